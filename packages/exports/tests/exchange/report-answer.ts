/** Answers as a course reports them to a platform of SCORM 2004. */
import type { Answer, Question } from '@deck/questions'
import type { CourseQuestion, Interaction, Platform, Standing } from '../../course/course.ts'
import { computeAnswer } from '@deck/questions'
import { vi } from 'vitest'
import { describeResponse, describeResult, describeRight, formatDuration, nameInteraction } from '../../course/course.ts'
import { openScorm } from '../../course/scorm.ts'
import { describeQuestions } from '../../write-course.ts'
import { openMoodle } from './moodle-scorm.ts'

/** A report of an answer with this grade. */
export function reportAnswer(id: string, question: CourseQuestion | undefined, answer: unknown, score: number): Interaction {
  return { key: id, id, stem: question?.stem ?? id, kind: nameInteraction(question, 'scorm2004'), response: describeResponse(question, answer, 'scorm2004'), right: question ? describeRight(question, 'scorm2004') : '', result: describeResult(score, 'scorm2004'), score, latency: formatDuration(3400, 'scorm2004'), at: new Date('2026-11-28T14:05:09.137Z') }
}

/** Another answer than the right one, as a student may give it. */
export function spoilAnswer(id: string, question: Question): Answer {
  const key = computeAnswer(id, question)
  if (question.type === 'number')
    return '1,300.25'
  if (Array.isArray(key))
    return [...key].reverse().slice(0, 1)
  if (typeof key === 'object' && 'targets' in question)
    return Object.fromEntries(Object.keys(key).map(item => [item, question.targets[0]!.id]))
  return question.type === 'true-false' ? String(key !== 'true') : 'options' in question ? question.options.at(-1)!.id : String(key)
}

/** Where a learner stands who has seen a part. */
export const someStanding = (place = '/title'): Standing => ({ text: '1abc', place, tally: { seen: 1 / 3, score: 2 / 3, isComplete: false, isPassed: false }, milliseconds: 3_723_400 })

/** A course that has begun in this platform. The caller unstubs its window. */
export function beginScorm(moodle: ReturnType<typeof openMoodle>): Platform {
  const window = { API_1484_11: moodle.api, parent: null as unknown, opener: null }
  window.parent = window
  vi.stubGlobal('window', window)
  return openScorm('scorm2004')!
}

/** A right and another answer to every question, handed over. */
export function handInAll(bank: Readonly<Record<string, Question>>, seed: number) {
  const moodle = openMoodle()
  const platform = beginScorm(moodle)
  const questions = describeQuestions(bank, seed)
  for (const [id, question] of Object.entries(bank)) {
    platform.interact(reportAnswer(id, questions[id], computeAnswer(id, question), 1))
    platform.interact(reportAnswer(id, questions[id], spoilAnswer(id, question), 0.5))
  }
  return { moodle, platform, taken: platform.save(someStanding()) }
}

/** Questions of which two options or targets would be one to a platform. */
export function listAlike(bank: Readonly<Record<string, Question>>, seed: number): string[] {
  const isAlike = (list: readonly string[]) => new Set(list.map(id => describeResponse(undefined, [id], 'scorm2004'))).size < list.length
  return Object.entries(describeQuestions(bank, seed)).filter(([, { options, targets }]) => isAlike(options) || isAlike(targets)).map(([id]) => id)
}
