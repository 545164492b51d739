/** A year of days under a false clock, over the real functions: every day ends, and every promise of a date is kept. */
import type { QuestionPool } from 'slidev-addon-lesson/study/compose-paper.ts'
import type { Progress } from 'slidev-addon-lesson/study/progress.ts'
import { addAnswer, addRead, emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { gradeRecall } from 'slidev-addon-lesson/study/recall-answer.ts'
import { countDaysTo, isOnceMore, listReadChapters, mostPerDay, planToday } from 'slidev-addon-lesson/study/today.ts'
import { expect, it } from 'vitest'

const length = 86_400_000
const start = Date.UTC(2030, 0, 7)
const chapters = Array.from({ length: 8 }, (_, i) => `tree-${i}`)
const question = (chapter: string, place: number) => [`${chapter}-q${place}`, { chapter, objective: `${chapter}-aim${place % 3}`, type: 'single', stem: chapter }] as const
const bank = Object.fromEntries(chapters.flatMap(chapter => Array.from({ length: 16 }, (_, place) => question(chapter, place))))
const points = ['bark', 'leaf', 'root', 'seed'].map(text => ({ text }))
const tasks = Object.fromEntries(chapters.map(chapter => [`${chapter}-own`, { chapter, objective: `${chapter}-aim0`, stem: chapter, answer: '', points }]))
const stock = { bank, tasks, templates: [], find: () => undefined, chapters: [] } as unknown as QuestionPool
const slides = chapters.flatMap(chapter => Array.from({ length: 5 }, (_, place) => ({ name: `${chapter}-slide${place}`, chapter })))

/** Evenly spread numbers from 0 to 1; the same on every machine. */
function dice(seed: number) {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}
const states = { 1: 'right', 0.75: 'partly', 0.5: 'partly', 0: 'wrong' } as const
const roll = dice(7)
/** How much of a question each student gets right, and at which hour they study. */
const students = {
  'knows everything': { share: () => 1, hour: () => 18 },
  'is always at three quarters': { share: () => 0.75, hour: () => 18 },
  'is often wrong': { share: () => ([0, 0, 0.5, 1, 1] as const)[Math.floor(roll() * 5)]!, hour: () => 18 },
  'is half right, and learns nothing': { share: () => ([0, 1] as const)[Math.floor(roll() * 2)]!, hour: () => 18 },
  'is always wrong': { share: () => 0, hour: () => 18 },
  'is sure, and often wrong': { share: () => ([0, 0, 1, 1, 1] as const)[Math.floor(roll() * 5)]!, hour: () => 18, sure: true },
  'is often wrong, and studies now late, now early': { share: () => ([0, 0.5, 1] as const)[Math.floor(roll() * 3)]!, hour: (date: number) => [23.9, 0.1, 7, 22][date % 4]! },
} satisfies Record<string, { share: () => keyof typeof states, hour: (date: number) => number, sure?: boolean }>

it.each(Object.entries(students))('for a year each day ends, and asks what was promised for it, of a student who %s', (_, { share, hour, sure }: { share: () => keyof typeof states, hour: (date: number) => number, sure?: boolean }) => {
  let progress: Progress = emptyProgress
  const promised = new Map<string, number>()
  const [notKept, notEnded, tooMany, notAgain]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let date = 0; date < 365; date++) {
    const day = { from: start + date * length, to: start + (date + 1) * length - 1 }
    let at = start + date * length + hour(date) * 3_600_000
    const plan = () => planToday(stock, progress, listReadChapters(slides, stock, progress), day)
    /** Promised once more on this day. */
    const again = new Set<string>()
    let given = 0
    const answer = (id: string) => {
      const of = share()
      const grade = Object.hasOwn(tasks, id) ? gradeRecall(points as never, [0, 1, 2, 3].slice(0, of * 4)) : { state: states[of], score: of }
      progress = addAnswer(progress, id, { ...grade, ...sure && { sure } }, at += 1000)
      promised.set(id, date + countDaysTo(progress.answers[id]!.card.due, day))
      again.delete(id)
      // once a week, since it is the dearest to ask
      if (date % 7 === 0 && plan().asked.some(one => one.id === id && one.why === 'missed'))
        again.add(id)
    }
    // two slides a day, and each chapter's own words at its end
    for (const { name, chapter } of slides.slice(date * 2, date * 2 + 2)) {
      progress = addRead(progress, name, at)
      if (name.endsWith('4'))
        answer(`${chapter}-own`)
    }
    const { asked, counts, waiting } = plan()
    const due = asked.filter(({ why }) => why === 'due').map(({ id }) => id as string)
    // what is promised for a day stands there on it, or waits behind what is longer due and the certain mistakes
    const wanted = [...promised].filter(([, on]) => on <= date).map(([id]) => id)
    /** The chapter's own words, which may wait too. */
    const missed = Object.values(progress.answers).filter(saved => isOnceMore(saved, day)).length
    const left = wanted.filter(id => !due.includes(id))
    const rank = (id: string) => promised.get(id)! - (progress.answers[id]!.slip ? 5 : 0)
    if (due.some(id => !wanted.includes(id)) || left.length + Math.max(0, missed - counts.missed) !== waiting || Math.max(...due.map(rank)) > Math.min(...left.map(rank)))
      notKept.push(date)
    // all that stands there, then once more what was not right
    for (let sitting = 0; sitting < 2; sitting++) {
      for (const { id } of plan().asked) {
        answer(id)
        given++
      }
    }
    if (plan().asked.length)
      notEnded.push(date)
    if (given > mostPerDay)
      tooMany.push(date)
    if (again.size)
      notAgain.push(date)
  }
  expect({ notKept, notEnded, tooMany, notAgain }).toEqual({ notKept: [], notEnded: [], tooMany: [], notAgain: [] })
  expect(Object.keys(bank).filter(id => !Object.hasOwn(progress.answers, id)), 'questions never begun').toEqual([])
})

