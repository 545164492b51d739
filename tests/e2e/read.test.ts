/**
 * The reading page in the student build: what thumbs, keyboards and ears meet on it. Before axe, whole: tests/full/read-whole.test.ts;
 * every way of losing the place: tests/full/read-place.test.ts.
 * Why end to end: the page has all slides of the built deck, which come as one reads on.
 */
import type { BrowserContext, Page } from 'playwright-chromium'
import { scopeKey } from '@deck/browser/storage'
import { en } from '@deck/words'
import { readingKey as readingName } from 'slidev-addon-lesson/read/useReadingPlace.ts'
import { progressKey as progressName } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { questions } from '../../data/questions/index.ts'
import { expectSameAddress, waitForAddress } from '../support/address.ts'
import { findSidewaysScroll, findSmallTargets } from '../support/find-faults.ts'
import { currentSlide, openSlide, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { levels } from '../support/walk-reading.ts'

/** Names with the deck's path, as the browser has them. */
const progressKey = scopeKey(progressName, '/courses/green/')
const readingKey = scopeKey(readingName, '/courses/green/')

const sources = readSlides()
const slides = sources.map(({ front }) => ({ alias: front.routeAlias!, title: front.title!, layout: front.layout }))
/** One in the middle that opens no chapter. */
const middle = slides.slice(Math.floor(slides.length / 2)).find(({ layout }) => layout !== 'chapter')!
/** The slides after it, by how many there are between. */
const slideAfter = (count: number) => slides[slides.indexOf(middle) + count]!.alias
/** A quiz slide with one answer, and its question. */
const quiz = sources.map(({ front, body }) => ({
  alias: front.routeAlias!,
  id: /<QuizCard id="([\w-]+)"/.exec(body)?.[1] as keyof typeof questions | undefined,
})).find(({ id }) => id && questions[id].type === 'single')!

const deck = useServedDeck('dist', '/courses/green/', { keepsWindows: true })
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>
afterEach(() => context?.close())

async function open(width: number, path = '/read') {
  context = await deck.browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce', colorScheme: 'light' })
  pageErrors = watch(context, deck.origin)
  page = await context.newPage()
  await go(path)
}
/** Adds up how far what stands on the page moves by itself, as browsers measure it: 0 for not at all. */
function sumShifts() {
  type Shift = PerformanceEntry & { value: number, hadRecentInput: boolean, sources: { node: Node | null }[] }
  const isPages = ({ node }: { node: Node | null }) => (node instanceof Element ? node : node?.parentElement)?.closest('#app main') != null
  Object.assign(window, { shifted: 0 })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
      (window as unknown as { shifted: number }).shifted += !hadRecentInput && sources.some(isPages) ? value : 0
  }).observe({ type: 'layout-shift', buffered: true })
}
async function go(path: string) {
  await page.goto('about:blank')
  await page.goto(`${deck.origin}#${path}`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
}

const topOf = (alias: string) => page.locator(`[data-slide="${alias}"]`).evaluate(each => each.getBoundingClientRect().top)

describe('the reading page', () => {
  it('has its headings in order while most of its slides are still to come', async () => {
    await open(390)
    expect(await page.locator('.slide-box > h3').count()).toBeGreaterThan(slides.length / 2)
    const found = await levels(page)
    expect(found.length).toBeGreaterThan(slides.length / 2)
    expect(found.filter((level, i) => i > 0 && level > found[i - 1]! + 1)).toEqual([])
  })

  it.each([390, 1280])('moves nothing that stands while its fonts and first slides come, at %i px', async (width) => {
    context = await deck.browser.newContext({ viewport: { width, height: 844 }, reducedMotion: 'reduce', colorScheme: 'light' })
    page = await context.newPage()
    await page.addInitScript(sumShifts)
    await go('/read')
    await page.locator('.read-section .read-text').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => (window as unknown as { shifted: number }).shifted)).toBeLessThan(0.02)
  })

  it('holds every slide with its title, and nothing of what the lecturer is told', async () => {
    await open(390)
    expect(await page.locator('main.read [data-slide]').evaluateAll(all => all.map(each => (each as HTMLElement).dataset.slide))).toEqual(slides.map(({ alias }) => alias))
    expect(await page.locator('main.read').textContent()).not.toMatch(/Move on:|Minutes:/)
  })

  it('opens at a slide, leads to it, and comes back', async () => {
    await open(390, `/read/${middle.alias}`)
    await expect.poll(() => topOf(middle.alias)).toBeLessThan(200)
    const section = page.locator(`[data-slide="${middle.alias}"]`)
    await section.getByRole('link', { name: /as a slide$/ }).click()
    await page.waitForURL(`**/#/${middle.alias}*`)
    // who asked for the slide sees it, with its text below
    await page.locator('html.portrait').waitFor()
    await page.getByRole('link', { name: en.read.portraitPage }).click()
    await expect.poll(() => topOf(middle.alias)).toBeLessThan(200)
  })

  it('offers to go on where one stopped, and forces nobody', async () => {
    await open(390, `/read/${middle.alias}`)
    await expect.poll(() => page.evaluate(key => localStorage.getItem(key), readingKey)).toContain(middle.alias)
    await go('/read')
    expect(await page.locator('main.read').evaluate(each => each.scrollTop)).toBe(0)
    const offer = page.getByRole('link', { name: 'Go on there' })
    await offer.waitFor()
    // it stands over no contents, and goes as soon as somebody reads on here
    const contents = page.getByRole('button', { name: en.read.contents, exact: true })
    await contents.press('Enter')
    await offer.waitFor({ state: 'detached' })
    await contents.press('Enter')
    await offer.press('Enter')
    await expect.poll(() => topOf(middle.alias)).toBeLessThan(200)
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.slide)).toBe(middle.alias)
    await go('/read')
    await offer.waitFor()
    await page.mouse.move(195, 400)
    await page.mouse.wheel(0, 100)
    await offer.waitFor({ state: 'detached' })
  })

  it('keeps the place over a reload, and on the way to the slide and back', async () => {
    await open(390, `/read/${middle.alias}`)
    await expect.poll(() => topOf(middle.alias)).toBeLessThan(200)
    const next = slides[slides.indexOf(middle) + 1]!.alias
    // a wheel's turn may still be under way when the place is measured; this scroll is over with the call
    const main = page.locator('main.read')
    for (let i = 0; i < 30 && await topOf(next) > 100; i++) {
      const far = Math.min(400, await topOf(next) - 60)
      await main.evaluate((box, px) => new Promise((done) => {
        box.scrollTop += px
        requestAnimationFrame(() => requestAnimationFrame(done))
      }), far)
    }
    await waitForAddress(page, new RegExp(next))
    // it stands where it stood when the page was left: on a busy machine something above may still grow until then
    await page.evaluate(alias => addEventListener('beforeunload', () => {
      sessionStorage.setItem('left-at', String(document.querySelector(`[data-slide="${alias}"]`)!.getBoundingClientRect().top))
    }), next)
    const stays = (leftAt: number) => expect.poll(async () => Math.abs(await topOf(next) - leftAt)).toBeLessThan(40)
    // also a line that the reader has come to since the page last rested
    await expect.poll(() => page.evaluate(() => (history.state as { readLine?: { slide: string } }).readLine?.slide)).toBe(next)
    await main.evaluate((box) => { box.scrollTop -= 150 })
    await page.reload()
    await page.locator('main.read:not([aria-busy]) h1').waitFor()
    await stays(Number(await page.evaluate(() => sessionStorage.getItem('left-at') ?? Number.NaN)))
    const leftAt = await page.locator(`[data-slide="${next}"]`).evaluate((section, words) => {
      [...section.querySelectorAll('a')].find(link => link.textContent!.trim().endsWith(words))!.click()
      return section.getBoundingClientRect().top
    }, 'as a slide')
    await currentSlide(page).waitFor()
    await page.goBack()
    await page.locator('main.read:not([aria-busy]) h1').waitFor()
    await stays(leftAt)
  })

  it('keeps the size of the text', async () => {
    await open(320)
    await page.getByRole('button', { name: 'Larger text, now size 1 of 3' }).click()
    await go('/read')
    await page.getByRole('button', { name: 'Larger text, now size 2 of 3' }).waitFor()
  })

  it('finds a slide by keyboard alone and puts the focus there', async () => {
    await open(390)
    await page.getByRole('button', { name: 'Search', exact: true }).press('Enter')
    const box = page.getByRole('searchbox')
    await box.fill(middle.title)
    await page.getByRole('status').filter({ hasText: /found\.$|are shown\.$/ }).waitFor()
    await box.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.slide)).toBe(middle.alias)
  })

  it('takes an answer in its place, says why, and keeps it', async () => {
    await open(390, `/read/${quiz.alias}`)
    const section = page.locator(`[data-slide="${quiz.alias}"]`)
    await section.getByRole('radio').first().check({ force: true })
    await section.getByRole('button', { name: 'Check', exact: true }).click()
    await section.getByRole('button', { name: 'Try again' }).waitFor()
    await expect.poll(() => page.evaluate(key => localStorage.getItem(key), progressKey)).toContain(quiz.id)
  })

  it('has targets for thumbs in its bar, contents and search', async () => {
    await open(320)
    await page.getByRole('button', { name: 'Contents', exact: true }).click()
    await page.locator('.read-contents details[open] a').first().waitFor()
    expect(await findSmallTargets(page, '.read-bar')).toEqual([])
    expect(await findSmallTargets(page, '.read-contents details[open]')).toEqual([])
  })
})

