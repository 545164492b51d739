import type { Rule } from './support/rule.ts'
import { readMarkup } from './support/read-markup.ts'

export const rule: Rule = {
  holds: 'Every tag of a slide is closed, and what it hands over can be read.',
  run: ({ slides }) => slides.flatMap(({ file, content, contentLine }) =>
    readMarkup(content).faults.map(({ line, message }) => ({ file, line: contentLine - 1 + line, message }))),
}
