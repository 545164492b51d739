/** A course of SCORM 2004 against what Moodle takes: nothing of an answer is lost, and no refusal is passed over in silence. */
import type { Answer } from '@deck/questions'
import type { CourseQuestion, Interaction, Standing } from '../course/course.ts'
import { computeAnswer } from '@deck/questions'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeResponse, describeResult, describeRight, formatDuration, nameInteraction } from '../course/course.ts'
import { openScorm } from '../course/scorm.ts'
import { bank } from '../gather-items.ts'
import { describeQuestions } from '../write-course.ts'
import { openMoodle } from './exchange/moodle-scorm.ts'

afterEach(() => vi.unstubAllGlobals())

const questions = describeQuestions()
const at = new Date('2026-11-28T14:05:09.137Z')
const standing = (place = '/title'): Standing => ({ text: '1abc', place, tally: { seen: 1 / 3, score: 2 / 3, isComplete: false, isPassed: false }, milliseconds: 3_723_400 })

function report(id: string, answer: unknown, score: number): Interaction {
  const question: CourseQuestion | undefined = questions[id]
  return { key: id, id, stem: question?.stem ?? id, kind: nameInteraction(question, 'scorm2004'), response: describeResponse(question, answer, 'scorm2004'), right: question ? describeRight(question, 'scorm2004') : '', result: describeResult(score, 'scorm2004'), score, latency: formatDuration(3400, 'scorm2004'), at }
}

/** Another answer than the right one, as a student may give it. */
function spoil(id: string): Answer {
  const [question, key] = [bank[id]!, computeAnswer(id, bank[id]!)]
  if (question.type === 'number')
    return '1,300.25'
  if (Array.isArray(key))
    return [...key].reverse().slice(0, 1)
  if (typeof key === 'object' && 'targets' in question)
    return Object.fromEntries(Object.keys(key).map(item => [item, question.targets[0]!.id]))
  return question.type === 'true-false' ? String(key !== 'true') : 'options' in question ? question.options.at(-1)!.id : String(key)
}

function begin(moodle: ReturnType<typeof openMoodle>) {
  const window = { API_1484_11: moodle.api, parent: null as unknown, opener: null }
  window.parent = window
  vi.stubGlobal('window', window)
  return openScorm('scorm2004')!
}

describe('a course of SCORM 2004 in Moodle', () => {
  it('has every answer to every question taken, right and wrong, with time, response and pattern', () => {
    const moodle = openMoodle()
    const platform = begin(moodle)
    for (const id of Object.keys(bank)) {
      platform.interact(report(id, computeAnswer(id, bank[id]!), 1))
      platform.interact(report(id, spoil(id), 0.5))
    }
    expect(platform.save(standing())).toEqual({ isTaken: true, refused: [] })
    expect(moodle.refused()).toEqual([])
    const count = 2 * Object.keys(bank).length
    for (const field of ['timestamp', 'learner_response', 'correct_responses.0.pattern', 'result', 'latency'])
      expect(moodle.calls.filter(({ key }) => key.endsWith(`.${field}`)), field).toHaveLength(count)
    expect(platform.waiting()).toEqual([])
  })

  it('takes no two options of a question for the same', () => {
    const same = Object.entries(questions).filter(([, { options, targets }]) => [options, targets].some(list => new Set(list.map(id => describeResponse(undefined, [id], 'scorm2004'))).size < list.length))
    expect(same).toEqual([])
  })

  it('says a refusal with its element and error, keeps what was refused, and tries it again until it is taken', () => {
    let isPicky = true
    const moodle = openMoodle({ refuse: key => isPicky && key.endsWith('timestamp') })
    const platform = begin(moodle)
    const id = Object.keys(bank)[0]!
    platform.interact(report(id, computeAnswer(id, bank[id]!), 1))
    expect(platform.save(standing())).toEqual({ isTaken: true, refused: ['cmi.interactions.0.timestamp (error 406)'] })
    expect(platform.save(standing())).toMatchObject({ refused: ['cmi.interactions.0.timestamp (error 406)'] })
    isPicky = false
    expect(platform.save(standing())).toEqual({ isTaken: true, refused: [] })
    expect(moodle.values.get('cmi.interactions.0.timestamp')).toBe('2026-11-28T14:05:09.00Z')
    expect([...moodle.values.keys()].filter(key => key.endsWith('.id'))).toEqual(['cmi.interactions.0.id'])
  })

  it('keeps an answer that has no place in the list yet, and the next one takes that place', () => {
    let isPicky = true
    const moodle = openMoodle({ refuse: key => isPicky && key.endsWith('.id') })
    const platform = begin(moodle)
    const [first, second] = Object.keys(bank) as [string, string]
    platform.interact(report(first, computeAnswer(first, bank[first]!), 1))
    expect(platform.save(standing())).toMatchObject({ isTaken: true, refused: ['cmi.interactions.0.id (error 406)'] })
    expect(platform.waiting().map(({ id }) => id)).toEqual([first])
    isPicky = false
    platform.interact(report(second, computeAnswer(second, bank[second]!), 1))
    expect(platform.save(standing())).toEqual({ isTaken: true, refused: [] })
    expect([0, 1].map(place => moodle.values.get(`cmi.interactions.${place}.id`))).toEqual([first, second])
    expect(platform.waiting()).toEqual([])
  })

  it('counts nothing as handed over that the platform could not store', () => {
    const moodle = openMoodle()
    const platform = begin(moodle)
    const id = Object.keys(bank)[0]!
    moodle.state.isDown = true
    platform.interact(report(id, computeAnswer(id, bank[id]!), 1))
    expect(platform.save(standing())).toEqual({ isTaken: false, refused: [] })
    expect(platform.waiting().map(each => each.id)).toEqual([id])
    moodle.state.isDown = false
    expect(platform.save(standing())).toEqual({ isTaken: true, refused: [] })
    expect(platform.waiting()).toEqual([])
    expect(moodle.calls.filter(({ key }) => key.endsWith('.id'))).toHaveLength(1)
  })

  it.each(['browse', 'review'])('sets nothing in the mode "%s"', async (mode) => {
    const moodle = openMoodle({ mode })
    const platform = begin(moodle)
    expect(platform.mode).toBe('look')
    await platform.leave(standing())
    expect(moodle.calls).toEqual([])
    expect(moodle.state.isOver).toBe(true)
  })
})
