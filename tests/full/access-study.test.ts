/** The study page before axe, from the choice of questions to the results, on a phone by day and night and on a screen. */
import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { axeOptions, contrastOnly, findAxeFaults } from '../support/find-faults.ts'
import { answerByLink, openReview, unfoldReview } from '../support/open-review.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { setTheme } from '../support/walk-states.ts'

const deck = useServedDeck('dist', '/courses/green/')
const single = (Object.keys(questions) as (keyof typeof questions)[]).find(id => questions[id].type === 'single')!

/** What axe finds on the page by day, contrast that is too low by night, and targets under 44 px. */
async function findFaults(page: Page, themes: readonly ('light' | 'dark')[] = ['light']): Promise<string[]> {
  const faults: string[] = []
  // what stays at the foot of the screen covers a part of whatever scrolls below it: its place is judged, not what it covers just then
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.at-foot').forEach(foot => foot.style.setProperty('position', 'static')))
  for (const colorScheme of themes) {
    await setTheme(page, colorScheme)
    faults.push(...await findAxeFaults(page, 'main.review', colorScheme === 'dark' ? contrastOnly : axeOptions))
  }
  await setTheme(page, 'light')
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.at-foot').forEach(foot => foot.style.removeProperty('position')))
  return [...faults, ...await page.evaluate(() => {
    const small = [...document.querySelectorAll('main.review :is(.btn, .head a, .tools a, .tools label, .review-setup label)')]
      .filter(each => each.getBoundingClientRect().height < 44)
      .map(each => `small: ${each.textContent}`)
    const wide = document.querySelector('main.review')!
    return wide.scrollWidth > wide.clientWidth ? [...small, 'scrolls sideways'] : small
  })]
}

it.each([390, 1280])('has no fault that axe can find, no small target and no sideways scrolling at %i px; on the narrow screen by night, too', async (width) => {
  // night changes colours alone, whatever the width
  const themes = width === 390 ? ['light', 'dark'] as const : ['light'] as const
  const page = await deck.browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce' })
  await openReview(page, deck.origin)
  expect(await findFaults(page, themes)).toEqual([])
  await page.getByRole('radio', { name: '5', exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('Question 1 of 5').waitFor()
  expect(await findFaults(page, themes)).toEqual([])
  await page.getByRole('button', { name: 'Stop here' }).click()
  await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
  expect(await findFaults(page, themes)).toEqual([])
  await page.getByRole('button', { name: 'Choose other questions' }).click()
  await unfoldReview(page)
  await page.getByRole('region', { name: 'Your paper' }).waitFor()
  expect(await findFaults(page, themes)).toEqual([])
  await answerByLink(page, deck.origin, single)
  expect(await findFaults(page, themes)).toEqual([])
  await openReview(page, deck.origin, '/q/recall-growth')
  expect(await findFaults(page, themes)).toEqual([])
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Growth came first.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Model answer' }).waitFor()
  expect(await findFaults(page, themes)).toEqual([])
  await page.goto(`${deck.origin}#/today`)
  await page.getByText('Question 1 of 5').waitFor()
  await page.getByRole('checkbox').or(page.getByRole('radio')).first().check()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Check', exact: true }).waitFor({ state: 'detached' })
  expect(await findFaults(page, themes)).toEqual([])
  await page.close()
})
