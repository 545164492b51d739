import type { Work } from '@deck/article'
import type { Rule } from './support/rule.ts'
import { existsSync, readFileSync } from 'node:fs'
import { works } from '@deck/lesson/records'
import { citationsFile, listStaleCitations } from '../citation-texts.ts'
import { metadataFiles } from '../metadata.ts'
import { placeEntry } from './support/references.ts'

const file = 'data/works.ts'
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether this is the code of a language. */
function isLanguage(code: string): boolean {
  try {
    return languages.of(code) !== undefined
  }
  catch {
    return false
  }
}

export const rule: Rule = {
  holds: 'What is offered to be cited is what data/works.ts, data/article.ts and deck.config.ts say, and each work is in a language.',
  run: ({ sources }) => {
    const stale = existsSync(citationsFile) ? listStaleCitations(readFileSync(citationsFile, 'utf8')) : ['everything']
    const named = `${stale.slice(0, 4).join(', ')}${stale.length > 4 ? ` and ${stale.length - 4} more` : ''}`
    return [
      ...Object.entries<Work>(works).filter(([, { lang }]) => !isLanguage(lang)).map(([id, { lang }]) =>
        ({ ...placeEntry(file, id, sources), message: `"${id}" is in "${lang}", which is the code of no language: write "en" for English, "no" for Norwegian and so on (BCP 47)` })),
      ...stale.length ? [{ file: citationsFile, line: 1, message: `the citations of ${named} are not what the data say now: run npm run cite` }] : [],
      ...Object.entries(metadataFiles).filter(([file, write]) => existsSync(file) && readFileSync(file, 'utf8') !== write()).map(([file]) =>
        ({ file, line: 1, message: 'it is not what the data say now: run npm run cite' })),
    ]
  },
}
