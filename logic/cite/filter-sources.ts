import type { Work } from '../../model/article.ts'
/** Narrows works and notes to those in which the words that a reader typed stand. */
import type { SourceNote } from '../../model/types.ts'
import { fold } from '../text/fold.ts'

const has = (text: string, wanted: readonly string[]) => wanted.every(word => text.includes(word))
const join = (parts: readonly unknown[]) => fold(parts.filter(part => part !== null && part !== undefined).join(' '))

/** The words that were typed, as they are looked for. */
export const splitTyped = (typed: string): string[] => fold(typed).split(/\s+/).filter(Boolean)

/**
 * Whether a work has every word: in its authors, title, year or place of publication, or in what rests on it.
 * @param work the work
 * @param resting labels and everyday words of the records that rest on it
 * @param wanted as `splitTyped` gives them; none fits every work
 */
export function fitsWork(work: Work, resting: readonly string[], wanted: readonly string[]): boolean {
  const { authors, authorsEn, year, yearInText, title, titleEn, container, publisher } = work
  return has(join([authors, authorsEn, year, yearInText, title, titleEn, container, publisher, ...resting]), wanted)
}

/** Whether a note has every word: in its name, in what the places say, or in how the deck treats them. */
export function fitsNote({ label, says, handling, outside }: SourceNote, wanted: readonly string[]): boolean {
  return has(join([label, ...says.map(one => one.says), handling, outside?.says]), wanted)
}
