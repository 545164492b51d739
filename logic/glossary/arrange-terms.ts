import type { GlossaryEntry } from '../../data/types.ts'

/** A term with its key. */
export interface Term { id: string, entry: GlossaryEntry }

/** The terms under one letter. */
export interface LetterGroup { letter: string, terms: Term[] }

/** What a term is filed under: without quotation marks, and a verb without its "to". */
function fileUnder({ label }: GlossaryEntry): string {
  return label.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^to /, '')
}

/** The terms from A to Z, by letter. A term that begins with no Latin letter stands under "#". */
export function arrangeTerms(terms: readonly Term[]): LetterGroup[] {
  const sorted = [...terms].sort((a, b) => fileUnder(a.entry).localeCompare(fileUnder(b.entry), 'en', { sensitivity: 'base', numeric: true }))
  const groups = new Map<string, Term[]>()
  for (const term of sorted) {
    const first = fileUnder(term.entry).charAt(0).toUpperCase()
    const letter = /[A-Z]/.test(first) ? first : '#'
    groups.set(letter, [...groups.get(letter) ?? [], term])
  }
  return [...groups].map(([letter, terms]) => ({ letter, terms }))
}

/** Case, the several forms of a letter, kinds of quotation mark or hyphen, and ү and ө on a keyboard without them make no difference. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[“”"‘’']/g, '').replace(/[‐–]/g, '-').replaceAll('ү', 'у').replaceAll('ө', 'о')
}

/**
 * The terms in which every word that was typed stands, in a name (in any script), the acronym or
 * the definition; all terms where nothing was typed.
 */
export function filterTerms(terms: readonly Term[], typed: string): Term[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  return terms.filter(({ entry: { label, gist, name } }) => {
    const text = fold([label, name.en, name.acronym, name.ko, name.mn, gist].filter(Boolean).join(' '))
    return wanted.every(word => text.includes(word))
  })
}
