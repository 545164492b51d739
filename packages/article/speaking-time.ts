/** How a lesson's time is spent: in words, in what a class does, and in silence after a question. */

/** At this pace a lecture is spoken, so that those who write can follow. */
export const wordsPerMinute = 130

/** Minutes of silence after a question that is asked of all. */
export const pause = 20 / 60

/** What a class does, and the minutes that it takes in every plan, with beginning and collecting. An activity is one of these or several in a row. */
export const activityMinutes = {
  /** A show of hands, or a word called out. */
  hands: 1,
  /** A choice or guess alone, by hands or phones, and the result. */
  vote: 2,
  write: 2,
  /** Two or three say aloud what they have. */
  share: 2,
  /** With a neighbour. */
  talk: 3,
  /** A passage, step by step, with one question on it. */
  read: 3,
  /** In threes or more, with a result. */
  group: 6,
  /** A chapter from memory, by one reader. */
  recall: 2,
} as const

/** What a class does. */
export type ActivityKind = keyof typeof activityMinutes

/** Minutes of a lesson by what they are spent on. */
export interface TimeShares { speech: number, students: number, pauses: number }

/** Marks of clicks, which nobody says. */
const mark = /\[click(?::\d+)?\]/gi

/** How many words are said; a token such as [[some-record]] counts as one. */
export const countSpoken = (text: string): number => text.replace(mark, ' ').match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0

/** Whole minutes that words and activities take, at least one. */
export const toMinutes = (words: number, active = 0): number => Math.max(1, Math.round(words / wordsPerMinute + active))
