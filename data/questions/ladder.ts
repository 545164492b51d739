import type { Question } from '../types.ts'

/** Questions of the chapter "ladder". */
export const ladderQuestions = {
} as const satisfies Record<string, Question>
