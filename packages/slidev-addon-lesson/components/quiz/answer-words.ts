/** The words for answers, grades and figures, in the interface's language. */
import type { AnswerWords, SpotWords } from '@deck/questions'
import { en } from '@deck/words'
import { formatList, formatQuantity, formatWhen } from '../shell/format.ts'

/** A figure with its unit, as a question of this unit shows it. */
export function formatFigure(value: number, unit: string): string {
  return formatQuantity({ kind: 'number', value }, unit)
}

export const answerWords: AnswerWords & SpotWords = { ...en.quiz, list: formatList, figure: formatFigure, date: formatWhen }
