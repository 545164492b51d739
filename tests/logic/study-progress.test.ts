import type { Progress, SavedAnswer } from 'slidev-addon-lesson/study/progress.ts'
import fc from 'fast-check'
import { addAnswer, addRead, emptyProgress, findSaved, mergeProgress, setFlag, setText } from 'slidev-addon-lesson/study/progress.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { describe, expect, it } from 'vitest'

const states = { right: 1, partly: 0.5, wrong: 0 } as const
const day = 86_400_000
const start = 1e12
const steps = fc.array(fc.record({
  kind: fc.constantFrom('answer', 'flag', 'text', 'read'),
  id: fc.constantFrom('pear', 'plum', 'constructor', 'toString', 'gone'),
  state: fc.constantFrom(...Object.keys(states) as (keyof typeof states)[]),
  at: fc.integer({ min: start, max: start + 400 * day }),
  hinted: fc.boolean(),
  sure: fc.constantFrom(undefined, true, false),
}), { maxLength: 12 })
/** Records as students make them: by answering, flagging, writing and reading. */
const records = steps.map(list => list.reduce<Progress>((progress, { kind, id, state, at, hinted, sure }) => {
  switch (kind) {
    case 'flag': return setFlag(progress, id, state === 'right', at)
    case 'text': return setText(progress, id, state, at)
    case 'read': return addRead(progress, id, at)
    default: return addAnswer(progress, id, { state, score: states[state], hinted, sure }, at)
  }
}, emptyProgress))

describe('a merge', () => {
  it('does not depend on which record is whose', () => {
    fc.assert(fc.property(records, records, (a, b) => { expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a)) }))
  })
  it('does not depend on the order in which three tabs save', () => {
    fc.assert(fc.property(records, records, records, (a, b, c) => {
      expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c)))
    }))
  })
  it('with itself, or with nothing, changes nothing', () => {
    fc.assert(fc.property(records, (a) => {
      expect(mergeProgress(a, a)).toEqual(a)
      expect(mergeProgress(a, emptyProgress)).toEqual(a)
    }))
  })
  it('keeps every question of either, with the newer answer', () => {
    fc.assert(fc.property(records, records, (a, b) => {
      const { answers } = mergeProgress(a, b)
      for (const id of [...Object.keys(a.answers), ...Object.keys(b.answers)])
        expect(findSaved(answers, id)!.at).toBe(Math.max(findSaved(a.answers, id)?.at ?? 0, findSaved(b.answers, id)?.at ?? 0))
    }))
  })
})

describe('a confident error', () => {
  /** Right for months, then wrong, then right again each time it is asked. @returns the days between the dates */
  function follow(sure: boolean | undefined): number[] {
    let [at, progress] = [start, emptyProgress as Progress]
    const answer = (state: keyof typeof states) => { progress = addAnswer(progress, 'pear', { state, score: states[state], sure }, at) }
    const next = () => {
      const days = (progress.answers.pear!.card.due - at) / day
      at = progress.answers.pear!.card.due
      return days
    }
    for (let i = 0; i < 6; i++) {
      answer('right')
      next()
    }
    answer('wrong')
    return [next(), ...Array.from({ length: 3 }, () => { answer('right'); return next() })]
  }

  it('comes back the next day, then soon once more, then as other questions do', () => {
    const [tomorrow, soon, later] = follow(true)
    expect(tomorrow).toBe(1)
    expect(soon).toBeLessThanOrEqual(5)
    expect(later).toBeGreaterThan(soon!)
  })
  it('comes back sooner than an error of which nothing was said, or of which the student was unsure', () => {
    expect(follow(undefined)[1]).toBeGreaterThan(follow(true)[1]!)
    expect(follow(false)).toEqual(follow(undefined))
  })
})

describe('a saved record', () => {
  it('reads back as it was written', () => {
    fc.assert(fc.property(records, (record) => {
      expect(readProgress(writeProgress(record))).toEqual({ kind: 'read', lost: 0, value: { ...record, answers: dropReserved(record.answers), flags: dropReserved(record.flags), texts: dropReserved(record.texts), read: dropReserved(record.read) } })
    }))
  })
  it('of a newer version is refused with its version', () => {
    expect(readProgress('{"version":4,"answers":[]}')).toEqual({ kind: 'newer', version: 4 })
  })
  it.each(['', 'null', '[]', '{"version":1}', '{"version":2}', '{"version":-1}', '{"version":3}', '{"version":3,"answers":[],"flags":{}}'])('%j is damaged', (text) => {
    expect(readProgress(text)).toEqual({ kind: 'damaged' })
  })
  it('with one answer that cannot be read keeps all others, and says how many are missing', () => {
    const good = addAnswer(addAnswer(emptyProgress, 'pear', { state: 'right', score: 1 }, start), 'plum', { state: 'wrong', score: 0 }, start)
    const bad = { ...good, answers: { ...good.answers, pear: { ...good.answers.pear!, score: 1.5 } satisfies SavedAnswer }, flags: { fig: 'yes', plum: { on: true, at: start } } }
    expect(readProgress(JSON.stringify(bad))).toEqual({ kind: 'read', lost: 2, value: { ...emptyProgress, answers: { plum: good.answers.plum }, flags: { plum: { on: true, at: start } } } })
  })
})

/** "constructor" is a name no question may have; the validator leaves such keys out. */
function dropReserved<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([id]) => id !== 'constructor'))
}
