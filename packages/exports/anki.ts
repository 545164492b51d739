/** Anki: notes and cards, as a text to import and as a package. */
import type { ExchangeOption } from '@deck/questions'
import type { ExchangeWords } from '../../locales/en-exchange.ts'
import type { CardCount, ExchangeFormat } from './format-tools.ts'
import type { ExchangeAbout, ExchangeField, ExchangeItem, ExchangeRecord } from './item.ts'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { exchange } from '../../locales/en-exchange.ts'
import { formatAnswer, formatSource, formatTask, listReasons, nameChapter } from './explain.ts'
import { changed, leftOut, quoteCell, toBytes } from './format-tools.ts'
import { byForm, escapeMarkup, markUp, writeParagraphs } from './item.ts'

/** The kinds of note: one for all questions, which have the same fields, and three for records. */
type AnkiKind = 'question' | ExchangeRecord['kind']

/** A note: its fields are HTML, in the order of its kind's names. */
interface AnkiNote {
  /** Stays the same from export to export, so that a newer one updates. */
  guid: string
  kind: AnkiKind
  /** Below the deck that holds all. */
  deck: string
  fields: readonly string[]
  tags: readonly string[]
}

/** Names of the fields of each kind. A record's names in other languages have a field each, called after the language. */
function listFields(kind: AnkiKind, { languages }: Pick<ExchangeAbout, 'languages'>): readonly string[] {
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
const namePicture = ({ slug }: ExchangeAbout, { id }: ExchangeItem): string => `${slug}-${id}.png`

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
  pairs: ({ options, targets, right }) =>
    `<table>${options.map(option => row([markUp(option), markUp(targets.find(({ key }) => key === right[option.key])!)])).join('')}</table>`,
}, (item, words) => escapeMarkup(formatAnswer(words, item)))

