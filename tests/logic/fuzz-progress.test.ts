/** Progress files from anywhere: none crashes the page, none loses what the student has, and what was saved can be read again. */
import type { Progress } from 'slidev-addon-lesson/study/progress.ts'
import fc from 'fast-check'
import { addAnswer, emptyProgress, findSaved, mergeProgress, progressVersion, setFlag, setText, textLimit } from 'slidev-addon-lesson/study/progress.ts'
import { correctTimes, readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { anyName, anyText, damage, expectUnpolluted } from '../support/hostile.ts'

afterEach(expectUnpolluted)

const last = 8.64e15
const now = 1.8e12
const time = fc.oneof(fc.integer({ min: 0, max: last }), fc.constantFrom(0, now, last))
const count = fc.oneof(fc.nat({ max: 1e6 }), fc.constantFrom(0, 1, 36_500, 1e6))
const state = fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const)
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(value => value + 0)
const card = fc.record({
  due: time,
  stability: fc.oneof(fc.double({ min: 0.001, max: 1e6, noNaN: true }), fc.constantFrom(0.001, 36_500, 1e6)),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  days: count,
  reps: count,
  lapses: count,
  state: fc.constantFrom(1, 2, 3),
  last: time,
}, { noNullPrototype: true })
/** Every record that the reader takes, to the limits of what it takes. */
const taken: fc.Arbitrary<Progress> = fc.record({
  answers: fc.dictionary(anyName, fc.record({ first: time, at: time, score: share, state, hinted: fc.boolean(), card }, { noNullPrototype: true }), { maxKeys: 4, noNullPrototype: true }),
  flags: fc.dictionary(anyName, fc.record({ on: fc.boolean(), at: time }, { noNullPrototype: true }), { maxKeys: 3, noNullPrototype: true }),
  texts: fc.dictionary(anyName, fc.record({ text: fc.string({ maxLength: textLimit }), at: time }, { noNullPrototype: true }), { maxKeys: 2, noNullPrototype: true }),
  read: fc.dictionary(anyName, fc.record({ at: time }, { noNullPrototype: true }), { maxKeys: 3, noNullPrototype: true }),
}).map(parts => ({ version: progressVersion, ...parts }))

/** The record as the page holds it after reading it from a text. */
function hold(progress: Progress): Progress {
  const found = readProgress(writeProgress(progress))
  expect(found.kind).toBe('read')
  return (found as { value: Progress }).value
}

describe('a progress file', () => {
  it('of any text is read, or named for what it is, and never throws', () => {
    fc.assert(fc.property(fc.oneof(anyText, damage(taken.map(writeProgress))), (text) => {
      expect(['read', 'newer', 'damaged']).toContain(readProgress(text).kind)
    }), { numRuns: 500 })
  })

  it('comes back as it was read, again and again', () => {
    fc.assert(fc.property(taken, (progress) => {
      const held = hold(progress)
      expect(hold(held)).toEqual(held)
    }))
  })

  it('however near its limits, can be read again after any answer and flag', () => {
    fc.assert(fc.property(taken, state, fc.integer({ min: now, max: now + 1e9 }), fc.boolean(), (progress, state, at, hinted) => {
      const held = correctTimes(hold(progress), at)
      for (const id of [...Object.keys(held.answers), 'new']) {
        const next = setText(setFlag(addAnswer(held, id, { state, score: 0.5, hinted }, at), id, true, at), id, 'x'.repeat(textLimit + 1), at)
        expect(hold(next).answers).toHaveProperty([id])
        expect(hold(next).texts).toHaveProperty([id])
      }
    }), { numRuns: 300 })
  })

  it('added to what the student has loses no question of either, and an older answer never wins', () => {
    fc.assert(fc.property(taken, taken, (mine, file) => {
      const [a, b] = [correctTimes(hold(mine), now), correctTimes(hold(file), now)]
      const merged = hold(mergeProgress(a, b))
      for (const id of new Set([...Object.keys(a.answers), ...Object.keys(b.answers)]))
        expect(findSaved(merged.answers, id)!.at).toBe(Math.max(findSaved(a.answers, id)?.at ?? 0, findSaved(b.answers, id)?.at ?? 0))
      for (const id of new Set([...Object.keys(a.flags), ...Object.keys(b.flags)]))
        expect(findSaved(merged.flags, id)!.at).toBe(Math.max(findSaved(a.flags, id)?.at ?? 0, findSaved(b.flags, id)?.at ?? 0))
    }))
  })
})

describe('a clock that was ahead and is set right', () => {
  const day = 86_400_000
  const ahead = addAnswer(setFlag(emptyProgress, 'pear', true, now + 900 * day), 'pear', { state: 'right', score: 1 }, now + 900 * day)

  it('leaves no question that stays away until that day comes', () => {
    const { answers, flags } = correctTimes(ahead, now)
    expect(answers.pear!.at).toBe(now)
    expect(answers.pear!.card.due).toBe(now + answers.pear!.card.days * day)
    expect(flags.pear).toEqual({ on: true, at: now })
  })

  it('lets a later answer count', () => {
    const later = addAnswer(correctTimes(ahead, now), 'pear', { state: 'wrong', score: 0 }, now + 5)
    expect(later.answers.pear).toMatchObject({ state: 'wrong', at: now + 5 })
    expect(later.answers.pear!.card.due).toBe(now + 5 + day)
  })

  it('changes nothing where clocks differ by less than a day, and loses nothing ever', () => {
    fc.assert(fc.property(taken, fc.integer({ min: 0, max: last }), (progress, clock) => {
      const settled = correctTimes(progress, clock)
      expect(Object.keys(settled.answers)).toEqual(Object.keys(progress.answers))
      expect(Object.keys(settled.flags)).toEqual(Object.keys(progress.flags))
      expect(correctTimes(settled, clock)).toEqual(settled)
    }))
    const near = addAnswer(emptyProgress, 'plum', { state: 'right', score: 1 }, now + day - 1)
    expect(correctTimes(near, now)).toEqual(near)
  })
})
