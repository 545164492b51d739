/** A slide's Markdown as Vue's own parser reads it: which tags do not fit together, which expressions cannot be read, and what is text. */
import { parse } from 'vue/compiler-sfc'
import { describeSyntax } from './read-syntax.ts'

/** A tag that does not fit, or an expression, with its 1-based line in the Markdown. */
interface MarkupFault { line: number, message: string }

interface Markup {
  faults: readonly MarkupFault[]
  /** The Markdown with blanks for tags, comments, code and expressions: each sign stands where it stood. */
  text: string
}

interface Node { type: number, tag?: string, content?: unknown, loc: { start: { offset: number }, end: { offset: number } }, children?: readonly Node[] }

const before = '<template>'
/** As Vue numbers texts, and what it finds of tags. */
const [textNode, strayEnd, missingEnd, strayExpression] = [2, 23, 24, 46]
/** What is no markup of the slide: its script and styles, comments, code and bare addresses. */
const others = [/<(script|style)\b[\s\S]*?<\/\1>/g, /<!--[\s\S]*?-->/g, /^```[\s\S]+?^```/gm, /`[^`\n]+`/g, /<(?:https?|mailto):[^>\s]*>/g]
const blank = (text: string) => text.replace(/[^\n]/g, ' ')
/** A slide's Markdown as a template. */
const toTemplate = (content: string) => `${before}${others.reduce((text, other) => text.replace(other, blank), content)}</template>`
const readTree = (source: string) => parse(source, { sourceMap: false, ignoreEmpty: false })

/** Every text of a tree. */
function* listTexts(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    if (node.type === textNode)
      yield node
    yield* listTexts(node.children ?? [])
  }
}

function describeFault(code: number, message: string, there: string): string {
  const tag = /^<\/?\s*([\w-]+)/.exec(there)?.[1] ?? ''
  if (code === missingEnd)
    return `<${tag}> is opened here and closed nowhere: write </${tag}> where it ends`
  return code === strayEnd ? `</${tag}> closes nothing that is open here: open <${tag}> before it, or take it out` : message.replace(/\.$/, '')
}

/** What of an expression cannot be read, with the line within it. */
function describeExpression(expression: string, after: string): { line: number, message: string } | undefined {
  const lines = expression.split('\n').length
  const word = /^"\s?([\p{L}\d]+)/u.exec(after)?.[1]
  const fault = describeSyntax('', `export default (${expression})`)
  if (word && /['`]/.test(expression.split('\n').at(-1)!))
    return { line: lines, message: `" ends what is handed over before “${word}”: write “ and ” inside of it` }
  // what is only noticed at the end is noticed within
  return fault && { line: Math.min(fault.line, lines), message: fault.message }
}

/**
 * Reads a slide.
 * @param content its Markdown
 * @returns the first of the tags that do not fit only, because the next ones follow from it
 */
export function readMarkup(content: string): Markup {
  const source = toTemplate(content)
  const { descriptor, errors } = readTree(source)
  const faults = errors.flatMap((error): (MarkupFault & { at: number })[] => {
    const { code, loc, message } = error as { code?: number, loc?: { start: { offset: number, line: number } }, message: string }
    if (code === undefined || !loc || loc.start.offset < before.length)
      return []
    const [at, there] = [loc.start.offset, source.slice(loc.start.offset)]
    const quote = source.slice(0, at).trimEnd().at(-1) ?? ''
    const end = source.indexOf(quote === '{' ? '}}' : quote, at)
    const found = code === strayExpression && /["'{]/.test(quote) && end > at ? describeExpression(source.slice(at, end), source.slice(end)) : undefined
    return [{ at, line: loc.start.line + (found?.line ?? 1) - 1, message: found?.message ?? describeFault(code, message, there) }]
  }).toSorted((a, b) => a.at - b.at)
  const ast = descriptor.template?.ast as Node | undefined
  const text = [...blank(content)]
  for (const { loc: { start, end } } of listTexts(ast?.children ?? [])) {
    for (let at = start.offset; at < end.offset; at++)
      text[at - before.length] = source[at]!
  }
  return { faults: faults.slice(0, 1).map(({ line, message }) => ({ line, message })), text: text.join('') }
}

/** What is set within a line of text; any other tag ends a sentence. */
const inline = /^(?:[abiqsu]|abbr|bdi|br|cite|code|em|mark|small|span|strong|sub|sup|CitedText|CiteMark|FactValue)$/
/** A sentence: up to its full stop, to an empty line, to the next item of a list, or to a tag that ends it. */
const sentence = /(?:(?![.!?…]["”’)]*\s|\f|\n\s*\n|\n\s*(?:[-*]|\d+\.)\s)[\s\S])+[.!?…]?["”’)]*/g

/** A sentence as it is read, with its 1-based line in the Markdown, and the opening tags around any part of it. */
export interface Sentence { line: number, text: string, around: readonly string[] }

/** The sentences of a slide's Markdown, without its headings. */
export function readSentences(content: string): readonly Sentence[] {
  const source = toTemplate(content)
  const said = blank(source).split('')
  const tags: { opened: string, from: number, to: number }[] = []
  const visit = (nodes: readonly Node[]) => nodes.forEach(({ type, tag, loc: { start, end }, children = [] }) => {
    if (tag !== undefined) {
      tags.push({ opened: source.slice(start.offset, children[0]?.loc.start.offset ?? end.offset), from: start.offset, to: end.offset })
      if (!inline.test(tag))
        said[start.offset] = said[end.offset - 1] = '\f'
    }
    if (type === textNode)
      said.splice(start.offset, end.offset - start.offset, ...source.slice(start.offset, end.offset).split(''))
    if (!/^h[1-6]$/.test(tag ?? ''))
      visit(children)
  })
  visit((readTree(source).descriptor.template?.ast as Node | undefined)?.children ?? [])
  const text = said.join('').slice(before.length).replace(/^#+ .*$/gm, blank)
  return [...text.matchAll(sentence)].map(({ 0: words, index }) => {
    const [from, to] = [before.length + index + words.length - words.trimStart().length, before.length + index + words.trimEnd().length]
    return {
      line: source.slice(0, from).split('\n').length,
      text: words.replace(/\s+/g, ' ').trim(),
      around: tags.filter(tag => tag.from < to && tag.to > from).map(({ opened }) => opened),
    }
  }).filter(({ text }) => text !== '')
}

/** A run of lines without an empty one, with its 1-based first line. */
export interface Block { line: number, source: string, text: string }

/** The blocks of a slide, as they are written and as text alone. */
export function readBlocks(content: string): readonly Block[] {
  const lines = content.split('\n')
  const texts = readMarkup(content).text.split('\n')
  const blocks: Block[] = []
  lines.forEach((source, i) => {
    const last = blocks.at(-1)
    if (!source.trim())
      return
    last && lines[i - 1]?.trim()
      ? Object.assign(last, { source: `${last.source}\n${source}`, text: `${last.text}\n${texts[i]}` })
      : blocks.push({ line: i + 1, source, text: texts[i]! })
  })
  return blocks
}
