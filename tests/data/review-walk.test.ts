/** A simulated student over eight weeks, day by day through the functions that the study page uses. */
import type { Progress, SavedAnswer } from 'slidev-addon-lesson/study/progress.ts'
import { mixSeed } from '@deck/questions'
import { composePaper, findFitting, poolFor, withBuilt } from 'slidev-addon-lesson/study/compose-paper.ts'
import { addAnswer, emptyProgress, findSaved, isDue } from 'slidev-addon-lesson/study/progress.ts'
import { isItemId, questionPool } from 'slidev-addon-lesson/study/question-pool.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'
import { sumByObjective } from 'slidev-addon-lesson/study/sum-progress.ts'
import { describe, expect, it } from 'vitest'
import { chapters } from '../../data/chapters.ts'
import { objectives } from '../../data/objectives.ts'
import { questions } from '../../data/questions/index.ts'

const day = 86_400_000
const start = Date.UTC(2030, 0, 7)
const days = 56
/** New questions a day. */
const perDay = 10
/** The student's day ends at midnight; they study at five in the afternoon. */
const endOf = (date: number) => start + (date + 1) * day - 1
const hourOf = (date: number) => start + date * day + 17 * 3_600_000

const bank = Object.keys(questions)
const options = { source: 'bank' as const, chapters: Object.keys(chapters), types: [...new Set(Object.values(questions).map(({ type }) => type))], length: null }
const listDue = (progress: Progress, date: number) => findFitting(poolFor(questionPool, progress, 'due'), progress, { ...options, mode: 'due' }, endOf(date))

interface Step { id: string, date: number, state: SavedAnswer['state'], before: SavedAnswer | undefined, after: SavedAnswer }
interface Walk { progress: Progress, steps: Step[], due: string[][], asked: string[][], daily: Progress[] }

/**
 * Walks the weeks: each day all that is due, then ten new questions, and three built from the data
 * once a week. Who has slipped on a question knows it the better; the seed says where they slip.
 */
function walk(seed: number, study: (date: number) => boolean = () => true): Walk {
  const done: Walk = { progress: emptyProgress, steps: [], due: [], asked: [], daily: [] }
  for (let date = 0; date < days; date++) {
    const due = listDue(done.progress, date)
    done.due.push(due)
    const asked = study(date) ? [...due, ...pickNew(done.progress, date, seed)] : []
    done.asked.push(asked)
    for (const id of asked)
      answer(done, id, date, seed)
    done.daily.push(done.progress)
  }
  return done
}
function pickNew(progress: Progress, date: number, seed: number): string[] {
  const terms = { dueBy: endOf(date), seed: seed + date }
  const fresh = composePaper(questionPool, progress, { ...options, mode: 'practise' }, terms).filter(id => !findSaved(progress.answers, id)).slice(0, perDay)
  return date % 7 ? fresh : [...fresh, ...composePaper(questionPool, progress, { ...options, mode: 'practise', source: 'built', length: 3 }, terms)]
}
function answer(done: Walk, id: string, date: number, seed: number) {
  const before = findSaved(done.progress.answers, id)
  const luck = (mixSeed(`${id}:${before?.card.reps ?? 0}`, seed) >>> 0) % 100
  const state = luck < (before ? 12 : 35) ? 'wrong' : luck < (before ? 18 : 45) ? 'partly' : 'right'
  done.progress = addAnswer(done.progress, id, { state, score: { wrong: 0, partly: 0.5, right: 1 }[state] }, hourOf(date))
  done.steps.push({ id, date, state, before, after: done.progress.answers[id]! })
}

