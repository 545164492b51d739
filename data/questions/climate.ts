import type { Question } from '../types.ts'

/** Questions of the chapter "climate". */
export const climateQuestions = {
} as const satisfies Record<string, Question>
