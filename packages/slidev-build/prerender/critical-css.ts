/** The rules that a captured slide needs, rewritten so that they hold for its prerendered copy alone, whatever style sheets arrive later. */
import type { AtRule, Container, Rule } from 'postcss'
import { list, parse } from 'postcss'

/** One rule as the browser had it, in the order of the cascade. */
export interface SeenRule {
  /** At-rules around it, outermost first: '@media (width >= 640px)'. */
  wraps: readonly string[]
  /** One selector, no list; empty for what only its wraps name (@keyframes). */
  selector: string
  /** Its declarations, as CSS text. */
  body: string
  /** Whether it speaks of the page itself (html, body), not of the slide. */
  isPage: boolean
}

/** Splits declarations at their semicolons, not at those inside quotes or brackets. */
export function splitDeclarations(body: string): string[] {
  const parts = ['']
  let quote = ''
  let depth = 0
  for (const sign of body) {
    if (quote)
      quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === '\'')
      quote = sign
    else if (sign === '(' || sign === ')')
      depth += sign === '(' ? 1 : -1
    if (sign === ';' && !quote && depth === 0)
      parts.push('')
    else
      parts[parts.length - 1] += sign
  }
  return parts.map(part => part.trim()).filter(Boolean)
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
  const split = rules.map(({ selector, body }) => selector ? splitDeclarations(body) : [body])
  const all = split.flat()
  const wanted = followProperties([markup, ...all.filter(text => !isProperty(text))], all.filter(isProperty))
  const animations = all.filter(text => text.startsWith('animation')).join(' ')
  return rules.map(({ wraps, selector, isPage }, i) => {
    const kept = split[i]!.filter(text =>
      selector ? !isProperty(text) || wanted.has(text.slice(0, text.indexOf(':')).trim()) : animations.includes(wraps.at(-1)!.split(' ')[1]!))
    if (!kept.length)
      return ''
    const scoped = isPage ? selector : scopeSelector(selector, names)
    return [...wraps, ...(selector ? [scoped] : [])].reduceRight((inner, wrap) => `${wrap}{${inner}}`, kept.join(';'))
  }).filter(Boolean).join('\n')
}

/** A font as a style sheet has it, its range and weight still text. */
interface StylesheetFont { family: string, style: string, weight: string, ranges: string, url: string }

/** What a style sheet holds, selector by selector; `isPage` is told later. */
interface StylesheetParts { rules: Omit<SeenRule, 'isPage'>[], fonts: StylesheetFont[] }

function readFont(rule: AtRule): StylesheetFont {
  const get = (name: string) => rule.nodes?.find(node => node.type === 'decl' && node.prop === name)?.toString().slice(name.length + 1) ?? ''
  return {
    family: get('font-family').replace(/^["']|["']$/g, ''),
    style: get('font-style') || 'normal',
    weight: get('font-weight') || '400',
    ranges: get('unicode-range'),
    url: get('src').match(/url\(["']?([^"')]+)["']?\)/)?.[1]?.split('/').at(-1) ?? '',
  }
}

const readBody = (rule: Container) => (rule.nodes ?? []).filter(node => node.type === 'decl').join(';')

function readNodes(nodes: Container['nodes'], wraps: string[], parts: StylesheetParts): void {
  for (const node of nodes ?? []) {
    if (node.type === 'rule')
      parts.rules.push(...list.comma((node as Rule).selector).map(selector => ({ wraps, selector, body: readBody(node as Rule) })))
    else if (node.type === 'atrule' && node.name === 'font-face')
      parts.fonts.push(readFont(node as AtRule))
    else if (node.type === 'atrule' && node.name.endsWith('keyframes'))
      parts.rules.push({ wraps: [...wraps, `@${node.name} ${node.params}`], selector: '', body: (node as AtRule).nodes?.join('') ?? '' })
    else if (node.type === 'atrule' && (node as AtRule).nodes)
      readNodes((node as AtRule).nodes, [...wraps, `@${node.name} ${node.params}`], parts)
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
