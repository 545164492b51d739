import type { Question } from '../types.ts'

/** Questions of the chapter "summary". */
export const summaryQuestions = {
} as const satisfies Record<string, Question>
