/** Notes for Anki: questions as cards, and records that are asked in both directions. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeAbout, ExchangeField, ExchangeItem, ExchangeOption, ExchangeRecord } from './item.ts'
import { listReasons, nameChapter, sayAnswer, saySource, sayTask } from './explain.ts'
import { escapeMarkup, markUp, writeParagraphs } from './tidy-text.ts'

/** The kinds of note: one for all questions, which have the same fields, and three for records. */
export type AnkiKind = 'question' | ExchangeRecord['kind']

/** A note: its fields are HTML, in the order of its kind's names. */
export interface AnkiNote {
  /** Stays the same from export to export, so that a newer one updates. */
  guid: string
  kind: AnkiKind
  /** Below the deck that holds all. */
  deck: string
  fields: readonly string[]
  tags: readonly string[]
}

/** Names of the fields of each kind. A record's names in other languages have a field each, called after the language. */
export function listFields(kind: AnkiKind, { languages }: Pick<ExchangeAbout, 'languages'>): readonly string[] {
  switch (kind) {
    case 'rung': return ['Name', ...languages, 'Year', 'Setting', 'Passage']
    case 'term': return ['Term', ...languages, 'Meaning', 'Passage']
    case 'body': return ['Name', 'Acronym', 'Role', 'Founded', 'Passage']
    case 'question': return ['Front', 'Options', 'Answer', 'Reasons', 'Passage', 'Link']
  }
}

const list = (tag: 'ul' | 'ol', entries: readonly string[]) => `<${tag}>${entries.map(entry => `<li>${entry}</li>`).join('')}</${tag}>`
type Named = Pick<ExchangeOption, 'text' | 'lang'>
const listNamed = (tag: 'ul' | 'ol', options: readonly Named[]) => list(tag, options.map(markUp))
const row = (cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

/** The name of a question's picture among the media. */
export const namePicture = ({ slug }: ExchangeAbout, { id }: ExchangeItem): string => `${slug}-${id}.png`

/** What stands below the question on the front. */
function showOptions(item: ExchangeItem, about: ExchangeAbout): string {
  switch (item.form) {
    case 'choice':
    case 'order':
      return listNamed('ul', item.options)
    case 'pairs':
      return listNamed('ul', item.options) + listNamed('ul', item.targets)
    case 'point':
      return `<img src="${namePicture(about, item)}" alt="${escapeMarkup(item.picture.says)}">`
    default:
      return ''
  }
}

function showAnswer(item: ExchangeItem, words: ExchangeWords): string {
  const optionOf = (key: string) => 'options' in item ? item.options.find(option => option.key === key)! : { text: key }
  switch (item.form) {
    case 'choice':
      return listNamed('ul', item.options.filter(({ key }) => item.right.includes(key)))
    case 'order':
      return listNamed('ol', item.right.map(optionOf))
    case 'pairs':
      return `<table>${item.options.map(option => row([markUp(option), markUp(item.targets.find(({ key }) => key === item.right[option.key])!)])).join('')}</table>`
    default:
      return escapeMarkup(sayAnswer(words, item))
  }
}

/** The note of a question. */
function noteQuestion(item: ExchangeItem, about: ExchangeAbout, words: ExchangeWords): AnkiNote {
  const link = item.link && `<a href="${escapeMarkup(item.link)}">${escapeMarkup(words.linked)}</a>`
  return {
    guid: `${about.slug}:${item.id}`,
    kind: 'question',
    deck: nameChapter(item.chapter),
    fields: [`<p>${escapeMarkup(item.stem)}</p><p class="ask">${escapeMarkup(sayTask(words, item))}</p>`, showOptions(item, about), showAnswer(item, words), writeParagraphs(listReasons(words, item)), writeParagraphs(item.sources.map(source => saySource(words, source))), link],
    tags: [item.type, item.level, item.chapter.id],
  }
}

/** A text of a record, with what is to be known of it beside it. */
const writeField = (field: ExchangeField) => field.text && markUp(field) + (field.mark ? ` <span class="mark">(${escapeMarkup(field.mark)})</span>` : '')

/** All notes: the questions by chapter, then the records. */
export function listNotes(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): AnkiNote[] {
  return [
    ...items.map(item => noteQuestion(item, about, words)),
    ...about.records.map(({ id, kind, fields }): AnkiNote => ({ guid: `${about.slug}:${id}`, kind, deck: words.anki.decks[kind], fields: fields.map(writeField), tags: [kind] })),
  ]
}
