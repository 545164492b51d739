import type { InjectionKey, Ref } from 'vue'
import type { Answer } from './grading/grade-answer.ts'
import type { Grade } from './grading/grade.ts'
import { inject, provide } from 'vue'

/** In what setting a question is asked. */
export interface QuizSetting {
  /** A test: answers are handed in, and nobody gives a hint. */
  isTest: boolean
  /** The reader is alone, and to be shown the answer is to give up. */
  isAlone?: boolean
  /** The results are out: nothing is asked again. */
  isOver?: boolean
  /** Where the button that hands in an answer stands, when not below the question: the foot of a page, in reach of the thumb. */
  foot?: Readonly<Ref<HTMLElement | null>>
  /** On paper: room for the reader's own answer, and no answer. */
  isBlank?: boolean
  /** The reader asked for the hint. */
  noteHint: () => void
  /** The reader says how sure the answer is, or takes it back; absent where nobody is asked. */
  noteSure?: (sure: boolean | undefined) => void
  /** An answer to the question with this id was graded, or given up; a page that keeps answers listens (useFirstGrade.ts). */
  noteGrade?: (id: string, grade: Grade, answer?: Answer) => void
}

const key: InjectionKey<QuizSetting> = Symbol('quiz setting')

/** Sets how the questions below are asked. */
export function provideQuizSetting(setting: QuizSetting): void {
  provide(key, setting)
}

/** The setting of the page around; on a slide an answer is checked, and a hint is the reader's own affair. */
export function useQuizSetting(): QuizSetting {
  return inject(key, { isTest: false, noteHint() {} })
}
