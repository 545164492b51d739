import type { NumberQuestion, Question, TruthQuestion } from '../../data/types.ts'
import type { Check, QuestionRule } from './lint-question.ts'
import { holdsPhrase } from './lint-text.ts'
import { isWithin, readNumber } from './read-number.ts'

/**
 * Rules for orderings, matchings, sortings, numbers and statements. That no two items share a year,
 * and that each item has one target and one only, is part of a sound key (computeAnswer).
 */
export const formChecks: Partial<Record<QuestionRule, Check>> = {
  'three-to-five-items': question =>
    'options' in question && !between(question.options.length, 3, 5) ? [`has ${question.options.length} items, not three to five`] : [],
  'unique-targets': (question) => {
    const texts = targetsOf(question).flatMap(({ id, text }) => [`id ${id}`, text.trim().toLowerCase()])
    return texts.length === new Set(texts).size ? [] : ['has two targets that are the same']
  },
  'used-targets': question => question.type === 'sorting'
    ? question.targets.filter(({ id }) => !question.options.some(option => question.holds(option.id, id))).map(({ text }) => `sorts nothing into "${text}"`)
    : [],
  'part-in-stem': question => question.type === 'true-false' ? checkPart(question) : [],
  'readable-number': question => question.type === 'number' ? checkNumber(question) : [],
  'hint-keeps-key': (question) => {
    const key = question.type === 'number' ? String(question.value()) : question.type === 'true-false' ? question.truth() : ''
    return key && holdsPhrase(question.hint, key) ? [`its hint says "${key}"`] : []
  },
}

function checkPart({ stem, part, truth }: TruthQuestion): readonly string[] {
  const count = part ? stem.split(part).length - 1 : 0
  return [
    ...(count === 1 ? [] : [`has its part "${part}" ${count} times in the statement, not once`]),
    ...(truth() !== part && holdsPhrase(stem, truth()) ? [`says "${truth()}" in its statement, which is what is true`] : []),
  ]
}

function checkNumber({ value, tolerance, unit }: NumberQuestion): readonly string[] {
  const read = readNumber(`${value()} ${unit}`, unit)
  return [
    ...(tolerance >= 0 ? [] : ['has a tolerance below nothing']),
    ...(read !== null && isWithin(read, value(), Math.max(0, tolerance)) ? [] : ['does not accept its own figure as typed']),
  ]
}

function targetsOf(question: Question) {
  return 'targets' in question ? question.targets : []
}

function between(count: number, least: number, most: number): boolean {
  return count >= least && count <= most
}
