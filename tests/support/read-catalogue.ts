/** Reads the catalogue page in a real Chromium: where text stands, and whether text says what pictures show. */
import type { Page } from 'playwright-chromium'

/** Text of a specimen that stands outside its box, as "component, state, view: words". */
export function findForeignText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const view of document.querySelectorAll<HTMLElement>('main.design [data-view]')) {
      const box = view.querySelector('.specimen')!.getBoundingClientRect()
      const { specimen, state } = view.closest<HTMLElement>('section')!.dataset
      const walker = document.createTreeWalker(view.querySelector('.specimen')!, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode
        if (!textContent!.trim() || !parentElement!.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parentElement!.closest('select, svg, .sr-only:not([data-rendering=text] .as-text)'))
          continue
        const range = document.createRange()
        range.selectNodeContents(walker.currentNode)
        if ([...range.getClientRects()].some(({ left, right, top, bottom }) => left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1))
          found.push(`${specimen}, ${state}, ${view.dataset.view}: ${textContent!.trim().slice(0, 40)}`)
      }
    }
    return found
  })
}

/** Records that a live view names by their marks and whose names the text view does not hold, as "component, state: name". */
export function findUnread(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
    let last: HTMLElement | null = null
    for (const section of document.querySelectorAll<HTMLElement>('main.design section[data-state]')) {
      const live = section.querySelector<HTMLElement>('[data-view="live-day"] .specimen')!
      // the text is the same in every state: the first has it
      last = section.querySelector<HTMLElement>('[data-view="text-day"] .specimen') ?? last
      const text = last
      if (!text || text.closest<HTMLElement>('section')!.dataset.specimen !== section.dataset.specimen)
        continue
      const readable = squeeze(text.textContent!)
      const marks = (part: HTMLElement) => new Set([...part.querySelectorAll<HTMLElement>('.cite:not(.footnotes *)')].filter(mark => mark.checkVisibility({ visibilityProperty: true })).map(mark => mark.dataset.record!))
      const read = marks(text)
      // where the text carries no marks, its words must hold what the mark is called by
      const names = [...live.querySelectorAll<HTMLElement>('.cite')].filter(mark => mark.checkVisibility({ visibilityProperty: true }) && !read.has(mark.dataset.record!)).map(mark => mark.querySelector('button')!.getAttribute('aria-label')!.replace(/^[^:]*: /, ''))
      found.push(...names.filter(name => !readable.includes(squeeze(name))).map(name => `${section.dataset.specimen}, ${section.dataset.state}: ${name}`))
    }
    return [...new Set(found)]
  })
}
