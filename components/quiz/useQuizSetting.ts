import type { InjectionKey, Ref } from 'vue'
import type { Answer, Grade } from './grade.ts'
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

/** An answer that was graded, or given up. */
export interface Answered {
  id: string
  grade: Grade
  /** What was answered; absent where the reader gave up, or answered in own words. */
  answer?: Answer
  /** Whether the hint had been asked for. */
  hinted?: boolean
  /** Whether the reader was sure of it; absent where nothing was said. */
  sure?: boolean
  /** In what setting it was asked. */
  setting?: QuizSetting
}

/** What this window hears of every answer. A course in a learning platform, which is another program, listens by this name (scripts/course/bridge.ts). */
const answeredEvent = 'deck:answered'

/** The only way by which a grade leaves a question. */
export function announceAnswer(answered: Answered): void {
  window.dispatchEvent(new CustomEvent(answeredEvent, { detail: answered }))
}

/** Hears every answer of this window. @returns ends it */
export function onAnswered(listener: (answered: Answered) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<Answered>).detail)
  window.addEventListener(answeredEvent, hear)
  return () => window.removeEventListener(answeredEvent, hear)
}
