/**
 * What a hall cannot read is measured as a browser draws it: sizes after scaling, contrast after fading, words that can be seen.
 */
import type { Browser, Page } from 'playwright-chromium'
import type { MeasuredMark, MeasuredText } from 'slidev-addon-lesson/shell/legibility.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureMarks, measureTexts } from '../../packages/cli/walk-legibility.ts'
import { launchBrowser } from '../support/open-deck.ts'
import { runScript } from '../support/run-script.ts'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 980, height: 552 } })
})
afterAll(() => browser.close())

const style = ':root { --paper: #fff; --hairline: #ccc } body { background: #fff; color: #000; font: 24px/1.2 sans-serif } .night { --paper: #000 }'
async function measure(html: string): Promise<readonly MeasuredText[]> {
  await page.setContent(`<style>${style}</style><div id="slideshow"><section data-slidev-no="1" inert style="display:none">another slide</section><section data-slidev-no="2">${html}</section></div>`)
  return page.evaluate(measureTexts)
}
const find = (texts: readonly MeasuredText[], wanted: string) => texts.find(({ text }) => text === wanted)!

describe('what is measured on a slide', () => {
  it('is text that can be seen, of the slide shown alone', async () => {
    const texts = await measure('<p>seen</p><p style="visibility:hidden">held</p><p style="opacity:0">gone</p><p class="sr-only">for readers</p><svg><title>a name</title></svg>')
    expect(texts.map(({ text }) => text)).toEqual(['seen'])
  })

  it('is its size on the canvas, however large the window draws the slide', async () => {
    const texts = await measure('<style>section { width: 980px; transform: scale(1.5); transform-origin: 0 0 }</style><svg width="100" height="50" viewBox="0 0 200 100"><text y="50" font-size="24">drawn</text></svg><p>written</p>')
    expect(find(texts, 'drawn').size).toBeCloseTo(12, 1)
    expect(find(texts, 'written').size).toBeCloseTo(24, 1)
  })

  it('is its contrast with what is painted below it, fading included', async () => {
    const texts = await measure('<p>plain</p><p style="opacity:.3">faded</p><div style="background:#000"><p style="color:#333">dark</p></div>')
    expect(find(texts, 'plain').contrast).toBeCloseTo(21, 0)
    expect(find(texts, 'faded').contrast).toBeLessThan(2.5)
    expect(find(texts, 'dark').contrast).toBeLessThan(2)
  })

  it('is its contrast with what lets presses through, also where the page’s policy refuses styles in the markup', async () => {
    // a policy stays with its page
    const strict = await browser.newPage()
    await strict.setContent(`<style>${style} .below { position: absolute; left: 0; top: 0; width: 300px; height: 80px; background: #000; pointer-events: none } .above { position: absolute; left: 10px; top: 10px; margin: 0; color: #fff; pointer-events: none }</style><meta http-equiv="Content-Security-Policy" content="style-src 'none'"><div id="slideshow"><section data-slidev-no="2"><div class="below"></div><p class="above">on it</p></section></div>`)
    expect(find(await strict.evaluate(measureTexts), 'on it').contrast).toBeCloseTo(21, 0)
    await strict.close()
  })

  it('is its contrast with a shape of a drawing below it', async () => {
    const texts = await measure('<div style="position:relative"><svg width="200" height="60" style="display:block"><path d="M0 0H200V60H0Z" fill="#000"/></svg><p style="position:absolute;left:10px;top:0;margin:0;color:#fff">on it</p></div>')
    expect(find(texts, 'on it').contrast).toBeCloseTo(21, 0)
  })

  it('is sorted into source line, running head, year scale, marks and the slide’s own words', async () => {
    const texts = await measure('<div class="running-head">head</div><p>own<span class="cite">1</span></p><div class="footnotes">source</div><div class="year-scale">scale</div>')
    expect(texts.map(({ text, part }) => [text, part])).toEqual([['head', 'head'], ['own', 'body'], ['1', 'mark'], ['source', 'source'], ['scale', 'scale']])
  })
})

