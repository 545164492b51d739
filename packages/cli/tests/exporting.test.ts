import { placeShapes, shapesMark, writeGroup } from 'slidev-addon-lesson/exports/shapes.ts'
import { describe, expect, it } from 'vitest'
import { readNumbers } from '../exporting/exported-slides.ts'
import { tidyText } from '../exporting/pptx.ts'

it.each([
  [undefined, [1, 2, 3, 4]],
  ['2-3', [2, 3]],
  ['1,3-4', [1, 3, 4]],
  // a plan's own order
  ['4,1', [4, 1]],
  ['2', [2]],
])('an export of %j has the slides %j of four', (range, numbers) => {
  expect(readNumbers(4, range)).toEqual(numbers)
})

const run = (text: string, bold = false) => `<a:r><a:rPr lang="en-US"${bold ? ' b="1"' : ''}><a:solidFill/></a:rPr><a:t>${text}</a:t></a:r>`
const write = (...runs: string[]) => `<p:txBody><a:p>${runs.map(each => `<a:pPr algn="l"><a:buNone/></a:pPr>${each}`).join('')}<a:endParaRPr/></a:p></p:txBody>`
const said = (xml: string) => [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(found => found[1]).join('')

describe('a paragraph', () => {
  it('of sources has a dot between them, and a space after each number', () => {
    expect(said(tidyText(write(run('1', true), run('Moon 3000, '), run('Tides, ¶ 1'), run('2', true), run('Craters, ¶ 2'))))).toBe('1 Moon 3000, Tides, ¶ 1 · 2 Craters, ¶ 2')
  })

  it('has them where a space that does not break comes with each number', () => {
    expect(said(tidyText(write(run('1\u00A0', true), run('Moon 3000'), run('2\u00A0', true), run('Craters, ¶ 2'))))).toBe('1 Moon 3000 · 2 Craters, ¶ 2')
  })

  it('has the mark of a source raised, and no other figure', () => {
    const mark = '<a:r><a:rPr lang="en-US" sz="1200" b="1" u="dotted"><a:solidFill/></a:rPr><a:t>3</a:t></a:r>'
    const put = tidyText(write(run('It rose in '), run('1990', true), mark, run(' and fell.')))
    expect(put.match(/baseline="30000"/g)).toHaveLength(1)
    expect(put).toMatch(/<a:rPr lang="en-US" sz="\d+" baseline="30000" b="1">(?:(?!<a:t>).)*<a:t>3</)
    expect(said(put)).toBe('It rose in 19903 and fell.')
  })

  it('that begins with a year is no list of sources, and a mark is raised also with a space behind it, or alone', () => {
    const mark = (text: string) => `<a:r><a:rPr lang="en-US" sz="1200" b="1" u="sng"><a:solidFill/></a:rPr><a:t>${text}</a:t></a:r>`
    const put = tidyText(write(run('1972 ', true), run('Conference'), mark('3 '), run('opens')))
    expect([said(put), put.match(/baseline="30000"/g)?.length]).toEqual(['1972 Conference3 opens', 1])
    expect(tidyText(write(mark('7')))).toContain('baseline="30000"')
  })

  it('has the sign that a style sheet draws, without the words for readers who hear it', () => {
    expect(said(tidyText(write(run('+&quot; / &quot;'))))).toBe('+')
    expect(said(tidyText(write(run('−" / "minus'))))).toBe('−')
  })

  it('of other text stays as it is, and so does a number alone', () => {
    for (const runs of [[run('Since '), run('1990', true), run(' it rose')], [run('7', true)]])
      expect(said(tidyText(write(...runs)))).toBe(said(write(...runs)))
  })

  it('has its properties once, before all else', () => {
    expect(tidyText(write(run('a'), run('b')))).toMatch(/<a:p><a:pPr algn="l"><a:buNone\/><\/a:pPr><a:r>(?:(?!<a:pPr).)*<\/a:p>/)
    expect(tidyText(write(run('a'), run('b'))).match(/<a:pPr/g)).toHaveLength(1)
  })
})

it.each([[35, 'square'], [17, 'none']])('a box %i px high, with type of 17 px, has the wrap %s', (px, wrap) => {
  const box = `<p:sp><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="${px * 9525}"/></a:xfrm></p:spPr><p:txBody><a:bodyPr wrap="none"/><a:p><a:r><a:rPr sz="1275"><a:solidFill/></a:rPr><a:t>lamp</a:t></a:r></a:p></p:txBody></p:sp>`
  expect(tidyText(box)).toContain(`wrap="${wrap}"`)
})

describe('a typeface', () => {
  const styled = (typeface: string) => `<a:p><a:r><a:rPr lang="en-US" sz="1275"><a:solidFill/>${['latin', 'ea', 'cs'].map(script => `<a:${script} typeface="${typeface}" pitchFamily="34" charset="-122"/>`).join('')}</a:rPr><a:t>lamp</a:t></a:r></a:p>`
  const fontsOf = (xml: string) => [...new Set([...xml.matchAll(/typeface="([^"]*)" pitchFamily="(\d+)"/g)].map(([, font, family]) => `${font} ${family}`))]

  it('that the machine may lack gives way to a common one of its kind', () => {
    expect(fontsOf(tidyText(styled('Moonlight')))).toEqual(['Times New Roman 18'])
    expect(fontsOf(tidyText(styled('Moonlight Sans')))).toEqual(['Calibri 34'])
  })

  it('of small capitals becomes small capitals of a common one', () => {
    const put = tidyText(styled('Moonlight Sans SC'))
    expect(fontsOf(put)).toEqual(['Calibri 34'])
    expect(put).toMatch(/<a:rPr lang="en-US" sz="\d+" cap="small">/)
    expect(tidyText(styled('Moonlight'))).not.toContain('cap=')
  })

  it('is set smaller than the deck’s own, which is narrower, and Hangul is not', () => {
    const sizeOf = (typeface: string) => Number(tidyText(styled(typeface)).match(/sz="(\d+)"/)![1])
    expect(sizeOf('Moonlight')).toBeLessThan(sizeOf('Moonlight Sans'))
    expect(sizeOf('Moonlight Sans')).toBeLessThan(1275)
    expect(sizeOf('Moonlight Batang')).toBe(1275)
  })

  it('of Hangul stays', () => {
    expect(fontsOf(tidyText(styled('Moonlight Batang')))).toEqual(['Moonlight Batang 34'])
  })
})

describe('a drawing', () => {
  const fill = { hex: '112233', alpha: 1 }
  const drawn = {
    name: 'Years with lanes',
    shapes: [
      { kind: 'ellipse', name: 'shelter & belt', x: 10, y: 20, w: 16, h: 16, fill },
      { kind: 'line', name: 'axis', from: [0, 50], to: [100, 40], stroke: { ...fill, width: 2, dash: 'dash' } },
      { kind: 'path', name: 'land', moves: [['M', [0, 0]], ['C', [1, 0], [2, 1], [2, 2]], ['L', [0, 2]], ['Z']], fill: { ...fill, alpha: 0.5 } },
      { kind: 'text', name: '1990', text: '1990', x: 0, y: 60, w: 40, h: 20, size: 20, family: 'Alegreya Sans', bold: true, italic: false, align: 'ctr', fill },
    ],
  } as const
  const picture = (said: string) => `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Image 3" descr="${said}"/></p:nvPicPr></p:pic>`
  const said = (shapesMark + JSON.stringify(drawn)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')

  it('becomes a group of shapes with its names, in place of the picture that holds it, and no other', () => {
    const put = placeShapes(`<p:spTree>${picture('A photograph')}${picture(said)}</p:spTree>`)
    expect([...put.matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)].map(([, , name]) => name)).toEqual(['Image 3', 'Years with lanes', 'shelter &amp; belt', 'axis', 'land', '1990'])
    const ids = [...put.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(put.match(/<p:pic>/g)).toHaveLength(1)
  })

  it('stands where it stood, with its outline, its colours and its words', () => {
    const put = writeGroup(drawn, 1)
    expect(put).toContain('<a:off x="95250" y="190500"/><a:ext cx="152400" cy="152400"/></a:xfrm><a:prstGeom prst="ellipse">')
    expect(put).toContain('<a:xfrm flipV="1">')
    expect(put).toMatch(/<a:cubicBezTo>(?:<a:pt x="\d+" y="\d+"\/>){3}<\/a:cubicBezTo>/)
    expect(put).toContain('<a:alpha val="50000"/>')
    expect(put).toMatch(/sz="1500" b="1".*<a:t>1990<\/a:t>/)
    expect(writeGroup({ name: 'Map', shapes: [] }, 1)).toBe('')
    expect(writeGroup({ name: 'Marks to count', shapes: [drawn.shapes[0]] }, 1)).toMatch(/^<p:sp>.*name="Marks to count: shelter &amp; belt"/)
  })
})
