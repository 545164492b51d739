/** Records that Anki asks in both directions: rungs, terms in their scripts, bodies. */
import type { AnkiRecord } from '../../logic/exchange/anki-notes.ts'
import type { Equivalents, Fact, GlossaryEntry, Institution, LanguageCode, Rung } from '../../model/types.ts'
import { sections } from '../../data/article.ts'
import { equivalents } from '../../data/equivalents.ts'
import { glossary } from '../../data/glossary.ts'
import { institutions } from '../../data/institutions.ts'
import { rungs } from '../../data/partnership.ts'
import { languages } from '../../deck.config.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { saySource } from '../../logic/exchange/explain.ts'
import { tidyText } from '../../logic/exchange/tidy-text.ts'
import { formatWhen } from '../../logic/text/format.ts'

const plain = (text: string | undefined) => ({ text: tidyText(text ?? '') })
const codes = Object.keys(languages) as LanguageCode[]
/** The names in every language that the deck has, '' where there is none. */
const inEach = (nameIn: (code: LanguageCode) => string | undefined) => codes.map(code => ({ text: tidyText(nameIn(code) ?? ''), lang: code }))

function passageOf(id: string, { label, gist, cite }: Fact) {
  return { text: saySource(exchange, { record: id, label, gist: tidyText(gist), section: sections[cite.section].short, paragraph: cite.paragraph, works: [] }) }
}

function listRungs(): AnkiRecord[] {
  return Object.entries(rungs as Record<string, Rung>).map(([id, rung]) => ({ id, kind: 'rung', fields: [plain(rung.name.en), ...inEach(code => rung.name[code]), plain(formatWhen(rung.when)), plain(rung.setting ?? ''), passageOf(id, rung)] }))
}

/** A name that the article does not print is ours or an official one: the glossary says which. */
function listTerms(): AnkiRecord[] {
  const others: Readonly<Partial<Record<string, Equivalents>>> = equivalents
  return Object.entries(glossary as Record<string, GlossaryEntry>).map(([id, entry]) => ({ id, kind: 'term', fields: [plain(entry.name.en), ...inEach(code => others[id]?.[code].text ?? entry.name[code]), plain(entry.gist), passageOf(id, entry)] }))
}

function listBodies(): AnkiRecord[] {
  return Object.entries(institutions as Record<string, Institution>).map(([id, body]) => ({ id, kind: 'body', fields: [plain(body.name.en), plain(body.name.acronym), plain(body.role), plain(body.founded && !body.contested?.includes('year') ? formatWhen(body.founded) : ''), passageOf(id, body)] }))
}

/** All of them, rungs first. */
export const gatherCards = (): AnkiRecord[] => [...listRungs(), ...listTerms(), ...listBodies()]
