/** A question of the lecturer's own: what can be typed, and that it is counted as any other. */
import { expect, it } from 'vitest'
import { countByOption, countRound, writeResult } from '../presenter/count.ts'
import { ballotLength } from '../protocol/ids.ts'
import { questionSchema, readMessage } from '../protocol/messages.ts'
import { describeOwn, isOwn, ownLimits, readOwn, stemOfOwn, writeOwn } from '../protocol/own-question.ts'
import { makeId } from './simulate/class-room.ts'

const ballot = makeId(ballotLength)

it('has two to six options that differ, each a line, or asks for a number', () => {
  expect(readOwn('  Who has been \n there? ', 'Yes\n\n  No ')).toEqual({ stem: 'Who has been there?', options: ['Yes', 'No'] })
  expect(readOwn('How many?', null)).toEqual({ stem: 'How many?', options: null })
  const many = Array.from({ length: ownLimits.most }, (_, i) => String(i)).join('\n')
  expect([readOwn('Q', many), readOwn('Q', `${many}\nx`), readOwn(' ', 'a\nb'), readOwn('Q', 'a'), readOwn('Q', 'a\na'), readOwn('Q', `a\n${'b'.repeat(ownLimits.option + 1)}`)]
    .map(read => typeof read === 'string' ? read : 'asked')).toEqual(['asked', 'more', 'stem', 'fewer', 'twice', 'long'])
})

it('reaches phones as every other, and is counted by its own words', () => {
  const { id, question } = writeOwn({ stem: 'Trade and/or aid?', options: ['Trade', 'Aid'] }, ballot)
  expect(readMessage(questionSchema, JSON.stringify(question))).toEqual(question)
  expect([isOwn(id), isOwn('q-fog-event'), id.includes('/'), stemOfOwn(id)]).toEqual([true, false, false, 'Trade and⁄or aid?'])
  expect(countByOption(describeOwn(id, question), { '["A"]': 3, '["B"]': 1 })).toEqual({ 'A Trade': 3, 'B Aid': 1 })
  const names = writeOwn({ stem: 'In JavaScript?', options: ['__proto__', 'constructor', '2011', '1990'] }, ballot)
  const asked = describeOwn(names.id, names.question)
  const result = writeResult(asked, ballot, [countRound(asked, { '["A"]': 3, '["B"]': 2, '["C"]': 1 })], option => option)
  expect(result.rounds[0]!.counts).toEqual([['A', 'A __proto__', 3], ['B', 'B constructor', 2], ['C', 'C 2011', 1], ['D', 'D 1990', 0]].map(([id, label, count]) => ({ id, label, count })))
  const number = writeOwn({ stem: 'How many?', options: null }, ballot)
  expect(countByOption(describeOwn(number.id, number.question), { '"4"': 2, '"4.0"': 1, '"7"': 1 })).toEqual({ 4: 3, 7: 1 })
})
