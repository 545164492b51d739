/** What the bridge needs of a learning platform, whatever its standard. */
import type { CourseTally } from '../../logic/course/course.ts'

/** One graded answer, for the platform's report. */
export interface Interaction { id: string, stem: string, kind: string, response: string, right: string, result: string, score: number, latency: string, at: Date }

/** A platform that was found. */
export interface Platform {
  /** Who learns, so that what waits on a device is never given to somebody else. */
  learner: string
  /** Characters that it keeps. */
  limit: number
  /** The text that it kept; '' where there is none. */
  kept: string
  /** What says which unit is started; '' for the whole. */
  unit: string
  /** Notes an answer. It need not reach the platform before `save`. */
  interact: (interaction: Interaction) => void
  /** Hands over where the learner stands. @returns whether the platform has taken it */
  save: (text: string, place: string, tally: CourseTally, milliseconds: number) => Promise<boolean> | boolean
  /** Says that the learner goes; nothing can be said afterwards. */
  leave: () => void
}
