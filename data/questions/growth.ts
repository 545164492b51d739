import type { Question } from '../types.ts'

/** Questions of the chapter "growth". */
export const growthQuestions = {
} as const satisfies Record<string, Question>
