import type { Question } from '@deck/questions'
import type { DrawnSpots, Showing } from '../protocol/compose-question.ts'
import type { PhoneQuestion } from '../protocol/messages.ts'
import { computeAnswer, gradeAnswer, listSpots, questionTypes } from '@deck/questions'
import { bowls, fakeNumber, fakeTruth, harvest, orchards, ripening, shelves, steps } from '@deck/questions/testing/fake-forms'
import { bananaQuestion, redQuestion } from '@deck/questions/testing/fake-questions'
import { fakeWords } from '@deck/questions/testing/fake-words'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkChoice } from '../protocol/check-choice.ts'
import { composeAnswer, composeQuestion } from '../protocol/compose-question.ts'
import { ballotLength, nameId } from '../protocol/ids.ts'
import { answerSchema, helloSchema, lectureSchema, longest, namePhoneIds, questionSchema, readChoice, readMessage, roomSchema, runSchema, voteSchema, writeChoice } from '../protocol/messages.ts'

/** One of each type, and both pictures. */
const bank: Readonly<Record<string, Question>> = { bananaQuestion, redQuestion, ripening, bowls, shelves, pips: fakeNumber(12), lie: fakeTruth('brown'), steps, orchards, harvest }
const ballot = nameId(new Uint8Array(ballotLength).fill(7))
/** A picture with all letters in one row. */
const showing: Showing = {
  words: fakeWords,
  seed: 1,
  draw: (question): DrawnSpots => ({ picture: { surface: question.surface, width: 300, height: 100, paths: [] }, letters: listSpots(question).map((_, i) => ({ x: 44 * i, y: 50 })) }),
}
const voteOf = (choice: unknown) => ({ v: 1, do: 'vote', id: 'x', ballot, round: 1, choice })
const draw = (id: string, question: Question) => composeQuestion({ id, question, ballot }, showing)

it.each(Object.entries(bank))('%s can be sent to phones and read there, and its answer too', (id, question) => {
  const message = draw(id, question)
  expect(readMessage(questionSchema, JSON.stringify(message))).toEqual(message)
  const answer = composeAnswer({ id, question, ballot }, showing, { sources: ['Section 1, paragraph 1'], link: null })
  expect(readMessage(answerSchema, JSON.stringify(answer))).toEqual(answer)
})

it.each(Object.entries(bank))('%s holds neither reasons nor hint on a phone, and of a spot neither name nor id', (id, question) => {
  const { picture: _, ...message } = draw(id, question)
  const sent = JSON.stringify(message)
  const secret = 'options' in question ? question.options.map(({ why }) => why) : [question.why]
  const names = question.type === 'point' ? question.options.flatMap(option => [option.text, option.id]) : []
  expect([question.hint, ...secret, ...names].filter(text => sent.includes(text))).toEqual([])
  expect(Object.keys(message).filter(key => !['v', 'ballot', 'type', 'stem', 'options', 'targets', 'unit', 'within'].includes(key))).toEqual([])
})

it.each(Object.entries(bank))('%s is graded right where a phone gives the right answer', (id, question) => {
  const ids = namePhoneIds(id, question, showing.seed)
  const vote = readMessage(voteSchema, JSON.stringify(voteOf(writeChoice(ids, computeAnswer(id, question)))))
  expect(vote && checkChoice(draw(id, question), vote.choice)).toBe(true)
  expect(gradeAnswer(id, question, readChoice(ids, vote!.choice)).state).toBe('right')
})

it('a question with a picture that nobody draws is refused', () => {
  expect(() => composeQuestion({ id: 'steps', question: steps, ballot }, { ...showing, draw: undefined })).toThrow('draw')
})

it('whatever passes as a choice can be graded: no phone can break the count', () => {
  const sign = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'Z', '1', '2', '3', 'true', 'false', '2.5', '', '1903', '__proto__')
  const choices = fc.oneof(sign, fc.string(), fc.array(sign, { maxLength: 8 }), fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E']), fc.dictionary(sign, sign), fc.anything())
  const passed = new Set<string>()
  fc.assert(fc.property(choices, (choice) => {
    const vote = readMessage(voteSchema, JSON.stringify(voteOf(choice)) ?? '', longest.phone)
    for (const [id, question] of vote ? Object.entries(bank) : []) {
      if (!checkChoice(draw(id, question), vote!.choice))
        continue
      gradeAnswer(id, question, readChoice(namePhoneIds(id, question, showing.seed), vote!.choice))
      passed.add(question.type)
    }
  }), { numRuns: 4000, seed: 20261126 })
  // always the same choices, so that all types are among those that pass, in each run
  expect([...passed].sort()).toEqual([...questionTypes].sort())
}, 60_000)

it('a choice that the question does not offer is refused', () => {
  const options = ['A', 'B', 'C'].map(id => ({ id, text: id }))
  const targets = ['1', '2'].map(id => ({ id, text: id }))
  const ask = (type: PhoneQuestion['type']): PhoneQuestion => ({ v: 1, ballot, type, stem: 'Which?', options, targets, unit: 'km' })
  for (const [type, good, bad] of [
    ['single', [['A']], [[], ['D'], ['A', 'B'], 'A', { A: '1' }]],
    ['multiple', [['A'], ['C', 'A']], [[], ['A', 'A'], ['D']]],
    ['ordering', [['B', 'A', 'C']], [['A', 'B'], ['A', 'A', 'B'], []]],
    ['matching', [{ A: '1' }, { A: '2', B: '1' }], [{}, { A: '1', B: '1' }, { A: '3' }, { D: '1' }, ['A']]],
    ['sorting', [{ A: '1', B: '1' }], [{}, { A: '9' }]],
    ['number', ['2.5', '1,300 km'], ['', 'many', ['A']]],
    ['true-false', ['true'], ['', 'maybe', ['true']]],
    ['point', ['B'], ['', 'D', ['B']]],
  ] as const) {
    for (const choice of good)
      expect(checkChoice(ask(type), choice as never), `${type} ${JSON.stringify(choice)}`).toBe(true)
    for (const choice of bad)
      expect(checkChoice(ask(type), choice as never), `${type} ${JSON.stringify(choice)}`).toBe(false)
  }
  const guess: PhoneQuestion = { v: 1, ballot, type: 'number', stem: 'How much?', unit: '%', within: { from: 0, to: 100 } }
  expect(['0', '100', '80 %'].map(choice => checkChoice(guess, choice)), 'a guess on its line').toEqual([true, true, true])
  expect(['120', '-1', 'many'].map(choice => checkChoice(guess, choice)), 'a guess beyond its line').toEqual([false, false, false])
})

it('messages that are broken, foreign or of another version are not read', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.anything().map(each => JSON.stringify(each) ?? '')), text =>
    [voteSchema, helloSchema, runSchema, roomSchema, lectureSchema].every(schema => readMessage(schema, text) === null)))
  const vote = voteOf(['A'])
  expect(readMessage(voteSchema, JSON.stringify(vote))).toEqual(vote)
  expect(readMessage(voteSchema, JSON.stringify({ ...vote, v: 2 }))).toBeNull()
  expect(readMessage(voteSchema, JSON.stringify({ ...vote, name: 'Ada' }))).toBeNull()
  expect(readMessage(voteSchema, JSON.stringify({ ...vote, id: 'x'.repeat(33) }))).toBeNull()
  expect(readMessage(voteSchema, JSON.stringify(vote), 10)).toBeNull()
})
