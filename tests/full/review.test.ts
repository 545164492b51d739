/** Self-study in the student build, what few changes can break: two tabs, broken records, links to questions, the mock test, the calendar. The way through a paper: tests/e2e/review.test.ts. */
import type { Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { scopeKey } from '@deck/browser/storage'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeEach, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { answerByLink, openReview } from '../support/open-review.ts'
import { useDeckWindow } from '../support/served-deck.ts'

/** The record's name with the deck's path, as the browser has it. */
const progressKey = scopeKey(progressName, '/courses/green/')

const single = (Object.keys(questions) as (keyof typeof questions)[]).filter(id => questions[id].type === 'single')
const deck = useDeckWindow('dist', '/courses/green/', { viewport: { width: 390, height: 844 } })
let page: Page
beforeEach(() => { page = deck.page })

const savedIds = () => page.evaluate(key => Object.keys(JSON.parse(localStorage.getItem(key) ?? '{"answers":{}}').answers).toSorted(), progressKey)

it('in two tabs at once loses no answer, and one tab shows what the other saved', async () => {
  await openReview(page, deck.origin)
  const other = await deck.context.newPage()
  await answerByLink(other, deck.origin, single[0]!)
  await page.getByRole('cell', { name: /1 of / }).waitFor()
  await page.evaluate((hash) => { location.hash = hash }, `#/review/q/${single[1]}`)
  // The page left behind has radio buttons too.
  await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await expect.poll(savedIds).toEqual([single[0], single[1]].toSorted())
})

it('says that a question does not exist, and leads back', async () => {
  await openReview(page, deck.origin, '/q/no-such-question')
  await page.getByRole('heading', { name: 'There is no such question' }).waitFor()
  await page.getByRole('link', { name: 'Back to the choice of questions' }).click()
  await page.getByRole('heading', { name: 'Study on your own' }).waitFor()
})

it('builds the question that a link names, the same for everybody, and keeps its answer', async () => {
  await openReview(page, deck.origin, '/q/t-rung-12')
  const asked = await page.locator('main.review label').allTextContents()
  const stem = await page.locator('main.review h1').textContent()
  const other = await (await deck.browser.newContext()).newPage()
  await openReview(other, deck.origin, '/q/t-rung-12')
  await expect.poll(() => other.locator('main.review h1').textContent()).toBe(stem)
  expect(await other.locator('main.review label').allTextContents()).toEqual(asked)
  await other.context().close()
  await answerByLink(page, deck.origin, 't-rung-12')
  await expect.poll(savedIds).toEqual(['t-rung-12'])
  await openReview(page, deck.origin, '/q/t-rung-012')
  await page.getByRole('heading', { name: 'There is no such question' }).waitFor()
})

it('in a mock test has answers handed in and gives no hint', async () => {
  await openReview(page, deck.origin)
  await page.getByRole('radio', { name: /mock test/ }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Hand in the answer' }).waitFor()
  expect(await page.getByRole('button', { name: /^(Hint|Check)$/ }).count()).toBe(0)
})

it('opens the passage behind a reason', async () => {
  await answerByLink(page, deck.origin, single[0]!)
  await page.getByRole('button', { name: /^Source 1/ }).first().click()
  await page.getByRole('dialog').getByRole('heading', { name: 'Where it stands' }).waitFor()
})

it('makes a calendar file that a reader of such files takes', async () => {
  await openReview(page, deck.origin)
  await page.getByLabel('At what time?').fill('07:30')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the calendar file' }).click()])
  expect(download.suggestedFilename()).toBe('study-reminder.ics')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:\d{8}T073000\r\n[\s\S]*END:VCALENDAR\r\n$/)
  expect(text.replaceAll('\r\n ', '')).toContain(`URL:${deck.origin}#/today`)
})
