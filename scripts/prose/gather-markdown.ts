/** Finds the texts that people read in Markdown: chapters with their notes, and docs. */
import type { Gathered } from './gather-strings.ts'
import { readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** Paragraphs, headings and table cells of a document, without code. */
export function gatherDocs(file: string): Gathered[] {
  const found: Gathered[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8')), ['paragraph', 'heading', 'tableCell'], (node) => {
    const text = toString({ ...node, children: 'children' in node ? node.children.map(child => child.type === 'inlineCode' ? { type: 'text', value: 'X' } : child) : [] }).replace(/\s+/g, ' ')
    found.push({ file, line: node.position!.start.line, text, path: [node.type] })
  })
  return found
}

const lineAt = (source: string, index: number) => source.slice(0, index).split('\n').length

/** Headings, paragraphs, literal props, titles and presenter notes of a chapter. */
export function gatherChapter(file: string): Gathered[] {
  const source = readFileSync(file, 'utf8')
  const found: Gathered[] = []
  const add = (text: string, index: number, kind: string) => found.push({ file, line: lineAt(source, index), text: text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim(), path: [kind] })
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  const bare = source.replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, blank)
  for (const match of bare.matchAll(/<!--([\s\S]*?)-->/g)) {
    for (const line of match[1]!.matchAll(/^(?:(Say|Clicks|Ask|Move on|Activity|In short|Minutes): )?(.+)$/gm))
      add(line[2]!, match.index + 4 + line.index, `note ${line[1] ?? ''}`.trim())
  }
  const slide = bare.replace(/<!--[\s\S]*?-->/g, blank)
  for (const match of slide.matchAll(/^title: '?(.+?)'?$/gm))
    add(match[1]!, match.index, 'title')
  for (const match of slide.matchAll(/^#+ (.+)$/gm))
    add(match[1]!, match.index, 'heading')
  for (const pattern of [/\s[\w-]+="([^"]*)"/g, /: '([^']*)'/g, />([^<>{}]+)</g]) {
    for (const match of slide.matchAll(pattern)) {
      // what a tag ends on one slide and another begins on the next is no text
      if (match[1]!.trim().includes(' ') && !/^---$/m.test(match[1]!))
        add(match[1]!, match.index, 'words')
    }
  }
  return found.filter(({ text }) => /\p{L}/u.test(text) && !/^[[{]/.test(text))
}
