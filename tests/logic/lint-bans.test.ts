/** What source notes forbid, over made-up records: a question that asks for it is found, whatever its type. */
import type { QuestionBan } from '@deck/article'
import type { Question } from '@deck/questions'
import { fakeNumber, fakeOrder, fakePairs, fakeTruth } from '@deck/questions/testing/fake-forms'
import { fakeQuestion } from '@deck/questions/testing/fake-questions'
import { findBanned } from 'slidev-addon-lesson/quiz/generator/lint-bans.ts'
import { listBans, nameBannedFields } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { describe, expect, it } from 'vitest'

const plum = { label: 'The plum', when: { from: 1901, precision: 'year' as const }, name: { en: 'Prunus Domestica' }, growers: ['anna'] as readonly string[], pips: 1 }
const cherry = { label: 'The cherry', when: { from: 1950, precision: 'year' as const }, name: { en: 'Prunus Avium' }, growers: [] as readonly string[], pips: 1 }
const registry = new Map(Object.entries({ plum, cherry }).map(([id, record]) => [id, { record }]))
const bansOf = (...forbids: QuestionBan[]) => listBans({ 'note-fruit': { about: ['plum', 'cherry', 'a-work'] as never, forbids } }, registry)
const found = (question: Question, ...forbids: QuestionBan[]) => findBanned('q-fruit', question, bansOf(...forbids))
const restingOn = (...rests: string[]) => ({ rests: rests as never })

/** Which year is the plum of? */
const plumYear = fakeQuestion({}, {
  options: ['1899', '1901', '1902'].map(id => ({ id, text: id, why: 'It is a year.' })),
  holds: id => plum.when.from === Number(id),
})

describe('a field on which no answer may depend', () => {
  const when: QuestionBan = { on: ['plum' as never], fields: ['when'] }

  it('is found in a choice, even where the question does not name the record', () => {
    expect(found(plumYear, when)).toEqual(['asks for "when" of "plum", which note-fruit forbids'])
  })

  it('is found in a number, a statement, an ordering and a sorting', () => {
    expect(found(fakeNumber(0, 0, { value: () => plum.when.from }), when)).toHaveLength(1)
    expect(found(fakeTruth('yellow', { truth: () => String(plum.when.from) }), when)).toHaveLength(1)
    expect(found(fakeOrder({ plum: 1, fig: 1905 }, { whenOf: id => id === 'plum' ? plum.when : { from: 1905, precision: 'year' } }), when)).toHaveLength(1)
    expect(found(fakePairs('sorting', { plum: 'old' }, ['old', 'new'], { holds: (_, target) => target === (plum.when.from < 1905 ? 'old' : 'new') }), when)).toHaveLength(1)
  })

  it('may be read where it changes nothing, and other records may be asked about', () => {
    expect(found(fakeQuestion({ a: { right: true }, b: {}, c: {} }, { holds: id => id === 'a' && plum.when.from > 0 }), when)).toEqual([])
    expect(found(fakeNumber(0, 0, { value: () => cherry.when.from }), when)).toEqual([])
  })

  it('is found where somebody more or nobody would change the answer', () => {
    const growers: QuestionBan = { fields: ['growers'] }
    const asks = (record: { growers: readonly string[] }) => fakeQuestion({}, {
      options: ['a', 'b', 'c'].map(id => ({ id, text: id, why: 'It is a letter.' })),
      holds: id => id === (record.growers.length ? 'a' : 'b'),
    })
    expect(found(asks(plum), growers)).toEqual(['asks for "growers" of "plum", which note-fruit forbids'])
    expect(found(asks(cherry), growers)).toEqual(['asks for "growers" of "cherry", which note-fruit forbids'])
  })

  it('shows its text nowhere in a question on the record', () => {
    const name: QuestionBan = { fields: ['name'] }
    const shown = fakeQuestion({ a: { text: 'Prunus domestica', right: true }, b: {}, c: {} })
    expect(found({ ...shown, ...restingOn('plum') }, name)).toEqual(['shows "Prunus Domestica", which note-fruit forbids'])
    expect(found({ ...shown, ...restingOn('cherry') }, name)).toEqual([])
  })

  it('is the same after the check as before', () => {
    const before = JSON.stringify([plum, cherry])
    found(plumYear, when, { fields: ['when', 'growers', 'pips', 'name'] })
    expect(JSON.stringify([plum, cherry])).toBe(before)
    expect(Object.getOwnPropertyDescriptor(plum, 'when')).toMatchObject({ value: { from: 1901 } })
  })
})

describe('words', () => {
  const sour: QuestionBan = { words: ['sour', 'how sour'] }

  it('are found in stem, options and targets of a question on the record, as whole words', () => {
    expect(found({ ...plumYear, ...restingOn('plum'), stem: 'How SOUR is it?' }, sour)).toHaveLength(2)
    expect(found(fakePairs('matching', { plum: 'x' }, ['x'], { targets: [{ id: 'x', text: 'A sour pot' }] }), sour)).toEqual(['says "sour" and rests on "plum", which note-fruit forbids'])
    expect(found({ ...plumYear, ...restingOn('plum'), stem: 'Is it sourdough?' }, sour)).toEqual([])
  })

  it('may be said of other records', () => {
    expect(found({ ...plumYear, ...restingOn('fig'), stem: 'How sour is it?' }, sour)).toEqual([])
  })
})

it('records that are to stay apart are found together, and not alone', () => {
  expect(found({ ...plumYear, ...restingOn('plum', 'cherry') }, { apart: true })).toEqual(['rests on "plum" and "cherry" at once, which note-fruit forbids'])
  expect(found({ ...plumYear, ...restingOn('plum', 'fig') }, { apart: true })).toEqual([])
})

it('a ban without records of its own is about all of its note’s; works are no records', () => {
  expect([...bansOf({ words: ['sour'] })[0]!.records.keys()]).toEqual(['plum', 'cherry'])
  expect([...nameBannedFields(bansOf({ fields: ['when'] }, { on: ['plum' as never], fields: ['name'] }))]).toEqual(['plum.when', 'cherry.when', 'plum.name'])
})