describe('what is measured of a drawing', () => {
  async function marks(html: string): Promise<readonly MeasuredMark[]> {
    await measure(html)
    return page.evaluate(measureMarks)
  }
  const draw = (shapes: string) => `<svg width="100" height="50" viewBox="0 0 200 100" stroke="#000" fill="none">${shapes}</svg>`

  it('is the width of a stroke after the drawing is scaled, and as it is where it does not scale', async () => {
    expect(await marks(draw('<path class="way" d="M0 9H90" stroke-width="3" />'))).toEqual([{ kind: 'stroke', size: 1.5, where: 'path.way in svg' }])
    expect((await marks(draw('<path d="M0 9H90" stroke-width="3" vector-effect="non-scaling-stroke" />')))[0]!.size).toBe(3)
  })

  it('is the diameter of a dot with its edge', async () => {
    expect((await marks(draw('<circle cx="50" cy="50" r="8" stroke-width="4" />'))).find(({ kind }) => kind === 'dot')!.size).toBe(10)
    expect((await marks(draw('<circle cx="50" cy="50" r="8" stroke="none" fill="#000" />'))).map(({ kind, size }) => [kind, size])).toEqual([['dot', 8]])
  })

  it('is the border of an element and of what stands before or after it, and a ground that is a line or a dot', async () => {
    const found = await marks('<style>.box { width: 90px; height: 30px; border-left: 1px dashed #000 } .tail::after { content: ""; position: absolute; width: 40px; height: 1px; background: #000 } .spot { display: block; width: 6px; height: 6px; border-radius: 50%; background: #000 }</style><div class="box"></div><div class="tail"></div><i class="spot"></i>')
    expect(found).toEqual([
      { kind: 'stroke', size: 1, where: 'div.box in section' },
      { kind: 'stroke', size: 1, where: 'div.tail::after in section' },
      { kind: 'dot', size: 6, where: 'i.spot in section' },
    ])
  })

  it('is nothing of a hairline that parts rows, of a control’s edge, and of the ground of words', async () => {
    expect(await marks('<p style="border-top: 1px solid #ccc">row</p><button style="border: 1px solid #000">press</button><p style="background: #eee; height: 1px">words</p>')).toEqual([])
  })

  it('is nothing of what only decorates, is defined, held back or not painted', async () => {
    expect(await marks(draw('<g data-decor><path d="M0 9H90" stroke-width="1" /></g><defs><path d="M0 9H90" /></defs><path d="M0 9H90" style="visibility:hidden" /><circle r="2" stroke="none" />'))).toEqual([])
  })
})

describe('the command', () => {
  it.each([
    { px: 12, top: 40, status: 1, says: /slides\/\S+:\d+: slide 1 "title", click 0: small/ },
    { px: 24, top: 4, status: 1, says: /slide 1 "title", click 0: over: “words” over “others”/ },
    { px: 24, top: 40, status: 0, says: /Nothing found by the rule legibility\./ },
  ])('ends with $status where a slide has type of $px px, and other text $top px below', async ({ px, top, status, says }) => {
    const folder = await mkdtemp(join(tmpdir(), 'hall-'))
    try {
      await writeFile(join(folder, 'index.html'), `<!doctype html><style>${style}</style><div id="slideshow"><section data-slidev-no="1"><div class="slidev-layout" style="height: 200px"><p style="font-size:${px}px; margin: 0">words</p><p style="position: absolute; left: 8px; top: ${top + 8}px; margin: 0">others</p></div></section></div>`)
      expect(await runScript(['packages/cli/check.ts', 'legibility', '--dist', folder, '--slides', 'title'])).toMatchObject({ status, out: expect.stringMatching(says) })
    }
    finally {
      await rm(folder, { recursive: true })
    }
  })
})
