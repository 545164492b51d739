/** What the deck says, read from its sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders whose text a reader may see. */
const spoken = ['data', 'slides', 'locales', 'components', 'pages', 'layouts', 'styles']

/** The texts of the deck, file by file. */
export function readTexts(): string[] {
  return spoken.flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8')))
}
