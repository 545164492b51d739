/** The rules that a captured slide needs, rewritten so that they hold for its prerendered copy alone, whatever style sheets arrive later. */
import type { Container } from 'postcss'
import type { DeclaredFont } from '../font-choice.ts'
import { list, parse } from 'postcss'
import { readFont } from '../font-choice.ts'

/** One rule as the browser had it, in the order of the cascade. */
export interface SeenRule {
  /** At-rules around it, outermost first: '@media (width >= 640px)'. */
  wraps: readonly string[]
  /** One selector, no list; empty for what only its wraps name (@keyframes). */
  selector: string
  /** As CSS text, each; the whole of @keyframes as one. */
  declarations: readonly string[]
  /** Whether it speaks of the page itself (html, body), not of the slide. */
  isPage: boolean
}

/** What copies are called: a selector that holds for each element of any copy and has the weight of one id, and how each copied id was renamed. */
interface CopyNames { scope: string, ids: Readonly<Record<string, string>> }

/**
 * Holds a selector to the prerendered copies. Every selector gains the weight of one id, so that the copies'
 * rules keep their order among themselves and win over every style sheet that comes after them.
 */
export function scopeSelector(selector: string, { scope, ids }: CopyNames): string {
  const renamed = selector.replace(/#([\w-]+)/g, (all, id: string) => id in ids ? `#${ids[id]}` : all)
  const [, element = renamed, pseudo = ''] = renamed.match(/^(.*?)(::?(?:before|after|marker|placeholder|selection|first-line|first-letter))?$/s) ?? []
  return `${element}${scope}${pseudo}`
}

const usedIn = (text: string) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(match => match[1]!)

/** Every custom property that the texts lead to, directly or through another property's value. */
function followProperties(texts: readonly string[], declarations: readonly string[]): Set<string> {
  const wanted = new Set<string>()
  const queue = texts.flatMap(usedIn)
  while (queue.length) {
    const name = queue.pop()!
    if (wanted.has(name))
      continue
    wanted.add(name)
    queue.push(...declarations.filter(text => text.startsWith(`${name}:`)).flatMap(usedIn))
  }
  return wanted
}

const isProperty = (declaration: string) => declaration.startsWith('--')

/**
 * Writes the copy's style sheet: rules in their order, without the custom properties and animations that nothing uses.
 * @param rules as the browser had them
 * @param names of the copy
 * @param markup of the copy, whose attributes may read custom properties too
 */
export function writeCriticalCss(rules: readonly SeenRule[], names: CopyNames, markup: string): string {
  const all = rules.flatMap(({ declarations }) => declarations)
  const wanted = followProperties([markup, ...all.filter(text => !isProperty(text))], all.filter(isProperty))
  const animations = all.filter(text => text.startsWith('animation')).join(' ')
  return rules.map(({ wraps, selector, declarations, isPage }) => {
    const kept = declarations.filter(text =>
      selector ? !isProperty(text) || wanted.has(text.slice(0, text.indexOf(':')).trim()) : animations.includes(wraps.at(-1)!.split(' ')[1]!))
    if (!kept.length)
      return ''
    const scoped = isPage ? selector : scopeSelector(selector, names)
    return [...wraps, ...(selector ? [scoped] : [])].reduceRight((inner, wrap) => `${wrap}{${inner}}`, kept.join(';'))
  }).filter(Boolean).join('\n')
}

/** What a style sheet holds, selector by selector; `isPage` is told later. */
interface StylesheetParts { rules: Omit<SeenRule, 'isPage'>[], fonts: DeclaredFont[] }

const listDeclarations = ({ nodes = [] }: Container): string[] => nodes.filter(node => node.type === 'decl').map(node => String(node).trim())

function readNodes(nodes: Container['nodes'], wraps: string[], parts: StylesheetParts): void {
  for (const node of nodes ?? []) {
    if (node.type === 'rule') {
      const declarations = listDeclarations(node)
      parts.rules.push(...list.comma(node.selector).map(selector => ({ wraps, selector, declarations })))
    }
    else if (node.type === 'atrule') {
      const around = [...wraps, `@${node.name} ${node.params}`]
      if (node.name === 'font-face')
        parts.fonts.push(readFont(listDeclarations(node)))
      else if (node.name.endsWith('keyframes'))
        parts.rules.push({ wraps: around, selector: '', declarations: [node.nodes?.join('') ?? ''] })
      else
        readNodes(node.nodes, around, parts)
    }
  }
}

/**
 * Reads style sheets into selectors with their declarations, and fonts with the names of their files.
 * @param stylesheets text of each, in the order of the cascade
 */
export function readStylesheets(stylesheets: readonly string[]): StylesheetParts {
  const parts: StylesheetParts = { rules: [], fonts: [] }
  for (const stylesheet of stylesheets)
    readNodes(parse(stylesheet).nodes, [], parts)
  return parts
}

/** Runs inside the browser: the style sheets in their order, by path or by text. */
export function listStylesheets(): { path?: string, text?: string }[] {
  return [...document.styleSheets].map(stylesheet =>
    stylesheet.href ? { path: new URL(stylesheet.href).pathname } : { text: stylesheet.ownerNode?.textContent ?? '' })
}

/** Runs inside the browser, after the capture: which of the selectors hold for the page itself, and which for what was taken down. */
export function matchSelectors(selectors: string[]): { page: boolean, slide: boolean }[] {
  const { prerenderedTaken } = globalThis as unknown as { prerenderedTaken: Set<Element> }
  const pseudo = /::?(?:before|after|marker|placeholder|selection|first-line|first-letter|backdrop)$/
  return selectors.map((selector) => {
    try {
      const found = [...document.querySelectorAll(selector.replace(pseudo, '') || '*')]
      return {
        // Rules for everything would reach past the copy; they come with the style sheets.
        page: !/^(?:\*|::?(?:before|after))/.test(selector) && found.some(element => element === document.documentElement || element === document.body),
        slide: found.some(element => prerenderedTaken.has(element)),
      }
    }
    catch {
      // a selector of another engine, or of a part that no script can ask for
      return { page: false, slide: false }
    }
  })
}

/** Runs inside the browser: what the page's custom properties say. */
export function readProperties(names: string[]): [name: string, value: string][] {
  const root = getComputedStyle(document.documentElement)
  return names.map(name => [name, root.getPropertyValue(name).trim()])
}
