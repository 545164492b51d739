import type { RecordSide } from '../shell/format-record.ts'
import { explanations } from '@deck/lesson/explanations'
import { courseTerms, glossary } from '@deck/lesson/glossary'
import { findRecord } from '@deck/lesson/records'
import { fillTokens, formatRecord, token } from '../shell/format-record.ts'

/** A word of the glossary and the forms under which a text may use it. */
interface Term {
  id: string
  forms: readonly string[]
}

/** A run of an explanation: plain words, a side of a record, or a word of the glossary. */
type Run
  = | { kind: 'words', text: string }
    /** `says` where it is not the record that says it. */
    | { kind: 'record', id: string, side: RecordSide, says?: string, first: boolean }
    | { kind: 'term', id: string, text: string }

const escape = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
/** What is written in capitals, such as an acronym, is found only in capitals. */
const isAcronym = (form: string) => /[A-Z]{2}/.test(form) && form === form.toUpperCase()

/** Builds one expression that finds every form of every term, the longest first. */
function termFinder(terms: readonly Term[]): { find: RegExp, idOf: (found: string) => string | undefined } {
  const forms = terms.flatMap(({ id, forms }) => forms.map(form => ({ id, form }))).sort((a, b) => b.form.length - a.form.length)
  const loose = new Map(forms.filter(({ form }) => !isAcronym(form)).map(({ id, form }) => [form.toLowerCase(), id]))
  const strict = new Map(forms.filter(({ form }) => isAcronym(form)).map(({ id, form }) => [form, id]))
  const find = new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.map(({ form }) => escape(form)).join('|') || '(?!)'})(s?)(?![\\p{L}\\p{N}-])`, 'giu')
  return { find, idOf: found => strict.get(found) ?? loose.get(found.toLowerCase()) }
}

/** The finder of each glossary, built once: it is long. */
const finders = new WeakMap<readonly Term[], ReturnType<typeof termFinder>>()
function findTerms(terms: readonly Term[]) {
  const finder = finders.get(terms) ?? termFinder(terms)
  finders.set(terms, finder)
  return finder
}

/** Cuts words at the first mention of each term that `met` does not hold yet, and notes it there; at each mention of `every`. */
function cutAtTerms(text: string, finder: ReturnType<typeof termFinder>, met: Set<string>, every?: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(finder.find)) {
    const id = finder.idOf(match[1]!)
    if (!id || (met.has(id) && id !== every))
      continue
    met.add(id)
    if (match.index > at)
      runs.push({ kind: 'words', text: text.slice(at, match.index) })
    runs.push({ kind: 'term', id, text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length)
    runs.push({ kind: 'words', text: text.slice(at) })
  return runs
}

const splitParagraphs = (text: string) => text.split(/\n\s*\n/).map(part => part.trim().replace(/\s*\n\s*/g, ' ')).filter(Boolean)

/**
 * Cuts an explanation into paragraphs of runs. Paragraphs are parted by a blank line. A token
 * [[id]] or [[id.side]], or the same with words of its own, becomes a record's side, `first` where the record has not been named before;
 * of each term the first mention becomes a word to look up.
 * @param text the explanation as it is written in the data
 * @param terms the glossary
 * @param every a term whose every mention becomes such a word
 */
export function readExplanation(text: string, terms: readonly Term[], every?: string): Run[][] {
  const finder = findTerms(terms)
  const met = new Set<string>()
  const named = new Set<string>()
  return splitParagraphs(text).map((paragraph) => {
    const runs: Run[] = []
    let at = 0
    for (const match of paragraph.matchAll(token)) {
      runs.push(...cutAtTerms(paragraph.slice(at, match.index), finder, met, every))
      const id = match[1]!
      runs.push({ kind: 'record', id, side: (match[2] ?? 'value') as RecordSide, ...match[3] && { says: match[3] }, first: !named.has(id) })
      named.add(id)
      at = match.index + match[0].length
    }
    return [...runs, ...cutAtTerms(paragraph.slice(at), finder, met, every)]
  })
}

const terms: readonly Term[] = [
  ...Object.entries(glossary)
    .map(([id, { label, name }]) => ({ id, forms: [...new Set([label, name.en, ...'acronym' in name && name.acronym ? [name.acronym] : []])] })),
  ...Object.entries(courseTerms).map(([id, term]) => ({ id, forms: [term.label, ...'forms' in term ? term.forms ?? [] : []] })),
]
const textOf = (slide: string): string => explanations[slide as keyof typeof explanations] ?? ''

/** The explanation of a slide, cut into paragraphs of runs; [] where it has none. With every use of one term, if asked for. */
export function explainSlide(slide: string, every?: string) {
  return readExplanation(textOf(slide), terms, every)
}

/** Its paragraphs as they are written. */
export const listParagraphs = (slide: string): string[] => splitParagraphs(textOf(slide))

/** The same as plain text, figures filled in, as the search needs it. */
export function explainAsText(slide: string): string {
  return fillTokens(textOf(slide), (id, side) => formatRecord(id, findRecord(id).record, side as RecordSide).text)
}