describe('the reading page by plan', () => {
  /** What stands on the page, in order. */
  const shown = () => page.locator('main.read .read-column [data-slide]').evaluateAll(all => all.map(each => (each as HTMLElement).dataset.slide!))
  const [first, second] = [slides.at(-2)!, slides[2]!]

  it('shows the plan’s slides alone, in its order, keeps to it on the way to a slide, and offers the whole deck', async () => {
    await open(1280, `/read?plan=${first.alias},${second.alias}`)
    await expect.poll(shown).toEqual([first.alias, second.alias])
    await page.locator('.read-contents summary').nth(1).click()
    await page.locator('.read-contents').getByRole('link', { name: second.title }).click()
    await expect.poll(() => page.url()).toContain(`/read/${second.alias}?plan=`)
    await expect.poll(shown).toEqual([first.alias, second.alias])
    await page.getByRole('link', { name: 'Read the whole deck' }).click()
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(20)
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('of a ready plan names it', async () => {
    await open(390, '/read?plan=twenty-minutes')
    expect(await page.getByText('A talk of 20 minutes', { exact: false }).count()).toBe(1)
    await expect.poll(async () => (await shown())[0]).toBe(lecturePlans['twenty-minutes'].steps[0]!.slide)
  })

  it('says so where the link names a slide of the deck that the plan has not', async () => {
    await open(390, `/read/${slides[5]!.alias}?plan=${first.alias}`)
    const notice = page.getByRole('status').filter({ hasText: slides[5]!.title })
    await notice.getByRole('link').click()
    await expect.poll(() => topOf(slides[5]!.alias)).toBeLessThan(200)
  })

  it('says which plan there is not, and shows the whole deck', async () => {
    await open(390, '/read?plan=no-such-plan')
    await page.getByRole('status').filter({ hasText: 'no-such-plan' }).waitFor()
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(20)
  })
})

describe('on a narrow screen the deck', () => {
  it('offers to read at once, without holding anybody up', async () => {
    await open(600)
    await page.setViewportSize({ width: 600, height: 390 })
    await openSlide(page, deck.origin, middle.alias)
    await page.getByRole('link', { name: 'Read instead' }).waitFor()
    const before = page.url()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).not.toBe(before)
    await page.getByRole('button', { name: 'Stay with the slides' }).click()
    expect(await page.getByRole('link', { name: 'Read instead' }).count()).toBe(0)
    await page.reload()
    await currentSlide(page).waitFor()
    expect(await page.getByRole('link', { name: 'Read instead' }).count()).toBe(0)
  })

  it('shows a slide to be read on a phone held upright, turns it by a swipe and by buttons, and its address and Back work', async () => {
    await open(390)
    await openSlide(page, deck.origin, middle.alias)
    const text = page.locator('.portrait-text')
    await text.locator(`[data-slide="${middle.alias}"] [data-rendering=narrow]`).waitFor()
    expect(await text.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    expect(await text.getByRole('heading', { level: 1, name: middle.title }).count()).toBe(1)
    // what lies behind it is for nobody's finger, key or ear
    expect(await page.locator('#slideshow').getAttribute('inert')).toBe('')
    await text.getByRole('button', { name: en.read.portraitNext }).click()
    await text.locator(`[data-slide="${slideAfter(1)}"]`).waitFor()
    await page.waitForURL(new RegExp(`#/(?:${slideAfter(1)}|${slides.indexOf(middle) + 2})$`))
    await text.evaluate((panel) => {
      const touch = (clientX: number) => new Touch({ identifier: 1, target: panel, clientX, clientY: 400 })
      for (const [type, x] of [['touchstart', 300], ['touchmove', 200], ['touchend', 100]] as const)
        panel.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, touches: type === 'touchend' ? [] : [touch(x)], changedTouches: [touch(x)] }))
    })
    await text.locator(`[data-slide="${slideAfter(2)}"]`).waitFor()
    await page.goBack()
    await text.locator(`[data-slide="${slideAfter(1)}"]`).waitFor()
    await text.getByRole('button', { name: en.read.portraitBack }).click()
    await text.locator(`[data-slide="${middle.alias}"]`).waitFor()
    // at a press it stands above its own text and narrow picture, and alone once the phone lies
    await page.getByRole('button', { name: en.read.portraitSlide }).click()
    await text.getByRole('button', { name: en.read.portraitAlone }).waitFor()
    await text.locator(`[data-slide="${middle.alias}"] [data-rendering=narrow]`).waitFor()
    await expect.poll(() => page.evaluate(() => {
      const [slide, below] = ['#slide-content', '.portrait-text'].map(part => document.querySelector(part)!.getBoundingClientRect())
      return Math.round(Math.abs(slide!.top) + Math.abs(below!.top - slide!.height))
    })).toBe(0)
    expect(await findSidewaysScroll(page, '.portrait-text')).toEqual([])
    const before = page.url()
    await text.focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => text.evaluate(box => box.scrollTop)).toBeGreaterThan(0)
    await expectSameAddress(page, before, text)
    await page.setViewportSize({ width: 600, height: 390 })
    await expect.poll(() => text.count()).toBe(0)
  })
})
