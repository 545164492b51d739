import type { Keyed } from './compute-key.ts'
import { computeKey } from './compute-key.ts'

/**
 * What became of one option: 'hit' picked and right, 'slip' picked and not right,
 * 'missed' right and not picked, 'passed' neither.
 */
export type OptionGrade = 'hit' | 'slip' | 'missed' | 'passed'

/** A graded answer, whatever the type of question. */
export interface Grade {
  /** 'right' at score 1, 'wrong' at 0, 'partly' between. */
  state: 'right' | 'partly' | 'wrong'
  /** 0 to 1. */
  score: number
  byOption: Readonly<Record<string, OptionGrade>>
}

/**
 * Grades an answer against the key that the data give. The order of the picks and repeated picks
 * do not matter; an empty answer is wrong.
 *
 * Partial credit: share of the key that was picked, less the share of the other options that were
 * picked, never below 0. So the whole key and nothing else scores 1, every option at once scores 0,
 * and blind guessing gains nothing on average, however many options are right. A single choice
 * scores 1 or 0.
 *
 * @param id the question's id, for messages
 * @param question its type, options and predicate
 * @param picks ids of the options picked
 * @throws RangeError for a pick that is no option, and for two picks in a single choice
 * @throws Error where the question itself is broken (see computeKey)
 */
export function gradeAnswer(id: string, question: Keyed, picks: Iterable<string>): Grade {
  const picked = new Set(picks)
  const key = new Set(computeKey(id, question))
  const options = question.options.map(option => option.id)
  for (const pick of picked) {
    if (!options.includes(pick))
      throw new RangeError(`question "${id}" has no option "${pick}"`)
  }
  if (question.type === 'single' && picked.size > 1)
    throw new RangeError(`question "${id}" takes one answer, not ${picked.size}`)

  const byOption = Object.fromEntries(options.map(option => [option, gradeOption(key.has(option), picked.has(option))]))
  const score = scorePicks(countGrade(byOption, 'hit'), countGrade(byOption, 'slip'), key.size, options.length)
  return { state: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong', score, byOption }
}

/** How many options came out so. */
export function countGrade(byOption: Grade['byOption'], grade: OptionGrade): number {
  return Object.values(byOption).filter(each => each === grade).length
}

function gradeOption(isRight: boolean, isPicked: boolean): OptionGrade {
  if (isPicked)
    return isRight ? 'hit' : 'slip'
  return isRight ? 'missed' : 'passed'
}

/** hits/key − slips/others, over one denominator so that whole scores come out whole. */
function scorePicks(hits: number, slips: number, keySize: number, optionCount: number): number {
  const others = optionCount - keySize
  return Math.max(0, (hits * others - slips * keySize) / (keySize * others))
}
