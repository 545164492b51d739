/** Every question of the bank on phones. What holds of any question is in packages/live-class/tests/protocol.test.ts. */
import type { Question } from '@deck/questions'
import { checkChoice } from '@deck/live-class/protocol/check-choice'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { ballotLength, nameId } from '@deck/live-class/protocol/ids'
import { answerSchema, longest, namePhoneIds, questionSchema, readChoice, readMessage, writeChoice } from '@deck/live-class/protocol/messages'
import { computeAnswer, gradeAnswer } from '@deck/questions'
import { deckShowing } from 'slidev-addon-lesson/class/deck-showing.ts'
import { deckSeed } from 'slidev-addon-lesson/quiz/layout.ts'
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'

const bank = Object.entries(questions as Readonly<Record<string, Question>>)
const ballot = nameId(new Uint8Array(ballotLength).fill(7))
const draw = (id: string, question: Question) => composeQuestion({ id, question, ballot }, deckShowing)

it('every question of the bank can be sent to phones and read there, its answer too', () => {
  for (const [id, question] of bank) {
    const sent = JSON.stringify(draw(id, question))
    expect(readMessage(questionSchema, sent), id).toEqual(JSON.parse(sent))
    const answer = JSON.stringify(composeAnswer({ id, question, ballot }, deckShowing, { sources: ['Section 1, paragraph 1'], link: null }))
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
  }
})

it('the right answer, given on a phone, is graded right by the deck', () => {
  for (const [id, question] of bank) {
    const ids = namePhoneIds(id, question, deckSeed)
    const choice = writeChoice(ids, computeAnswer(id, question))
    expect(checkChoice(draw(id, question), choice), id).toBe(true)
    expect(gradeAnswer(id, question, readChoice(ids, choice)).state, id).toBe('right')
  }
})
