import { onScopeDispose } from 'vue'
import { fillPages } from './page-rules.ts'

/** Whether page rules may say what runs at a page's head and foot; where not, the page draws it. */
export const knowsMarginBoxes = (): boolean => 'CSSMarginRule' in globalThis

/**
 * Lays a style sheet over the document for as long as the component lives. It is adopted, not
 * written into the page: the page's content-security-policy refuses styles that stand in it.
 * @param rules the style sheet's text
 */
export function usePageRules(rules: string): void {
  const stylesheet = new CSSStyleSheet()
  stylesheet.replaceSync(rules)
  document.adoptedStyleSheets.push(stylesheet)
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== stylesheet)
  })
}

// Page lines drawn into a document that stands, for browsers whose page rules cannot say them.

/** What runs at the head, left and right, and at the foot, left; the page's number stands at its right. */
interface PageLines { head: string, right: string, foot: string }

/** What no page break may go through, in the document's order: what avoids one, else what holds no further block. */
function listBlocks(root: Element): Element[] {
  return [...root.children].flatMap(element =>
    getComputedStyle(element).breakInside === 'avoid' || !element.querySelector('article, div, h1, h2, h3, li, p, section') ? [element] : listBlocks(element))
}

/** A line, as an element that may stand beside its neighbour; no reader of the document meets it. */
function makeLine(beside: Element, at: 'head' | 'foot', left: string, right: string): HTMLElement {
  const line = document.createElement(beside.localName === 'li' ? 'li' : 'p')
  line.className = `drawn-line ${at}`
  line.setAttribute('aria-hidden', 'true')
  line.append(...[left, right].map(text => Object.assign(document.createElement('span'), { textContent: text })))
  return line
}

/**
 * Breaks a document into pages and draws head and foot on each.
 * @param root what holds the document, laid out as wide as a page
 * @param lines what the lines say
 * @param room height between head and foot, in px; the caller keeps back what a printer may set higher than the screen
 */
export function drawLines(root: Element, { head, right, foot }: PageLines, room: number): void {
  const elements = listBlocks(root)
  const pages = fillPages(elements.map((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top, bottom, isHeading: /^h\d$/.test(element.localName) }
  }), room)
  pages.forEach(({ from, to, left }, at) => {
    const first = elements[from]!
    const last = elements[to - 1]!
    const top = makeLine(first, 'head', head, right)
    top.classList.toggle('next', at > 0)
    first.before(top)
    const end = makeLine(last, 'foot', foot, `${at + 1} / ${pages.length}`)
    end.style.setProperty('--left', `${left}px`)
    last.after(end)
  })
}
