/** Finds the texts that people read in Markdown: chapters with their notes, and docs. */
import { readFileSync } from 'node:fs'
import { languages } from '@deck/lesson/outline'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import ts from 'typescript'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { lineAt } from './references.ts'

/** A text and where it stands. */
export interface Gathered {
  file: string
  line: number
  text: string
}

/** Properties whose strings are no sentences of ours: ids, the article's own words, names, code. */
const notOurs = new Set([
  'anchors', 'words', ...Object.keys(languages), 'title', 'source', 'id', 'ids', 'section', 'container', 'url',
  'authors', 'people', 'find', 'className', 'selector', 'sha256',
])

/** A template literal as a reader meets it: what is filled in counts as one word. */
function readTemplate(node: ts.TemplateExpression): string {
  return node.head.text + node.templateSpans.map(span => `N${span.literal.text}`).join('')
}

/** A drawing's path: letters for strokes, and figures. */
const isDrawn = (text: string) => /^[\s\d.,+\-eMLHVCSQTAZ]+$/i.test(text) && /\d/.test(text)

function nameOf(node: ts.Node): string | undefined {
  return ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText().replace(/^['"]|['"]$/g, '') : undefined
}

/**
 * The texts of a source file: strings and templates of at least three words, without the paths of drawings.
 */
export function gatherStrings(file: string): Gathered[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Gathered[] = []
  const visit = (node: ts.Node, path: readonly string[]) => {
    const name = nameOf(node)
    const inner = name ? [...path, name] : path
    const text = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
      ? node.text
      : ts.isTemplateExpression(node) ? readTemplate(node) : undefined
    const isCode = node.parent
      && (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node))
    if (text !== undefined
      && !isCode
      && !isDrawn(text)
      && /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u.test(text)
      && !inner.some(each => notOurs.has(each))) {
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text })
    }
    ts.forEachChild(node, child => visit(child, inner))
  }
  visit(source, [])
  return found
}

/** Paragraphs, headings and table cells of a document, without code. */
export function gatherDocs(file: string): Gathered[] {
  const found: Gathered[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8')), ['paragraph', 'heading', 'tableCell'], (node) => {
    const text = toString({
      ...node,
      children: 'children' in node ? node.children.map(child => child.type === 'inlineCode' ? { type: 'text', value: 'X' } : child) : [],
    }).replace(
      /\s+/g,
      ' ',
    )
    found.push({ file, line: node.position!.start.line, text })
  })
  return found
}

/** Headings, paragraphs, literal props, titles and presenter notes of a chapter. */
export function gatherChapter(file: string): Gathered[] {
  const source = readFileSync(file, 'utf8')
  const found: Gathered[] = []
  const add = (text: string, index: number) =>
    found.push({ file, line: lineAt(source, index), text: text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim() })
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  const bare = source.replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>/g, blank)
  for (const match of bare.matchAll(/<!--([\s\S]*?)-->/g)) {
    for (const line of match[1]!.matchAll(/^(?:(?:Say|Clicks|Ask|Move on|Activity|In short|Minutes): )?(.+)$/gm))
      add(line[1]!, match.index + 4 + line.index)
  }
  const slide = bare.replace(/<!--[\s\S]*?-->/g, blank)
  for (const match of slide.matchAll(/^title: '?(.+?)'?$/gm))
    add(match[1]!, match.index)
  for (const match of slide.matchAll(/^#+ (.+)$/gm))
    add(match[1]!, match.index)
  for (const pattern of [/\s[\w-]+="([^"]*)"/g, /: '([^']*)'/g, />([^<>{}]+)</g]) {
    for (const match of slide.matchAll(pattern)) {
      // what a tag ends on one slide and another begins on the next is no text
      if (match[1]!.trim().includes(' ') && !/^---$/m.test(match[1]!))
        add(match[1]!, match.index)
    }
  }
  return found.filter(({ text }) => /\p{L}/u.test(text) && !/^[[{]/.test(text))
}
