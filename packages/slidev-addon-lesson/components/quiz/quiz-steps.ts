import type { Question } from '@deck/questions'
import { kinds } from '@deck/questions'

/** What a quiz slide has given away so far. */
interface QuizSteps {
  /** The options can be seen; before that the stem stands alone. */
  optionsShown: boolean
  answerGiven: boolean
  /** How many options have their reason shown, from the first. */
  reasons: number
}

/** A slide with fewer clicks than these has none to hold anything back with. */
export const stepClicks = 3
/** The clicks at which such a slide shows its options, and its answer. */
const [optionsClick, answerClick] = [1, 2] as const
/** The click that gives a guessed figure, and with which a picture follows its question. */
const figureClick = 1

/**
 * The clicks of a slide at which a vote on its question opens, and at which its answer is given; null where none is. The options of
 * a poll stand from the first; a guessed figure is given with the first click, and a stance has no answer. What a slide asks `before`
 * its part is answered at the end of the part, and what it asks before its picture by the picture, at the first click.
 */
export function readSteps(
  { type, isPoll }: Pick<Question, 'type' | 'isPoll'>,
  total: number,
  before?: 'part' | 'picture',
): { open: number, answer: number | null } {
  if (before)
    return before === 'part' ? { open: optionsClick, answer: null } : { open: 0, answer: figureClick }
  if (isPoll)
    return { open: 0, answer: kinds[type].votes.isFigure && total > 0 ? figureClick : null }
  return { open: optionsClick, answer: total >= stepClicks ? answerClick : null }
}

/**
 * Reads a quiz slide's clicks: 0 the stem alone, 1 the options, 2 the answer, then the reasons.
 * `clicks: 3` brings all reasons at once; with two clicks more than there are options (`clicks: 6`
 * for four) they come one by one, A to D. The last click always shows everything. A slide that
 * declares fewer than three shows its options at once, and only the reader's own check gives the answer.
 * @param clicks how far the slide's clicks are
 * @param total how many clicks the slide declares
 * @param count how many options there are
 */
export function readQuizSteps(clicks: number, total: number, count: number): QuizSteps {
  if (total < stepClicks)
    return { optionsShown: true, answerGiven: false, reasons: 0 }
  return {
    optionsShown: clicks >= 1,
    answerGiven: clicks >= 2,
    reasons: clicks >= total ? count : Math.max(0, Math.min(count, clicks - 2)),
  }
}
