/** Notes and cards of Anki, as its package and its text have them. */
import type { ExchangeOption } from '@deck/questions'
import type { ExchangeWords, RecordKind } from './exchange-words.ts'
import type { CardCount } from './format-tools.ts'
import type { ExchangeAbout, ExchangeField, ExchangeItem } from './item.ts'
import { formatAnswer, formatSource, formatTask, listReasons, nameChapter } from './explain.ts'
import { byForm, escapeMarkup, markUp, targetOf, writeParagraphs } from './item.ts'

/** The kinds of note: one for all questions, which have the same fields, and three for records. */
export type AnkiKind = 'question' | RecordKind

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

function listNamed(tag: 'ul' | 'ol', options: readonly Pick<ExchangeOption, 'text' | 'lang'>[]) {
  return `<${tag}>${options.map(option => `<li>${markUp(option)}</li>`).join('')}</${tag}>`
}
const row = (cells: readonly string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

/** The name of a question's picture among the media. */
export const namePicture = ({ slug }: ExchangeAbout, { id }: ExchangeItem): string => `${slug}-${id}.png`

/** What stands below the question on the front. */
const showOptions = byForm<string, [ExchangeAbout]>({
  choice: ({ options }) => listNamed('ul', options),
  order: ({ options }) => listNamed('ul', options),
  pairs: ({ options, targets }) => listNamed('ul', options) + listNamed('ul', targets),
  point: (item, about) => `<img src="${namePicture(about, item)}" alt="${escapeMarkup(item.picture.says)}">`,
}, () => '')

const showAnswer = byForm<string, [ExchangeWords]>({
  choice: ({ options, right }) => listNamed('ul', options.filter(({ key }) => right.includes(key))),
  order: ({ options, right }) => listNamed('ol', right.map(key => options.find(option => option.key === key)!)),
  pairs: item => `<table>${item.options.map(option => row([markUp(option), markUp(targetOf(item, option.key))])).join('')}</table>`,
}, (item, words) => escapeMarkup(formatAnswer(words, item)))

function buildQuestionNote(item: ExchangeItem, about: ExchangeAbout, words: ExchangeWords): AnkiNote {
  const link = item.link && `<a href="${escapeMarkup(item.link)}">${escapeMarkup(words.linked)}</a>`
  return {
    guid: `${about.slug}:${item.id}`,
    kind: 'question',
    deck: nameChapter(item.chapter),
    fields: [
      `<p>${escapeMarkup(item.stem)}</p><p class="ask">${escapeMarkup(formatTask(words, item))}</p>`,
      showOptions(item, about),
      showAnswer(item, words),
      writeParagraphs(listReasons(words, item)),
      writeParagraphs(item.sources.map(source => formatSource(words, source))),
      link,
    ],
    tags: [item.type, item.level, item.chapter.id],
  }
}

/** A text of a record, with what is to be known of it beside it. */
const writeField = (field: ExchangeField) => field.text && markUp(field) + (field.mark ? ` <span class="mark">(${escapeMarkup(field.mark)})</span>` : '')

/** All notes: the questions by chapter, then the records. */
export function listNotes(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): AnkiNote[] {
  return [
    ...items.map(item => buildQuestionNote(item, about, words)),
    ...about.records.map(({ id, kind, fields }): AnkiNote => ({
      guid: `${about.slug}:${id}`,
      kind,
      deck: words.anki.decks[kind],
      fields: fields.map(writeField),
      tags: [kind],
    })),
  ]
}

/** A card of a note: what is asked, what is answered, and the field without which there is no such card. */
interface AnkiTemplate { name: string, needs: string, front: string, back: string }

const question: readonly AnkiTemplate[] = [{
  name: 'Card 1',
  needs: 'Front',
  front: '{{Front}}{{Options}}',
  back: '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>{{Reasons}}<div class="passage">{{Passage}}</div>{{#Link}}<p>{{Link}}</p>{{/Link}}',
}]
/** Asks one field for the others, which all stand on the back. `task` says what is asked, since a term, a body and a rung may have one name. */
function ask(field: string, others: readonly string[], task: string): AnkiTemplate {
  return {
    name: field,
    needs: field,
    front: `<p class="term">{{${field}}}</p>${task && `<p class="ask">${escapeMarkup(task)}</p>`}`,
    back: `{{FrontSide}}<hr id="answer">${others.map(other => `{{#${other}}}<p>{{${other}}}</p>{{/${other}}}`).join('')}<div class="passage">{{Passage}}</div>`,
  }
}

/** The cards of each kind: records are asked by their names in every language. */
export function listTemplates(kind: AnkiKind, about: Pick<ExchangeAbout, 'languages'>, words: ExchangeWords): readonly AnkiTemplate[] {
  const { languages } = about
  if (kind === 'question')
    return question
  const asked = { rung: ['Name', 'Year'], term: ['Term', ...languages], body: ['Name', 'Role'] }[kind]
  return asked.map((field, i) =>
    ask(field, listFields(kind, about).filter(other => other !== field && other !== 'Passage'), i ? '' : words.anki.tasks[kind]))
}

/** How many notes and cards an export has: what a program that imports it counts. */
export function countCards(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): CardCount {
  const notes = listNotes(items, about, words)
  return { notes: notes.length, records: about.records.length, cards: notes.flatMap(note => listCards(note, about, words)).length }
}

/** The places, from 0, of the cards that a note has: those whose field is not empty. */
export function listCards({ kind, fields }: AnkiNote, about: Pick<ExchangeAbout, 'languages'>, words: ExchangeWords): number[] {
  const names = listFields(kind, about)
  return listTemplates(kind, about, words).flatMap(({ needs }, place) => fields[names.indexOf(needs)] ? [place] : [])
}
