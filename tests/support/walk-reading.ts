/** The whole reading page, made as a reader makes it. */
import type { Page } from 'playwright-chromium'

/** Waits until every slide of the page is made: one by one in idle moments, which are rare where other windows have the machine too. */
export async function awaitWholePage(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.read-section.pending'), undefined, { timeout: 300_000 })
}

/** Goes to each slide that is not made yet, as a reader does, so that none of them waits for an idle moment. */
export async function walkReading(page: Page): Promise<void> {
  const pending = page.locator('main.read .read-section.pending')
  for (let left = await pending.count(); left > 0; left = await pending.count()) {
    // one that is made in between is no longer there to be scrolled to
    const id = await page.evaluate(() => {
      const next = document.querySelector('main.read .read-section.pending')
      next?.scrollIntoView()
      return next?.id
    })
    if (id)
      await page.locator(`#${id}:not(.pending)`).waitFor()
  }
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
