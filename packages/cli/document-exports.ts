/**
 * Writes docs/exports.md anew, from the code that writes the formats and the bank as it stands. A test fails where the file
 * no longer fits.
 *
 * usage: npm run document:exports
 */
import type { WrittenFormat } from '@deck/exports'
import type { QuestionType } from '@deck/questions'
import { defineCommand, print, readOptions, runDirectly, writeWhole } from '@deck/command-line'
import { formats, listNotes, sumTally, writeFormat } from '@deck/exports'
import { isTested } from '@deck/lesson/outline'
import { exchange } from '@deck/words/exchange'
import { describeDeck, gatherBank } from './exporting/gather-items.ts'

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
  const notes = tally.flatMap(each => listNotes(each, exchange).map(note => ({ ...note, type: each.type })))
  return [...new Set(notes.map(({ what }) => what))].map(reason =>
    `- **${nameTypes(notes.filter(({ what }) => what === reason), tally.map(({ type }) => type))}:** ${reason}`)
}

function writeOne(name: string, { tally, cards }: WrittenFormat): string[] {
  const { use, seen, loses } = exchange.formats[name]!
  const reasons = listReasons(tally)
  const said = [[use, ...cards ? [exchange.page.cards(cards)] : [], ...loses].join(' '), ...isTested ? [seen] : []]
  return [`### ${name}`, ...said.flatMap(each => ['', each]), '', ...reasons.length ? [...reasons, ''] : []]
}

/** The document's text. */
export async function writeDocument(): Promise<string> {
  const items = await gatherBank()
  const made: Record<string, WrittenFormat> = {}
  for (const [name, format] of Object.entries(formats))
    made[name] = await writeFormat(format, items, describeDeck(''), exchange)
  const before = exchange.document.before({ questions: items.length, isTested })
  return `${[...before, ...writeSummary(made), '', ...Object.entries(made).flatMap(([name, each]) => writeOne(name, each)), ...exchange.document.after({ isTested })].join('\n')}\n`
}

export const main = defineCommand(async (args) => {
  readOptions(args, 'npm run document:exports   writes docs/exports.md anew; it takes no options\n', {})
  writeWhole(documentFile, await writeDocument())
  print(documentFile)
})

await runDirectly(import.meta.url, main)
