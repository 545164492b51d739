/** The student's day, by the clock and the place of the computer. */
import type { StudyDay } from './today.ts'

/** The day to which a moment belongs, from midnight to midnight. */
export function findStudyDay(now: number): StudyDay {
  return { from: new Date(now).setHours(0, 0, 0, 0), to: new Date(now).setHours(24, 0, 0, 0) - 1 }
}
