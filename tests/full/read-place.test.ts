/** The reading page on an emulated phone: the five ways of losing the place, and the whole text in the document. */
import type { BrowserContext, Page } from 'playwright-chromium'
import { scopeKey } from '@deck/browser/storage'
import { readingKey as readingName } from 'slidev-addon-lesson/read/useReadingPlace.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { currentSlide, watch } from '../support/open-deck.ts'
import { unfoldReview } from '../support/open-review.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

const readingKey = scopeKey(readingName, '/courses/green/')
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, reducedMotion: 'reduce' } as const
/** By how many px the line under the eye may move. */
const slack = 40
/** Slides with an explanation whose title is their heading: none that asks something. */
const inner = readSlides().flatMap(({ front, body }) => front.layout === undefined && !/<(?:QuizCard|GuessFirst|TryFirst|ExplanationVote)/.test(body) && front.routeAlias! in explanations ? [{ alias: front.routeAlias!, title: front.title! }] : [])
const middle = inner[Math.floor(inner.length / 2)]!
const farther = inner.at(-3)!

const deck = useServedDeck('dist', '/courses/green/', { keepsWindows: true })
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>
afterEach(() => context?.close())

async function open(path: string) {
  context = await deck.browser.newContext(phone)
  pageErrors = watch(context, deck.origin)
  page = await context.newPage()
  await go(path)
}
async function go(path: string) {
  await page.goto('about:blank')
  await page.goto(`${deck.origin}#${path}`)
  await stands()
}
/** Waits until the page stands with its whole text: at its beginning as words, and made where the reader has moved. */
async function stands() {
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
  await page.waitForFunction(() => [...document.querySelectorAll('.read-section.pending')].every(section =>
    document.querySelector('main.read')!.scrollTop === 0 && section.querySelector('.slide-words') && section.getBoundingClientRect().top > innerHeight))
  await frames()
}
function frames() {
  return page.evaluate(async () => {
    for (let i = 0; i < 4; i++)
      await new Promise(done => requestAnimationFrame(done))
  })
}
const kept = () => page.evaluate(key => localStorage.getItem(key), readingKey)
const keepPlace = (slide: string) => page.evaluate(([key, slide]) => localStorage.setItem(key!, JSON.stringify({ version: 1, slide, step: 0 })), [readingKey, slide])
const topOf = (alias: string) => page.locator(`[data-slide="${alias}"]`).evaluate(each => each.getBoundingClientRect().top)

/** Swipes over the page, as a thumb does, by some 400 px at most. */
async function swipe(px: number) {
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) => session.send('Input.dispatchTouchEvent', { type, touchPoints: ys.map(y => ({ x: 180, y })) })
  await touch('touchStart', 560)
  for (let i = 1; i <= 8; i++)
    await touch('touchMove', 560 - px * i / 8)
  // a thumb that rests before it leaves: otherwise the page flies on, as fast as a busy machine has bunched the touches
  await frames()
  await touch('touchMove', 560 - px)
  await touch('touchEnd')
  await session.detach()
  // the page glides on
  await page.evaluate(async () => {
    const root = document.querySelector('main.read')!
    for (let last = -1; last !== root.scrollTop;) {
      last = root.scrollTop
      for (let i = 0; i < 6; i++)
        await new Promise(done => requestAnimationFrame(done))
    }
  })
}
/** Presses a button of the bar where it stands: what clicks for a test may scroll the page on its way to it. */
async function press(name: string | RegExp) {
  const { x, y, width, height } = (await page.getByRole('button', { name }).boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + height / 2)
}
/** Where the first letters of a slide’s last paragraph stand, in px from the top of the window. */
function wordAt(alias: string) {
  return page.locator(`[data-slide="${alias}"] .read-text p`).last().evaluate((p) => {
    const range = document.createRange()
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT)
    let text = walker.nextNode()!
    while (text.textContent!.length < 3)
      text = walker.nextNode()!
    range.setStart(text, 0)
    range.setEnd(text, 3)
    return range.getBoundingClientRect().top
  })
}
/** Where the eye is: in the middle of a line whose letters begin there, in px from the top of the window. */
const eye = 248
/** Brings a slide’s last paragraph under the eye by the reader's own thumb, and then exactly. */
async function readOn(alias: string) {
  for (let i = 0; i < 20 && await wordAt(alias) > eye + 100; i++)
    await swipe(Math.min(400, Math.round(await wordAt(alias)) - eye))
  // what has not been drawn yet gets its height as it comes near
  for (let i = 0; i < 5 && Math.abs(await wordAt(alias) - eye) > 3; i++) {
    await page.locator('main.read').evaluate((root, px) => { root.scrollTop += px }, await wordAt(alias) - eye)
    await frames()
  }
  const at = await wordAt(alias)
  expect(Math.abs(at - eye)).toBeLessThan(4)
  return at
}
const addressed = (alias: string) => page.waitForFunction(alias => location.hash.startsWith(`#/read/${alias}`), alias)
const stays = (alias: string, at: number) => expect.poll(async () => Math.abs(await wordAt(alias) - at)).toBeLessThan(slack)

