/** The lecturer build: no question with its tools and votes is larger than its slide. */
import type { Question } from '@deck/questions'
import type { Page } from 'playwright-chromium'
import { scopeKey } from '@deck/browser/storage'
import { keyOrder } from '@deck/questions'
import { voteKey } from 'slidev-addon-lesson/room/votes.ts'
import { roomKey as roomName } from 'slidev-addon-lesson/shell/room.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { currentSlide, openSlide, turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

/** The name with the deck's path, as the browser has it. */
const roomKey = scopeKey(roomName, '/')

const slides = readSlides()
/** The slides that ask a question, with the question. */
const quizzes = slides.flatMap((slide, i) => {
  const id = slide.body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions | undefined
  return id ? [{ id, no: i + 1, alias: slide.front.routeAlias, clicks: Number(slide.front.clicks), question: questions[id] as Question }] : []
})
/** One with a single choice of four. */
const quiz = quizzes.find(({ question }) => question.type === 'single' && question.options.length === 4)!.no

const windows = useLectureWindows()
let audience: Page
beforeEach(() => {
  ({ audience } = windows)
})

describe('a quiz', () => {
  const tool = (page: Page, name: string) => currentSlide(page).getByRole('button', { name, exact: true })
  const showsHands = (page: Page, text: string) => currentSlide(page).locator('.class-board li').filter({ hasText: text }).first().waitFor({ state: 'attached' })
  const sources = (page: Page) => currentSlide(page).getByRole('button', { name: /^Source/ })
  /** What of the card reaches beyond its room on the slide, in pixels. */
  const spill = (page: Page) => currentSlide(page).locator('.quiz').evaluate(card => card.scrollHeight - card.clientHeight)

  it('fits its slide with tools and two votes at every click', async () => {
    const faults: string[] = []
    const check = async (state: string) => await spill(audience) > 1 && faults.push(state)
    // every class has voted twice where there is something to vote on, and has its time paused
    const handsFor = (question: Question) => {
      const ids = 'options' in question ? question.options.map(({ id }) => id) : []
      // the three commonest orders
      const orders = () => [ids, [...ids].reverse(), [ids.at(-1)!, ...ids.slice(0, -1)]].map(keyOrder)
      return question.type === 'true-false' ? ['true', 'false'] : question.type === 'ordering' ? orders() : ['single', 'multiple', 'point'].includes(question.type) ? ids : []
    }
    const at = Date.now()
    const entries = Object.fromEntries(quizzes.flatMap(({ id, question }) => {
      const hands = handsFor(question)
      const values = [['rounds', { taken: hands.length ? [0, 1] : [], next: 2 }], ['shown', true], ['countdown', { left: 90_000 }], ...[0, 1].flatMap(round => hands.map(option => [`hands/${round}/${option}`, 12] as const))] as const
      return values.map(([name, value]) => [voteKey(id, name), { at, value }])
    }))
    await openSlide(audience, windows.origin, 1)
    await audience.evaluate(([key, saved]) => localStorage.setItem(key!, saved!), [roomKey, JSON.stringify({ version: 1, entries })])
    await openSlide(audience, windows.origin, quiz)
    for (const { no, alias, clicks, question } of quizzes) {
      await turnTo(audience, no, '?clicks=1')
      if (handsFor(question).length)
        await showsHands(audience, 'First vote 12, after discussion 12')
      await check(`${alias}: hands`)
      await tool(audience, 'In class').click()
      await tool(audience, handsFor(question).length ? 'Clear the second vote' : 'Go on').waitFor()
      await check(`${alias}: tools`)
      for (let click = 2; click <= clicks; click++) {
        await turnTo(audience, no, `?clicks=${click}`)
        await (click === 2 ? currentSlide(audience).getByRole('status').filter({ hasText: 'Answer' }) : sources(audience).first()).waitFor()
        await check(`${alias}: click ${click}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('on explanations keeps its tools and what it counts off the sources, while hands are counted, once they are shown, and where nobody voted before', async () => {
    const { front } = slides.find(({ body }) => body.includes('<ExplanationVote id="explanations-again"'))!
    await openSlide(audience, windows.origin, front.routeAlias!)
    const slide = currentSlide(audience)
    const findCovered = () => slide.evaluate((all) => {
      const boxes = (of: string) => [...all.querySelectorAll(of)].map(each => each.getBoundingClientRect())
      return boxes('.footnotes li').filter(a => boxes(':is(.cards li, .cap, .poll-tools button)').some(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length
    })
    const fits = (state: string) => expect.poll(findCovered, { message: state }).toBe(0)
    await fits('before')
    await tool(audience, 'In class').click()
    await slide.locator('.tally input').first().fill('3')
    await fits('tools')
    await tool(audience, 'Show the result').click()
    await fits('result')
    await tool(audience, 'In class').click()
    await slide.locator('.change').first().waitFor()
    await fits('no vote before')
  })
})
