/** A question as other programs take it, made from one of the deck. */
import type { Level } from '@deck/article'
import type { ExchangeForm, ExchangeOption, ExchangePicture, ExchangeTarget, Option, PointQuestion, Question, QuestionType } from '@deck/questions'
import type { RecordKind } from './exchange-words.ts'
import { kindOf, layoutQuestion } from '@deck/questions'

/** Where in the article something stands. */
export interface ExchangeSource {
  record: string
  label: string
  /** What it says there; '' where the article only uses the term that is explained. */
  gist: string
  /** What we add to it, and the article does not say; '' for nothing. */
  ours: string
  section: string
  paragraph: number
  /** Short names of the works that the article cites there. */
  works: readonly string[]
}

/** What every question has. */
interface ExchangeHead {
  id: string
  type: QuestionType
  /** Number of the chapter, from 1, its id and its name. */
  chapter: { number: number, id: string, label: string }
  stem: string
  hint: string
  level: Level
  objective: { id: string, text: string }
  sources: readonly ExchangeSource[]
  /** Address of the slide that teaches it; '' where the deck's own address is not known. */
  link: string
}

/** A question as it leaves the deck. */
export type ExchangeItem = ExchangeHead & ExchangeForm

export type ItemOf<Form extends ExchangeForm['form']> = ExchangeHead & Extract<ExchangeForm, { form: Form }>

/**
 * What a format does with each form of question, as one function. A form that the table lacks is done `otherwise`.
 * @param table by form
 * @param otherwise for the forms that the table lacks
 */
export function byForm<T, Args extends unknown[]>(
  table: { readonly [Form in ExchangeForm['form']]?: (item: ItemOf<Form>, ...args: Args) => T },
  otherwise: (item: ExchangeItem, ...args: Args) => T,
): (item: ExchangeItem, ...args: Args) => T {
  return (item, ...args) => ((table[item.form] ?? otherwise) as typeof otherwise)(item, ...args)
}

/** The partner of an item. */
export function targetOf({ targets, right }: ItemOf<'pairs'>, key: string): ExchangeTarget {
  return targets.find(target => target.key === right[key])!
}

/** Items chapter by chapter. */
export function groupByChapter(items: readonly ExchangeItem[]): ExchangeItem[][] {
  return [...new Set(items.map(({ chapter }) => chapter.id))].map(id => items.filter(({ chapter }) => chapter.id === id))
}

/** What an export says of itself. */
export interface ExchangeAbout {
  title: string
  description: string
  /** Beginning of file names, and of ids. */
  slug: string
  /** Language of all that is not marked otherwise. */
  lang: string
  /** Names of the languages in which records have names, in the order of their fields. */
  languages: readonly string[]
  /** When the questions were last changed, in seconds of Unix time: Anki takes the newer of two. */
  date: number
  /** How the article is cited, in one line. */
  article: string
  /** Address of the deck; '' where it is not known. */
  url: string
  /** Records that cards ask besides the questions. */
  records: readonly ExchangeRecord[]
  /** All that questions rest on, as data. */
  facts: ExchangeFacts
}

/** The data of a deck for other programs: tables as they are, and records with their table's name and what leads from one to another. */
export interface ExchangeFacts {
  sections: object
  works: object
  records: readonly object[]
  relations: readonly object[]
}

/** A record that is asked in both directions: its fields in the order of its kind's names, and where it stands. */
export interface ExchangeRecord { id: string, kind: RecordKind, fields: readonly ExchangeField[] }

/** A text of a record, in which language, and what is to be known of it, such as that nobody has read a translation yet. */
export interface ExchangeField { text: string, lang?: string, mark?: string }

/** What XML cannot hold, halves of a pair, and the marks that turn the direction of text: none belongs in a question. */
// eslint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** One line, without signs that no format can hold; spaces at its ends and runs of them go. */
export function tidyText(text: string): string {
  return text.replace(unfit, '').replace(/[\s\u0085]+/g, space => /^[\u00A0\u202F]$/.test(space) ? space : ' ').replace(/^\s+|\s+$/g, '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML and XML have it. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign]!)

/** Text as HTML, marked where it is in another language than what stands around it. */
export function markUp({ text, lang }: { text: string, lang?: string }): string {
  return lang ? `<span lang="${lang}">${escapeMarkup(text)}</span>` : escapeMarkup(text)
}

/** Paragraphs of HTML from plain lines, and links from those that lead somewhere; lines that are empty are left out. */
export function writeParagraphs(lines: readonly (string | { text: string, href: string })[]): string {
  return lines
    .filter(Boolean)
    .map(line => `<p>${typeof line === 'string' ? escapeMarkup(line) : `<a href="${escapeMarkup(line.href)}">${escapeMarkup(line.text)}</a>`}</p>`)
    .join('')
}

/** What a question is told of besides itself. */
export interface ItemContext {
  chapters: Readonly<Record<string, { label: string }>>
  objectives: Readonly<Record<string, { text: string, slides: readonly string[] }>>
  /** What stands in the article on a record. */
  describe: (record: string) => ExchangeSource
  /** The picture of a question that is answered by pointing. `keyOf` gives an option's key. */
  draw: (id: string, question: PointQuestion, keyOf: (option: string) => string) => ExchangePicture
  /** Address of a slide; '' where the deck's own is not known. */
  linkTo: (slide: string) => string
  /** Decides the order of options, as the deck shows them. */
  seed: number
}

/**
 * A question as it leaves the deck. Its answer is computed by the functions with which the deck grades.
 * @param id of the question
 * @param question of the bank, or built
 * @param context names, sources and pictures
 * @throws Error, with the id, where the question is broken: see computeAnswer
 */
export function buildItem(id: string, question: Question, context: ItemContext): ExchangeItem {
  const { chapters, objectives, describe, linkTo } = context
  const objective = objectives[question.objective]
  const head: ExchangeHead = {
    id,
    type: question.type,
    chapter: {
      number: Object.keys(chapters).indexOf(question.chapter) + 1,
      id: question.chapter,
      label: tidyText(chapters[question.chapter]?.label ?? question.chapter),
    },
    stem: tidyText(question.stem),
    hint: tidyText(question.hint),
    level: question.level,
    objective: { id: question.objective, text: tidyText(objective?.text ?? '') },
    sources: question.rests.map(describe),
    link: objective?.slides[0] ? linkTo(objective.slides[0]) : '',
  }
  return { ...head, ...buildForm(id, question, context) }
}

function buildForm(id: string, question: Question, { draw, seed }: ItemContext): ExchangeForm {
  const { compute, exchange } = kindOf(question)
  const tools = { tidy: tidyText, nameOptions, draw: (keyOf: (option: string) => string) => draw(id, question as PointQuestion, keyOf) }
  return exchange(layoutQuestion(id, question, seed), compute(id, question), tools)
}

function nameOptions(list: readonly Option[]): { options: ExchangeOption[], keyOf: (id: string) => string } {
  const options = list.map(({ id, text, why, lang }, i) => ({ key: `o${i + 1}`, id, text: tidyText(text), why: tidyText(why), ...lang && { lang } }))
  return { options, keyOf: id => options.find(option => option.id === id)!.key }
}
