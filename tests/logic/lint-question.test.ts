import type { Question, QuestionRule } from '@deck/questions'
import type { FakeOption } from '@deck/questions/testing/fake-questions'
import { bananaQuestion, fakeQuestion, redQuestion } from '@deck/questions/testing/fake-questions'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { listDisputed } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import { describe, expect, it } from 'vitest'
import { countKeyPlaces, findEvenSeed, lintBank } from '../../packages/cli/checks/support/check-bank.ts'

const disputed: ReadonlySet<string> = new Set(['rotten-record'])
const rulesBroken = (question: Question): readonly QuestionRule[] => lintQuestion('fruit', question, { disputed }).map(finding => finding.rule)
const withStem = (stem: string) => rulesBroken({ ...bananaQuestion, stem })
const withTexts = (...texts: string[]) => rulesBroken(fakeQuestion(Object.fromEntries(texts.map((text, i): [string, FakeOption] => [`o${i}`, { text, right: i === 0 }])), { hint: 'Think of fruit.' }))

it('a sound question breaks no rule', () => {
  expect(rulesBroken(bananaQuestion)).toEqual([])
  expect(rulesBroken(redQuestion)).toEqual([])
})

it('a finding says which question and what is wrong', () => {
  expect(lintQuestion('fruit', { ...bananaQuestion, rests: [] }, { disputed })).toEqual([{ question: 'fruit', rule: 'cited', message: 'rests on no record' }])
})

describe('options', () => {
  it('are three or four', () => {
    expect(withTexts('Plum', 'Pear')).toEqual(['three-or-four-options'])
    expect(withTexts('Plum', 'Pear', 'Kaki', 'Lime', 'Fig')).toEqual(['three-or-four-options'])
  })

  it('read differently, whatever their case', () => {
    expect(withTexts('Plum', 'Pear', 'pear ')).toEqual(['unique-options'])
  })

  it('do not sweep: no "all of the above" and its kin', () => {
    for (const sweeping of ['All of the above', 'None of these', 'Both of them', 'none of the following'])
      expect(withTexts('The yellow pear', 'The green melon', sweeping)).toContain('no-all-of-the-above')
    expect(withTexts('All plums', 'Both pears', 'No melon')).toEqual([])
  })

  it('are of like length: half as long again, or eight characters more', () => {
    expect(withTexts('Fig', 'Pear', 'Blackberry')).toEqual([])
    expect(withTexts('Fig', 'Pear', 'Blackcurrant')).toEqual(['even-lengths'])
    expect(withTexts('x'.repeat(40), 'y'.repeat(60), 'z'.repeat(50))).toEqual([])
    expect(withTexts('x'.repeat(40), 'y'.repeat(61), 'z'.repeat(50))).toEqual(['even-lengths'])
  })

  it('that are listed numbers ascend, with signs, decimals and thousands', () => {
    expect(withTexts('−2 pips', '1.5 pips', '2 pips', '1,000 pips')).toEqual([])
    expect(withTexts('3 pips', '2 pips', '4 pips')).toEqual(['numbers-ascend'])
    expect(withTexts('3 pips', '2 stones', '4 pips')).toEqual([])
  })

  it('each have an explanation of fifteen characters or more', () => {
    expect(rulesBroken(fakeQuestion({ a: { right: true, why: 'It is yellow.' }, b: {}, c: {} }))).toEqual(['explained'])
  })
})

it('the answer does not stand in the hint', () => {
  expect(rulesBroken({ ...bananaQuestion, hint: 'Think of “the Banana”!' })).toEqual(['hint-keeps-answer'])
  expect(rulesBroken({ ...bananaQuestion, hint: 'Not the plum, nor the bananas’ neighbour.' })).toEqual([])
  expect(rulesBroken({ ...bananaQuestion, hint: ' ' })).toEqual(['hint-keeps-answer'])
})

