import type { InjectionKey, Ref } from 'vue'
import { inject, provide } from 'vue'

/** In what setting a question is asked. */
export interface QuizSetting {
  /** A test: answers are handed in, and nobody gives a hint. */
  isTest?: boolean
  /** The reader is alone: to be shown the answer is to give up, and how sure the reader is is asked. */
  isAlone?: boolean
  /** The results are out: nothing is asked again. */
  isOver?: boolean
  /** Where the button that hands in an answer stands, when not below the question: the foot of a page, in reach of the thumb. */
  foot?: Readonly<Ref<HTMLElement | null>>
  /** On paper: room for the reader's own answer, and no answer. */
  isBlank?: boolean
}

const key: InjectionKey<QuizSetting> = Symbol('quiz setting')

/** Sets how the questions below are asked. */
export function provideQuizSetting(setting: QuizSetting): void {
  provide(key, setting)
}

/** The setting of the page around; on a slide an answer is checked, and nothing else is so. */
export function useQuizSetting(): QuizSetting {
  return inject(key, () => ({}), true)
}