describe('a phone keeps the place', () => {
  it('over a reload and a discarded tab, as the address follows the reader', async () => {
    await open(`/read/${middle.alias}`)
    const next = inner[inner.indexOf(middle) + 1]!
    const at = await readOn(next.alias)
    await addressed(next.alias)
    await page.reload()
    await stands()
    await stays(next.alias, at)
    // the address alone, as another phone has it, leads to the slide
    const link = page.url()
    expect(pageErrors).toEqual({ errors: [], outside: [] })
    await context.close()
    await open(link.slice(link.indexOf('#') + 1))
    await expect.poll(async () => Math.abs(await topOf(next.alias))).toBeLessThan(200)
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('on the way to the slide and back', async () => {
    await open(`/read/${middle.alias}`)
    const at = await readOn(middle.alias)
    await page.locator(`[data-slide="${middle.alias}"]`).getByRole('link', { name: /as a slide$/ }).evaluate(link => (link as HTMLElement).click())
    await currentSlide(page).waitFor()
    await page.goBack()
    await stands()
    await stays(middle.alias, at)
  })

  it('when the text grows, when the phone is turned, and when a picture above comes late', async () => {
    await open(`/read/${middle.alias}`)
    const at = await readOn(middle.alias)
    await press(/^Larger text/)
    await frames()
    await stays(middle.alias, at)
    await press(/^Larger text/)
    await stays(middle.alias, at)
    await press(/usual text size/)
    await stays(middle.alias, at)
    await page.setViewportSize({ width: 740, height: 360 })
    await frames()
    await stays(middle.alias, at)
    await page.setViewportSize({ width: 360, height: 740 })
    await frames()
    await stays(middle.alias, at)
    await page.locator(`[data-slide="${middle.alias}"] .read-text p`).first().evaluate((p) => {
      const late = document.createElement('div')
      late.style.height = '300px'
      // what no browser keeps in its place by itself
      document.querySelector<HTMLElement>('main.read')!.style.overflowAnchor = 'none'
      p.before(late)
    })
    await frames()
    await stays(middle.alias, at)
  })

  it.each(['pollution-chain', 'organisation-gap'])('when the phone is turned and back while a picture that takes another form is under the eye (%s)', async (alias) => {
    await open(`/read/${alias}`)
    await expect.poll(async () => Math.abs(await topOf(alias))).toBeLessThan(200)
    await swipe(60)
    // the eye comes to the lower half of the picture
    for (let i = 0; i < 3; i++) {
      await page.locator(`[data-slide="${alias}"] .slide-box`).evaluate((box) => {
        const { top, height } = box.getBoundingClientRect()
        const root = document.querySelector('main.read')!
        root.scrollTop += top + 0.7 * height - 0.35 * root.clientHeight
      })
      await frames()
    }
    const at = await topOf(alias)
    for (let turn = 0; turn < 2; turn++) {
      for (const [width, height] of [[740, 360], [360, 740]] as const) {
        await page.setViewportSize({ width, height })
        await frames()
      }
    }
    await expect.poll(async () => Math.abs(await topOf(alias) - at)).toBeLessThan(slack)
  })

  it('as Back closes an open source, term or list of contents first', async () => {
    await open(`/read/${middle.alias}`)
    await readOn(middle.alias)
    const address = page.url()
    for (const what of ['.read-text .cite button', '.read-text .term']) {
      // as a reader does it: what is pressed is seen, for the focus goes back to it
      const opener = page.locator(`[data-slide="${middle.alias}"] ${what}`).first()
      await opener.evaluate(each => each.scrollIntoView({ block: 'center' }))
      await frames()
      const at = await wordAt(middle.alias)
      await opener.evaluate(each => (each as HTMLElement).click())
      await page.getByRole('dialog').waitFor()
      await page.goBack()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await expect.poll(() => page.url()).toBe(address)
      await stays(middle.alias, at)
    }
    const at = await wordAt(middle.alias)
    await press(/^Contents$/)
    await page.locator('.read-contents').waitFor()
    await page.goBack()
    await page.locator('.read-contents').waitFor({ state: 'hidden' })
    await stays(middle.alias, at)
    // whose text stands at the top may be the slide before by now: the address follows what is read
    await expect.poll(() => page.url()).toContain('#/read/')
  })

  it('as Back closes a source that a mark in a picture opened', async () => {
    await open('/read/two-cases')
    const mark = page.locator('[data-slide="two-cases"] .slide-box .cite button').first()
    await mark.evaluate(each => each.scrollIntoView({ block: 'center' }))
    await frames()
    const topOfMark = () => mark.evaluate(each => each.getBoundingClientRect().top)
    const at = await topOfMark()
    await mark.evaluate(each => (each as HTMLElement).click())
    await page.getByRole('dialog').waitFor()
    await page.goBack()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await frames()
    await expect.poll(async () => Math.abs(await topOfMark() - at)).toBeLessThan(slack)
  })

  it('closed by its own button leaves nothing behind that Back would have to close', async () => {
    await open('/read')
    await page.evaluate((alias) => { location.hash = `#/read/${alias}` }, middle.alias)
    await expect.poll(async () => Math.abs(await topOf(middle.alias))).toBeLessThan(200)
    await readOn(middle.alias)
    await page.locator(`[data-slide="${middle.alias}"] .term`).first().evaluate(each => (each as HTMLElement).click())
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    // its own step back has been taken: two at a time would be one
    await page.waitForFunction(() => !history.state.layers)
    await page.goBack()
    await page.waitForFunction(alias => !location.hash.includes(alias), middle.alias)
  })

  it('where the reader comes in by another link: a farther place stays, and the way to it is offered', async () => {
    await open('/read')
    await keepPlace(farther.alias)
    await go(`/read/${middle.alias}`)
    await page.getByRole('link', { name: 'Go on there' }).waitFor()
    // the offer goes as the reader goes on, and the place stays
    await swipe(300)
    await expect.poll(() => page.getByRole('link', { name: 'Go on there' }).count()).toBe(0)
    await expect.poll(kept).toContain(farther.alias)
    await go('/read')
    await page.getByRole('link', { name: 'Go on there' }).click()
    await expect.poll(async () => Math.abs(await topOf(farther.alias))).toBeLessThan(200)
    await expect.poll(() => page.getByRole('link', { name: 'Go on there' }).count()).toBe(0)
  })

  it('and moves it once the reader has settled elsewhere', async () => {
    await open('/read')
    await keepPlace(farther.alias)
    await page.clock.install()
    await go(`/read/${middle.alias}`)
    await swipe(120)
    await page.clock.runFor(5000)
    await expect.poll(kept).toContain(farther.alias)
    await page.clock.runFor(30_000)
    await expect.poll(kept).toContain(middle.alias)
  })

  it('from the deck’s first slide: the offer to read leads to where one stopped', async () => {
    await open('/read')
    await keepPlace(farther.alias)
    await page.goto('about:blank')
    await page.goto(`${deck.origin}#/1`)
    await currentSlide(page).waitFor()
    await page.getByRole('link', { name: 'Read on' }).click()
    await stands()
    await expect.poll(async () => Math.abs(await topOf(farther.alias))).toBeLessThan(200)
  })

  it('for whoever moves without touch, wheel or key: nobody is pulled back', async () => {
    await open(`/read/${middle.alias}`)
    // a screen reader, a switch and find in page scroll, and nothing else
    await page.evaluate(() => { document.querySelector('main.read')!.scrollTop += 900 })
    await frames()
    const before = await topOf(middle.alias)
    await page.locator(`[data-slide="${middle.alias}"]`).evaluate((section) => { section.style.paddingBottom = '200px' })
    await frames()
    expect(Math.abs(await topOf(middle.alias) - before)).toBeLessThan(260)
    expect(before).toBeLessThan(-600)
  })
})

describe('ears and fingers', () => {
  it('have a way past the bar, a search that listens, and a title that names the slide', async () => {
    await open(`/read/${middle.alias}`)
    await expect.poll(() => page.title()).toContain(middle.title)
    await page.getByRole('link', { name: 'Skip to the text' }).press('Enter')
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.slide)).toBe(middle.alias)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.locator('.read-search input:focus').waitFor()
  })

  it('keep every control where the phone shows all at twice its size', async () => {
    await open(`/read/${middle.alias}`)
    await page.setViewportSize({ width: 180, height: 370 })
    await frames()
    const controls = page.locator('.read-bar :is(a, button)')
    expect(await controls.count()).toBeGreaterThanOrEqual(5)
    for (const { x, width } of await controls.evaluateAll(all => all.map(each => each.getBoundingClientRect().toJSON() as { x: number, width: number })))
      expect([x >= 0, x + width <= 181]).toEqual([true, true])
    // of what a picture holds as much as a finger needs is in the window, or can be scrolled to
    const lost = await page.locator('.read-section :is(a, button, input, summary)').evaluateAll(all => all.filter((each) => {
      const canScroll = (box: Element | null): boolean => box !== null && ((box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX === 'auto') || canScroll(box.parentElement))
      const { left, right, width } = each.getBoundingClientRect()
      return each.checkVisibility() && Math.min(right, 181) - Math.max(left, 0) < Math.min(width, 44) && !canScroll(each)
    }).map(each => `${each.closest<HTMLElement>('[data-slide]')!.dataset.slide}: ${each.textContent!.trim()}`))
    expect(lost).toEqual([])
  })

  it('that delete everything leave nothing of the reader in the browser', async () => {
    await open(`/read/${middle.alias}`)
    await readOn(middle.alias)
    await expect.poll(kept).toContain(middle.alias)
    await page.goto(`${deck.origin}#/review`)
    await unfoldReview(page)
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await expect.poll(() => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(key => key.startsWith('green-ladder:')))).toEqual([])
  })
})

