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
function findParagraph(section: Element, index: number): Element | undefined {
  return index >= 0 ? section.querySelectorAll('.read-text > p')[index] : undefined
}

/** The same words in a section whose picture has taken another form, where they stand there once. */
function findWords(section: Element, words: string): Element | undefined {
  const found: Element[] = []
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    if (texts.currentNode.textContent!.trim() === words && texts.currentNode.parentElement!.getClientRects().length)
      found.push(texts.currentNode.parentElement!)
  }
  return words && found.length === 1 ? found[0] : undefined
}

/** Measures a height of the window as a share of what is there in every form; null once it is gone. */
function measureShare(part: Element | null | undefined, y: number): () => number | null {
  const { top, height } = part?.getBoundingClientRect() ?? { top: 0, height: 0 }
  const share = height > 0 ? (y - top) / height : 0
  return () => {
    const now = part?.isConnected ? part.getBoundingClientRect() : null
    return now && now.top + share * now.height
  }
}
/** What holds an element in every form of its section: the slide, or else the section. */
const findHolder = (element: Element) => element.closest('.slide-box') ?? element.closest('[data-slide]')

function measureLetter(letter: Range, root: HTMLElement): EyeLine {
  const text = letter.startContainer as Text
  const words = text.textContent!.trim()
  const section = text.parentElement!.closest('[data-slide]')
  const paragraph = text.parentElement!.closest('.read-text > p')
  const index = paragraph && section ? [...section.querySelectorAll('.read-text > p')].indexOf(paragraph) : -1
  const measureHolder = measureShare(findHolder(text.parentElement!), letter.getClientRects()[0]!.top)
  return {
    measure() {
      if (root.contains(text))
        return letter.getClientRects()[0]?.top ?? null
      const again = section?.isConnected ? findParagraph(section, index) ?? findWords(section, words) : undefined
      return again ? again.getBoundingClientRect().top : measureHolder()
    },
  }
}

/** A part of a picture by its share; of what is not drawn yet nothing but its beginning has its place. */
function measurePart(element: Element, root: HTMLElement, y: number): EyeLine {
  const isDrawn = element.parentElement?.closest('[data-slide]')
  const part = isDrawn ? element : [...root.querySelectorAll('[data-slide]')].findLast(section => section.getBoundingClientRect().top <= y) ?? element
  const measure = measureShare(part, isDrawn ? y : part.getBoundingClientRect().top)
  const measureHolder = measureShare(isDrawn && findHolder(part), y)
  return { measure: () => measure() ?? measureHolder() }
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
