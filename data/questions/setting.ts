import type { Question } from '../types.ts'

/** Questions of the chapter "setting". */
export const settingQuestions = {
} as const satisfies Record<string, Question>
