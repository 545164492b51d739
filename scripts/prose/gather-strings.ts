/** Finds the texts that people read in TypeScript sources, with their lines. */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { languages } from '../../deck.config.ts'

/** A text and where it stands. */
export interface Gathered {
  file: string
  line: number
  text: string
  /** Names of the properties around it, outermost first. */
  path: readonly string[]
}

/** Properties whose strings are no sentences of ours: ids, the article's own words, names, code. */
const notOurs = new Set(['anchors', 'words', ...Object.keys(languages), 'title', 'source', 'id', 'ids', 'section', 'container', 'url', 'authors', 'people', 'find', 'className', 'selector', 'sha256'])

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
 * @param file its path
 * @param isOurs whether a text counts, by the properties around it
 */
export function gatherStrings(file: string, isOurs: (path: readonly string[]) => boolean = () => true): Gathered[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Gathered[] = []
  const visit = (node: ts.Node, path: readonly string[]) => {
    const name = nameOf(node)
    const inner = name ? [...path, name] : path
    const text = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : ts.isTemplateExpression(node) ? readTemplate(node) : undefined
    const isCode = node.parent && (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node))
    if (text !== undefined && !isCode && !isDrawn(text) && /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u.test(text) && !inner.some(each => notOurs.has(each)) && isOurs(inner))
      found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text, path: inner })
    ts.forEachChild(node, child => visit(child, inner))
  }
  visit(source, [])
  return found
}
