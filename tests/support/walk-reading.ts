/** The whole reading page, made as a reader makes it. */
import type { Page } from 'playwright-chromium'

/** Waits until every slide of the page is made: one by one in idle moments, which are rare where other windows have the machine too. */
export async function awaitWholePage(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.read-section.pending'), undefined, { timeout: 90_000 })
}

/** Scrolls from top to bottom, so that every slide's content is made. */
export async function walkReading(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.querySelector('main.read')!
    // a browser that nobody looks at may draw no frame for a while: what is made is waited for below
    const frame = () => Promise.race([new Promise(done => requestAnimationFrame(done)), new Promise(done => setTimeout(done, 500))])
    for (let y = 0; y < root.scrollHeight; y += root.clientHeight) {
      root.scrollTop = y
      await frame()
      await frame()
    }
  })
  await awaitWholePage(page)
  await page.waitForFunction(() => document.fonts.status === 'loaded')
}

/** The levels of the headings that can be seen, in order. */
export const levels = (page: Page): Promise<number[]> => page.locator('main.read :is(h1, h2, h3, h4, h5, h6):visible').evaluateAll(all => all.map(each => Number(each.tagName[1])))

/** Sections whose raised numbers do not run 1, 2, 3 in the order in which they first stand, what is folded in with the rest; each with its numbers. */
export function findUnordered(page: Page): Promise<string[]> {
  return page.locator('main.read .read-section').evaluateAll(all => all.flatMap((section) => {
    const numbers = [...new Set([...section.querySelectorAll('.cite')].map(mark => Number(mark.textContent)))]
    return numbers.every((number, i) => number === i + 1) ? [] : [`${(section as HTMLElement).dataset.slide}: ${numbers.join(' ')}`]
  }))
}
