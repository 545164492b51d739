/** What the bridge needs of a learning platform, whatever its standard. */
import type { CourseTally } from './course.ts'

/** One graded answer, for the platform's report. */
export interface Interaction {
  /** Random, so that a report that is sent twice counts once. */
  key: string
  /** The question's. */
  id: string
  stem: string
  kind: string
  /** '' where there is nothing that the standard's form could hold. */
  response: string
  right: string
  result: string
  score: number
  latency: string
  at: Date
}

/** Where the learner stands, as it is handed over. `milliseconds` since the beginning. */
export interface Standing { text: string, place: string, tally: CourseTally, milliseconds: number }

/** What came of handing over: whether place and score are kept, and what the platform refused, with its reason. */
export interface HandOver { isTaken: boolean, refused: readonly string[] }

/** What a launch is for: `look` where nothing counts, `ended` where the platform has closed the session. */
export type LaunchMode = 'normal' | 'look' | 'ended'

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
  mode: LaunchMode
  /** Share of the points that the platform itself asks for, 0 to 1; undefined where the package's rule holds. */
  mastery?: number
  /** Address to go to when the learner leaves; '' where the platform has a way of its own. */
  returnTo: string
  /** Notes an answer. It need not reach the platform before `save`. */
  interact: (interaction: Interaction) => void
  /** Answers of which the platform has nothing yet. */
  waiting: () => readonly Interaction[]
  /** Hands over where the learner stands, and the answers that wait. What is refused is tried again with the next. */
  save: (standing: Standing) => Promise<HandOver> | HandOver
  /** Hands over for the last time and says that the learner goes. */
  leave: (standing: Standing) => Promise<void> | void
}