describe('the whole text', () => {
  /** The words of every section, but for the figures of notes, the way to the slide, a drawing of what the text says, and what no screen shows. */
  const wordsOf = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll<HTMLElement>('.read-section')].map((section) => {
    const isShown = (element: Element | null): boolean => element === section || (element !== null && getComputedStyle(element).display !== 'none' && isShown(element.parentElement))
    const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT, ({ parentElement }) => parentElement!.closest('.cite, .footnotes b, .to-slide, .relation-diagram') || !isShown(parentElement) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT)
    const words: string[] = []
    while (texts.nextNode())
      words.push(...texts.currentNode.textContent!.match(/[\p{L}\p{N}]+/gu) ?? [])
    return [section.dataset.slide!, words]
  })))

  it('is in the document without a scroll, while most slides are still to be made: whatever a walk through the page shows', async () => {
    await open('/read')
    expect(await page.locator('.read-section.pending').count()).toBeGreaterThan(inner.length / 2)
    const atOnce = await wordsOf()
    await page.evaluate(async () => {
      const root = document.querySelector('main.read')!
      for (let y = 0; y < root.scrollHeight; y += root.clientHeight) {
        root.scrollTop = y
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
      }
    })
    await page.waitForFunction(() => !document.querySelector('.slide-box.awaited'))
    const lacking = Object.entries(await wordsOf()).map(([slide, words]) => [slide, words.filter(word => !atOnce[slide]!.includes(word))])
    expect(lacking.filter(([, words]) => words!.length)).toEqual([])
    for (const { title } of inner)
      expect(await page.evaluate(title => document.querySelector('main.read')!.textContent!.includes(title), title)).toBe(true)
  })
})
