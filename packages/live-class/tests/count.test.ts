import type { Question } from '@deck/questions'
import type { AskedQuestion } from '../presenter/count.ts'
import { bowls, fakeNumber, fakeTruth, ripening, shelves, steps } from '@deck/questions/testing/fake-forms'
import { bananaQuestion } from '@deck/questions/testing/fake-questions'
import { expect, it } from 'vitest'
import { advise, countByOption, countRight, countRightVotes, countRound, spreadHands, writeResult } from '../presenter/count.ts'
import { ballotLength, nameId } from '../protocol/ids.ts'
import { namePhoneIds, readMessage, resultSchema, writeChoice } from '../protocol/messages.ts'

/** Letters in these tests follow from it. */
const seed = 7
const ask = (id: string, question: Question): AskedQuestion => ({ id, question, ids: namePhoneIds(id, question, seed) })
const tally = (...choices: readonly [choice: unknown, count: number][]) => Object.fromEntries(choices.map(([choice, count]) => [JSON.stringify(choice), count]))
const idOf = (asked: AskedQuestion, letter: string) => asked.ids.options.find(([phone]) => phone === letter)![1]

it('choices, spots and judgements count by option, with 0 where nobody chose', () => {
  const fruit = ask('fruit', bananaQuestion)
  expect(countByOption(fruit, tally([['A'], 3], [['C'], 2]))).toEqual({ [idOf(fruit, 'A')]: 3, [idOf(fruit, 'B')]: 0, [idOf(fruit, 'C')]: 2, [idOf(fruit, 'D')]: 0 })
  expect(countByOption(ask('rung', steps), tally(['A', 4]))).toEqual({ cherry: 4, plum: 0, apple: 0, melon: 0 })
  expect(countByOption(ask('lie', fakeTruth('brown')), tally(['true', 1], ['false', 5]))).toEqual({ true: 1, false: 5 })
})

it('several choices count each, figures as a whole, and orders, pairs and groups by the items in their right place', () => {
  const many = ask('fruit', { ...bananaQuestion, type: 'multiple' })
  expect(countByOption(many, tally([['A', 'B'], 2], [['B'], 1]))).toMatchObject({ [idOf(many, 'A')]: 2, [idOf(many, 'B')]: 3 })
  const order = ask('ripening', ripening)
  const letters = (ids: string[]) => ids.map(id => order.ids.options.find(([, deck]) => deck === id)![0])
  const right = letters(['cherry', 'plum', 'apple', 'melon'])
  expect(countByOption(order, tally([right, 6], [[...right].reverse(), 1]))).toEqual({ cherry: 6, plum: 6, apple: 6, melon: 6 })
  expect(countByOption(order, tally([letters(['plum', 'cherry', 'apple', 'melon']), 2]))).toEqual({ cherry: 0, plum: 0, apple: 2, melon: 2 })
  expect(spreadHands(order, { 'cherry>plum>melon>apple': 3, 'cherry>melon>plum>apple': 1 })).toEqual({ cherry: 4, plum: 3 })
  const pairs = ask('bowls', bowls)
  expect(countByOption(pairs, tally([writeChoice(pairs.ids, { plum: 'blue', cherry: 'red', melon: 'green' }), 4], [writeChoice(pairs.ids, { plum: 'blue', cherry: 'grey' }), 3]))).toEqual({ plum: 7, cherry: 4, melon: 4 })
  const groups = ask('shelves', shelves)
  expect(countByOption(groups, tally([writeChoice(groups.ids, { plum: 'top', cherry: 'top', melon: 'floor', apple: 'top' }), 2]))).toEqual({ plum: 2, cherry: 2, melon: 2, apple: 0 })
  expect(countByOption(ask('pips', fakeNumber(8)), tally(['8', 2], ['8.0', 1], ['7', 1]))).toEqual({ 8: 3, 7: 1 })
})

it('how many were right is what the deck’s grading says, for every type', () => {
  const lie = ask('lie', fakeTruth('brown'))
  expect(countRight(lie, tally(['false', 5], ['true', 2]))).toBe(5)
  expect(countRight(ask('pips', fakeNumber(8, 1)), tally(['8,5', 2], ['10', 1]))).toBe(2)
  expect(countRight(ask('bowls', bowls), tally([{ A: '2', B: '3', C: '1' }, 4], [{ A: '1' }, 3]))).toBe(4)
  expect(countRight(ask('shelves', shelves), tally([{ A: '1', B: '2', C: '1', D: '2' }, 1]))).toBe(1)
  expect(countRightVotes(lie, { true: 3, false: 7 })).toEqual({ right: 7, voters: 10 })
  expect(countRightVotes(ask('bowls', bowls), { x: 3 })).toEqual({ right: 0, voters: 0 })
})

it('advice: under 30% explain again, 30 to 70% discuss, over 70% go on; after the discussion there is no other', () => {
  const at = (right: number, round: 1 | 2 = 1) => advise({ right, voters: 100, round })?.next
  expect([at(0), at(29), at(30), at(70), at(71), at(100)]).toEqual(['explain', 'explain', 'discuss', 'discuss', 'goOn', 'goOn'])
  expect([at(29, 2), at(50, 2), at(71, 2)]).toEqual(['explain', 'explain', 'goOn'])
  expect(advise({ right: 0, voters: 0, round: 1 })).toBeNull()
})

it('the counts that phones are shown have phones and hands together, first and second vote', () => {
  const fruit = ask('fruit', bananaQuestion)
  const a = idOf(fruit, 'A')
  const sent = writeResult(fruit, nameId(new Uint8Array(ballotLength).fill(3)), [countRound(fruit, tally([['A'], 3]), { [a]: 2 }), countRound(fruit, tally([['B'], 3]))], option => option.toUpperCase())
  const result = readMessage(resultSchema, JSON.stringify(sent))!
  expect(result.rounds.map(({ voters, counts }) => [voters, ...counts.map(({ id, count }) => `${id}${count}`)])).toEqual([[5, 'A5', 'B0', 'C0', 'D0'], [3, 'A0', 'B3', 'C0', 'D0']])
  expect(result.rounds[0]!.counts[0]!.label).toBe(a.toUpperCase())
})
