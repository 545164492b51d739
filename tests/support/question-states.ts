/** Judges every type of question in every state it can be in, on the study page; on slides tests/e2e/walk.test.ts looks at them. */
import type { Question } from '@deck/questions'
import type { BrowserContext, Page } from 'playwright-chromium'
import type { ServedDeck } from './served-deck.ts'
import { listReasons, listTexts } from '@deck/questions'
import { en } from '@deck/words'
import { afterEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { findAxeFaults, findSidewaysScroll, findSmallTargets } from './find-faults.ts'
import { watch } from './open-deck.ts'
import { openReview } from './open-review.ts'
import { planAnswers } from './plan-answers.ts'
import { useServedDeck } from './served-deck.ts'
import { askAnew, typeAnswer } from './type-answer.ts'

const bank: Readonly<Record<string, Question>> = questions
/** The type, and for what is pointed at the picture on which it lies. */
const kindOf = (question: Question) => question.type === 'point' ? `${question.type} (${question.surface})` : question.type
const kinds = [...new Set(Object.values(bank).map(kindOf))]
const windows = { phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, screen: { viewport: { width: 1280, height: 720 } } } as const
/** A window and its time of day. */
interface Room { theme: 'light' | 'dark', room: keyof typeof windows }

let deck: ServedDeck
let context: BrowserContext
let pageErrors: ReturnType<typeof watch>

async function openWindow(kind: keyof typeof windows, colorScheme: 'light' | 'dark'): Promise<Page> {
  context = await deck.browser.newContext({ ...windows[kind], colorScheme, reducedMotion: 'reduce' })
  pageErrors = watch(context, deck.origin)
  return context.newPage()
}

/** The question of its kind that has most to read: where it fits, the others do. */
function findFullest(kind: string): readonly [string, Question] {
  const lengthOf = (question: Question) => [question.stem, ...listTexts(question), ...listReasons(question).map(({ why }) => why)].join('').length
  return Object.entries(bank).filter(([, question]) => kindOf(question) === kind).toSorted(([, a], [, b]) => lengthOf(b) - lengthOf(a))[0]!
}

/** What stands on paper: the text that can be seen in the part, without what a list keeps folded up. */
function readPaper(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main.review')!, NodeFilter.SHOW_TEXT)
    let text = ''
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement!.checkVisibility({ visibilityProperty: true }) && !parentElement!.closest('select, .sr-only'))
        text += ` ${textContent}`
    }
    return text.replace(/\s+/g, ' ')
  })
}

/** Serves the deck, and closes each test's window. */
function useDeck(): void {
  deck = useServedDeck('dist', '/courses/green/', { keepsWindows: true })
  afterEach(() => context.close())
}

/** Tests each type of question on the study page, in these rooms. */
export function testStates(rooms: readonly Room[]): void {
  useDeck()
  describe.each(kinds)('on the study page, %s', (kind) => {
    const [id, question] = findFullest(kind)

    it.each(rooms)('has no fault in any state ($theme, $room)', async ({ theme, room }) => {
      const page = await openWindow(room, theme)
      const faults: string[] = []
      const look = async (state: string) => {
        const found = [
          ...await findAxeFaults(page, 'main.review'),
          ...room === 'phone' ? await findSmallTargets(page, 'main.review') : [],
          ...await findSidewaysScroll(page, 'main.review'),
        ]
        faults.push(...found.map(fault => `${id}, ${state}: ${fault}`))
      }
      await openReview(page, deck.origin, `/q/${id}`)
      await look('unanswered')
      await page.getByRole('button', { name: en.quiz.hint, exact: true }).click()
      await look('with its hint')
      for (const { kind, how, answer } of planAnswers(id, question)) {
        await askAnew(page, id, question.stem)
        await typeAnswer(page, id, question, answer)
        await page.getByRole('button', { name: en.quiz.retry }).waitFor()
        await look(`${kind} (${how})`)
      }
      expect(faults).toEqual([])
      expect(pageErrors).toEqual({ errors: [], outside: [] })
    })
  })
}

/** Tests each type of question on paper. */
export function testPaper(): void {
  describe.each(kinds)('on paper, %s', (kind) => {
    const [id, question] = findFullest(kind)

    it('prints whole, with all that there is to choose from and nothing to press', async () => {
      const page = await openWindow('screen', 'light')
      await openReview(page, deck.origin, `/q/${id}`)
      await page.emulateMedia({ media: 'print' })
      // The names of spots are what is asked.
      expect(await readPaper(page)).toSatisfy((paper: string) => question.type === 'point' || listTexts(question).every(text => paper.includes(text)))
      await page.emulateMedia({ media: 'screen' })
      await typeAnswer(page, id, question, planAnswers(id, question).at(-1)!.answer)
      await page.emulateMedia({ media: 'print' })
      const paper = await readPaper(page)
      expect(listReasons(question).filter(({ why }) => !paper.includes(why))).toEqual([])
      expect(await page.locator('main.review .btn:visible').count()).toBe(0)
      const [whole, shown] = await page.evaluate(() => [document.documentElement.scrollHeight, document.querySelector('main.review')!.scrollHeight] as const)
      expect(whole).toBeGreaterThanOrEqual(shown)
      expect(await page.locator('main.review').evaluate(element => getComputedStyle(element).overflowY)).toBe('visible')
    })
  })
}
