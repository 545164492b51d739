import type { Question } from '../types.ts'

/** Questions of the chapter "conditions". */
export const conditionsQuestions = {
} as const satisfies Record<string, Question>
