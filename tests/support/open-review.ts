/** The study page in a real Chromium: opening it, and answering there by keyboard. */
import type { Page } from 'playwright-chromium'

/**
 * Opens the study page, fonts loaded and what is folded away unfolded.
 * @param page the window
 * @param origin of the served build
 * @param path what follows /review in the link, such as "/q/some-question"
 */
export async function openReview(page: Page, origin: string, path = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${origin}#/review${path}`)
  await page.locator('main.review h1').waitFor()
  await page.evaluate(() => document.fonts.ready)
  if (!path)
    await unfoldReview(page)
}

/** Unfolds the choice of questions and all that stands below it. */
export async function unfoldReview(page: Page): Promise<void> {
  await page.locator('main.review details').first().waitFor()
  await page.evaluate(() => document.querySelectorAll<HTMLDetailsElement>('main.review .column > details').forEach((part) => { part.open = true }))
}

/** Answers the single choice that its link opens, with its first option, by keyboard. */
export async function answerByLink(page: Page, origin: string, id: string): Promise<void> {
  await openReview(page, origin, `/q/${id}`)
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('a')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Try again' }).waitFor()
}
