import type { Question } from '@deck/questions'
import type { PhoneQuestion } from '../protocol/messages.ts'
import { computeAnswer, gradeAnswer, questionTypes } from '@deck/questions'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answerWords } from '../../../components/quiz/answer-words.ts'
import { actors } from '../../../data/actors.ts'
import land from '../../../data/land.json' with { type: 'json' }
import { questions } from '../../../data/questions/index.ts'
import { mapFrames, parties } from '../../../deck.config.ts'
import { checkChoice } from '../protocol/check-choice.ts'
import { composeAnswer, composeQuestion } from '../protocol/compose-question.ts'
import { ballotLength, nameId } from '../protocol/ids.ts'
import { answerSchema, helloSchema, lectureSchema, longest, namePhoneIds, questionSchema, readChoice, readMessage, roomSchema, runSchema, voteSchema, writeChoice } from '../protocol/messages.ts'

const bank = Object.entries(questions as Readonly<Record<string, Question>>)
const types = [...new Set(bank.map(([, { type }]) => type))]
const ballot = nameId(new Uint8Array(ballotLength).fill(7))
const side = (i: 0 | 1) => ({ name: actors[parties[i]].label, shape: actors[parties[i]].shape ?? null })
const sources = { land: land as never, frames: mapFrames, sides: { left: side(0), right: side(1) } }
const voteOf = (choice: unknown) => ({ v: 1, do: 'vote', id: 'x', ballot, round: 1, choice })
const draw = (id: string, question: Question) => composeQuestion({ id, question, ballot }, answerWords, sources)

it('every question of the bank can be sent to phones and read there, its answer too', () => {
  for (const [id, question] of bank) {
    const sent = JSON.stringify(draw(id, question))
    expect(readMessage(questionSchema, sent), id).toEqual(JSON.parse(sent))
    const answer = JSON.stringify(composeAnswer({ id, question, ballot }, answerWords, { sources: ['Section 1, paragraph 1'], link: null }))
    expect(answer.length, id).toBeLessThan(longest.lecturer)
    expect(readMessage(answerSchema, answer), id).toEqual(JSON.parse(answer))
  }
})

it('a question on a phone holds neither reasons nor hint, and of a spot neither name nor id', () => {
  for (const [id, question] of bank) {
    const { picture: _, ...message } = draw(id, question)
    const sent = JSON.stringify(message)
    const secret = 'options' in question ? question.options.map(({ why }) => why) : [question.why]
    const names = question.type === 'point' ? question.options.flatMap(option => [option.text, option.id]) : []
    expect([question.hint, ...secret, ...names].filter(text => sent.includes(text)), id).toEqual([])
    expect(Object.keys(message).filter(key => !['v', 'ballot', 'type', 'stem', 'options', 'targets', 'unit', 'within'].includes(key)), id).toEqual([])
  }
})

it('the right answer, given on a phone, is graded right by the deck', () => {
  expect(types).toHaveLength(questionTypes.length)
  for (const [id, question] of bank) {
    const ids = namePhoneIds(id, question)
    const choice = writeChoice(ids, computeAnswer(id, question))
    const vote = readMessage(voteSchema, JSON.stringify(voteOf(choice)))
    expect(vote && checkChoice(draw(id, question), vote.choice), id).toBe(true)
    expect(gradeAnswer(id, question, readChoice(ids, vote!.choice)).state, id).toBe('right')
  }
})

it('whatever passes as a choice can be graded: no phone can break the count', () => {
  const sign = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'Z', '1', '2', '3', 'true', 'false', '2.5', '', '1990', '__proto__')
  const choices = fc.oneof(sign, fc.string(), fc.array(sign, { maxLength: 8 }), fc.shuffledSubarray(['A', 'B', 'C', 'D', 'E']), fc.dictionary(sign, sign), fc.anything())
  const samples = types.map(type => bank.find(([, question]) => question.type === type)!)
  const passed = new Set<string>()
  fc.assert(fc.property(choices, (choice) => {
    const vote = readMessage(voteSchema, JSON.stringify(voteOf(choice)) ?? '', longest.phone)
    for (const [id, question] of vote ? samples : []) {
      if (!checkChoice(draw(id, question), vote!.choice))
        continue
      gradeAnswer(id, question, readChoice(namePhoneIds(id, question), vote!.choice))
      passed.add(question.type)
    }
  }), { numRuns: 4000, seed: 20261126 })
  // always the same choices, so that all types are among those that pass, in each run
  expect([...passed].sort()).toEqual([...types].sort())
}, 30_000)

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
