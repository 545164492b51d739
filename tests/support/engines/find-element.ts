/** Finds elements in the page as a reader does. One finder for all engines: what each of their drivers calls a name differs. */
import type { Tab, Target } from './engine.ts'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const library = createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js')
let source: string | undefined

/** A target that a page can be handed: patterns as text. */
export function packTarget({ name, ...rest }: Target) {
  return { ...rest, name: name instanceof RegExp ? { source: name.source, flags: name.flags } : name }
}
export type PackedTarget = ReturnType<typeof packTarget>

/**
 * Runs in the page, which needs the library for it.
 * @returns all elements that match and can be seen, in the order of the document
 */
function findAll({ role, name, checked, css, text, within }: PackedTarget): HTMLElement[] {
  const { TestingLibraryDom } = window as unknown as { TestingLibraryDom: { queryAllByRole: (root: HTMLElement, role: string, options: object) => HTMLElement[] } }
  const isSeen = (element: Element) => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { display, visibility } = getComputedStyle(each)
      if (display === 'none' || (each === element && visibility !== 'visible'))
        return false
    }
    return true
  }
  const root = within ? [...document.querySelectorAll<HTMLElement>(within)].find(isSeen) : document.body
  if (!root)
    return []
  const named = typeof name === 'object' ? new RegExp(name.source, name.flags) : name
  const found = role
    ? TestingLibraryDom.queryAllByRole(root, role, { ...(named === undefined ? {} : { name: named }), ...(checked === undefined ? {} : { checked }) }).filter(element => !css || element.matches(css))
    : [...root.querySelectorAll<HTMLElement>(css ?? '*')]
  return found.filter(element => isSeen(element) && (!text || element.textContent?.replace(/\s+/g, ' ').includes(text)))
}

/** What the page has after addFinder. */
export interface FindingWindow { findForTest: (target: PackedTarget) => HTMLElement[] }

/** Brings library and finder into the page where they are not there yet. */
export async function addFinder(tab: Pick<Tab, 'evaluate' | 'inject'>): Promise<void> {
  if (!await tab.evaluate(() => 'findForTest' in window))
    await tab.inject(source ??= `${readFileSync(library, 'utf8')};window.findForTest = ${findAll.toString()};0`)
}

/** What a target is called in an error. */
export function sayTarget({ role, name, css, text, within }: Target): string {
  return [role, name !== undefined && String(name), css, text && `with “${text}”`, within && `in ${within}`].filter(Boolean).join(' ')
}
