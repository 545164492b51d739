/** What the package.json of the deck says that a command runs in. */
import { readFileSync } from 'node:fs'

/** Its name, version and licence, and the oldest browsers that it is made for. */
export const project = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string, browserslist: string[] }
