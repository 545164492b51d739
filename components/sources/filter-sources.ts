/** Narrows works and notes to those in which the words that a reader typed stand. */
import type { Work } from '../../data/schema/article-types.ts'
import type { Name, SourceNote } from '../../data/schema/types.ts'
import { normaliseText } from '../shell/format.ts'

/** A word that was typed, and what else finds as much: the name that it abbreviates. */
type Wanted = readonly string[]

const has = (text: string, wanted: readonly Wanted[]) => wanted.every(forms => forms.some(form => text.includes(form)))
const join = (parts: readonly unknown[]) => normaliseText(parts.filter(part => part !== null && part !== undefined).join(' '))

/** Names by their abbreviation, as `splitTyped` needs them. */
export function listAbbreviated(records: readonly { name?: Pick<Name, 'en' | 'acronym'> }[]): ReadonlyMap<string, string> {
  return new Map(records.flatMap(({ name }) => name?.acronym ? [[normaliseText(name.acronym), normaliseText(name.en)] as const] : []))
}

/**
 * The words that were typed, as they are looked for.
 * @param typed what was typed
 * @param abbreviated names by their abbreviation: a work may have the one where a reader types the other
 */
export function splitTyped(typed: string, abbreviated: ReadonlyMap<string, string> = new Map()): Wanted[] {
  return normaliseText(typed).split(/\s+/).filter(Boolean).map(word => abbreviated.has(word) ? [word, abbreviated.get(word)!] : [word])
}

/**
 * Whether a work has every word: in its authors, title, year or place of publication, or in what rests on it.
 * @param work the work
 * @param resting labels, sentences and everyday words of the records that rest on it
 * @param wanted as `splitTyped` gives them; none fits every work
 */
export function fitsWork(work: Work, resting: readonly string[], wanted: readonly Wanted[]): boolean {
  const { authors, authorsEn, year, yearInText, title, titleEn, container, publisher } = work
  return has(join([authors, authorsEn, year, yearInText, title, titleEn, container, publisher, ...resting]), wanted)
}

/** Whether a note has every word: in its name, in what the places say, or in how the deck treats them. */
export function fitsNote({ label, says, handling, outside }: SourceNote, wanted: readonly Wanted[]): boolean {
  return has(join([label, ...says.map(one => one.says), handling, outside?.says]), wanted)
}