function noteQuestion(item: ExchangeItem, about: ExchangeAbout, words: ExchangeWords): AnkiNote {
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
function listNotes(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): AnkiNote[] {
  return [
    ...items.map(item => noteQuestion(item, about, words)),
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
function listTemplates(kind: AnkiKind, about: Pick<ExchangeAbout, 'languages'>): readonly AnkiTemplate[] {
  const { languages } = about
  if (kind === 'question')
    return question
  const asked = { rung: ['Name', 'Year'], term: ['Term', ...languages], body: ['Name', 'Role'] }[kind]
  return asked.map((field, i) =>
    ask(field, listFields(kind, about).filter(other => other !== field && other !== 'Passage'), i ? '' : exchange.anki.tasks[kind]))
}

/** The look of every card: the deck's ink and paper, by day and by night. */
const ankiStyle = `.card { max-width: 40em; margin: 1em auto; font: 20px/1.4 "Alegreya Sans", sans-serif; color: #1B2430; background: #F7F3E9; }
.card.nightMode { color: #F1EBDC; background: #121A24; }
.ask, .passage, .mark { font-size: 16px; opacity: .85; }
.answer { font-weight: 700; }
.term { font-size: 26px; text-align: center; }
img { max-width: 100%; background: #FFF; }
td { padding: .1em .8em .1em 0; vertical-align: top; }`

/** How many notes and cards an export has: what a program that imports it counts. */
function countCards(items: readonly ExchangeItem[], about: ExchangeAbout, words: ExchangeWords): CardCount {
  const notes = listNotes(items, about, words)
  return { notes: notes.length, records: about.records.length, cards: notes.flatMap(note => listCards(note, about)).length }
}

/** The places, from 0, of the cards that a note has: those whose field is not empty. */
function listCards({ kind, fields }: AnkiNote, about: Pick<ExchangeAbout, 'languages'>): number[] {
  const names = listFields(kind, about)
  return listTemplates(kind, about).flatMap(({ needs }, place) => fields[names.indexOf(needs)] ? [place] : [])
}

/** A side of a card as it is shown: fields put into its template, parts of empty fields left out. */
function fillTemplate(template: string, { kind, fields }: AnkiNote, about: Pick<ExchangeAbout, 'languages'>, front = ''): string {
  const names = listFields(kind, about)
  const valueOf = (name: string) => name === 'FrontSide' ? front : fields[names.indexOf(name)] ?? ''
  return template
    .replace(/\{\{#(\w+)\}\}(.*?)\{\{\/\1\}\}/g, (_, name: string, inner: string) => valueOf(name) ? inner : '')
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name))
}

/** Every card as a note of Anki's own kind "Basic", so that nothing has to be there before the import. */
export const ankiText: ExchangeFormat = {
  judge: item => 'picture' in item ? leftOut('no-picture') : changed('as-card'),
  count: (...all) => {
    const { cards, records } = countCards(...all)
    return { notes: cards, records, cards }
  },
  write: (items, about, words) => {
    const rows = listNotes(items, about, words).flatMap(note => listCards(note, about).map((place) => {
      const { front, back } = listTemplates(note.kind, about)[place]!
      return [
        place ? `${note.guid}:${place}` : note.guid,
        `${about.title}::${note.deck}`,
        fillTemplate(front, note, about),
        fillTemplate(back.replace(/^\{\{FrontSide\}\}<hr id="answer">/, ''), note, about),
        note.tags.join(' '),
      ]
        .map(quoteCell)
        .join('\t')
    }))
    const head = ['#separator:tab', '#html:true', '#notetype:Basic', '#guid column:1', '#deck column:2', '#tags column:5']
    return [{ name: `${about.slug}-anki.txt`, bytes: toBytes(`${[...head, ...rows].join('\n')}\n`) }]
  },
}

/* eslint-disable style/max-len -- as Anki itself keeps the words of its tables */
const schema = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);`
/* eslint-enable style/max-len */

const digest = (text: string) => createHash('sha1').update(text).digest('hex')
/** Ids are milliseconds in Anki. Ours come from a name, so that they are the same in every export. */
const idOf = (name: string) => 1_300_000_000_000 + Number.parseInt(digest(name).slice(0, 9), 16)
/** What stands between fields. */
const fieldEnd = '\u001F'
const bare = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

function describeModel(kind: AnkiKind, about: ExchangeAbout, deck: number) {
  const { slug, title, date } = about
  const [names, templates] = [listFields(kind, about), listTemplates(kind, about)]
  const id = idOf(`${slug}:model:${kind}`)
  const flds = names.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] }))
  const tmpls = templates.map(({ name, front, back, needs }, ord) => ({
    name,
    ord,
    qfmt: kind === 'question' ? front : `{{#${needs}}}${front}{{/${needs}}}`,
    afmt: back,
    did: null,
    bqfmt: '',
    bafmt: '',
  }))
  return {
    id,
    name: `${title}: ${exchange.anki.kinds[kind]}`,
    type: 0,
    mod: date,
    usn: 0,
    sortf: 0,
    did: deck,
    tmpls,
    flds,
    css: ankiStyle,
    latexPre: '',
    latexPost: '',
    tags: [],
    vers: [],
    req: tmpls.map(({ ord }) => [ord, 'any', [names.indexOf(templates[ord]!.needs)]]),
  }
}

function describeDeck(id: number, name: string, { date }: ExchangeAbout) {
  return {
    id,
    name,
    mod: date,
    usn: 0,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    desc: '',
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  }
}

const deckOptions = {
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
}

function fillCollection(database: DatabaseSync, notes: readonly AnkiNote[], about: ExchangeAbout): void {
  const { slug, title, date } = about
  const deckId = (name: string) => idOf(`${slug}:deck:${name}`)
  const names = [title, ...[...new Set(notes.map(({ deck }) => deck))].map(deck => `${title}::${deck}`)]
  const decks = Object.fromEntries(
    [describeDeck(1, 'Default', about), ...names.map(name => describeDeck(deckId(name), name, about))].map(deck => [deck.id, deck]),
  )
  const models = Object.fromEntries(
    [...new Set(notes.map(({ kind }) => kind))].map(kind => describeModel(kind, about, deckId(title))).map(model => [model.id, model]),
  )
  database
    .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(date, date * 1000, date * 1000, JSON.stringify({
      nextPos: notes.length + 1,
      estTimes: true,
      activeDecks: [1],
      sortType: 'noteFld',
      timeLim: 0,
      sortBackwards: false,
      addToCur: true,
      curDeck: 1,
      newSpread: 0,
      dueCounts: true,
      curModel: Object.keys(models)[0],
      collapseTime: 1200,
    }), JSON.stringify(
      models,
    ), JSON.stringify(decks), JSON.stringify(
      deckOptions,
    ), '{}')
  const addNote = database.prepare('INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, \'\')')
  const addCard = database.prepare('INSERT INTO cards VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, \'\')')
  notes.forEach((note, i) => {
    const id = idOf(note.guid)
    const first = bare(note.fields[0]!)
    addNote.run(
      id,
      note.guid,
      idOf(`${slug}:model:${note.kind}`),
      date,
      ` ${note.tags.join(' ')} `,
      note.fields.join(fieldEnd),
      first,
      Number.parseInt(digest(first).slice(0, 8), 16),
    )
    for (const place of listCards(note, about))
      addCard.run(idOf(`${note.guid}:card:${place}`), id, deckId(`${title}::${note.deck}`), place, date, i + 1)
  })
}

/** The collection's bytes: the same notes give the same. */
function writeCollection(notes: readonly AnkiNote[], about: ExchangeAbout): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'anki-'))
  try {
    const file = join(folder, 'collection.anki2')
    const database = new DatabaseSync(file)
    database.exec(`PRAGMA page_size = 4096; ${schema} BEGIN;`)
    fillCollection(database, notes, about)
    database.exec('COMMIT; VACUUM;')
    database.close()
    return readFileSync(file)
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The questions, and records as reverse cards. */
export const apkg: ExchangeFormat = {
  judge: () => changed('as-card'),
  count: countCards,
  write: (items, about, words, { zip }) => {
    const pictures = items.flatMap(item => 'picture' in item ? [{ name: namePicture(about, item), bytes: item.picture.png }] : [])
    const media = Object.fromEntries(pictures.map(({ name }, i) => [String(i), name]))
    return [
      {
        name: `${about.slug}.apkg`,
        bytes: zip([
          { name: 'collection.anki2', bytes: writeCollection(listNotes(items, about, words), about) },
          { name: 'media', bytes: toBytes(JSON.stringify(media)) },
          ...pictures.map(({ bytes }, i) => ({ name: String(i), bytes })),
        ]),
      },
    ]
  },
}
