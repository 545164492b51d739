/** A course of SCORM 2004 against what Moodle takes: nothing of an answer is lost, and no refusal is passed over in silence. */
import { computeAnswer } from '@deck/questions'
import { fakeQuestion } from '@deck/questions/testing/fake-questions'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { describeQuestions } from '../write-course.ts'
import { openMoodle } from './exchange/moodle-scorm.ts'
import { beginScorm, handInAll, listAlike, reportAnswer, someStanding } from './exchange/report-answer.ts'
import { fakeBank } from './fake-deck.ts'

afterEach(() => vi.unstubAllGlobals())

const questions = describeQuestions(fakeBank, 1)
const right = (id: string) => reportAnswer(id, questions[id], computeAnswer(id, fakeBank[id]!), 1)

describe('a course of SCORM 2004 in Moodle', () => {
  it('has an answer to a question of every type taken, right and wrong, with time, response and pattern', () => {
    const { moodle, platform, taken } = handInAll(fakeBank, 1)
    expect(taken).toEqual({ isTaken: true, refused: [] })
    expect(moodle.refused()).toEqual([])
    for (const field of ['timestamp', 'learner_response', 'correct_responses.0.pattern', 'result', 'latency'])
      expect(moodle.calls.filter(({ key }) => key.endsWith(`.${field}`)), field).toHaveLength(2 * Object.keys(fakeBank).length)
    expect(platform.waiting()).toEqual([])
  })

  it('would find two options of which a platform makes one', () => {
    expect(listAlike({ 'q-one': fakeQuestion({ 'south-east': {}, 'south_east': { right: true } }), 'q-two': fakeQuestion({ south: {}, east: { right: true } }) }, 1)).toEqual(['q-one'])
  })

  it('says a refusal with its element and error, keeps what was refused, and tries it again until it is taken', () => {
    let isPicky = true
    const moodle = openMoodle({ refuse: key => isPicky && key.endsWith('timestamp') })
    const platform = beginScorm(moodle)
    const id = Object.keys(fakeBank)[0]!
    platform.interact(right(id))
    expect(platform.save(someStanding())).toEqual({ isTaken: true, refused: ['cmi.interactions.0.timestamp (error 406)'] })
    expect(platform.save(someStanding())).toMatchObject({ refused: ['cmi.interactions.0.timestamp (error 406)'] })
    isPicky = false
    expect(platform.save(someStanding())).toEqual({ isTaken: true, refused: [] })
    expect(moodle.values.get('cmi.interactions.0.timestamp')).toBe('2026-11-28T14:05:09.00Z')
    expect([...moodle.values.keys()].filter(key => key.endsWith('.id'))).toEqual(['cmi.interactions.0.id'])
  })

  it('keeps an answer that has no place in the list yet, and the next one takes that place', () => {
    let isPicky = true
    const moodle = openMoodle({ refuse: key => isPicky && key.endsWith('.id') })
    const platform = beginScorm(moodle)
    const [first, second] = Object.keys(fakeBank) as [string, string]
    platform.interact(right(first))
    expect(platform.save(someStanding())).toMatchObject({ isTaken: true, refused: ['cmi.interactions.0.id (error 406)'] })
    expect(platform.waiting().map(({ id }) => id)).toEqual([first])
    isPicky = false
    platform.interact(right(second))
    expect(platform.save(someStanding())).toEqual({ isTaken: true, refused: [] })
    expect([0, 1].map(place => moodle.values.get(`cmi.interactions.${place}.id`))).toEqual([first, second])
    expect(platform.waiting()).toEqual([])
  })

  it('counts nothing as handed over that the platform could not store', () => {
    const moodle = openMoodle()
    const platform = beginScorm(moodle)
    const id = Object.keys(fakeBank)[0]!
    moodle.state.isDown = true
    platform.interact(right(id))
    expect(platform.save(someStanding())).toEqual({ isTaken: false, refused: [] })
    expect(platform.waiting().map(each => each.id)).toEqual([id])
    moodle.state.isDown = false
    expect(platform.save(someStanding())).toEqual({ isTaken: true, refused: [] })
    expect(platform.waiting()).toEqual([])
    expect(moodle.calls.filter(({ key }) => key.endsWith('.id'))).toHaveLength(1)
  })

  it.each(['browse', 'review'])('sets nothing in the mode "%s"', async (mode) => {
    const moodle = openMoodle({ mode })
    const platform = beginScorm(moodle)
    expect(platform.mode).toBe('look')
    await platform.leave(someStanding())
    expect(moodle.calls).toEqual([])
    expect(moodle.state.isOver).toBe(true)
  })
})
