/** What a learning platform keeps of a course: the state of the deck as one short text. */
import type { CourseState } from '@deck/exports/course'
import { chooseState, emptyCourse } from '@deck/exports/course'
import fc from 'fast-check'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { addAnswer, emptyProgress, setFlag } from 'slidev-addon-lesson/study/progress.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { describe, expect, it } from 'vitest'
import { packState, unpackState } from '../../packages/cli/exporting/course/pack-state.ts'

const squeeze = { pack: (text: string) => btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true)), unpack: (text: string) => strFromU8(inflateSync(strToU8(atob(text), true))) }
const slides = Array.from({ length: 80 }, (_, i) => `slide-${i}`)
const ids = Array.from({ length: 240 }, (_, i) => `q-${i}`)
const limit = 4096

/** A learner who has answered so many questions, each at a time and with a grade of its own. */
function learner(count: number) {
  let progress = emptyProgress
  for (let i = 0; i < count; i++) {
    const first = i % 3 === 0 ? 'wrong' : i % 3 === 1 ? 'partly' : 'right'
    progress = addAnswer(progress, ids[i]!, { state: first, score: first === 'right' ? 1 : first === 'partly' ? 1 / 3 : 0, hinted: i % 5 === 0 }, 1_764_000_000_000 + i * 7_919_000)
    if (i % 2)
      progress = addAnswer(progress, ids[i]!, { state: 'right', score: 1 }, 1_764_600_000_000 + i * 10_007_000)
  }
  return { ...emptyCourse, serial: count, place: '/slide-5?clicks=2', seen: slides.slice(3, 40), grades: Object.fromEntries(ids.slice(0, Math.min(count, 40)).map((id, i) => [id, i % 2 ? 1 : 1 / 3])), progress: count ? writeProgress(setFlag(progress, ids[2]!, true, 1_764_000_000_000)) : null }
}

describe('what the platform keeps', () => {
  it('comes back: place, slides, grades, answers with their dates of review, flags', () => {
    const state = learner(60)
    const { text, lost } = packState(state, { limit, ids, slides, squeeze })
    const back = unpackState(text, { ids, slides, squeeze })!
    expect(lost).toBe(0)
    expect(back).toMatchObject({ serial: 60, place: state.place, seen: state.seen })
    const [then, now] = [state.progress, back.progress].map(text => readProgress(text)).map(read => read.kind === 'read' ? read.value : emptyProgress) as [typeof emptyProgress, typeof emptyProgress]
    expect(Object.keys(now.answers).toSorted()).toEqual(Object.keys(then.answers).toSorted())
    for (const [id, { at, card, state: found }] of Object.entries(then.answers)) {
      expect(now.answers[id]).toMatchObject({ at, state: found })
      expect(now.answers[id]!.card).toMatchObject({ due: card.due, days: card.days, reps: card.reps, lapses: card.lapses })
      expect(now.answers[id]!.card.stability / card.stability).toBeCloseTo(1, 3)
    }
    expect(now.flags[ids[2]!]?.on).toBe(true)
  })

  it('is never longer than the 4,096 characters of SCORM 1.2: the oldest answers go first, the score stays', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 240 }), fc.constantFrom(600, 2000, limit), (count, most) => {
      const state = learner(count)
      const { text, lost } = packState({ ...state, paper: 'x'.repeat(500) }, { limit: most, ids, slides, squeeze })
      const back = unpackState(text, { ids, slides, squeeze })!
      expect(text.length).toBeLessThanOrEqual(most)
      expect(back.seen).toEqual(state.seen)
      expect(Object.keys(back.grades)).toEqual(Object.keys(state.grades))
      const read = readProgress(back.progress)
      expect(read.kind === 'read' ? Object.keys(read.value.answers).length : 0).toBe(count - lost)
    }), { numRuns: 12 })
  })

  it('belongs to the same questions and slides in a later package, which has others between them and lacks some', () => {
    const state = learner(60)
    const { text } = packState(state, { limit, ids, slides, squeeze })
    const later = (names: readonly string[], gone: string) => names.toReversed().flatMap(name => name === gone ? [] : [`new-${name}`, name])
    const back = unpackState(text, { ids: later(ids, 'q-7'), slides: later(slides, 'slide-7'), squeeze })!
    const { 'q-7': _, ...grades } = state.grades
    expect(back).toMatchObject({ seen: state.seen.filter(slide => slide !== 'slide-7'), grades: Object.fromEntries(Object.entries(grades).map(([id, score]) => [id, expect.closeTo(score, 3)])) })
    const read = readProgress(back.progress)
    expect(read.kind === 'read' && Object.keys(read.value.answers).toSorted()).toEqual(ids.slice(0, 60).filter(id => id !== 'q-7').toSorted())
  })

  it('goes on with the newer one, and of one moment with the device\'s, for which there was room', () => {
    const [older, state] = [learner(200), { ...learner(230), place: '/slide-7' }]
    const read = (from: typeof state, most: number) => unpackState(packState(from, { limit: most, ids, slides, squeeze }).text, { ids, slides, squeeze })
    const answersOf = (found: CourseState) => {
      const progress = readProgress(found.progress)
      return progress.kind === 'read' ? Object.keys(progress.value.answers).length : 0
    }
    expect(answersOf(chooseState(read(state, 2000), null))).toBeLessThan(230)
    expect(answersOf(chooseState(read(state, 2000), read(state, Infinity)))).toBe(230)
    expect(chooseState(read(state, 2000), read(older, Infinity))).toMatchObject({ serial: 230, place: '/slide-7' })
    expect(chooseState(read(older, 2000), read(state, Infinity))).toMatchObject({ serial: 230 })
    // as many changes on two devices: the platform's count
    expect(chooseState(read(state, Infinity), read({ ...state, place: '/slide-9' }, Infinity))).toMatchObject({ place: '/slide-7' })
    expect(chooseState(null, null)).toEqual(emptyCourse)
  })

  it('is not taken for a state where it is none', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map(text => `1${text}`), fc.json().map(text => `1${squeeze.pack(text)}`)), (text) => {
      const found = unpackState(text, { ids, slides, squeeze })
      expect(found === null || Array.isArray(found.seen)).toBe(true)
    }))
  })
})
