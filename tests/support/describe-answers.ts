/** Questions answered in a real browser, by the keyboard alone. */
import type { Question, QuestionType } from '@deck/questions'
import type { Page } from 'playwright-chromium'
import { scopeKey } from '@deck/browser/storage'
import { describeVerdict } from '@deck/questions'
import { en } from '@deck/words'
import { answerWords } from 'slidev-addon-lesson/quiz/answer-words.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { watch } from './open-deck.ts'
import { openReview } from './open-review.ts'
import { planAnswers } from './plan-answers.ts'
import { useServedDeck } from './served-deck.ts'
import { askAnew, typeAnswer } from './type-answer.ts'

/** The name with the deck's path, as the browser has it. */
const progressKey = scopeKey(progressName, '/courses/green/')

const bank: Readonly<Record<string, Question>> = questions
const types = [...new Set(Object.values(bank).map(({ type }) => type))]

/** A question with an answer, how it is given, and the grade that the data predict. */
export type PlannedAnswer = ReturnType<typeof listAnswers>[number]

/** Every question of a type with its answers: right, and in every other way. */
function listAnswers(type: QuestionType) {
  return Object.entries(bank).filter(([, question]) => question.type === type).flatMap(([id, question]) =>
    planAnswers(id, question).map(plan => ({ id, question, ...plan })))
}

/** What the page shows and keeps of an answer, read where a reader reads it. */
async function readOff(page: Page) {
  await page.getByRole('button', { name: en.quiz.retry }).waitFor()
  return page.evaluate((key) => {
    const [said] = document.querySelectorAll('fieldset [role=status] > :not([aria-hidden=true])')
    const { answers } = JSON.parse(localStorage.getItem(key) ?? '{"answers":{}}')
    return {
      said: said?.textContent?.trim(),
      saved: Object.entries(answers as Record<string, { state: string, score: number }>).map(([id, { state, score }]) => ({ id, state, score })),
      isOnVerdict: document.activeElement?.matches('.verdict'),
    }
  }, progressKey)
}

/**
 * Describes tests of the student build: answers are graded as the data predict, on the page and in the record.
 * @param picks which answers of a type are given
 */
export function describeAnswers(picks: (answers: readonly PlannedAnswer[]) => readonly PlannedAnswer[]): void {
  const deck = useServedDeck('dist', '/courses/green/')
  let page: Page
  let pageErrors: ReturnType<typeof watch>
  beforeAll(async () => {
    const context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    context.setDefaultTimeout(20_000)
    pageErrors = watch(context, deck.origin)
    page = await context.newPage()
    await openReview(page, deck.origin)
  })

  describe.each(types)('%s', (type) => {
    it.each(picks(listAnswers(type)))('$id answered $kind ($how) is graded so, on the page and in the record', async ({ id, question, answer, grade }) => {
      await askAnew(page, id, question.stem)
      const status = await page.evaluateHandle((key) => {
        localStorage.removeItem(key)
        return document.querySelector('fieldset .verdict[role=status]')!
      }, progressKey)
      expect(await status.evaluate(element => element.textContent?.trim())).toBe('')
      await typeAnswer(page, id, question, answer)
      expect(await readOff(page)).toEqual({
        said: describeVerdict(answerWords, question.type, grade),
        saved: [{ id, state: grade.state, score: grade.score }],
        isOnVerdict: true,
      })
      // The region that says it stood there before, empty: only so does a screen reader announce it.
      expect(await status.evaluate(element => element.isConnected && element.textContent?.trim())).toBeTruthy()
      await page.getByRole('button', { name: en.quiz.retry }).press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('fieldset :is(input, select, button)'))).toBe(true)
    })
  })

  it('no answer made an error or a request outside', () => {
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
}
