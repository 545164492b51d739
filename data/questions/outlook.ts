import type { Question } from '../types.ts'

/** Questions of the chapter "outlook". */
export const outlookQuestions = {
} as const satisfies Record<string, Question>
