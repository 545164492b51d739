import type { LecturePlan } from './types.ts'

/** Ways through the deck for a class: which slides, how many minutes each, and what the class does. */
export const lecturePlans = {
} as const satisfies Record<string, LecturePlan>

/** Key of a lecture plan. */
export type LecturePlanId = keyof typeof lecturePlans
