import type { CourseTerm, Equivalent, Equivalents, GlossaryEntry } from '@deck/article'
import { nameWithGist, otherNamesOf } from '../shell/format-record.ts'

/** A term of the article, or a word of the course, which has no passage. */
export type ListedEntry = CourseTerm & Partial<GlossaryEntry>

/** A term with its key, what it is in other languages, and everyday words for it. */
export interface Term { id: string, entry: ListedEntry, equivalents?: Equivalents, everyday?: readonly string[] }

/** The terms under one letter. */
interface LetterGroup { letter: string, terms: Term[] }

/** What a term is filed under: the name above its entry, without quotation marks, and a verb without its "to". */
function fileUnder(entry: ListedEntry): string {
  return nameWithGist(entry).label.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^to /, '')
}

/** The consonants with which syllables of Hangul begin, in their order, each for 588 syllables (Unicode, chapter 18.6). */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'

/** The letter under which a word stands in an index: its first, of a syllable of Hangul its consonant; "#" for what begins with none. */
function letterOf(word: string): string {
  const first = word.charAt(0).toUpperCase()
  return initials[Math.floor((first.charCodeAt(0) - 0xAC00) / 588)] ?? (/\p{L}/u.test(first) ? first : '#')
}

/**
 * The terms in the order of a language's alphabet, by letter.
 * @param language its code (BCP 47)
 */
export function arrangeTerms(terms: readonly Term[], language = 'en'): LetterGroup[] {
  const sorted = [...terms].sort((a, b) => fileUnder(a.entry).localeCompare(fileUnder(b.entry), language, { sensitivity: 'base', numeric: true }))
  const groups = new Map<string, Term[]>()
  for (const term of sorted) {
    const letter = letterOf(fileUnder(term.entry))
    groups.set(letter, [...groups.get(letter) ?? [], term])
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }))
}

/** Everything under which a term may be looked for besides its label and English definition: names, aliases, equivalents, everyday words. */
export function otherWordsOf({ entry: { name, aliases }, equivalents, everyday }: Term): string[] {
  const inOther = Object.values<Equivalent>(equivalents ?? {}).flatMap(({ text, usual, gist }) => [text, usual?.text, gist])
  return [
    name?.en,
    name?.acronym,
    ...otherNamesOf(name).map(({ text }) => text),
    ...aliases ?? [],
    ...everyday ?? [],
    ...inOther,
  ].filter(word => word !== undefined)
}
