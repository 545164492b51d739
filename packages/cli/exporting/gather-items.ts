/** Questions of the bank, and built ones, as they leave the deck. */
import type { Equivalent, Equivalents, Fact, GlossaryEntry, Institution, LanguageCode, OtherLanguage, Rung, Work, WorkId } from '@deck/article'
import type { ExchangeAbout, ExchangeField, ExchangeItem, ExchangeRecord, ItemContext } from '@deck/exports'
import type { Question, QuestionType } from '@deck/questions'
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { buildItem, formatSource, tidyText } from '@deck/exports'
import { equivalents } from '@deck/lesson/equivalents'
import { glossary } from '@deck/lesson/glossary'
import { objectives } from '@deck/lesson/lessons'
import { answerSeed, article, chapters, deck, languages, published, rungs, sections } from '@deck/lesson/outline'
import { questions } from '@deck/lesson/questions'
import { relations } from '@deck/lesson/reasoning'
import { findRecord, institutions, registry, works } from '@deck/lesson/records'
import { questionTypes } from '@deck/questions'
import { en } from '@deck/words'
import { exchange } from '@deck/words/exchange'
import { explainSlide } from 'slidev-addon-lesson/cite/explanation.ts'
import { readChapters } from 'slidev-addon-lesson/handout/options.ts'
import { formatWhen } from 'slidev-addon-lesson/shell/format.ts'
import { sampleBuilt } from 'slidev-addon-lesson/study/compose-paper.ts'
import { emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { findBuilt, questionPool } from 'slidev-addon-lesson/study/question-pool.ts'
import { readSlideFacts, readSlideWords } from '../building/slide-modules.ts'
import { preparePictures } from './draw-pictures.ts'

/** The options as they were given. */
interface RawChoice { chapters?: string, types?: string, generated?: string, seed?: string }

/** Questions of the bank, and how many are built besides. */
export interface ChosenQuestions {
  /** In the bank's order. */
  ids: readonly string[]
  chapters: readonly string[]
  types: readonly QuestionType[]
  generated: number
  seed: number
}

/** An option that is wrong, or leaves no question. */
interface ChoiceFault { field: keyof RawChoice | 'none', wanted: string }

/** How many questions may be built at once. */
export const mostGenerated = 500

function readWhole(text: string, most: number): number | undefined {
  return /^\d{1,6}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function readTypes(text: string | undefined): readonly QuestionType[] | undefined {
  const wanted = (text ?? questionTypes.join()).split(',').map(each => each.trim())
  return wanted.every(each => (questionTypes as readonly string[]).includes(each)) ? questionTypes.filter(type => wanted.includes(type)) : undefined
}

/**
 * Reads the options.
 * @param raw as they were given
 * @param bank every question
 * @param chapterIds the chapters that there are, in order
 * @param planned chapters and objectives of a plan's slides; null where no plan was asked for
 * @returns the questions, or the first option that is wrong
 */
export function chooseQuestions(
  raw: RawChoice,
  bank: Readonly<Record<string, Pick<Question, 'chapter' | 'type' | 'objective'>>>,
  chapterIds: readonly string[],
  planned: ReadonlySet<string> | null,
): { chosen: ChosenQuestions } | { fault: ChoiceFault } {
  const read = {
    chapters: readChapters(raw.chapters ?? '', chapterIds),
    types: readTypes(raw.types),
    generated: readWhole(raw.generated ?? '0', mostGenerated),
    seed: readWhole(raw.seed ?? '1', 999_999),
  }
  for (const [field, value] of Object.entries(read)) {
    if (value === undefined)
      return { fault: { field: field as ChoiceFault['field'], wanted: raw[field as keyof RawChoice] ?? '' } }
  }
  const { chapters, types, generated, seed } = read as Required<Omit<ChosenQuestions, 'ids'>>
  const ids = Object.keys(bank)
    .filter(id => chapters.includes(bank[id]!.chapter) && types.includes(bank[id]!.type) && (!planned || planned.has(bank[id]!.objective)))
  return ids.length || generated ? { chosen: { ids, chapters, types, generated, seed } } : { fault: { field: 'none', wanted: '' } }
}

/** With these words a record's gist says that what follows is ours: data/glossary.ts. */
const ownMark = /(?:^|\s)Our definition: /

/** A record's gist: what the article says, and what we add. Either may be ''. */
function splitGist(gist: string): { gist: string, ours: string } {
  const [said = '', ours = ''] = gist.split(ownMark)
  return { gist: said, ours }
}

const plain = (text: string | undefined) => ({ text: tidyText(text ?? '') })
const codes = Object.keys(languages) as LanguageCode[]

/** Where the record stands. What a term means has a field of its own, so that its passage is the place alone. */
function passageOf(id: string, { label, gist, cite }: Fact, isDefined = false) {
  const said = splitGist(tidyText(gist))
  const place = { section: sections[cite.section].short, paragraph: cite.paragraph }
  return {
    text: isDefined && said.gist
      ? exchange.standsInArticle(place)
      : formatSource(exchange, { record: id, label, gist: said.gist, ours: isDefined ? '' : said.ours, ...place, works: [] }),
  }
}

/** A name in another language; one that is not in the article says whose it is. */
function nameIn(code: LanguageCode, equivalent: Equivalent | undefined, printed: string | undefined): ExchangeField {
  const mark = equivalent?.origin === 'ours'
    ? en.glossary.ours
    : equivalent?.origin === 'official' ? en.glossary.origins.official({ source: equivalent.source ?? '' }) : ''
  return { text: tidyText(equivalent?.text ?? printed ?? ''), lang: code, ...mark && { mark } }
}

function listRungs(): ExchangeRecord[] {
  return Object.entries(rungs as Record<string, Rung>)
    .map(([id, rung]) => ({
      id,
      kind: 'rung',
      fields: [
        plain(rung.name.en),
        ...codes.map(code => nameIn(code, undefined, rung.name[code])),
        plain(formatWhen(rung.when)),
        plain(rung.setting ?? ''),
        passageOf(id, rung),
      ],
    }))
}

/** A name that the article does not print is ours or an official one: the glossary says which. */
function listTerms(): ExchangeRecord[] {
  const others: Readonly<Partial<Record<string, Equivalents>>> = equivalents
  return Object.entries(glossary as Record<string, GlossaryEntry>)
    .map(([id, entry]) => ({
      id,
      kind: 'term',
      fields: [
        plain(entry.name.en),
        ...codes.map(code => nameIn(code, (others[id] as Readonly<Partial<Record<string, Equivalent>>> | undefined)?.[code], entry.name[code])),
        plain(entry.gist),
        passageOf(id, entry, true),
      ],
    }))
}

function listBodies(): ExchangeRecord[] {
  return Object.entries(institutions as Record<string, Institution>)
    .map(([id, body]) => ({
      id,
      kind: 'body',
      fields: [
        plain(body.name.en),
        plain(body.name.acronym),
        plain(body.role),
        plain(body.founded && !body.contested?.includes('year') ? formatWhen(body.founded) : ''),
        passageOf(id, body),
      ],
    }))
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
export async function chooseRecords(
  items: readonly Pick<ExchangeItem, 'sources'>[],
  { chapters: wanted, types, slides }: { chapters: readonly string[], types: readonly string[], slides: ReadonlySet<string> | null },
): Promise<ExchangeRecord[]> {
  if (types.length < questionTypes.length)
    return []
  if (!slides && wanted.length === Object.keys(chapters).length)
    return gatherCards()
  const own = new Set(
    (await readSlideFacts('.', {})).filter(({ name, chapter }) => wanted.includes(chapter) && (slides?.has(name) ?? true)).map(({ name }) => name),
  )
  const met = new Set([
    ...items.flatMap(({ sources }) => sources.map(({ record }) => record)),
    ...(await readSlideWords('.')).filter(({ name }) => own.has(name)).flatMap(({ ids }) => ids),
    ...[...own].flatMap(name => explainSlide(name).flat().flatMap(run => run.kind === 'term' ? [run.id] : [])),
  ])
  return gatherCards().filter(({ id }) => met.has(id))
}

/** Every question of the bank, by its id. */
export const bank: Readonly<Record<string, Question>> = questions

/** For a copy without history: any fixed day. */
const fixed = 1_735_689_600

let known: number | undefined

/** Seconds of Unix time: SOURCE_DATE_EPOCH where it is set, else the last commit that touched what is exported. */
function readDate(): number {
  return known ??= find()
}

function find(): number {
  if (/^\d+$/.test(process.env.SOURCE_DATE_EPOCH ?? ''))
    return Number(process.env.SOURCE_DATE_EPOCH)
  try {
    const exported = ['data', 'packages/exports', 'packages/cli/exporting', 'locales']
    const said = execFileSync('git', ['log', '-1', '--format=%ct', '--', ...exported], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(said.trim()) || fixed
  }
  catch {
    return fixed
  }
}

/**
 * What the export says of itself.
 * @param url the deck's own address, or ''
 * @param records that come along as cards
 */
export function describeDeck(url: string, records: readonly ExchangeRecord[] = gatherCards()): ExchangeAbout {
  return {
    title: deck.title,
    description: published.description,
    slug: published.fileName,
    lang: 'en',
    date: readDate(),
    languages: Object.values<OtherLanguage>(languages).map(({ name }) => name),
    article: `${article.author} (${article.year}). ${article.title}`,
    url,
    records,
    facts: {
      sections,
      works,
      records: [...registry.values()].map(({ id, table, record }) => ({ id, table, ...record })),
      relations: relations.map(({ from, to, kind, cite }) => ({ from, to, kind, cite })),
    },
  }
}

function nameWork(id: WorkId): string {
  const { authors, authorsEn, year }: Work = works[id]
  return tidyText(`${authorsEn ?? authors}${year === null ? '' : ` ${year}`}`)
}

function describeSource(id: string) {
  const { record } = findRecord(id)
  const { section, paragraph, works: cited } = record.cite
  return {
    record: id,
    label: tidyText(record.label),
    ...splitGist(tidyText(record.gist)),
    section: sections[section].short,
    paragraph,
    works: cited.map(nameWork),
  }
}

/** Questions built from the data, as many as the data give. */
function sampleQuestions({ ids, chapters: chosen, types, generated, seed }: ChosenQuestions): [string, Question][] {
  const stems = ids.map(id => bank[id]!.stem)
  return sampleBuilt(questionPool, emptyProgress, { chapters: chosen, types }, { count: generated, seed, stems }).map(id => [id, findBuilt(id)!])
}

/**
 * The chosen questions as they leave the deck, chapter by chapter.
 * @param chosen ids of the bank, and how many are built besides
 * @param url address of the deck, or ''
 */
export async function gatherItems(chosen: ChosenQuestions, url: string): Promise<ExchangeItem[]> {
  const context: ItemContext = {
    chapters,
    objectives,
    describe: describeSource,
    draw: await preparePictures(),
    seed: answerSeed,
    linkTo: slide => url && `${url.replace(/[?#].*$/, '')}#/${slide}`,
  }
  const asked = [...chosen.ids.map((id): [string, Question] => [id, bank[id]!]), ...sampleQuestions(chosen)]
  return asked.map(([id, question]) => buildItem(id, question, context)).sort((a, b) => a.chapter.number - b.chapter.number)
}

/** The whole bank, without what is built besides. */
export function gatherBank(url = ''): Promise<ExchangeItem[]> {
  return gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, url)
}
