import type { Question } from '../types.ts'

/** Questions of the chapter "leadership". */
export const leadershipQuestions = {
} as const satisfies Record<string, Question>
