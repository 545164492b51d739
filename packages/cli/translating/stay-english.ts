/** What has no translation is shown in English as a whole: its figures, dates and names, too, though their records are in the edition's language. */
import type { RecordSide } from 'slidev-addon-lesson/shell/format-record.ts'
import type { Translation } from './catalogue.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as asked from '@deck/lesson/questions'
import { registry } from '@deck/lesson/records'
import { formatRecord, token } from 'slidev-addon-lesson/shell/format-record.ts'
import { lessonFolder } from '../building/package-folders.ts'
import { listReady } from './apply-catalogue.ts'
import { isUntranslated } from './editions.ts'
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
const door = `${lessonFolder}/questions-door.ts`
const inEnglish = '@deck/data/questions/in-english.ts'

/** All that a question says. */
function listWords(asked: object): string[] {
  const all: string[] = []
  JSON.stringify(asked, (key, value: unknown) => {
    if (typeof value === 'string' && /^(?:stem|hint|why|text|heads|answer)$/.test(key))
      all.push(value)
    return value
  })
  return all
}

/**
 * Has questions of which a word is not translated offer English names, and say that they are in English, once the edition's texts stand in its folder.
 * @param folder of the edition's sources
 * @param catalogue what stands for each unit
 */
export async function keepQuestionsEnglish(folder: string, catalogue: ReadonlyMap<string, Translation>): Promise<void> {
  const own = await import(pathToFileURL(join(folder, door)).href) as typeof asked
  const ready = new Set(listReady(listUnits(null), catalogue).map(({ entry }) => entry))
  let [code, exports] = ['', readFileSync(join(folder, door), 'utf8')]
  for (const table of tables) {
    const of = (from: typeof asked) => Object.entries<object>(from[table])
    const others = new Map(of(own))
    const english = of(asked).filter(([id, one]) => {
      const words = listWords(others.get(id)!)
      return !ready.has(`questions/${id}`) || listWords(one).some((word, i) => isUntranslated(word, words[i]))
    })
    const line = exports.match(new RegExp(`^export \\{ ${table} \\} from '(.*)'$`, 'm'))
    if (!english.length || !line)
      continue
    // what a question computes stays its own: JSON has no functions
    const both = english.map(([id, one]) => {
      const said = JSON.stringify(one) === JSON.stringify(others.get(id)) ? {} : one
      return `${JSON.stringify(id)}: { ...own_${table}[${JSON.stringify(id)}], ...${JSON.stringify({ ...said, lang: 'en' })} }`
    }).join(', ')
    code += `import { ${table} as own_${table} } from '${line[1]}'\nexport const ${table} = { ...own_${table}, ${both} }\n`
    exports = exports.replace(line[0], `export { ${table} } from '${inEnglish}'`)
  }
  writeFileSync(join(folder, inEnglish.replace('@deck/data', 'data')), code)
  writeFileSync(join(folder, door), exports)
}
