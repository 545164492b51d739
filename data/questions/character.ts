import type { Question } from '../types.ts'

/** Questions of the chapter "character". */
export const characterQuestions = {
} as const satisfies Record<string, Question>
