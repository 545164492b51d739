/** What of a lecturer's notes cannot be seen. */
import type { Locator } from 'playwright-chromium'

/**
 * The parts of the notes of which something lies outside the window, or outside the part that scrolls.
 * @param notes the region of the notes
 * @returns the parts' names
 */
export function findHidden(notes: Locator): Promise<string[]> {
  return notes.evaluate((notes) => {
    const isIn = (box: DOMRect, room: DOMRect) => box.top >= room.top - 1 && box.bottom <= room.bottom + 1 && box.left >= room.left - 1 && box.right <= room.right + 1
    const screen = new DOMRect(0, 0, innerWidth, innerHeight)
    return [...notes.querySelectorAll<HTMLElement>('.kept section')].flatMap((section) => {
      const text = section.querySelector('p')!.getBoundingClientRect()
      return isIn(text, screen) && isIn(text, section.parentElement!.getBoundingClientRect()) ? [] : [section.getAttribute('aria-label')!]
    })
  })
}

/** How many lines of what is to be said are seen at once. @param room the part that scrolls, in the page */
export const countLines = (room: Element): number => room.clientHeight / Number.parseFloat(getComputedStyle(room).lineHeight)
