/** Turns slides and opens every page of a deck in one window, as a reader does. */
import type { Page } from 'playwright-chromium'
import { questions } from '../../data/questions/index.ts'
import { currentSlide, openSlide, turnTo } from './open-deck.ts'
import { readSlides } from './read-chapters.ts'

const pages = ['read', 'review', 'handout', 'glossary', 'sources']

/** A quiz slide whose question has one right answer. */
export const singleQuiz = readSlides().map(({ front, body }) => ({ alias: front.routeAlias!, id: /<QuizCard id="([\w-]+)"/.exec(body)?.[1] as keyof typeof questions | undefined })).find(({ id }) => id && questions[id].type === 'single')! as { alias: string, id: keyof typeof questions }

/** Slides turn and every page opens. */
export async function walkPages(page: Page, origin: string): Promise<void> {
  await openSlide(page, origin, singleQuiz.alias)
  await currentSlide(page).getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('PageDown')
  await currentSlide(page).getByRole('radio').first().waitFor()
  await turnTo(page, 2)
  for (const path of pages) {
    await page.evaluate((to) => { location.hash = to }, `#/${path}`)
    await page.locator(`main.${path === 'glossary' || path === 'sources' ? 'reference-page' : path} h1`).first().waitFor()
  }
}
