/** All formats, and what writes each of them. */
import type { QuestionType } from '@deck/questions'
import type { CardCount, ExchangeFile, ExchangeFormat, TypeTally } from './format-tools.ts'
import type { ExchangeAbout, ExchangeItem } from './item.ts'
import { sections } from '#article/outline'
import { relations } from '#article/reasoning'
import { registry, works } from '#article/records'
import { exchange } from '../../locales/en-exchange.ts'
import { ankiText, apkg } from './anki.ts'
import { canvas } from './canvas.ts'
import { tallyVerdicts, tools } from './format-tools.ts'
import { bank, describeDeck, gatherItems } from './gather-items.ts'
import { gift } from './gift.ts'
import { factsSchema, json, jsonVersion, writeJson } from './json.ts'
import { moodle } from './moodle.ts'
import { qti21, qti30 } from './qti.ts'
import { blackboard, csv, kahoot } from './tables.ts'

/** The records and what they point to, and the schema that describes them. */
function writeFacts({ title, description, lang, article, url }: ExchangeAbout): ExchangeFile[] {
  const records = [...registry.values()].map(({ id, table, record }) => ({ id, table, ...record }))
  return [
    {
      name: 'facts.json',
      bytes: writeJson({
        $schema: './facts.schema.json',
        version: jsonVersion,
        title,
        description,
        lang,
        article,
        url,
        sections,
        works,
        records,
        relations: relations.map(({ from, to, kind, cite }) => ({ from, to, kind, cite })),
      }),
    },
    { name: 'facts.schema.json', bytes: writeJson(factsSchema) },
  ]
}

/** The questions as data, and the records on which they rest. */
const data: ExchangeFormat = { ...json, write: async (items, about, ...more) => [...await json.write(items, about, ...more), ...writeFacts(about)] }

/** By the name that `--format` takes. */
export const formats: Readonly<Record<string, ExchangeFormat>> = {
  moodle,
  canvas,
  qti21,
  qti30,
  gift,
  blackboard,
  'anki': apkg,
  'anki-text': ankiText,
  kahoot,
  csv,
  'json': data,
}

/** The files of a format, what became of the questions, type by type, and what a program of cards counts. */
export interface WrittenFormat { files: readonly ExchangeFile[], tally: readonly TypeTally[], cards?: CardCount }

/** Writes the questions that a format can hold; no file where it can hold none. */
export async function writeFormat(format: ExchangeFormat, items: readonly ExchangeItem[], about: ExchangeAbout): Promise<WrittenFormat> {
  const judged = items.map(item => ({ item, type: item.type, verdict: format.judge(item) }))
  const held = judged.filter(({ verdict }) => verdict.state !== 'left-out').map(({ item }) => item)
  return {
    files: held.length ? await format.write(held, about, exchange, tools) : [],
    tally: tallyVerdicts(judged),
    ...format.count && { cards: format.count(held, about, exchange) },
  }
}

/** The sum of a tally over all types. */
export function sumTally(tally: readonly TypeTally[]): { written: number, changed: number, leftOut: number, all: number } {
  const sum = (field: 'written' | 'changed' | 'leftOut') => tally.reduce((all, each) => all + each[field], 0)
  const [written, changed, leftOut] = [sum('written'), sum('changed'), sum('leftOut')]
  return { written, changed, leftOut, all: written + changed + leftOut }
}

/** What is changed in a format, or left out of it, with the reason and the number of questions. */
export function listNotes({ changes, losses }: TypeTally): { count: number, what: string }[] {
  return [...changes.map(({ id, count }) => ({ count, what: exchange.changes[id] })), ...losses.map(({ id, count }) => ({ count, what: exchange.losses[id] }))]
}

/** Where the document stands. */
export const documentFile = 'docs/exports.md'

const { table } = exchange
const row = (...cells: (string | number)[]) => `|${cells.map(cell => cell === '' ? ' ' : ` ${cell} `).join('|')}|`

function writeSummary(made: Readonly<Record<string, WrittenFormat>>): string[] {
  const rows = Object.entries(made).map(([name, { tally }]) => {
    const { written, changed, leftOut } = sumTally(tally)
    return row(exchange.formats[name]!.name, `[\`${name}\`](#${name})`, written, changed, leftOut)
  })
  return [row(table.format, '`--format`', table.written, table.changed, table.leftOut), '| --- | --- | ---: | ---: | ---: |', ...rows]
}

/** The types of question that a reason is about, each with how many; those that it leaves out where these are fewer. */
function nameTypes(notes: readonly { type: QuestionType, count: number }[], all: readonly QuestionType[]): string {
  const others = all.filter(type => !notes.some(note => note.type === type))
  return notes.length <= all.length / 2
    ? notes.map(({ type, count }) => `${exchange.types[type]} (${count})`).join(', ')
    : exchange.document.allBut(others.map(type => exchange.types[type]))
}

/** What is changed or left out in a format, a line for each reason. */
function listReasons(tally: WrittenFormat['tally']): string[] {
  const notes = tally.flatMap(each => listNotes(each).map(note => ({ ...note, type: each.type })))
  return [...new Set(notes.map(({ what }) => what))].map(reason =>
    `- **${nameTypes(notes.filter(({ what }) => what === reason), tally.map(({ type }) => type))}:** ${reason}`)
}

function writeOne(name: string, { tally, cards }: WrittenFormat): string[] {
  const { use, seen, loses } = exchange.formats[name]!
  const reasons = listReasons(tally)
  return [`### ${name}`, '', [use, ...cards ? [exchange.page.cards(cards)] : [], ...loses].join(' '), '', seen, '', ...reasons.length ? [...reasons, ''] : []]
}

/** The document's text. */
export async function writeDocument(): Promise<string> {
  const items = await gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, '')
  const made: Record<string, WrittenFormat> = {}
  for (const [name, format] of Object.entries(formats))
    made[name] = await writeFormat(format, items, describeDeck(''))
  const before = exchange.document.before({ questions: items.length })
  return `${[...before, ...writeSummary(made), '', ...Object.entries(made).flatMap(([name, each]) => writeOne(name, each)), ...exchange.document.after].join('\n')}\n`
}
