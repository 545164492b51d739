import type { Question } from '@deck/questions'
import { bowls, fakeNumber, fakeOrder, fakePairs, fakeTruth, ripening, shelves } from '@deck/questions/testing/fake-forms'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { expect, it } from 'vitest'

const disputed: ReadonlySet<string> = new Set(['plum'])
const rulesBroken = (question: Question, options = { disputed: new Set<string>() as ReadonlySet<string> }) => lintQuestion('fruit', question, options).map(finding => finding.rule)

it('a sound question of any type breaks no rule', () => {
  for (const question of [ripening, bowls, shelves, fakeNumber(4.5), fakeTruth('yellow'), fakeTruth('brown')])
    expect(rulesBroken(question)).toEqual([])
})

it('there are three to five items, each under its own name', () => {
  expect(rulesBroken(fakeOrder({ a: 1901, b: 1902 }))).toEqual(['three-to-five-items', 'quiet-order'])
  expect(rulesBroken(fakeOrder({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 }))).toEqual(['three-to-five-items'])
  expect(rulesBroken({ ...ripening, options: ripening.options.map(option => ({ ...option, text: 'Fruit' })) })).toEqual(['unique-options'])
})

it('a matching has no two targets that read the same', () => {
  expect(rulesBroken({ ...bowls, targets: bowls.targets.map(target => ({ ...target, text: 'A bowl' })) })).toEqual(['unique-targets'])
})

it('a sorting sorts something into every group', () => {
  expect(rulesBroken(fakePairs('sorting', { a: 'x', b: 'x', c: 'y' }, ['x', 'y', 'z']))).toEqual(['used-targets'])
})

it('a number accepts its own figure as typed, and says no figure in its hint', () => {
  expect(rulesBroken(fakeNumber(4, -1))).toContain('readable-number')
  expect(rulesBroken(fakeNumber(Number.NaN))).toEqual(['readable-number', 'sound-answer'])
  expect(rulesBroken(fakeNumber(4, 0, { hint: 'Say 4.' }))).toEqual(['hint-keeps-answer'])
})

it('a statement holds its part once, and not what is true in its place', () => {
  expect(rulesBroken(fakeTruth('brown', { part: 'purple' }))).toEqual(['part-in-stem'])
  expect(rulesBroken(fakeTruth('banana'))).toEqual(['part-in-stem'])
  expect(rulesBroken(fakeTruth('brown', { hint: 'Think of brown.' }))).toEqual(['hint-keeps-answer'])
})

it('items, reasons and hints are held to the rules that choices keep', () => {
  expect(rulesBroken(bowls, { disputed })).toEqual(['not-disputed'])
  expect(rulesBroken(fakeNumber(4, 0, { why: 'Counted.' }))).toEqual(['explained'])
  expect(rulesBroken({ ...shelves, hint: ' ' })).toEqual(['hint-keeps-answer'])
  expect(rulesBroken({ ...bowls, targets: [...bowls.targets.slice(1), { ...bowls.targets[0]!, text: 'x'.repeat(71) }] })).toEqual(['fits-the-slide'])
})

it('an order in which items must give the answer away is found, and named with its seed', () => {
  const [finding] = lintQuestion('fruit', fakePairs('sorting', { a: 'x', b: 'y' }, ['x', 'y']), { disputed: new Set() }).filter(({ rule }) => rule === 'quiet-order')
  expect(finding?.message).toContain('under seed 7')
})
