/** The line under a reader's eye: a word or a part of a picture, found again after everything around it has moved. */

/** What stands at a height of the window. */
export interface EyeLine {
  /** How far from the window's top it now stands, in px; null once it is gone from the page. */
  measure: () => number | null
}

/** How far from the eye the nearest word may be and still count as the line, in px. */
const reach = 48

/** The first letter at a point; the engines have two names for the question. */
function findLetter(x: number, y: number): Range | null {
  const at = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null
  const found = at ? { node: at.offsetNode, offset: at.offset } : null
  // Firefox knows the other name
  // eslint-disable-next-line compat/compat
  const old = !found && 'caretRangeFromPoint' in document ? document.caretRangeFromPoint(x, y) : null
  const node = found?.node ?? old?.startContainer
  if (!(node instanceof Text) || !node.length)
    return null
  const letter = document.createRange()
  const start = Math.min(found?.offset ?? old!.startOffset, node.length - 1)
  letter.setStart(node, start)
  letter.setEnd(node, start + 1)
  return letter
}

/** The paragraph of a section's running text that stands where this one stood, in a section that was made anew. */
function findAgain(section: Element | null, index: number): Element | undefined {
  return section?.isConnected && index >= 0 ? section.querySelectorAll('.read-text > p')[index] : undefined
}

function measureLetter(letter: Range, root: HTMLElement): EyeLine {
  const text = letter.startContainer as Text
  const section = text.parentElement!.closest('[data-slide]')
  const paragraph = text.parentElement!.closest('.read-text > p')
  const index = paragraph && section ? [...section.querySelectorAll('.read-text > p')].indexOf(paragraph) : -1
  return {
    measure: () => root.contains(text) ? letter.getClientRects()[0]?.top ?? null : findAgain(section, index)?.getBoundingClientRect().top ?? null,
  }
}

/** A part of a picture by its share; of what is not drawn yet nothing but its beginning has its place. */
function measurePart(element: Element, root: HTMLElement, y: number): EyeLine {
  const isDrawn = element.parentElement?.closest('[data-slide]')
  const part = isDrawn ? element : [...root.querySelectorAll('[data-slide]')].findLast(section => section.getBoundingClientRect().top <= y) ?? element
  const { top, height } = part.getBoundingClientRect()
  const share = isDrawn && height > 0 ? (y - top) / height : 0
  return {
    measure() {
      const now = part.getBoundingClientRect()
      return root.contains(part) ? now.top + share * now.height : null
    },
  }
}

/**
 * What stands at a point of the window, as a word where there is one near; null where something else lies over the page.
 * @param root the page
 * @param x in px from the window's left edge
 * @param y in px from the window's top
 */
export function findLine(root: HTMLElement, x: number, y: number): EyeLine | null {
  const element = document.elementFromPoint(x, y)
  if (!element || element === root || !root.contains(element))
    return null
  const letter = findLetter(x, y)
  const rect = letter?.getClientRects()[0]
  return letter && rect && root.contains(letter.startContainer) && Math.abs(rect.top - y) < reach
    ? measureLetter(letter, root)
    : measurePart(element, root, y)
}
