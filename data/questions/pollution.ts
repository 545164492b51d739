import type { Question } from '../types.ts'

/** Questions of the chapter "pollution". */
export const pollutionQuestions = {
} as const satisfies Record<string, Question>
