import type { QuestionType } from '../../../data/schema/types.ts'
import type { Locale } from '../../../locales/en.ts'
import type { Grade } from './grade-answer.ts'
import { formatList } from '../../shell/format.ts'
import { countGrade } from './grade-answer.ts'

/** The one line that a reader gets on an answer. */
export function describeVerdict(words: Locale['quiz'], type: QuestionType, grade: Grade): string {
  if (grade.state === 'right')
    return words.verdictRight
  if (grade.state === 'wrong')
    return type === 'single' || type === 'point' ? words.verdictWrong : type === 'multiple' ? words.verdictWrongMany : words.verdictSlip
  if (type === 'ordering') {
    const count = Object.keys(grade.byOption).length
    const all = count * (count - 1) / 2
    return words.verdictOrder({ right: Math.round(grade.score * all), all })
  }
  const [found, missed, over] = (['hit', 'missed', 'slip'] as const).map(each => countGrade(grade.byOption, each)) as [number, number, number]
  if (type === 'matching' || type === 'sorting')
    return words.verdictPartly({ found, all: found + missed + over })
  const all = found + missed
  return over ? words.verdictPartlyOver({ found, all, over }) : words.verdictPartly({ found, all })
}

/** The answer in letters, for the eye, and with its options, for the ear. */
export function describeRightOptions(words: Locale['quiz'], options: readonly { letter: string, text: string, isRight: boolean }[]): { shown: string, spoken: string } {
  const right = options.filter(option => option.isRight)
  return {
    shown: words.answerIs({ letters: formatList(right.map(option => option.letter)) }),
    spoken: words.answerSpoken({ options: right.map(option => `${option.letter}, ${option.text}`).join('; ') }),
  }
}
