import type { Rule } from './support/rule.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sections } from '@deck/lesson/outline'

/** What a new project begins with, in the files that have no records. */
const begun = [
  'A New Deck', 'A new deck', 'A New<br>Deck', 'a-new-deck', 'What it is about', 'Your Name', 'Given Family', 'Title of the Article', 'Say here who may use',
]
const files = ['deck.config.ts', 'slides.md', 'slides/01-opening.md', 'data/article.ts', 'README.md', 'LICENSE-TEXT.md']

export const rule: Rule = {
  holds: 'Once the examples of a new project are gone, no file says any more what it said at the beginning.',
  run: ({ root }) => 'example' in sections
    ? []
    : files.filter(file => existsSync(join(root, file))).flatMap(file => readFileSync(join(root, file), 'utf8').split('\n').flatMap((text, i) => {
        const left = begun.find(words => text.includes(words))
        return left ? [{ file, line: i + 1, message: `“${left}” stands here from the beginning: write your own` }] : []
      })),
}
