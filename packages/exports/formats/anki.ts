/** Anki as a package: a collection with its pictures. */
import type { AnkiKind, AnkiNote } from '../anki-cards.ts'
import type { ExchangeWords } from '../exchange-words.ts'
import type { ExchangeFormat } from '../format-tools.ts'
import type { ExchangeAbout } from '../item.ts'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { countCards, listCards, listFields, listNotes, listTemplates, namePicture } from '../anki-cards.ts'
import { changed, toBytes, zip } from '../format-tools.ts'

/** The look of every card: the deck's ink and paper, by day and by night. */
const ankiStyle = `.card { max-width: 40em; margin: 1em auto; font: 20px/1.4 "Alegreya Sans", sans-serif; color: #1B2430; background: #F7F3E9; }
.card.nightMode { color: #F1EBDC; background: #121A24; }
.ask, .passage, .mark { font-size: 16px; opacity: .85; }
.answer { font-weight: 700; }
.term { font-size: 26px; text-align: center; }
img { max-width: 100%; background: #FFF; }
td { padding: .1em .8em .1em 0; vertical-align: top; }`

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

function describeModel(kind: AnkiKind, about: ExchangeAbout, deck: number, words: ExchangeWords) {
  const { slug, title, date } = about
  const [names, templates] = [listFields(kind, about), listTemplates(kind, about, words)]
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
    name: `${title}: ${words.anki.kinds[kind]}`,
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

function fillCollection(database: DatabaseSync, notes: readonly AnkiNote[], about: ExchangeAbout, words: ExchangeWords): void {
  const { slug, title, date } = about
  const deckId = (name: string) => idOf(`${slug}:deck:${name}`)
  const names = [title, ...[...new Set(notes.map(({ deck }) => deck))].map(deck => `${title}::${deck}`)]
  const decks = Object.fromEntries(
    [describeDeck(1, 'Default', about), ...names.map(name => describeDeck(deckId(name), name, about))].map(deck => [deck.id, deck]),
  )
  const models = Object.fromEntries(
    [...new Set(notes.map(({ kind }) => kind))].map(kind => describeModel(kind, about, deckId(title), words)).map(model => [model.id, model]),
  )
  database
    .prepare('INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)')
    .run(date, date * 1000, date * 1000, ...[{
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
    }, models, decks, deckOptions, {}].map(each => JSON.stringify(each)))
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
    for (const place of listCards(note, about, words))
      addCard.run(idOf(`${note.guid}:card:${place}`), id, deckId(`${title}::${note.deck}`), place, date, i + 1)
  })
}

/** The collection's bytes: the same notes give the same. */
function writeCollection(notes: readonly AnkiNote[], about: ExchangeAbout, words: ExchangeWords): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'anki-'))
  try {
    const file = join(folder, 'collection.anki2')
    const database = new DatabaseSync(file)
    database.exec(`PRAGMA page_size = 4096; ${schema} BEGIN;`)
    fillCollection(database, notes, about, words)
    database.exec('COMMIT; VACUUM;')
    database.close()
    return readFileSync(file)
  }
  finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The questions, and records as reverse cards. */
export const anki: ExchangeFormat = {
  judge: () => changed('as-card'),
  count: countCards,
  write: (items, about, words) => {
    const pictures = items.flatMap(item => 'picture' in item ? [{ name: namePicture(about, item), bytes: item.picture.png }] : [])
    const media = Object.fromEntries(pictures.map(({ name }, i) => [String(i), name]))
    const bytes = zip([
      { name: 'collection.anki2', bytes: writeCollection(listNotes(items, about, words), about, words) },
      { name: 'media', bytes: toBytes(JSON.stringify(media)) },
      ...pictures.map(({ bytes }, i) => ({ name: String(i), bytes })),
    ])
    return [{ name: `${about.slug}.apkg`, bytes }]
  },
}
