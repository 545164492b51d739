/** docs/exports.md: what each format holds, made from the code that writes the formats. */
import type { WrittenFormat } from './write-format.ts'
import { exchange } from '../../locales/en-exchange.ts'
import { formats } from './formats.ts'
import { bank, describeDeck, gatherItems } from './gather-items.ts'
import { listNotes, sumTally, writeFormat } from './write-format.ts'

/** Where the document stands. */
export const documentFile = 'docs/exports.md'

const { table } = exchange
const row = (...cells: (string | number)[]) => `|${cells.map(cell => cell === '' ? ' ' : ` ${cell} `).join('|')}|`

function writeSummary(made: Readonly<Record<string, WrittenFormat>>): string[] {
  const rows = Object.entries(made).map(([name, { files, tally }]) => {
    const { written, changed, leftOut } = sumTally(tally)
    return row(`[${exchange.formats[name]!.name}](#${name})`, `\`${name}\``, files.map(file => `\`${file.name}\``).join(', '), written, changed, leftOut)
  })
  return [row(table.format, '`--format`', table.file, table.written, table.changed, table.leftOut), '| --- | --- | --- | ---: | ---: | ---: |', ...rows]
}

function writeOne(name: string, { tally, cards }: WrittenFormat): string[] {
  const { use, seen, loses } = exchange.formats[name]!
  const rows = tally.map(each => row(exchange.types[each.type], each.written, each.changed, each.leftOut, listNotes(each).map(({ what }) => what).join(' ')))
  return [`### ${name}`, '', [use, ...cards ? [exchange.page.cards(cards)] : [], ...loses].join(' '), '', seen, '', row(table.type, table.written, table.changed, table.leftOut, table.notes), '| --- | ---: | ---: | ---: | --- |', ...rows, '']
}

/** The document's text. */
export async function writeDocument(): Promise<string> {
  const items = await gatherItems({ ids: Object.keys(bank), chapters: [], types: [], generated: 0, seed: 1 }, '')
  const made: Record<string, WrittenFormat> = {}
  for (const [name, format] of Object.entries(formats))
    made[name] = await writeFormat(format, items, describeDeck(''))
  const before = exchange.document.before({ questions: items.length })
  return `${[...before, ...writeSummary(made), '', exchange.document.each, '', ...Object.entries(made).flatMap(([name, each]) => writeOne(name, each)), ...exchange.document.after].join('\n')}\n`
}
