/** What a reader with other eyes or thumbs would stumble over on a page in a real Chromium. */
import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'

/** What axe is asked: which rules it runs. */
export interface AxeOptions { resultTypes: string[], rules?: Record<string, { enabled: boolean }>, runOnly?: string[] }
interface Axe { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string, nodes: { target: string[] }[] }[] }> }

/**
 * How axe runs: with every rule of its standard set, best practices included, and with that for the size of targets, which
 * WCAG 2.2 has brought (tag wcag22aa) and axe leaves off.
 */
export const axeOptions: AxeOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }

/** For a second look at what has been looked at by day: night changes colours, and nothing else that axe judges. */
export const contrastOnly: AxeOptions = { resultTypes: ['violations'], runOnly: ['color-contrast'] }

/** Brings axe into the page, past its content-security-policy, which lets no script be added to the page. */
export async function addAxe(page: Page): Promise<void> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.evaluate(`${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')};0`)
}

/**
 * What axe finds.
 * @param page the window
 * @param root selector of the part; the whole document by default, with its landmarks and title
 * @param options which rules
 */
export async function findAxeFaults(page: Page, root = 'html', options = axeOptions): Promise<string[]> {
  await addAxe(page)
  return page.evaluate(async ({ root, options }) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(root === 'html' ? document : document.querySelector(root), options)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).slice(0, 3).join(', ')}`)
  }, { root, options })
}

/** Hangul and Cyrillic in the page that no element around names as Korean or Mongolian. */
export function findForeignRuns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const lang = parentElement!.closest('[lang]')?.getAttribute('lang') ?? ''
      if (/[\p{Script=Hangul}\p{Script=Cyrillic}]/u.test(textContent!) && !['ko', 'mn'].includes(lang))
        found.push(`not marked as Korean or Mongolian: ${textContent!.trim().slice(0, 60)}`)
    }
    return found
  })
}

/**
 * Controls whose target is smaller than a thumb needs. A target is all that a touch would reach the
 * control by: itself, its label, and what its styles add around it.
 * @param page the window
 * @param root selector of the part
 * @param least side of the target, in CSS pixels
 */
export function findSmallTargets(page: Page, root: string, least = 44): Promise<string[]> {
  return page.evaluate(({ root, least }) => {
    const found: string[] = []
    for (const control of document.querySelectorAll<HTMLInputElement>(`${root} :is(a[href], button, input, select, summary)`)) {
      if (control.disabled || control.closest('.sr-only') || !control.checkVisibility())
        continue
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const box = control.getBoundingClientRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      const reaches = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy)
        return hit !== null && (control.contains(hit) || [...control.labels ?? []].some(label => label.contains(hit)))
      }
      const reach = (dx: number, dy: number) => {
        let steps = 0
        while (steps < least && reaches(dx * (steps + 1), dy * (steps + 1)))
          steps++
        return steps
      }
      const [width, height] = [reach(-1, 0) + 1 + reach(1, 0), reach(0, -1) + 1 + reach(0, 1)]
      if (width < least || height < least)
        found.push(`${control.tagName.toLowerCase()} "${(control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent ?? '').trim().slice(0, 40)}": ${width} × ${height} px`)
    }
    return found
  }, { root, least })
}

/** Boxes of the part that are wider than their own width, where a reader would have to scroll sideways. */
export function findSidewaysScroll(page: Page, root: string): Promise<string[]> {
  return page.evaluate(async (root) => {
    // A part that measures its room follows a new window size within two frames.
    for (const _ of [1, 2])
      await new Promise(requestAnimationFrame)
    const part = document.querySelector(root)!
    return [part, document.documentElement]
      .filter(box => box.scrollWidth > box.clientWidth)
      .map(box => `${box.tagName.toLowerCase()} scrolls sideways: ${box.scrollWidth} px in ${box.clientWidth}`)
  }, root)
}
