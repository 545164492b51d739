import type { RecordSide } from '../shell/say-record.ts'
import type { Term } from './explanation.ts'
import { explanations } from '../../data/explanations/index.ts'
import { courseTerms, glossary } from '../../data/glossary.ts'
import { findRecord } from '../../data/schema/records.ts'
import { fillTokens } from '../shell/fill-tokens.ts'
import { sayRecord } from '../shell/say-record.ts'
import { readExplanation } from './explanation.ts'

const terms: readonly Term[] = [
  ...Object.entries(glossary).map(([id, { label, name }]) => ({ id, forms: [...new Set([label, name.en, ...'acronym' in name && name.acronym ? [name.acronym] : []])] })),
  ...Object.entries(courseTerms).map(([id, term]) => ({ id, forms: [term.label, ...'forms' in term ? term.forms ?? [] : []] })),
]
const textOf = (slide: string): string => explanations[slide as keyof typeof explanations] ?? ''

/** What a reader is told about a slide, cut into paragraphs of runs, [] where nothing is; with every use of one term, if asked for. */
export function explainSlide(slide: string, every?: string) {
  return readExplanation(textOf(slide), terms, every)
}

/** The same as plain text, figures filled in, as the search needs it. */
export function explainAsText(slide: string): string {
  return fillTokens(textOf(slide), (id, side) => sayRecord(id, findRecord(id).record, side as RecordSide).text)
}
