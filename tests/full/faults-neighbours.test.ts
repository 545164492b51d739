/** What shares an origin with the deck: another deck under another path, other pages that talk on its channels, and its own other windows. */
import type { BrowserContext, Page } from 'playwright-chromium'
import type { Harm } from '../support/faults.ts'
import { scopeKey } from '@deck/browser/storage'
import { roomKey } from 'slidev-addon-lesson/shell/room.ts'
import { progressKey } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { expectUnharmed, openFaulty } from '../support/faults.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { answerByLink, openReview } from '../support/open-review.ts'
import { useServedDeck } from '../support/served-deck.ts'

const [quiz, otherQuiz] = Object.entries(questions).filter(([, { type }]) => type === 'single').map(([id]) => id) as [string, string]
const [green, blue] = ['/courses/green/', '/courses/blue/']

const deck = useServedDeck('dist-lecturer', green)
let context: BrowserContext
let page: Page
let harm: Harm
/** The other deck's address, on the same origin. */
let elsewhere: string

beforeEach(async () => {
  elsewhere = deck.origin.replace(green, blue);
  ({ context, page, harm } = await openFaulty(deck.browser))
  await context.route(url => url.pathname.startsWith(blue), route => route.continue({ url: route.request().url().replace(blue, green) }))
})
afterEach(async () => {
  await expectUnharmed(page, harm)
  await context.close()
})

const kept = (window: Page) => window.evaluate(() => ({ ...localStorage }) as Record<string, string>)

describe('two decks under two paths of one origin', () => {
  it('keep progress, settings and votes apart', async () => {
    await answerByLink(page, deck.origin, quiz)
    await openSlide(page, deck.origin, 2)
    await page.keyboard.press('d')
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    const other = await context.newPage()
    await answerByLink(other, elsewhere, otherQuiz)
    expect(await other.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(false)
    const texts = await kept(page)
    expect(Object.keys(texts).filter(name => !name.endsWith(`@${green}`) && !name.endsWith(`@${blue}`))).toEqual([])
    const idsOf = (path: string) => Object.keys((JSON.parse(texts[scopeKey(progressKey, path)]!) as { answers: object }).answers)
    expect([idsOf(green), idsOf(blue)]).toEqual([[quiz], [otherQuiz]])
  })

  it('turn none of each other’s slides', async () => {
    const other = await context.newPage()
    await openSlide(other, elsewhere, 3)
    await openSlide(page, deck.origin, 3)
    const presenter = await context.newPage()
    await presenter.goto(`${deck.origin}#/presenter/3`)
    await currentSlide(presenter).waitFor()
    await presenter.evaluate(() => { location.hash = '#/presenter/5' })
    await page.waitForFunction(() => document.querySelector('#slideshow > [data-slidev-no="5"]:not([inert])'))
    expect(await other.locator('#slideshow > [data-slidev-no="3"]').isVisible()).toBe(true)
  })

  it('take over a setting that Slidev kept without the deck’s path, and leave it where it is: it may be another deck’s', async () => {
    await openSlide(page, deck.origin, 3)
    await page.evaluate(() => {
      localStorage.clear()
      localStorage.setItem('slidev-color-schema', 'dark')
    })
    await openSlide(page, deck.origin, 4)
    await page.reload()
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    expect((await kept(page))['slidev-color-schema']).toBe('dark')
  })
})

describe('another page of the origin', () => {
  it('that says what makes no sense on the deck’s channels is not heard, and one that makes sense still is', async () => {
    await openSlide(page, deck.origin, 3)
    const other = await context.newPage()
    await other.goto(`${deck.origin}favicon.svg`)
    await other.evaluate((name) => {
      const channel = new BroadcastChannel(name)
      const place = { no: 5, clicks: 0, total: 3, by: 'presenter' }
      for (const data of [null, undefined, 7, 'next', [], {}, { kind: 'change' }, { kind: 'change', entries: null }, ...[null, 7, { ...place, no: 'x' }, { ...place, no: 9999 }, { ...place, clicks: -3 }].map(value => ({ kind: 'change', entries: { place: { at: Date.now(), value } } }))])
        channel.postMessage(data)
      channel.postMessage({ kind: 'change', entries: { place: { at: Date.now() + 1, value: place } } })
    }, scopeKey(roomKey, green))
    await page.waitForFunction(() => document.querySelector('#slideshow > [data-slidev-no="5"]:not([inert])'))
  })
})

describe('two tabs that answer at once', () => {
  it('keep both answers', async () => {
    const other = await context.newPage()
    await openReview(page, deck.origin, `/q/${quiz}`)
    await openReview(other, deck.origin, `/q/${otherQuiz}`)
    for (const window of [page, other]) {
      await window.getByRole('radio').first().focus()
      await window.keyboard.press('a')
    }
    await Promise.all([page, other].map(window => window.keyboard.press('Enter')))
    const key = scopeKey(progressKey, green)
    await expect.poll(async () => Object.keys((JSON.parse((await kept(page))[key] ?? '{"answers":{}}') as { answers: object }).answers).toSorted()).toEqual([quiz, otherQuiz].toSorted())
  })
})

describe('the first answer that is saved', () => {
  it('has the browser asked to keep what the deck has saved; opening the deck does not', async () => {
    await context.addInitScript(() => {
      Object.assign(window, { asked: 0 })
      // an empty page has none
      if (!('storage' in navigator))
        return
      navigator.storage.persisted = async () => false
      navigator.storage.persist = async () => {
        (window as unknown as { asked: number }).asked++
        return true
      }
    })
    const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked)
    await openReview(page, deck.origin)
    expect(await asked()).toBe(0)
    await page.getByText(/Safari may do so when you have not opened this deck for seven days/).waitFor()
    await answerByLink(page, deck.origin, quiz)
    await expect.poll(asked).toBe(1)
  })
})
