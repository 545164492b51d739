/** Lists the rules that the elements taken down obey, as the style sheets have them, and the fonts that these declare. */
import type { AtRule, Container, Rule } from 'postcss'
import type { SeenRule } from '../critical-css.ts'
import { list, parse } from 'postcss'

/** A font as a style sheet has it, its range and weight still text. */
export interface StylesheetFont { family: string, style: string, weight: string, ranges: string, url: string }

/** What a style sheet holds, selector by selector; `isPage` is told later. */
export interface StylesheetParts { rules: Omit<SeenRule, 'isPage'>[], fonts: StylesheetFont[] }

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
  return [...document.styleSheets].map(stylesheet => stylesheet.href ? { path: new URL(stylesheet.href).pathname } : { text: stylesheet.ownerNode?.textContent ?? '' })
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
