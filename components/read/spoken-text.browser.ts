/** The text of the page that is read aloud: what can be said of a part of it, and a mark on the sentence that is being said. */
import type { Span, SpokenPiece } from './speech.ts'

/** What is read of a slide, in the page's order: its title and its explanation. */
const spoken = ':is(.chapter-head :is(h2, .question), .slide-box > h3, .slide-box > h1, [data-heading="1"], .read-text p)'
/** What stands in a text and is not said: marks of sources, and words for screen readers alone. */
const silent = '.cite, .sr-only, [aria-hidden=true], script, style'
/** Name of the mark in style sheets. */
const markName = 'read-aloud'

interface Highlighting { CSS?: { highlights?: Map<string, unknown> }, Highlight?: new (range: Range) => unknown }

/** The parts of a slide that are read, from top to bottom. */
export function listSpoken(root: Element, slide: string): HTMLElement[] {
  const part = root.querySelector(`[data-slide="${slide}"]`)
  if (!part)
    return []
  // an opener's explanation stands behind its head
  const behind = part.matches('.chapter-head') && part.nextElementSibling?.matches('.read-text') ? [...part.nextElementSibling.querySelectorAll<HTMLElement>('p')] : []
  return [...part.querySelectorAll<HTMLElement>(spoken), ...behind].filter(each => each.textContent.trim())
}

function listTexts(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element ? (node.matches(silent) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT)
  const texts: Text[] = []
  while (walker.nextNode())
    texts.push(walker.currentNode as Text)
  return texts
}

/** The text of a part as it is said, each piece with its language. */
export function readPieces(part: Element): SpokenPiece[] {
  return listTexts(part).map(node => ({ text: node.data, lang: node.parentElement!.closest('[lang]')?.getAttribute('lang') || 'en' }))
}

function makeRange(part: Element, { from, to }: Span): Range {
  const range = document.createRange()
  let at = 0
  range.selectNodeContents(part)
  for (const node of listTexts(part)) {
    if (from >= at && from < at + node.length)
      range.setStart(node, from - at)
    if (to > at && to <= at + node.length)
      range.setEnd(node, to - at)
    at += node.length
  }
  return range
}

/** Marks a sentence in the page; where the browser has no highlights, the part that holds it. */
export function markSpoken(part: Element, sentence: Span): void {
  unmarkSpoken()
  const { CSS, Highlight } = globalThis as Highlighting
  if (CSS?.highlights && Highlight)
    CSS.highlights.set(markName, new Highlight(makeRange(part, sentence)))
  else
    part.classList.add(markName)
}

/** Takes the mark away. */
export function unmarkSpoken(): void {
  (globalThis as Highlighting).CSS?.highlights?.delete(markName)
  document.querySelectorAll(`.${markName}`).forEach(part => part.classList.remove(markName))
}
