/** The room between text that a reader may give, and what then collides. */
import type { Page } from 'playwright-chromium'

/** The room between lines, letters, words and paragraphs that a reader may give all text (WCAG 1.4.12), as a style sheet of their own gives it. */
export const textSpacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }'

/**
 * Lines of text that are seen, under a root: those that lie over lines of another element, and those that an edge cuts off.
 * It has an eye of its own, not that of components/shell/fit-spaced.browser.ts, which it judges.
 */
export function findCollisions(page: Page, root: string): Promise<string[]> {
  return page.evaluate(async (selector) => {
    // what is fitted is fitted in the next frame
    for (const _ of [1, 2, 3])
      await new Promise(requestAnimationFrame)
    const root = document.querySelector(selector)!
    const slack = 3
    interface Line { text: string, element: Element, left: number, right: number, top: number, bottom: number }
    const lines: Line[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement!
      const text = walker.currentNode.textContent!.trim()
      if (!text || element.closest('.sr-only, title, desc, .skip-link, option') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
        continue
      range.selectNodeContents(walker.currentNode)
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        // letters ink about the middle half of their line
        if (width > slack && height > slack)
          lines.push({ text: text.slice(0, 40), element, left, right, top: top + height * 0.24, bottom: bottom - height * 0.24 })
      }
    }
    const found = new Set<string>()
    lines.sort((a, b) => a.top - b.top)
    lines.forEach((line, i) => {
      for (const other of lines.slice(i + 1)) {
        if (other.top > line.bottom - slack)
          break
        // a mark and the word before it are lines of one paragraph
        const isApart = !line.element.contains(other.element) && !other.element.contains(line.element)
        if (isApart && Math.min(line.right, other.right) - Math.max(line.left, other.left) > slack && Math.min(line.bottom, other.bottom) - other.top > slack)
          found.add(`“${line.text}” and “${other.text}” lie over each other`)
      }
      for (let box: Element | null = line.element; box && box !== root.parentElement; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        const edge = box.getBoundingClientRect()
        const cutsX = /hidden|clip/.test(overflowX) || box === root
        const cutsY = /hidden|clip/.test(overflowY) || (box === root && root.matches('.slidev-layout'))
        if ((cutsX && (line.left < edge.left - slack || line.right > edge.right + slack)) || (cutsY && (line.top < edge.top - slack || line.bottom > edge.bottom + slack)))
          found.add(`“${line.text}” is cut off`)
      }
    })
    return [...found]
  }, root)
}
