/** Records that Anki asks in both directions: rungs, terms in their scripts, bodies. */
import type { Equivalent, Equivalents, Fact, GlossaryEntry, Institution, LanguageCode, Rung } from '../../data/schema/types.ts'
import type { ExchangeField, ExchangeItem, ExchangeRecord } from './item.ts'
import { explainSlide } from '../../components/cite/explanation.ts'
import { formatWhen } from '../../components/shell/format.ts'
import { sections } from '../../data/article.ts'
import { chapters } from '../../data/chapters.ts'
import { equivalents } from '../../data/equivalents.ts'
import { glossary } from '../../data/glossary.ts'
import { institutions } from '../../data/institutions.ts'
import { rungs } from '../../data/partnership.ts'
import { languages } from '../../deck.config.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { en } from '../../locales/en.ts'
import { readSlideFacts, readSlideWords } from '../build/slide-facts.ts'
import { saySource, splitGist } from './explain.ts'
import { tidyText } from './tidy-text.ts'
import { typesInOrder } from './verdicts.ts'

const plain = (text: string | undefined) => ({ text: tidyText(text ?? '') })
const codes = Object.keys(languages) as LanguageCode[]

/** Where the record stands; the definition of a term has a field of its own. */
function passageOf(id: string, { label, gist, cite }: Fact, isDefined = false) {
  const said = splitGist(tidyText(gist))
  return { text: saySource(exchange, { record: id, label, gist: said.gist, ours: isDefined ? '' : said.ours, section: sections[cite.section].short, paragraph: cite.paragraph, works: [] }) }
}

/** A name in another language; one that is not in the article says whose it is. */
function nameIn(code: LanguageCode, equivalent: Equivalent | undefined, printed: string | undefined): ExchangeField {
  const mark = equivalent?.origin === 'ours' ? en.glossary.ours : equivalent?.origin === 'official' ? en.glossary.origins.official({ source: equivalent.source ?? '' }) : ''
  return { text: tidyText(equivalent?.text ?? printed ?? ''), lang: code, ...mark && { mark } }
}

function listRungs(): ExchangeRecord[] {
  return Object.entries(rungs as Record<string, Rung>).map(([id, rung]) => ({ id, kind: 'rung', fields: [plain(rung.name.en), ...codes.map(code => nameIn(code, undefined, rung.name[code])), plain(formatWhen(rung.when)), plain(rung.setting ?? ''), passageOf(id, rung)] }))
}

/** A name that the article does not print is ours or an official one: the glossary says which. */
function listTerms(): ExchangeRecord[] {
  const others: Readonly<Partial<Record<string, Equivalents>>> = equivalents
  return Object.entries(glossary as Record<string, GlossaryEntry>).map(([id, entry]) => ({ id, kind: 'term', fields: [plain(entry.name.en), ...codes.map(code => nameIn(code, (others[id] as Readonly<Partial<Record<string, Equivalent>>> | undefined)?.[code], entry.name[code])), plain(entry.gist), passageOf(id, entry, true)] }))
}

function listBodies(): ExchangeRecord[] {
  return Object.entries(institutions as Record<string, Institution>).map(([id, body]) => ({ id, kind: 'body', fields: [plain(body.name.en), plain(body.name.acronym), plain(body.role), plain(body.founded && !body.contested?.includes('year') ? formatWhen(body.founded) : ''), passageOf(id, body)] }))
}

/** All of them, rungs first. */
export const gatherCards = (): ExchangeRecord[] => [...listRungs(), ...listTerms(), ...listBodies()]

/**
 * The records that come along as cards: all of them with the whole bank; of a part of the deck those that one of its slides shows or
 * explains, or on which one of its questions rests; none where only some types of question are wanted.
 * @param items the chosen questions
 * @param chosen what the command was asked for; `slides` are those of a plan, null without one
 * @param chosen.chapters ids of chapters
 * @param chosen.types of questions
 * @param chosen.slides names of slides
 */
export async function chooseRecords(items: readonly Pick<ExchangeItem, 'sources'>[], { chapters: wanted, types, slides }: { chapters: readonly string[], types: readonly string[], slides: ReadonlySet<string> | null }): Promise<ExchangeRecord[]> {
  if (types.length < typesInOrder.length)
    return []
  if (!slides && wanted.length === Object.keys(chapters).length)
    return gatherCards()
  const own = new Set((await readSlideFacts('.', {})).filter(({ name, chapter }) => wanted.includes(chapter) && (slides?.has(name) ?? true)).map(({ name }) => name))
  const met = new Set([
    ...items.flatMap(({ sources }) => sources.map(({ record }) => record)),
    ...(await readSlideWords('.')).filter(({ name }) => own.has(name)).flatMap(({ ids }) => ids),
    ...[...own].flatMap(name => explainSlide(name).flat().flatMap(run => run.kind === 'term' ? [run.id] : [])),
  ])
  return gatherCards().filter(({ id }) => met.has(id))
}
