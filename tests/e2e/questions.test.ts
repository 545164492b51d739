/** Every question of the bank in the student build: answered by keyboard alone, graded as the data predict. */
import type { Browser, Page } from 'playwright-chromium'
import type { Question } from '../../model/types.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { progressKey as progressName } from '../../composables/useProgress.ts'
import { questions } from '../../data/questions/index.ts'
import { en } from '../../locales/en.ts'
import { scopeKey } from '../../logic/kept/scope-key.ts'
import { describeVerdict } from '../../logic/quiz/grading/describe-verdict.ts'
import { launchBrowser, serveFolder, watch } from '../support/open-deck.ts'
import { openReview } from '../support/open-review.ts'
import { planAnswers } from '../support/plan-answers.ts'
import { askAnew, typeAnswer } from '../support/type-answer.ts'

/** The name with the deck's path, as the browser has it. */
const progressKey = scopeKey(progressName, '/courses/green/')

const bank: Readonly<Record<string, Question>> = questions
const types = [...new Set(Object.values(bank).map(({ type }) => type))]
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let page: Page
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist', '/courses/green/')
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(20_000)
  pageErrors = watch(context, server.origin)
  page = await context.newPage()
  await openReview(page, server.origin)
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** What the page shows and keeps of an answer, read where a reader reads it. */
async function readOff() {
  await page.getByRole('button', { name: en.quiz.retry }).waitFor()
  return page.evaluate((key) => {
    const [said] = document.querySelectorAll('fieldset [role=status] > :not([aria-hidden=true])')
    const { answers } = JSON.parse(localStorage.getItem(key) ?? '{"answers":{}}')
    return {
      said: said?.textContent?.trim(),
      saved: Object.entries(answers as Record<string, { state: string, score: number }>).map(([id, { state, score }]) => ({ id, state, score })),
      focus: document.activeElement?.textContent?.trim().slice(0, 40),
    }
  }, progressKey)
}

describe.each(types)('%s: every question', (type) => {
  // Every question right, and every other way once for each type: how those are graded tests/data/answers.test.ts holds for all.
  const all = Object.entries(bank).filter(([, question]) => question.type === type).flatMap(([id, question]) =>
    planAnswers(id, question).map(plan => ({ id, question, ...plan })))
  const plans = all.filter(({ kind, how }, i) => kind === 'right' || all.findIndex(plan => plan.how === how) === i)

  it.each(plans)('$id answered $kind ($how) is graded so, on the page and in the record', async ({ id, question, answer, grade }) => {
    await askAnew(page, id, question.stem)
    const status = await page.evaluateHandle((key) => {
      localStorage.removeItem(key)
      return document.querySelector('fieldset .verdict[role=status]')!
    }, progressKey)
    expect(await status.evaluate(element => element.textContent?.trim())).toBe('')
    await typeAnswer(page, id, question, answer)
    expect(await readOff()).toEqual({
      said: describeVerdict(en.quiz, question.type, grade),
      saved: [{ id, state: grade.state, score: grade.score }],
      focus: en.quiz.retry,
    })
    // The region that says it stood there before, empty: only so does a screen reader announce it.
    expect(await status.evaluate(element => element.isConnected && element.textContent?.trim())).toBeTruthy()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.matches('fieldset :is(input, select, button)'))).toBe(true)
  })
})

it('no answer made an error or a request outside', () => {
  expect(pageErrors).toEqual({ errors: [], outside: [] })
})
