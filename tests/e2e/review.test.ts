/**
 * Self-study in the student build: the keyboard, and the browser's own storage. Two tabs, broken records, other ways: tests/full/review.test.ts; before axe: tests/full/access-study.test.ts.
 * Why end to end: storage, reloads and downloads are the browser's.
 */
import type { Page } from 'playwright-chromium'
import { scopeKey } from '@deck/browser/storage'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { openSlide } from '../support/open-deck.ts'
import { answerByLink, openReview, unfoldReview } from '../support/open-review.ts'
import { useDeckWindow } from '../support/served-deck.ts'

/** Its name with the deck's path, as the browser has it. */
const progressKey = scopeKey(progressName, '/courses/green/')

const single = (Object.keys(questions) as (keyof typeof questions)[]).filter(id => questions[id].type === 'single')
const deck = useDeckWindow('dist', '/courses/green/', { viewport: { width: 390, height: 844 } })
let page: Page
beforeEach(() => { page = deck.page })

const readSaved = () => page.evaluate(key => localStorage.getItem(key), progressKey)
const savedIds = async () => Object.keys(JSON.parse(await readSaved() ?? '{"answers":{}}').answers).toSorted()

describe('the study page', () => {
  it('is reached from the deck, and a paper is answered by keyboard alone to its results', async () => {
    await openSlide(page, deck.origin, 'reading-the-slides')
    // upright, a phone shows the slide to be read, over the slide itself
    await page.getByRole('complementary', { name: /^To read/ }).getByRole('link', { name: /^Study on your own/ }).click()
    await unfoldReview(page)
    for (const type of await page.getByRole('group', { name: 'Types of question' }).getByRole('checkbox').all())
      await type.setChecked(false)
    await page.getByRole('checkbox', { name: 'One answer' }).check()
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).focus()
    await page.keyboard.press('Enter')
    for (let number = 1; number <= 5; number++) {
      await page.getByText(`Question ${number} of 5`).waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      await page.keyboard.press('Tab')
      await page.keyboard.press('b')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Try again' }).waitFor()
      await page.getByRole('button', { name: number < 5 ? 'Next question' : 'See the results' }).focus()
      await page.keyboard.press('Enter')
    }
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
    await expect.poll(savedIds).toHaveLength(5)
  })

  it('keeps the progress over a reload', async () => {
    await answerByLink(page, deck.origin, single[0]!)
    await page.reload()
    await page.locator('main.review h1').waitFor()
    await expect.poll(savedIds).toEqual([single[0]])
  })

  it('exports what it can import again, and deletes everything', async () => {
    await answerByLink(page, deck.origin, single[0]!)
    await openReview(page, deck.origin)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file' }).click()])
    const file = await download.path()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByText('Everything is deleted.').waitFor()
    expect(await readSaved()).toBeNull()
    await page.getByLabel('Add from a file').setInputFiles(file)
    await page.getByText(/answers were added/).waitFor()
    await expect.poll(savedIds).toEqual([single[0]])
  })

  it('keeps a paper over the app being closed and a visit to the slides, and goes on with it where it stood', async () => {
    await openReview(page, deck.origin)
    await page.getByRole('radio', { name: /built anew/ }).check()
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('button', { name: 'Next question' }).click()
    await page.getByText('Question 2 of 5').waitFor()
    const stem = await page.locator('main.review h1').textContent()
    // the app is closed, and opened again
    await page.close()
    page = await deck.context.newPage()
    await openSlide(page, deck.origin, 1)
    await openReview(page, deck.origin)
    await page.getByRole('button', { name: 'Go on with your paper' }).click()
    await page.getByText('Question 2 of 5').waitFor()
    await expect.poll(() => page.locator('main.review h1').textContent()).toBe(stem)
    await page.getByRole('button', { name: 'Stop here' }).click()
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
    await page.locator('.score', { hasText: ', 4 skipped.' }).waitFor()
  })

  it('takes a short free answer by keyboard and keeps its grade over a reload', async () => {
    await openReview(page, deck.origin, '/q/recall-growth')
    await page.getByRole('textbox', { name: 'Your answer' }).fill('Growth came first.')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'Model answer' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Save the result' }).press('Enter')
    await page.getByText('1 of 4 points.').waitFor()
    await page.reload()
    await expect.poll(savedIds).toEqual(['recall-growth'])
  })

  it('at 360 px has Check and Next in the foot of the screen, before and after the answer, and the instruction before the choices', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openReview(page, deck.origin, '/q/q-growth-alarm')
    const [asks, first] = await Promise.all([page.getByText('Choose all that apply.').boundingBox(), page.getByRole('checkbox').first().boundingBox()])
    expect(asks!.y).toBeLessThan(first!.y)
    const isAtFoot = async (name: string) => {
      const { y, height } = (await page.getByRole('button', { name, exact: true }).boundingBox())!
      return y > 740 * 0.8 && y + height <= 740
    }
    await expect.poll(() => isAtFoot('Check')).toBe(true)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText(/^It comes back/).waitFor()
    await page.goto(`${deck.origin}#/today`)
    await page.getByText('Question 1 of 5').waitFor()
    await expect.poll(() => isAtFoot('Check')).toBe(true)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await expect.poll(() => isAtFoot('Next question')).toBe(true)
  })

  it('today under a false clock: the button on the title says what waits, also after a night with the page open', async () => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.clock.install({ time: new Date(2030, 0, 7, 21) })
    await openReview(page, deck.origin, `/q/${single[0]}`)
    await page.getByRole('button', { name: 'Give up' }).click()
    await page.getByText('It comes back once more today, and then tomorrow.').waitFor()
    await page.goto(`${deck.origin}#/1`)
    await page.clock.runFor(5000)
    await page.getByRole('link', { name: /^Today: 1 once more, 4 new, about \d minutes$/ }).waitFor()
    await page.clock.fastForward('04:00:00')
    await page.getByRole('link', { name: /^Today: 1 due, 5 new, about \d minutes$/ }).click()
    await page.getByText('Due today. Your answer was not right yesterday.').waitFor()
  })
})
