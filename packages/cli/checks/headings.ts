import type { Finding, Rule } from './support/rule.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBlocks } from './support/read-markup.ts'
import { readTags } from './support/read-tags.ts'
import { listComponents } from './support/typed-program.ts'

/** Words without markup, and without what Markdown and YAML put around them. */
const strip = (text: string) => text.replace(/<br\s*\/?>/g, ' ').replace(/<[^>]*>|\*\*|[*`]/g, '').replace(/\s+/g, ' ').trim()

/** The slide's own headings of the first level, with their 1-based lines in its Markdown. */
function listHeadings(content: string): { line: number, words: string }[] {
  return readBlocks(content).flatMap(({ line, source, text }) => {
    const texts = text.split('\n')
    return source.split('\n').flatMap((written, i) => {
      const words = /^#\s+\S/.test(texts[i]!) ? written.replace(/^#\s+/, '') : /<h1\b[^>]*>(.*?)<\/h1>/.exec(written)?.[1]
      return words === undefined ? [] : [{ line: line + i, words: strip(words) }]
    })
  })
}

export const rule: Rule = {
  holds: 'Every slide has a heading, and it says what its title says.',
  run: ({ root, slides }) => {
    const components = new Map(listComponents(root))
    const has = new Map<string, boolean>()
    // a question or a guess brings its heading along, by itself or by what frames it
    const bringsHeading = (name: string): boolean => {
      const path = components.get(name)
      if (!path)
        return false
      if (!has.has(name)) {
        has.set(name, false)
        const text = readFileSync(join(root, path), 'utf8')
        has.set(name, /<h1\b/.test(text) || [...new Set([...text.matchAll(/<([A-Z]\w+)/g)].map(([, inner]) => inner!))].some(bringsHeading))
      }
      return has.get(name)!
    }
    return slides.flatMap(({ name, file, line, own, content, contentLine }): Finding[] => {
      const title = strip(String(own.title ?? ''))
      const headings = listHeadings(content)
      // rule chapters names a slide without a title
      if (!title || title.includes('{{') || own.layout === 'chapter')
        return []
      const [first] = headings
      if (!first) {
        return readTags(content, contentLine).some(tag => bringsHeading(tag.name))
          ? []
          : [{ file, line, message: `the slide "${name}" has no heading: begin it with “# ${title}”` }]
      }
      return headings.some(({ words }) => words === title || words.includes('{{'))
        ? []
        : [{ file, line: contentLine - 1 + first.line, message: `the heading “${first.words}” is not the title of "${name}", “${title}”: write the same in both` }]
    })
  },
}
