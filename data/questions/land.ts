import type { Question } from '../types.ts'

/** Questions of the chapter "land". */
export const landQuestions = {
} as const satisfies Record<string, Question>
