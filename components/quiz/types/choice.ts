/** Choices: which options are right, what a reader's picks are worth, how an option is shown. */
import type { ChoiceQuestion, QuestionType } from '../../../data/schema/types.ts'
import type { Locale } from '../../../locales/en.ts'
import type { Grade, ListAnswer, OptionGrade } from '../grade.ts'
import { formatList } from '../../shell/format.ts'
import { countWords, mostWords } from '../../shell/legibility.ts'
import { countGrade, makeGrade, refuseStrangers } from '../grade.ts'

/** The part of a choice that its answer needs. */
export type WithOptions = Pick<ChoiceQuestion, 'type' | 'options' | 'holds'>

/**
 * The ids of the options that the data make right, in the question's own order. Nothing stores it.
 * @param id the question's id, for the message
 * @throws Error where no option or every option holds, and where a single choice has more than one:
 * such an item is broken, and the build says so before a student finds out.
 */
export function findRightOptions(id: string, question: WithOptions): readonly string[] {
  const right = question.options.map(option => option.id).filter(question.holds)
  if (!right.length)
    throw new Error(`question "${id}": the data make none of its options right`)
  if (right.length === question.options.length)
    throw new Error(`question "${id}": the data make every option right`)
  if (question.type === 'single' && right.length > 1)
    throw new Error(`question "${id}": a single choice, but the data make ${right.length} options right (${right.join(', ')})`)
  return right
}

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

/**
 * How an option is shown. Before the answer is out: 'open' or 'chosen'. After: 'right', 'missed'
 * (right, and left out of a checked multiple choice), 'wrong' (chosen, not right), 'other'.
 */
export type OptionMark = 'open' | 'chosen' | 'right' | 'missed' | 'wrong' | 'other'

/** What the reader knows of an option. */
interface OptionView {
  type: QuestionType
  /** The answer is out, by the reader's own check or by the lecturer's click. */
  answerShown: boolean
  /** The reader has handed in an answer. */
  checked: boolean
  isRight: boolean
  isPicked: boolean
}

/** Which mark an option carries. */
export function markOption({ type, answerShown, checked, isRight, isPicked }: OptionView): OptionMark {
  if (!answerShown)
    return isPicked ? 'chosen' : 'open'
  if (isRight)
    return type === 'multiple' && checked && !isPicked ? 'missed' : 'right'
  return isPicked ? 'wrong' : 'other'
}

/** The answer in letters, for the eye, and with its options, for the ear. */
export function describeRightOptions(
  words: Locale['quiz'],
  options: readonly { letter: string, text: string, isRight: boolean }[],
): { shown: string, spoken: string } {
  const right = options.filter(option => option.isRight)
  return {
    shown: words.answerIs({ letters: formatList(right.map(option => option.letter)) }),
    spoken: words.answerSpoken({ options: right.map(option => `${option.letter}, ${option.text}`).join('; ') }),
  }
}

/** Words that stand beside the texts: the verdict, and the button that asks for another try. */
const besides = 3

/** What a slide shows of a choice once its answer is out. */
interface ShownChoice {
  stem: string
  /** The reason that stands large. */
  reason: string
  /** The texts of all options. */
  options: readonly string[]
}

/**
 * Whether a hall can read every option beside the one reason that a slide shows; otherwise the others stand behind
 * their letters.
 * @returns true where all words at once, the options' letters among them, are no more than a slide may have
 */
export function fitsOptions({ stem, reason, options }: ShownChoice): boolean {
  const words = [stem, reason, ...options].reduce((sum, text) => sum + countWords(text), besides + options.length)
  return words <= mostWords
}
