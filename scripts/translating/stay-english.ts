/** What has no translation is shown in English as a whole: its figures, dates and names, too, though their records are in the edition's language. */
import type { RecordSide } from '../../components/shell/format-record.ts'
import type { Translation } from './catalogue.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as asked from '#article/questions'
import { registry } from '#article/records'
import { formatRecord, token } from '../../components/shell/format-record.ts'
import { listReady } from './apply-catalogue.ts'
import { listUnits } from './list-units.ts'

/** Puts beside each token of a record what it says in English: [[landing]] becomes [[landing|1888]]. */
export function fillEnglish(text: string): string {
  return text.replace(token, (whole: string, id: string, side: RecordSide = 'value') => {
    const found = registry.get(id)
    return found ? `[[${id}${side === 'value' ? '' : `.${side}`}|${formatRecord(id, found.record, side).text}]]` : whole
  })
}

/** Tables of what is asked, in which a question may be in English while the records that it offers have names in the edition's language. */
const tables = ['questions', 'recallTasks'] as const
const door = 'data/doors/questions-door.ts'
const file = 'data/questions/in-english.ts'

/**
 * Has questions without a translation offer English names, once the edition's texts stand in its folder.
 * @param folder of the edition's sources
 * @param catalogue what stands for each unit
 */
export async function keepQuestionsEnglish(folder: string, catalogue: ReadonlyMap<string, Translation>): Promise<void> {
  const own = await import(pathToFileURL(join(folder, door)).href) as typeof asked
  const ready = new Set(listReady(listUnits(null), catalogue).map(({ entry }) => entry))
  let [code, exports] = ['', readFileSync(join(folder, door), 'utf8')]
  for (const table of tables) {
    const of = (from: typeof asked) => Object.entries<object>(from[table])
    const others = new Map(of(own).map(([id, one]) => [id, JSON.stringify(one)]))
    const mixed = of(asked).filter(([id, one]) => !ready.has(`questions/${id}`) && JSON.stringify(one) !== others.get(id))
    const line = exports.match(new RegExp(`^export \\{ ${table} \\} from '\\.\\./(.*)'$`, 'm'))
    if (!mixed.length || !line)
      continue
    // what a question computes stays its own: JSON has no functions
    const both = mixed.map(([id, one]) => `${JSON.stringify(id)}: { ...own_${table}[${JSON.stringify(id)}], ...${JSON.stringify(one)} }`).join(', ')
    code += `import { ${table} as own_${table} } from '../${line[1]}'\nexport const ${table} = { ...own_${table}, ${both} }\n`
    exports = exports.replace(line[0], `export { ${table} } from '../questions/in-english.ts'`)
  }
  writeFileSync(join(folder, file), code)
  writeFileSync(join(folder, door), exports)
}
