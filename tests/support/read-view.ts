/** What a window shows, so that two windows of a lecture can be compared. */
import type { Page } from 'playwright-chromium'

/** All that a window shows of its slide: words that can be seen, what is pressed, chosen or open, and how it is drawn. What is for one screen alone is marked so. */
export function readView(page: Page): Promise<string> {
  return page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')!
    const copy = slide.cloneNode(true) as HTMLElement
    for (const own of copy.querySelectorAll('[data-own], script, style'))
      own.remove()
    const states = [...copy.querySelectorAll('[class]')].filter(each => !each.closest('[data-own]')).flatMap(each => [...each.classList].filter(name => /^(?:on|off|lit|out|away|chosen|open|pinned|dim|whole|brief|right|wrong|missed|focused|hit|slip)$/.test(name)))
    const dialog = document.querySelector('.record-dialog')?.cloneNode(true) as HTMLElement | undefined
    dialog?.querySelectorAll('[data-own]').forEach(own => own.remove())
    return JSON.stringify([slide.dataset.slidevNo, copy.textContent!.replace(/\s+/g, ' '), states.sort(), dialog?.textContent.replace(/\s+/g, ' ') ?? ''])
  })
}