it('three quarters of the points in one’s own words count as known, and come back by the date of what is known', () => {
  expect(gradeRecall(points as never, [0, 1, 2])).toMatchObject({ state: 'right', score: 0.75 })
  expect(gradeRecall(points.slice(1) as never, [0, 1])).toMatchObject({ state: 'partly' })
})

it('a day has thirty answers at most, says how many wait, and takes certain mistakes and the longest due', () => {
  const ids = Object.keys(bank).slice(0, 40)
  const day = { from: start + 60 * length, to: start + 61 * length - 1 }
  // all due before, the last of them latest; the very last a certain mistake
  const late = ids.reduce((all, id, place) => addAnswer(all, id, { state: 'wrong', score: 0, ...id === ids[39] && { sure: true } }, start + place * 2 * 3_600_000), emptyProgress as Progress)
  const plan = planToday(stock, late, new Set(), day)
  expect([plan.asked.map(({ id }) => id as string).toSorted(), plan.waiting, plan.next]).toEqual([[...ids.slice(0, 29), ids[39]!].toSorted(), 10, day.to + 1])
  const done = plan.asked.reduce((all, { id }) => addAnswer(all, id, { state: 'wrong', score: 0 }, day.from + 1), late)
  expect(planToday(stock, done, new Set(), day)).toMatchObject({ asked: [], waiting: 40, next: day.to + 1 })
})

it('more than twenty that wait leave room for one new question a day', () => {
  const late = Object.keys(bank).slice(0, 40)
  const day = { from: start + 60 * length, to: start + 61 * length - 1 }
  let progress = late.reduce((all, id) => addAnswer(all, id, { state: 'right', score: 1 }, start), emptyProgress as Progress)
  const counts = () => planToday(stock, progress, new Set(chapters), day).counts
  expect(counts()).toEqual({ due: 29, missed: 0, new: 1 })
  // and it is one a day also once the others are answered
  for (const { id } of planToday(stock, progress, new Set(chapters), day).asked)
    progress = addAnswer(progress, id, { state: 'right', score: 1 }, day.from + 1)
  expect(counts()).toEqual({ due: 0, missed: 0, new: 0 })
})
