/** The line under a reader's eye: a word or a part of a picture, found again after everything around it has moved. */
import type { Ref } from 'vue'
import { useEventListener, useResizeObserver } from '@vueuse/core'

/** How far down the window the eye is, as a share of its height. */
export const eyeAt = 0.35
/** Where the eye is in a window that has become so low that its old place lies below it, as a share of the height. */
const lowest = 0.8
/** How far from the column's left edge a line is looked for, in px: most lines are longer. */
const inward = 160

/**
 * Keeps the line under the reader's eye in its place while the page around it grows, is set in a larger text or turned:
 * browsers that do so themselves do it for the top of the window, and not all do. What was jumped to is brought back
 * instead, until the reader moves, in whatever way: a scroll that is not ours is the reader's.
 * @param root what scrolls
 * @param content what grows within it
 */
export function useEyeLine(root: Readonly<Ref<HTMLElement | null>>, content: Readonly<Ref<HTMLElement | null>>) {
  let line: EyeLine & { top: number } | null = null
  /** Brings back what was jumped to. */
  let goal: (() => void) | null = null
  /** Where we know the page to be, and how large it then was. */
  let last = 0
  let size = { width: 0, height: 0, window: 0 }

  const measure = () => ({ width: content.value?.offsetWidth ?? 0, height: content.value?.offsetHeight ?? 0, window: root.value?.clientHeight ?? 0 })
  /** While we bring the page back ourselves, the browser's own keeping would count as a move of the reader. */
  function aimAt(bring: typeof goal) {
    goal = bring
    if (root.value)
      root.value.style.overflowAnchor = bring ? 'none' : ''
  }
  function isGrown() {
    const { width, height, window } = measure()
    return width !== size.width || height !== size.height || window !== size.window
  }
  function recordScroll() {
    last = root.value?.scrollTop ?? 0
    size = measure()
  }
  function recordLine() {
    const box = root.value
    const column = content.value?.getBoundingClientRect()
    const top = (box?.clientHeight ?? 0) * eyeAt
    const found = box && column && findLine(box, column.left + Math.min(column.width / 2, inward), top)
    if (found)
      line = { measure: found.measure, top: found.measure() ?? top }
  }
  function restoreLine(box: HTMLElement, held: NonNullable<typeof line>) {
    held.top = Math.min(held.top, box.clientHeight * lowest)
    const away = (held.measure() ?? held.top) - held.top
    if (Math.abs(away) >= 1)
      box.scrollTop += away
  }
  function onResize() {
    if (!root.value)
      return
    // in other lines the same word is elsewhere on its slide
    if (size.width && line && measure().width !== size.width)
      aimAt(null)
    if (goal) {
      goal()
      recordLine()
    }
    else if (line) {
      restoreLine(root.value, line)
    }
    recordScroll()
  }
  useResizeObserver(content, onResize)
  useResizeObserver(root, onResize)
  useEventListener(root, ['wheel', 'touchstart', 'pointerdown', 'keydown'], () => aimAt(null), { passive: true })

  return {
    /** For the scroll's event. @returns whether it was the reader's */
    onScroll(): boolean {
      const box = root.value!
      const moved = box.scrollTop - last
      // the browser itself moves a page that has become too short for where it was
      const isPushed = isGrown() && box.scrollTop + box.clientHeight >= box.scrollHeight - 2
      if (Math.abs(moved) <= 2 || isPushed)
        return false
      // where something above has become smaller or larger, the browser may have kept the line already
      if (isGrown() && line && Math.abs((line.measure() ?? Infinity) - line.top) < 2) {
        recordScroll()
        return false
      }
      aimAt(null)
      // It has moved along, also where something lies over it, so that no new line is taken: what grows now brings nobody back.
      if (line)
        line.top -= moved
      if (line && line.top > box.clientHeight * lowest)
        line = null
      last = box.scrollTop
      return true
    },
    /** Records the line under the eye, where the reader has come to. */
    update() {
      if (isGrown())
        onResize()
      recordLine()
      recordScroll()
    },
    /** Goes somewhere, and again whenever the page has moved, until the reader does. */
    pinTo(bring: () => void) {
      aimAt(bring)
      bring()
      recordLine()
      recordScroll()
    },
  }
}

/** What stands at a height of the window. */
interface EyeLine {
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
function findLine(root: HTMLElement, x: number, y: number): EyeLine | null {
  const element = document.elementFromPoint(x, y)
  if (!element || element === root || !root.contains(element))
    return null
  const letter = findLetter(x, y)
  const rect = letter?.getClientRects()[0]
  return letter && rect && root.contains(letter.startContainer) && Math.abs(rect.top - y) < reach
    ? measureLetter(letter, root)
    : measurePart(element, root, y)
}
