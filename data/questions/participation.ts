import type { Question } from '../types.ts'

/** Questions of the chapter "participation". */
export const participationQuestions = {
} as const satisfies Record<string, Question>
