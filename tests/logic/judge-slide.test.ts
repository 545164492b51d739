import type { MeasuredMark, MeasuredText } from 'slidev-addon-lesson/shell/legibility.ts'
import { checkLegibility, checkMarks, checkSpills, countWords, mostWords } from 'slidev-addon-lesson/shell/legibility.ts'
import { describe, expect, it } from 'vitest'

const text = (over: Partial<MeasuredText>): MeasuredText => ({ text: 'Tides rise', part: 'body', size: 24, contrast: 12, ...over })
const rules = (...texts: MeasuredText[]) => checkLegibility(texts).map(({ rule }) => rule)

describe('a slide for a hall', () => {
  it('passes with type of 20 px and a contrast of 4.5', () => {
    expect(rules(text({ size: 20, contrast: 4.5 }))).toEqual([])
  })

  it.each([['body', 19.5, ['small']], ['body', 20, []], ['source', 15, ['small']], ['source', 16, []], ['head', 15.9, ['small']], ['scale', 16, []], ['mark', 12, []]] as const)('has its least size by what the text is: %s at %d px', (part, size, found) => {
    expect(rules(text({ part, size }))).toEqual(found)
  })

  it('fails where a dimmed text is too faint, whatever part it is', () => {
    expect(rules(text({ contrast: 2.2 }))).toEqual(['faint'])
    expect(rules(text({ part: 'mark', size: 13, contrast: 3 }))).toEqual(['faint'])
  })

  it('counts the words of the slide, not those of source line, head and scale', () => {
    const many = Array.from({ length: mostWords + 1 }).fill('tide').join(' ')
    expect(rules(text({ text: many }))).toEqual(['wordy'])
    expect(rules(text({ text: many.slice(5) }))).toEqual([])
    expect(rules(text({ text: many, part: 'source' }))).toEqual([])
  })

  it('names the texts that broke a rule, and how far', () => {
    expect(checkLegibility([text({ size: 15, text: 'low water' }), text({ size: 18, text: 'high water' })])[0]!.message).toBe('type from 15.0 px: “low water”, “high water”')
  })
})

describe('strokes and dots for a hall', () => {
  const mark = (kind: MeasuredMark['kind'], size: number, where = 'path.way in svg.tide'): MeasuredMark => ({ kind, size, where })
  it('pass with strokes of 1.5 px and dots of 8 px', () => {
    expect(checkMarks([mark('stroke', 1.5), mark('dot', 8)])).toEqual([])
  })

  it.each([['stroke', 1.4, 'thin'], ['dot', 7.5, 'tiny']] as const)('fail with a %s of %d px', (kind, size, rule) => {
    expect(checkMarks([mark(kind, size)]).map(finding => finding.rule)).toEqual([rule])
  })

  it('are named once each, with the least size', () => {
    expect(checkMarks([mark('stroke', 1), mark('stroke', 0.75), mark('stroke', 1, 'line in svg.moon')])[0]!.message).toBe('strokes from 0.8 px: path.way in svg.tide, line in svg.moon')
  })
})

it('texts that lie over others are named with them, and those that are cut off', () => {
  expect(checkSpills([])).toEqual([])
  expect(checkSpills([['low water', 'high water'], ['low water', 'high water'], ['ebb']])).toEqual([{ rule: 'over', message: '“low water” over “high water”, “ebb” is cut off' }])
})

it('an arrow alone is no word, and a figure with its unit is one each', () => {
  expect(countWords('→ 46.6 µg of “fine” dust')).toBe(5)
})
