/** What stops a build: a broken question is named with its file and line before a student meets it. */
import type { Question } from '@deck/questions'
import { ripening } from '@deck/questions/testing/fake-forms'
import { bananaQuestion, fakeQuestion } from '@deck/questions/testing/fake-questions'
import { listBans } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { expect, it } from 'vitest'
import { checkBank } from '../../packages/cli/checks/support/check-bank.ts'

const sources = { 'deck.config.ts': 'import x\n\nexport const answerSeed = 7\n', 'data/questions/other.ts': 'export const other = {}', 'data/questions/fruit.ts': 'export const fruit = {\n  \'q-fruit\': ask(),\n}' }
const bans = listBans({ 'note-fruit': { about: ['fake-record' as never], forbids: [{ words: ['sour'] }] } }, new Map([['fake-record', { record: {} }]]))
const known = { records: new Set(['fake-record']), chapters: new Set(['fake-chapter']), objectives: new Map([['fake-objective', 'fake-chapter'], ['other-objective', 'other-chapter']]) }
const check = (bank: Record<string, Question>) => checkBank(bank, { disputed: new Set(['rotten-record']), bans, known, data: [], sources })
const messages = (question: Question) => check({ 'q-fruit': question }).map(({ message }) => message)

it('finds nothing in a sound bank', () => {
  expect(check({ 'q-fruit': bananaQuestion, 'q-order': ripening })).toEqual([])
})

it('says in which file and line the broken question stands', () => {
  expect(check({ 'q-fruit': { ...bananaQuestion, holds: () => false } })).toEqual([
    { file: 'data/questions/fruit.ts', line: 2, message: 'question "q-fruit": the data make none of its options right' },
  ])
})

it('points at the list of the bank where no file holds the id as an answer', () => {
  expect(check({ 'q-lost': { ...bananaQuestion, rests: [] } })).toEqual([
    { file: 'data/questions/index.ts', line: 1, message: 'question "q-lost" rests on no record (cited)' },
  ])
})

it('names the question where its predicate itself fails', () => {
  const failing = { ...bananaQuestion, holds: () => { throw new TypeError('no such field') } }
  expect(messages(failing)).toEqual(['question "q-fruit": no such field'])
})

it('finds names of records, chapters and objectives that do not exist', () => {
  expect(messages({ ...bananaQuestion, rests: ['fake-record', 'no-record'] as never, chapter: 'no-chapter' as never, objective: 'no-objective' as never })).toEqual([
    'question "q-fruit" rests on "no-record", which is in no table of data/',
    'question "q-fruit" belongs to "no-chapter", which is not in data/chapters.ts',
    'question "q-fruit" serves "no-objective", which is not in data/objectives.ts',
  ])
})

it('names an objective of another chapter', () => {
  expect(messages({ ...bananaQuestion, objective: 'other-objective' as never })).toEqual(['question "q-fruit" is in "fake-chapter" and serves "other-objective", an objective of "other-chapter": correct one of them'])
})

it('names an answer that is written down: it is the same whatever the data say', () => {
  const fruit = { plum: { colour: 'blue' }, banana: { colour: 'yellow' } } as Record<string, { colour: string }>
  const find = (holds: (id: string) => boolean) => checkBank({ 'q-fruit': { ...bananaQuestion, holds } }, { disputed: new Set(), bans, known, data: Object.values(fruit), sources }).map(({ message }) => message)
  expect(find(id => fruit[id]?.colour === 'yellow')).toEqual([])
  expect(find(id => id === 'banana')).toEqual(['question "q-fruit": its answer reads no field of any record, so it is written down: let the data decide'])
  expect(fruit).toEqual({ plum: { colour: 'blue' }, banana: { colour: 'yellow' } })
})

it('stops at a question that a source note forbids, and names the note', () => {
  expect(messages({ ...bananaQuestion, stem: 'Which sour fruit is yellow?' })).toEqual(['question "q-fruit" says "sour" and rests on "fake-record", which note-fruit forbids (note-kept)'])
})

it('reports what is wrong with the bank as a whole without a question', () => {
  const alike = Array.from({ length: 16 }, (_, i) => [`q-${i}`, fakeQuestion({ plum: { right: true }, pear: {}, kaki: {}, lime: {} }, { stem: `Which fruit is number ${i}?` })])
  expect(check(Object.fromEntries(alike))).toEqual([
    { file: 'deck.config.ts', line: 3, message: expect.stringMatching(/^right answers of questions with 4 options stand 16, 0, 0, 0 times .*\(balanced-answers\)$/) },
  ])
})
