/** How long words take to be said. */

/** At this pace a lecture is spoken, so that those who write can follow. */
export const wordsPerMinute = 130

/** Marks of clicks, which nobody says. */
const mark = /\[click(?::\d+)?\]/gi

/** How many words are said; a token such as [[some-record]] counts as one. */
export const countSpoken = (text: string): number => text.replace(mark, ' ').match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0

/** Whole minutes that words and activities take, at least one. */
export const toMinutes = (words: number, active = 0): number => Math.max(1, Math.round(words / wordsPerMinute + active))
