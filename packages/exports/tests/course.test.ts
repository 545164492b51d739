/** What a course in a learning platform counts, keeps and reports. */
import type { QuestionType } from '@deck/questions'
import type { CourseState } from '../course/course.ts'
import { kinds } from '@deck/questions'
import fc from 'fast-check'
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addAnswer, emptyProgress, setFlag } from '../../../components/study/progress.ts'
import { readProgress, writeProgress } from '../../../components/study/read-progress.ts'
import { questions } from '../../../data/questions/index.ts'
import { exchange } from '../../../locales/en-exchange.ts'
import { readSlides } from '../../../tests/support/read-chapters.ts'
import { chooseState, describeResponse, describeResult, describeRight, describeTally, emptyCourse, fillWords, formatDuration, grade, nameInteraction, slideOf, tallyCourse, visit } from '../course/course.ts'
import { packState, shortenName, unpackState } from '../course/pack-state.ts'

const squeeze = { pack: (text: string) => btoa(strFromU8(deflateSync(strToU8(text), { level: 9 }), true)), unpack: (text: string) => strFromU8(inflateSync(strToU8(atob(text), true))) }
const slides = Array.from({ length: 80 }, (_, i) => `slide-${i}`)
const ids = Array.from({ length: 240 }, (_, i) => `q-${i}`)
const unit = { id: 'all', title: 'All', slides: ['a', 'b', 'c', 'd'], counted: ['q-1', 'q-2'] }
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

describe('a course', () => {
  it('counts slides of the unit once, and is complete and passed at the percentages that were set', () => {
    let state = visit(visit(visit(emptyCourse, '/a', unit.slides), '/b?clicks=3', unit.slides), '/a', unit.slides)
    expect(tallyCourse(unit, state, { seen: 50, right: 60 })).toEqual({ seen: 0.5, score: 0, isComplete: true, isPassed: false })
    state = grade(grade(grade(state, 'q-1', 1, unit.counted), 'q-2', 0.2, unit.counted), 'q-other', 1, unit.counted)
    expect(tallyCourse(unit, state, { seen: 50, right: 60 })).toMatchObject({ score: 0.6, isPassed: true })
    expect(tallyCourse(unit, state, { seen: 51, right: 60 })).toMatchObject({ isComplete: false, isPassed: false })
  })

  it.each([['/a', 'a'], ['/a?clicks=2', 'a'], ['/read/b', 'b'], ['/review/q/a', ''], ['/read', ''], ['', ''], ['/elsewhere', '']])('takes %s for the slide "%s"', (place, slide) => {
    expect(slideOf(place, unit.slides)).toBe(slide)
  })
})

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

  it('tells every question and every slide of the deck from the others', () => {
    for (const names of [Object.keys(questions), readSlides().map(({ front }) => front.routeAlias!)])
      expect(new Set(names.map(shortenName)).size).toBe(names.length)
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

describe('a report', () => {
  const options = ['north', 'south-east', 'east']
  const question = (type: QuestionType, right: unknown, tolerance = 0) => ({ kind: kinds[type].interaction, stem: 'Where?', options, targets: ['x', 'y'], right, tolerance, unit: '' })
  it.each<[QuestionType, unknown, string, string, string]>([
    ['single', ['south-east'], 'choice', 'b', 'south_east'],
    ['multiple', ['north', 'east'], 'choice', 'a,c', 'north[,]east'],
    ['ordering', ['east', 'north', 'south-east'], 'sequencing', 'c,a,b', 'east[,]north[,]south_east'],
    ['matching', { 'north': 'y', 'south-east': 'x' }, 'matching', 'a.b,b.a', 'north[.]y[,]south_east[.]x'],
    ['point', 'east', 'choice', 'c', 'east'],
    ['true-false', 'true', 'true-false', 't', 'true'],
    ['number', '2,5', 'numeric', '2.5', '2.5'],
  ])('of %s has the response in each standard\'s form', (type, answer, kind, short, long) => {
    expect(nameInteraction(question(type, answer), 'scorm12')).toBe(kind)
    expect(describeResponse(question(type, answer), answer, 'scorm12')).toBe(short)
    expect(describeResponse(question(type, answer), answer, 'scorm2004')).toBe(long)
  })

  it('has a range for a figure, a share for what is partly right, and the time that it took', () => {
    expect(describeRight(question('number', '5', 0.5), 'scorm2004')).toBe('4.5[:]5.5')
    expect([1, 0.5, 0].map(score => describeResult(score, 'scorm12'))).toEqual(['correct', '0.50', 'wrong'])
    expect([formatDuration(3_723_400, 'scorm12'), formatDuration(3_723_400, 'scorm2004')]).toEqual(['0001:02:03.00', 'PT1H2M3S'])
    expect(nameInteraction(undefined, 'cmi5')).toBe('other')
  })
})

describe('what the learner reads', () => {
  const words = exchange.course
  const rule = { seen: 80, right: 60 }
  const say = (seen: number, score: number, asked = rule) => describeTally(unit, { seen, score, isComplete: seen * 100 >= asked.seen, isPassed: seen * 100 >= asked.seen && score * 100 >= asked.right }, asked, words)

  it('names what counts, how much of it is needed, and whether it is done', () => {
    expect(say(0.5, 0.25)).toBe('Slides seen: 2 of 4, 4 needed. Points: 0.5 of 2, 1.2 needed. Not completed yet.')
    expect(say(1, 0.5)).toContain('All slides seen; not passed yet.')
    expect(describeTally(unit, { seen: 0.8, score: 0.5, isComplete: true, isPassed: false }, rule, words)).toContain('Enough slides seen; not passed yet.')
    expect(say(1, 1)).toBe('Slides seen: 4 of 4, 4 needed. Points: 2 of 2, 1.2 needed. Completed and passed.')
  })

  it('does not speak of points where none are asked for', () => {
    expect(say(1, 0, { seen: 100, right: 0 })).toBe('Slides seen: 4 of 4, 4 needed. Completed.')
    expect(describeTally({ ...unit, counted: [] }, { seen: 0, score: 1, isComplete: false, isPassed: false }, rule, words)).toBe('Slides seen: 0 of 4, 4 needed. Not completed yet.')
  })

  it('leaves no name in braces unfilled, and fills no other', () => {
    expect(say(0, 0)).not.toContain('{')
    expect(fillWords('{a} and {b}', { a: '$&' })).toBe('$& and {b}')
  })
})

it('a number is reported as the deck reads it, with its unit and the comma of thousands', () => {
  const question = { kind: 'numeric' as const, stem: 'How many?', options: [], targets: [], right: 1300, tolerance: 0.1, unit: 'kt' }
  expect(['1,300 kt', '1 300', '1300', '0,5', 'many', '1e3'].map(typed => describeResponse(question, typed, 'scorm2004'))).toEqual(['1300', '1300', '1300', '0.5', '', ''])
  expect(describeRight({ ...question, right: 2.24, tolerance: 0.01 }, 'scorm2004')).toBe('2.23[:]2.25')
})
