/** Notes for Anki: questions as cards, and records that are asked in both directions. */
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { ExchangeAbout, ExchangeItem, ExchangeOption } from './item.ts'
import { askFor, listReasons, nameChapter, sayAnswer, saySource } from './explain.ts'
import { escapeMarkup, markUp, writeParagraphs } from './tidy-text.ts'

/** The kinds of note: one for each form of question, and three for records. */
export type AnkiKind = ExchangeItem['form'] | 'rung' | 'term' | 'body'

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
    default: return ['Front', 'Options', 'Answer', 'Reasons', 'Passage', 'Link']
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
  const lines = (texts: readonly string[]) => writeParagraphs(texts.map(escapeMarkup))
  const link = item.link && `<a href="${escapeMarkup(item.link)}">${escapeMarkup(item.link)}</a>`
  return {
    guid: `${about.slug}:${item.id}`,
    kind: item.form,
    deck: nameChapter(item.chapter),
    fields: [`<p>${escapeMarkup(item.stem)}</p><p class="ask">${escapeMarkup(askFor(words, item))}</p>`, showOptions(item, about), showAnswer(item, words), lines(listReasons(words, item)), lines(item.sources.map(source => saySource(words, source))), link],
    tags: [item.type, item.level, item.chapter.id],
  }
}

/** A record that is asked in both directions: plain texts in the order of its kind's fields, and where it stands. */
export interface AnkiRecord { id: string, kind: 'rung' | 'term' | 'body', fields: readonly { text: string, lang?: string }[] }

/** All notes: the questions by chapter, then the records. */
export function listNotes(items: readonly ExchangeItem[], records: readonly AnkiRecord[], about: ExchangeAbout, words: ExchangeWords): AnkiNote[] {
  return [
    ...items.map(item => noteQuestion(item, about, words)),
    ...records.map(({ id, kind, fields }): AnkiNote => ({ guid: `${about.slug}:${id}`, kind, deck: words.anki.decks[kind]!, fields: fields.map(field => field.text && markUp(field)), tags: [kind] })),
  ]
}
