import type { Question } from '../types.ts'

/** Questions of the chapter "rungs". */
export const rungsQuestions = {
} as const satisfies Record<string, Question>
