import type { Question } from '../types.ts'

/** Questions of the chapter "middle-power". */
export const middlePowerQuestions = {
} as const satisfies Record<string, Question>