describe.each([1, 20, 300])('eight weeks of review (seed %i)', (seed) => {
  const { progress, steps, due, asked, daily } = walk(seed)

  it('have seen the whole bank after as many days as ten a day take, and built items besides', () => {
    const whole = Math.ceil(bank.length / perDay)
    expect(whole).toBeLessThan(days)
    expect(bank.filter(id => !findSaved(daily[whole - 1]!.answers, id))).toEqual([])
    expect(Object.keys(progress.answers).filter(id => id.startsWith('t-'))).toHaveLength(days / 7 * 3)
  })

  it('lose nothing that is due: whatever was answered comes back on the day of its date, and not before', () => {
    for (const { id, date, after } of steps) {
      const next = asked.findIndex((ids, later) => later > date && ids.includes(id))
      const dated = Math.floor((after.card.due - start) / day)
      expect(next).toBe(dated < days ? dated : -1)
    }
  })

  it('ask nothing twice on one day', () => {
    for (const ids of asked)
      expect(new Set(ids).size).toBe(ids.length)
  })

  it('bring back the next day what was wrong, the first time or after long', () => {
    const slips = steps.filter(({ state, date }) => state === 'wrong' && date < days - 1)
    expect(slips.filter(({ before }) => before && before.card.days > 2).length).toBeGreaterThan(5)
    for (const { id, date } of slips)
      expect(due[date + 1]).toContain(id)
  })

  it('space out what is right: memory grows with each right answer, and the days with each after another', () => {
    const rights = steps.filter(({ before, state }) => before && state === 'right')
    const inRow = rights.filter(({ before }) => before!.state === 'right' && before!.card.lapses === 0)
    expect(inRow.length).toBeGreaterThan(50)
    for (const { before, after } of rights) {
      expect(after.card.stability).toBeGreaterThan(before!.card.stability)
      expect(after.card.days).toBeGreaterThanOrEqual(before!.card.days)
    }
    for (const { before, after } of inRow)
      expect(after.card.days).toBeGreaterThan(before!.card.days)
  })

  it('remember a slip: what follows it comes sooner than it would have', () => {
    const slips = steps.filter(({ before, state }) => before && state === 'wrong')
    for (const { before, after } of slips) {
      expect(after.card.lapses).toBe(before!.card.lapses + 1)
      expect(after.card.stability).toBeLessThan(before!.card.stability)
    }
  })

  it('leave less to review in the last week than in the week when the bank was through', () => {
    const week = (from: number) => due.slice(from, from + 7).reduce((sum, ids) => sum + ids.length, 0)
    expect(week(days - 7)).toBeLessThan(week(Math.ceil(bank.length / perDay) - 5))
  })

  it('keep a record that reads back as it was written, every day', () => {
    for (const each of daily)
      expect(readProgress(writeProgress(each))).toEqual({ kind: 'read', value: each, lost: 0 })
  })

  it('add up, every day: what is due is what the aims count as due, never under nothing, never more than was answered', () => {
    for (const [date, each] of daily.entries()) {
      const rows = sumByObjective(withBuilt(questionPool, Object.keys(each.answers)), Object.keys(objectives), each, endOf(date + 1))
      expect(rows.reduce((sum, row) => sum + row.due, 0)).toBe(listDue(each, date + 1).length)
      expect(rows.reduce((sum, row) => sum + row.answered, 0)).toBe(Object.keys(each.answers).length)
      for (const { due, right, answered, total } of rows)
        expect(due >= 0 && right >= 0 && due <= answered && right <= answered && answered <= total).toBe(true)
    }
  })
})

describe('a student', () => {
  it('who pauses for two weeks finds all that fell due in them', () => {
    const paused = walk(5, date => date < 20 || date >= 34)
    const fell = Object.entries(paused.daily[19]!.answers).filter(([, { card }]) => isDue(card, endOf(34))).map(([id]) => id)
    expect(fell.length).toBeGreaterThan(30)
    expect(paused.due[34]!.toSorted()).toEqual(fell.toSorted())
  })

  it('whose clock is set back a week loses no answer and no date, and is asked again', () => {
    const before = walk(9).daily[30]!
    const id = bank[0]!
    const after = addAnswer(before, id, { state: 'wrong', score: 0 }, hourOf(23))
    expect(after.answers[id]!.at).toBe(before.answers[id]!.at)
    expect(after.answers[id]!.card.due).toBeGreaterThan(before.answers[id]!.at)
    expect(after.answers[id]!.state).toBe('wrong')
    expect(Object.keys(after.answers)).toEqual(Object.keys(before.answers))
    expect(readProgress(writeProgress(after))).toEqual({ kind: 'read', value: after, lost: 0 })
    expect(listDue(after, 31)).toContain(id)
  })

  it('whose record holds answers to questions that are gone keeps them, and is never asked them', () => {
    const gone = ['q-taken-out', 't-no-such-template-1', 't-rung-007']
    expect(gone.filter(isItemId)).toEqual([])
    const old = gone.reduce((progress, id) => addAnswer(progress, id, { state: 'wrong', score: 0 }, hourOf(0)), emptyProgress)
    expect(listDue(old, 50)).toEqual([])
    expect(findFitting(poolFor(questionPool, old, 'wrong'), old, { ...options, mode: 'wrong' }, endOf(50))).toEqual([])
    expect(sumByObjective(withBuilt(questionPool, gone), Object.keys(objectives), old, endOf(50)).reduce((sum, row) => sum + row.answered + row.due, 0)).toBe(0)
    const read = readProgress(writeProgress(addAnswer(old, bank[0]!, { state: 'right', score: 1 }, hourOf(1))))
    expect(read.kind === 'read' && Object.keys(read.value.answers).toSorted()).toEqual([...gone, bank[0]!].toSorted())
  })
})
