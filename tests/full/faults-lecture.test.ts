/** A lecture to which things happen: a window comes late or dies, a clock is set back, two windows write at once. */
import type { Page } from 'playwright-chromium'
import type { FaultStage } from '../support/faults.ts'
import { scopeKey } from '@deck/browser/storage'
import { readingKey as readingName } from 'slidev-addon-lesson/read/useReadingPlace.ts'
import { describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { expectSameAddress } from '../support/address.ts'
import { openForEach } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

/** The name with the deck's path, as the browser has it. */
const readingKey = scopeKey(readingName, '/courses/green/')

const slides = readSlides()
const quiz = slides.findLastIndex(({ body }) => {
  const id = /<QuizCard id="([\w-]+)"/.exec(body)?.[1] as keyof typeof questions | undefined
  return id && questions[id].type === 'single'
}) + 1

let { server, context, page } = {} as FaultStage
openForEach('dist-lecturer', stage => ({ server, context, page } = stage))

async function present(no: number, query = '') {
  const presenter = await context.newPage()
  await presenter.goto(`${server.origin}#/presenter/${no}${query}`)
  await currentSlide(presenter).waitFor()
  return presenter
}
const isAt = (window: Page, no: number, clicks: number) => window.waitForURL(({ hash }) => (hash.startsWith(`#/${no}?`) || hash.startsWith(`#/${slides[no - 1]!.front.routeAlias}?`)) && hash.includes(`clicks=${clicks}`))

describe('a window that comes late', () => {
  it('is at the lecturer’s slide and click at once, before the lecturer does anything', async () => {
    await present(quiz, '?clicks=2')
    await openSlide(page, server.origin, 1)
    await isAt(page, quiz, 2)
    await currentSlide(page).getByText('Right', { exact: true }).first().waitFor()
  })

  it('gets there as well where the lecturer answers before it listens', async () => {
    await present(quiz, '?clicks=2')
    await page.addInitScript(() => {
      // what is to come next comes late, and messages of other windows come before it
      const soon = window.setTimeout
      Object.assign(window, { setTimeout: (act: TimerHandler, ms = 0, ...rest: unknown[]) => soon(act, ms === 0 ? 500 : ms, ...rest) })
    })
    await openSlide(page, server.origin, 1)
    await isAt(page, quiz, 2)
  })

  it('does not drag the lecturer to where its own link leads', async () => {
    const presenter = await present(quiz, '?clicks=1')
    await openSlide(page, server.origin, 3)
    await isAt(page, quiz, 1)
    await expectSameAddress(presenter, new RegExp(`#/presenter/${quiz}\\?clicks=1`), currentSlide(presenter))
  })

  it('stays where its link leads where nobody presents', async () => {
    await openSlide(page, server.origin, 2)
    const other = await context.newPage()
    await openSlide(other, server.origin, quiz)
    const [before, ofOther] = [page.url(), other.url()]
    await page.keyboard.press('PageDown')
    await page.waitForURL(url => url.href !== before)
    await expectSameAddress(other, ofOther, currentSlide(other))
  })
})

describe('a presenter window that dies', () => {
  it('stops nobody: the audience window goes on by itself, and follows the next one that opens', async () => {
    await openSlide(page, server.origin, quiz)
    const presenter = await present(quiz)
    await presenter.keyboard.press('PageDown')
    await isAt(page, quiz, 1)
    await presenter.close()
    await page.keyboard.press('PageDown')
    await isAt(page, quiz, 2)
    const next = await present(quiz, '?clicks=2')
    await next.keyboard.press('PageDown')
    await isAt(page, quiz, 3)
  })
})

describe('two windows that count hands at once', () => {
  it('lose none', async () => {
    const other = await context.newPage()
    for (const window of [page, other]) {
      await openSlide(window, server.origin, quiz, '?clicks=1')
      await currentSlide(window).getByRole('button', { name: 'In class', exact: true }).click()
    }
    await currentSlide(page).getByRole('spinbutton').nth(0).fill('12')
    await currentSlide(other).getByRole('spinbutton').nth(1).fill('5')
    for (const window of [page, other]) {
      for (const said of ['A: 12', 'B: 5'])
        await currentSlide(window).locator('.class-board li').filter({ hasText: said }).waitFor({ state: 'attached' })
    }
  })
})

describe('a clock that is set back', () => {
  it('loses no hands over a reload, and a countdown is over rather than standing still', async () => {
    const start = Date.UTC(2040, 5, 1)
    await context.clock.install({ time: start })
    await openSlide(page, server.origin, quiz, '?clicks=1')
    await currentSlide(page).getByRole('button', { name: 'In class', exact: true }).click()
    await currentSlide(page).getByRole('spinbutton').first().fill('12')
    await currentSlide(page).getByRole('button', { name: 'Start a countdown of 60 seconds' }).click()
    await currentSlide(page).getByRole('timer').waitFor()
    await context.clock.setSystemTime(start - 400 * 86_400_000)
    await page.reload()
    await currentSlide(page).getByRole('button', { name: 'In class', exact: true }).click()
    await currentSlide(page).locator('.class-board li').filter({ hasText: 'A: 12' }).waitFor({ state: 'attached' })
    await currentSlide(page).getByText('Time is up.').waitFor()
  })
})

describe('two tabs of the reading page', () => {
  it('keep the place of the one and the size of text of the other', async () => {
    const other = await context.newPage()
    for (const window of [page, other]) {
      await window.goto(`${server.origin}#/read`)
      await window.locator('main.read h1').waitFor()
    }
    await other.getByRole('button', { name: /^Larger text/ }).click()
    // the page grows chapter by chapter: a reader scrolls on once there is more
    await expect.poll(() => page.evaluate((key) => {
      document.querySelector('main.read')!.scrollTop = 4000
      return localStorage.getItem(key)
    }, readingKey)).toMatch(/"slide":"[^"]+"/)
    await expect.poll(() => page.evaluate(key => localStorage.getItem(key), readingKey)).toContain('"step":1')
  })
})
