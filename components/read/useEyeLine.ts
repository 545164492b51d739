import type { Ref } from 'vue'
import type { EyeLine } from './find-line.browser.ts'
import { useEventListener, useResizeObserver } from '@vueuse/core'
import { findLine } from './find-line.browser.ts'

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
  function note() {
    last = root.value?.scrollTop ?? 0
    size = measure()
  }
  function take() {
    const box = root.value
    const column = content.value?.getBoundingClientRect()
    const top = (box?.clientHeight ?? 0) * eyeAt
    const found = box && column && findLine(box, column.left + Math.min(column.width / 2, inward), top)
    if (found)
      line = { measure: found.measure, top: found.measure() ?? top }
  }
  function bringBack(box: HTMLElement, held: NonNullable<typeof line>) {
    held.top = Math.min(held.top, box.clientHeight * lowest)
    const away = (held.measure() ?? held.top) - held.top
    if (Math.abs(away) >= 1)
      box.scrollTop += away
  }
  function settle() {
    if (!root.value)
      return
    // in other lines the same word is elsewhere on its slide
    if (size.width && line && measure().width !== size.width)
      aimAt(null)
    if (goal) {
      goal()
      take()
    }
    else if (line) {
      bringBack(root.value, line)
    }
    note()
  }
  useResizeObserver(content, settle)
  useResizeObserver(root, settle)
  useEventListener(root, ['wheel', 'touchstart', 'pointerdown', 'keydown'], () => aimAt(null), { passive: true })

  return {
    /** Hears of a scroll. @returns whether it was the reader's */
    hear(): boolean {
      const box = root.value!
      const moved = box.scrollTop - last
      // the browser itself moves a page that has become too short for where it was
      const isPushed = isGrown() && box.scrollTop + box.clientHeight >= box.scrollHeight - 2
      if (Math.abs(moved) <= 2 || isPushed)
        return false
      // where something above has become smaller or larger, the browser may have kept the line already
      if (isGrown() && line && Math.abs((line.measure() ?? Infinity) - line.top) < 2) {
        note()
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
    /** Notes the line under the eye, where the reader has come to. */
    look() {
      if (isGrown())
        settle()
      take()
      note()
    },
    /** Goes somewhere, and again whenever the page has moved, until the reader does. */
    hold(bring: () => void) {
      aimAt(bring)
      bring()
      take()
      note()
    },
  }
}
