/** What the presenter window does on slides, as windows tell each other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropOldParts, isStage, mergeStages, partKey, setPart } from '../../components/shell/stage.ts'

const key = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('whole', 'factor')).map(([no, name]) => partKey(no, name))
const part = fc.record({ at: fc.integer({ min: 0, max: 3 }), value: fc.oneof(fc.boolean(), fc.constantFrom('egg', 'hen')) })
const anyStage = fc.dictionary(key, part)

describe('two windows that know different parts', () => {
  it('come to the same in whatever order they hear of each other, and however often', () => {
    fc.assert(fc.property(anyStage, anyStage, anyStage, (a, b, c) => {
      const merged = mergeStages(mergeStages(a, b), c)
      expect(mergeStages(c, mergeStages(b, a))).toEqual(merged)
      expect(mergeStages(merged, a)).toEqual(merged)
    }))
  })

  it('keep of each part what was set last, even by a clock that went back', () => {
    const first = setPart({}, '3/whole', true, 900)
    const second = setPart(first, '3/whole', false, 100)
    expect(mergeStages(first, second)['3/whole']!.value).toBe(false)
    expect(mergeStages(second, first)['3/whole']!.value).toBe(false)
  })

  it('forget what an earlier lecture left', () => {
    expect(dropOldParts({ '1/a': { at: 5, value: true }, '2/a': { at: 15, value: true } }, 10)).toEqual({ '2/a': { at: 15, value: true } })
  })
})

describe('a message on the stage', () => {
  it.each([
    [{}],
    [{ '12/whole': { at: 5, value: true } }],
    [{ '12/answer:what-is-it': { at: 5, value: ['a', 'b'], click: 2 } }],
    [{ '12/filter': { at: 5, value: { lanes: ['a'], crisis: null, kind: null } } }],
  ])('%j is taken', found => expect(isStage(found)).toBe(true))

  it.each([
    null, [], 'x', { '12/whole': null }, { '12/whole': { value: true } }, { '12/whole': { at: -1, value: true } }, { '12/whole': { at: 1.5, value: true } },
    { whole: { at: 1, value: true } }, { '12/who le': { at: 1, value: true } }, { '12/whole': { at: 1, value: true, click: -1 } }, { '12/whole': { at: 1, value: 'x'.repeat(401) } },
    { '12/whole': { at: 1, value: [[[[1]]]] } }, { '12/whole': { at: 1, value: Number.NaN } },
  ].map(found => [found]))('%j is not', found => expect(isStage(found)).toBe(false))

  it('of any kind does not throw', () => {
    fc.assert(fc.property(fc.anything(), (found) => { isStage(found) }))
  })
})
