/**
 * A reader may give all text more room: between lines, letters, words, paragraphs (WCAG 1.4.12). A page to be read grows with it;
 * a slide cannot, so what it holds is set smaller until no text lies over other text and none is cut off.
 */

/** A line of text as it is drawn. */
interface TextLine { left: number, right: number, top: number, bottom: number, block: Element, text: string }

/** How large what a slide holds is set, step by step. */
const sizes = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5]
/** What a slide's layout gives the slide's own text. */
const holders = '.slide-content, .opening-text, .opener-text'

/**
 * The lines of a slide that lie over others of it, or beyond its edge or the edge of something that cuts off, each with those that it
 * lies over. `npm run check -- legibility` runs it in a page, too: it calls nothing outside of itself.
 * @param slide the element of its layout
 */
export function listSpills(slide: Element): TextLine[][] {
  /** What share of its font's height a line of text inks on either side of its middle. */
  const inked = 0.28
  /** How far two lines may overlap, or a line stand out, in px. */
  const slack = 3
  /** The block whose lines follow one another by themselves; a text that is drawn stands alone. */
  function blockOf(element: Element): Element {
    let block = element
    while (block.parentElement && !(block instanceof SVGElement) && getComputedStyle(block).display === 'inline')
      block = block.parentElement
    return block
  }
  const lines: TextLine[] = []
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!
    const text = texts.currentNode.textContent!.replace(/\s+/g, ' ').trim()
    if (!text
      || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      || parent.closest('.sr-only, title, desc')) {
      continue
    }
    range.selectNodeContents(texts.currentNode)
    const block = blockOf(parent)
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width > 2 && height > 2)
        lines.push({ left, right, top: (top + bottom) / 2 - height * inked, bottom: (top + bottom) / 2 + height * inked, block, text })
    }
  }
  const doMeet = (a: TextLine, b: TextLine) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  function isCut({ left, right, top, bottom, block }: TextLine): boolean {
    for (let box: Element | null = block; box && slide.contains(box); box = box.parentElement) {
      if (box !== slide && !/hidden|clip/.test(getComputedStyle(box).overflow))
        continue
      const edge = box.getBoundingClientRect()
      if (edge.width > slack && (left < edge.left - slack || right > edge.right + slack || top < edge.top - slack || bottom > edge.bottom + slack))
        return true
    }
    return false
  }
  return lines.flatMap((line, i) => {
    const others = lines.slice(i + 1).filter(other => other.block !== line.block && doMeet(line, other))
    return others.length || isCut(line) ? [[line, ...others]] : []
  })
}

/** What a part that was set smaller by itself is marked with. */
const fitted = 'data-fitted'

/** Sets texts that still spill smaller by themselves: those in a row or box of a height of its own, which shrinks with the rest. */
function fitBlocks(slide: Element): void {
  for (const size of sizes.slice(1)) {
    const blocks = new Set(listSpills(slide).flat().map(({ block }) => block).filter(block => block instanceof HTMLElement))
    for (const block of blocks) {
      block.setAttribute(fitted, '')
      block.style.zoom = String(size)
    }
  }
}

/** Sets what the slides under a root hold as large as its text has room, or as it has most. */
export function fitSpaced(root: Element): void {
  unfit(root)
  for (const holder of root.querySelectorAll<HTMLElement>(holders)) {
    const slide = holder.closest('.deck-slide')
    if (!slide?.checkVisibility())
      continue
    let best = { size: 1, spills: Infinity }
    for (const size of sizes) {
      holder.style.zoom = String(size)
      const spills = listSpills(slide).length
      if (spills < best.spills)
        best = { size, spills }
      if (spills === 0)
        break
    }
    holder.style.zoom = best.size === 1 ? '' : String(best.size)
    if (best.spills)
      fitBlocks(slide)
  }
}

/** Sets everything in its own size again. */
export function unfit(root: Element): void {
  for (const part of root.querySelectorAll<HTMLElement>(`${holders}, [${fitted}]`)) {
    part.style.zoom = ''
    part.removeAttribute(fitted)
  }
}
