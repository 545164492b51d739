/**
 * Self-study in the student build: the keyboard, the browser's own storage, two tabs. Before axe: tests/full/access-study.test.ts.
 * Why end to end: storage, reloads, downloads and two tabs are the browser's.
 */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scopeKey } from '../../components/shell/storage.browser.ts'
import { paperKey as paperName } from '../../components/study/usePaper.ts'
import { progressKey as progressName } from '../../components/study/useProgress.ts'
import { questions } from '../../data/questions/index.ts'
import { launchBrowser, openSlide, serveFolder, watch } from '../support/open-deck.ts'
import { answerByLink, openReview, unfoldReview } from '../support/open-review.ts'

/** Names with the deck's path, as the browser has them. */
const paperKey = scopeKey(paperName, '/courses/green/')
const progressKey = scopeKey(progressName, '/courses/green/')

const single = (Object.keys(questions) as (keyof typeof questions)[]).filter(id => questions[id].type === 'single')
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser({ keepsWindows: true })
  server = await serveFolder('dist', '/courses/green/')
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  pageErrors = watch(context, server.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

const readSaved = () => page.evaluate(key => localStorage.getItem(key), progressKey)
const savedIds = async () => Object.keys(JSON.parse(await readSaved() ?? '{"answers":{}}').answers).toSorted()

describe('the study page', () => {
  it('is reached from the deck, and a paper is answered by keyboard alone to its results', async () => {
    await openSlide(page, server.origin, 'reading-the-slides')
    await page.getByRole('link', { name: /^Study on your own/ }).click()
    await unfoldReview(page)
    for (const type of await page.getByRole('group', { name: 'Types of question' }).getByRole('checkbox').all())
      await type.setChecked(false)
    await page.getByRole('checkbox', { name: 'One answer' }).check()
    await page.getByRole('radio', { name: '5', exact: true }).check()
    await page.getByRole('button', { name: 'Begin' }).focus()
    await page.keyboard.press('Enter')
    for (let number = 1; number <= 5; number++) {
      await page.getByText(`Question ${number} of 5`).waitFor()
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      await page.keyboard.press('Tab')
      await page.keyboard.press('b')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Try again' }).waitFor()
      await page.getByRole('button', { name: number < 5 ? 'Next question' : 'See the results' }).focus()
      await page.keyboard.press('Enter')
    }
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
    expect(await savedIds()).toHaveLength(5)
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('keeps the progress over a reload', async () => {
    await answerByLink(page, server.origin, single[0]!)
    await page.reload()
    await page.locator('main.review h1').waitFor()
    expect(await savedIds()).toEqual([single[0]])
  })

  it('in two tabs at once loses no answer, and one tab shows what the other saved', async () => {
    await openReview(page, server.origin)
    const other = await context.newPage()
    await answerByLink(other, server.origin, single[0]!)
    await page.getByRole('cell', { name: /1 of / }).waitFor()
    await page.evaluate((hash) => { location.hash = hash }, `#/review/q/${single[1]}`)
    // The page left behind has radio buttons too.
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await savedIds()).toEqual([single[0], single[1]].toSorted())
  })

  it('sets a broken record aside, names it, and starts anew', async () => {
    await openReview(page, server.origin)
    await page.evaluate(key => localStorage.setItem(key, '{"version":2,'), progressKey)
    await openReview(page, server.origin)
    const aside = await page.evaluate(start => Object.keys(localStorage).find(key => key.startsWith(start)), `${progressKey}:damaged:`)
    expect(aside).toBeDefined()
    await page.getByText(aside!).waitFor()
    await answerByLink(page, server.origin, single[0]!)
    expect(await savedIds()).toEqual([single[0]])
    expect(await page.evaluate(key => localStorage.getItem(key), aside!)).toBe('{"version":2,')
  })

  it('exports what it can import again, and deletes everything', async () => {
    await answerByLink(page, server.origin, single[0]!)
    await openReview(page, server.origin)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save to a file' }).click()])
    const file = await download.path()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByText('Everything is deleted.').waitFor()
    expect(await readSaved()).toBeNull()
    await page.getByLabel('Add from a file').setInputFiles(file)
    await page.getByText(/answers were added/).waitFor()
    expect(await savedIds()).toEqual([single[0]])
  })

  it('says that a question does not exist, and leads back', async () => {
    await openReview(page, server.origin, '/q/no-such-question')
    await page.getByRole('heading', { name: 'There is no such question' }).waitFor()
    await page.getByRole('link', { name: 'Back to the choice of questions' }).click()
    await page.getByRole('heading', { name: 'Study on your own' }).waitFor()
  })

  it('builds the question that a link names, the same for everybody, and keeps its answer', async () => {
    await openReview(page, server.origin, '/q/t-rung-12')
    const asked = await page.locator('main.review label').allTextContents()
    const stem = await page.locator('main.review h1').textContent()
    const other = await (await browser.newContext()).newPage()
    await openReview(other, server.origin, '/q/t-rung-12')
    expect(await other.locator('main.review h1').textContent()).toBe(stem)
    expect(await other.locator('main.review label').allTextContents()).toEqual(asked)
    await other.context().close()
    await answerByLink(page, server.origin, 't-rung-12')
    expect(await savedIds()).toEqual(['t-rung-12'])
    await openReview(page, server.origin, '/q/t-rung-012')
    await page.getByRole('heading', { name: 'There is no such question' }).waitFor()
  })

  it('keeps a paper over the app being closed and a visit to the slides, and goes on with it where it stood', async () => {
    await openReview(page, server.origin)
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
    page = await context.newPage()
    await openSlide(page, server.origin, 1)
    await openReview(page, server.origin)
    await page.getByRole('button', { name: 'Go on with your paper' }).click()
    await page.getByText('Question 2 of 5').waitFor()
    expect(await page.locator('main.review h1').textContent()).toBe(stem)
    await page.getByRole('button', { name: 'Stop here' }).click()
    await page.getByRole('heading', { name: 'Results', exact: true }).waitFor()
    await page.locator('.score', { hasText: ', 4 skipped.' }).waitFor()
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('drops a broken paper and says so', async () => {
    await openReview(page, server.origin)
    await page.evaluate(key => localStorage.setItem(key, '{"version":1,'), paperKey)
    await page.reload()
    await page.getByText(/could not be read and was set aside/).waitFor()
    expect(await page.evaluate(key => localStorage.getItem(key), paperKey)).toBeNull()
  })

  it('in a mock test has answers handed in and gives no hint', async () => {
    await openReview(page, server.origin)
    await page.getByRole('radio', { name: /mock test/ }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.getByRole('button', { name: 'Hand in the answer' }).waitFor()
    expect(await page.getByRole('button', { name: /^(Hint|Check)$/ }).count()).toBe(0)
  })

  it('opens the passage behind a reason', async () => {
    await answerByLink(page, server.origin, single[0]!)
    await page.getByRole('button', { name: /^Source 1/ }).first().click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Where it stands' }).waitFor()
  })

  it('takes a short free answer by keyboard and keeps its grade over a reload', async () => {
    await openReview(page, server.origin, '/q/recall-growth')
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
    await openReview(page, server.origin, '/q/q-growth-alarm')
    const [asks, first] = await Promise.all([page.getByText('Choose all that apply.').boundingBox(), page.getByRole('checkbox').first().boundingBox()])
    expect(asks!.y).toBeLessThan(first!.y)
    const isAtFoot = async (name: string) => {
      const { y, height } = (await page.getByRole('button', { name, exact: true }).boundingBox())!
      return y > 740 * 0.8 && y + height <= 740
    }
    expect(await isAtFoot('Check')).toBe(true)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText(/^It comes back/).waitFor()
    await page.goto(`${server.origin}#/today`)
    await page.getByText('Question 1 of 5').waitFor()
    expect(await isAtFoot('Check')).toBe(true)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    expect(await isAtFoot('Next question')).toBe(true)
  })

  it('today under a false clock: the button on the title says what waits, also after a night with the page open', async () => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await page.clock.install({ time: new Date(2030, 0, 7, 21) })
    await openReview(page, server.origin, `/q/${single[0]}`)
    await page.getByRole('button', { name: 'Give up' }).click()
    await page.getByText('It comes back once more today, and then tomorrow.').waitFor()
    await page.goto(`${server.origin}#/1`)
    await page.clock.runFor(5000)
    await page.getByRole('link', { name: /^Today: 1 missed, 4 new, about \d minutes$/ }).waitFor()
    await page.clock.fastForward('04:00:00')
    await page.getByRole('link', { name: /^Today: 1 due, 5 new, about \d minutes$/ }).click()
    await page.getByText('Due today. Your answer was not right yesterday.').waitFor()
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('makes a calendar file that a reader of such files takes', async () => {
    await openReview(page, server.origin)
    await page.getByLabel('At what time?').fill('07:30')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the calendar file' }).click()])
    expect(download.suggestedFilename()).toBe('study-reminder.ics')
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART:\d{8}T073000\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(text.replaceAll('\r\n ', '')).toContain(`URL:${server.origin}#/today`)
  })
})
