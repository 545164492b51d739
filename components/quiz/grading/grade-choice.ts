import type { WithOptions } from './find-right-options.ts'
import type { Grade, ListAnswer, OptionGrade } from './grade.ts'
import { findRightOptions } from './find-right-options.ts'
import { countGrade, makeGrade } from './grade.ts'

/**
 * Grades a choice. The order of the picks and repeated picks do not matter.
 *
 * Partial credit: share of the answer that was picked, less the share of the other options that were
 * picked, never below 0. So the whole answer and nothing else scores 1, every option at once scores 0,
 * and blind guessing gains nothing on average, however many options are right. A single choice
 * scores 1 or 0.
 *
 * @throws RangeError for a pick that is no option, and for two picks in a single choice
 */
export function gradeChoice(id: string, question: WithOptions, picks: ListAnswer): Grade {
  const picked = new Set(picks)
  const right = new Set(findRightOptions(id, question))
  const options = question.options.map(option => option.id)
  refuseStrangers(id, picked, options)
  if (question.type === 'single' && picked.size > 1)
    throw new RangeError(`question "${id}" takes one answer, not ${picked.size}`)

  const byOption = Object.fromEntries(options.map(option => [option, gradeOption(right.has(option), picked.has(option))]))
  return makeGrade(scorePicks(countGrade(byOption, 'hit'), countGrade(byOption, 'slip'), right.size, options.length), byOption)
}

/** @throws RangeError for the first id that is not among those of the question */
export function refuseStrangers(id: string, given: Iterable<string>, known: readonly string[], what = 'option'): void {
  for (const each of given) {
    if (!known.includes(each))
      throw new RangeError(`question "${id}" has no ${what} "${each}"`)
  }
}

function gradeOption(isRight: boolean, isPicked: boolean): OptionGrade {
  if (isPicked)
    return isRight ? 'hit' : 'slip'
  return isRight ? 'missed' : 'passed'
}

/** hits/right − slips/others, over one denominator so that whole scores come out whole. */
function scorePicks(hits: number, slips: number, rightCount: number, optionCount: number): number {
  const others = optionCount - rightCount
  return Math.max(0, (hits * others - slips * rightCount) / (rightCount * others))
}