describe('the stem', () => {
  it('marks a negative with capitals', () => {
    expect(withStem('Which fruit is not yellow?')).toEqual(['marked-negative'])
    expect(withStem('Which fruit isn’t yellow?')).toEqual(['marked-negative'])
    expect(withStem('All are yellow except which?')).toEqual(['marked-negative'])
    expect(withStem('Which fruit is NOT yellow?')).toEqual([])
    expect(withStem('Which fruit is noted for its knots?')).toEqual([])
  })

  it('asks one thing', () => {
    expect(withStem('Which fruit is yellow, and where does it grow?')).toEqual(['one-idea'])
    expect(withStem('Is it yellow? Which fruit?')).toEqual(['one-idea'])
    expect(withStem('Which fruit is yellow and bent?')).toEqual([])
  })
})

it('what does not fit a slide is found before a class sees it', () => {
  expect(withStem(`Which ${'very '.repeat(30)}ripe fruit?`)).toEqual(['fits-the-slide'])
})

it('a question rests on no disputed record, nor puts one to its predicate', () => {
  expect(rulesBroken({ ...bananaQuestion, rests: ['rotten-record' as never] })).toEqual(['not-disputed'])
  expect(rulesBroken(fakeQuestion({ 'rotten-record': { text: 'Fruit a' }, 'b': { right: true }, 'c': {} }))).toEqual(['not-disputed'])
})

it('disputed are what barring notes touch and records contested as a whole', () => {
  const notes = { loud: { about: ['quince'], disputed: true }, quiet: { about: ['medlar'], disputed: false } } as never
  const records = [{ id: 'sloe', record: { contested: true } }, { id: 'fig', record: { contested: ['name'] } }, { id: 'pear', record: {} }]
  expect([...listDisputed(notes, records)].toSorted()).toEqual(['quince', 'sloe'])
})

describe('a bank', () => {
  const many = (count: number, place: (i: number) => number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [
    `fruit-${i}`,
    { ...fakeQuestion(Object.fromEntries(['a', 'b', 'c', 'd'].map((id, k): [string, FakeOption] => [id, { right: k === place(i) }]))), stem: `Which fruit is number ${i}?` },
  ]))

  it('reports every question’s findings under its id', () => {
    expect(lintBank({ good: bananaQuestion, bad: { ...redQuestion, rests: [] } }, { disputed })).toEqual([{ question: 'bad', rule: 'cited', message: 'rests on no record' }])
  })

  it('asks nothing twice', () => {
    expect(lintBank({ one: bananaQuestion, two: { ...redQuestion, stem: 'Which fruit is  yellow' } }, { disputed })).toEqual([{ question: 'two', rule: 'unique-stems', message: 'asks the same as "one"' }])
  })

  it('favours no place for its keys', () => {
    expect(lintBank(many(16, i => i % 4), { disputed })).toEqual([])
    expect(lintBank(many(16, () => 1), { disputed })).toEqual([expect.objectContaining({ rule: 'balanced-answers', question: '', message: expect.stringContaining('answerSeed = ') })])
    expect(countKeyPlaces(many(16, () => 1), 4)).toEqual([0, 16, 0, 0])
  })

  it('is not judged by its places while it is small', () => {
    expect(lintBank(many(8, () => 1), { disputed })).toEqual([])
  })

  it('counts the places that the seed gives, not the ones in the file', () => {
    const bank = Object.fromEntries(Object.entries(many(400, () => 0)).map(([id, question]) => [id, { ...question, order: 'shuffled' as const }]))
    expect(Math.min(...countKeyPlaces(bank, 4, 3))).toBeGreaterThan(70)
    expect(lintBank(bank, { disputed, seed: 3 })).toEqual([])
  })

  it('can be evened out by another seed, which is found', () => {
    const bank = Object.fromEntries(Object.entries(many(24, () => 0)).map(([id, question]) => [id, { ...question, order: 'shuffled' as const }]))
    const places = countKeyPlaces(bank, 4, findEvenSeed(bank))
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(2)
  })
})
