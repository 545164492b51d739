import type { Rule } from '../checking/rule.ts'
import { existsSync, readFileSync } from 'node:fs'
import { citationsFile, listStaleCitations } from '../citation-texts.ts'
import { metadataFiles } from '../metadata.ts'

export const rule: Rule = {
  name: 'citations',
  holds: 'What is offered to be cited is what data/works.ts, data/article.ts and deck.config.ts say.',
  run: () => {
    const stale = existsSync(citationsFile) ? listStaleCitations(readFileSync(citationsFile, 'utf8')) : ['everything']
    const named = `${stale.slice(0, 4).join(', ')}${stale.length > 4 ? ` and ${stale.length - 4} more` : ''}`
    return [
      ...stale.length ? [{ file: citationsFile, line: 1, message: `the citations of ${named} are not what the data say now: run npm run cite` }] : [],
      ...Object.entries(metadataFiles).filter(([file, write]) => existsSync(file) && readFileSync(file, 'utf8') !== write()).map(([file]) =>
        ({ file, line: 1, message: 'it is not what the data say now: run npm run cite' })),
    ]
  },
}
