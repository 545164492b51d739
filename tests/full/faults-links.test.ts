/** Links that lead nowhere, or mean harm: a page says so or the default stands, nothing runs, and the keys go on working. */
import type { BrowserContext, Page } from 'playwright-chromium'
import type { Harm } from '../support/faults.ts'
import { en } from '@deck/words'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { waitForAddress } from '../support/address.ts'
import { expectUnharmed, openFaulty } from '../support/faults.ts'
import { currentSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck, useServer } from '../support/served-deck.ts'

const slides = readSlides()
const holding = (tag: string) => slides.find(({ body }) => body.includes(`<${tag}`))!.front.routeAlias!
const stepped = slides.findIndex(({ front }, i) => i > 0 && Number(front.clicks) >= 3) + 1

const deck = useServedDeck('dist', '/courses/green/')
const servers = { 'dist': deck, 'dist-lecturer': useServer('dist-lecturer') }
let context: BrowserContext
let page: Page
let harm: Harm
// One window for all links: no browser keeps anything of what a link asks for, and each is opened from an empty page.
beforeAll(async () => { ({ context, page, harm } = await openFaulty(deck.browser)) })
afterEach(() => expectUnharmed(page, harm))
afterAll(() => context.close())

async function open(hash: string, build: keyof typeof servers = 'dist') {
  await page.goto('about:blank')
  await page.goto(`${servers[build].origin}#/${hash}`)
}
const unknown = () => page.getByRole('heading', { name: 'There is no such slide' }).waitFor()

const nowhere = ['0', '-1', '999', '1.5', '1e0', '0x2', '01', '%201', 'foo/bar', 'a/b/c/d', '../../etc/passwd', '//elsewhere.example/x', 'constructor', '__proto__', 'toString', '%E0%A4%A', '%00', '%F0%9F%8C%B2', 'javascript:alert(1)', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'x'.repeat(5000), 'review/nope', 'read/1/2', 'presenter/99', 'presenter/nope', 'presenter/1/2', 'print', 'export', 'notes-edit', '404']

it('a link that is followed while the first page is still on its way is followed', async () => {
  let release = () => {}
  const released = new Promise<void>((done) => { release = done })
  await page.route(/\/assets\/review-.*\.js$/, async (route) => { await released; await route.continue() })
  const asked = page.waitForRequest(/\/assets\/review-.*\.js$/)
  await open('review')
  await asked
  await page.evaluate(() => { location.hash = '#/glossary' })
  release()
  await page.locator('main').getByRole('heading', { name: en.glossary.title }).waitFor()
  await waitForAddress(page, /#\/glossary$/)
  await page.unroute(/\/assets\/review-.*\.js$/)
})

describe('a link to', () => {
  it.each(nowhere)('%s leads to the page that says so', async (hash) => {
    await open(hash)
    await unknown()
    expect(await page.locator('main.not-found img').count()).toBe(0)
  })
  // the lecturers' build differs in the presenter's links alone
  it.each(nowhere.filter(hash => /^(?:999|__proto__|presenter)/.test(hash)))('%s does so in the lecturers’ build', async (hash) => {
    await open(hash, 'dist-lecturer')
    await unknown()
  })
})

describe('in the student build', () => {
  it.each(['presenter', 'presenter/1', 'notes', 'overview', 'entry'])('there is no %s', async (hash) => {
    await open(hash)
    await unknown()
  })
})

describe('a page that is asked for what it has not', () => {
  it.each([
    ['review/q/nope', 'There is no such question'],
    ['review/q/__proto__', 'There is no such question'],
    ['review/q/t-rung-1e9', 'There is no such question'],
    ['review/q/%E0%A4%A', 'There is no such question'],
    ['read/nope', '“nope”'],
    ['read/constructor', '“constructor”'],
    ['glossary/nope', '“nope”'],
    ['glossary/constructor', '“constructor”'],
    ['sources/__proto__', '“__proto__”'],
    ['sources/hasOwnProperty', '“hasOwnProperty”'],
    ['handout?kind=poster', '“poster”'],
    ['handout?kind=__proto__', '“__proto__”'],
    ['handout?kind=notes&chapters=1-99', '“1-99”'],
    ['handout?kind=worksheet&seed=1e99', '“1e99”'],
    ['handout?kind=notes&paper=<script>alert(1)</script>', '“<script>alert(1)</script>”'],
    ['handout?kind=notes&kind=key&seed=1&seed=2', 'Print'],
  ])('%s: says so', async (hash, said) => {
    await open(hash)
    await page.locator('main').getByText(said).first().waitFor()
  })
})

describe('on a slide, a link that asks for', () => {
  /** What is asked for, and what of it the slide repeats. */
  const evil = { '<script>alert(1)</script>': '<script>alert(1)</script>', '__proto__': '__proto__', 'constructor': 'constructor', 'javascript:alert(1)': 'javascript:alert(1)', '%E0%A4%A': '%E0%A4%A', ['x'.repeat(3000)]: 'x'.repeat(20) }
  it.each([
    [holding('LadderExplorer'), 'rung'],
    [holding('TimelineExplorer'), 'period'],
    [holding('TimelineExplorer'), 'lane'],
    [holding('CrisisExplorer'), 'factor'],
    [holding('CrisisExplorer'), 'crisis'],
    [holding('ActorPicture'), 'actor'],
  ])('on %s what %s there is not is told what there is, and the clicker goes on', async (alias, name) => {
    await open(`${alias}?${name}=nowhere`)
    await currentSlide(page).getByRole('alert').filter({ hasText: 'nowhere' }).waitFor()
    for (const [wanted, told] of Object.entries(evil)) {
      await page.evaluate((hash) => { location.hash = hash }, `#/${alias}?${name}=${wanted}`)
      await currentSlide(page).getByRole('alert').filter({ hasText: told }).waitFor()
    }
    await currentSlide(page).getByRole('button', { name: 'Close this message' }).first().click()
    const before = page.url()
    await page.keyboard.press('PageDown')
    await page.waitForURL(url => url.href !== before)
  })

  it.each(['NaN', '-1', '1e9', '1.5', '0x2', 'Infinity', '9999999999', '__proto__', '', '%E0%A4%A', '1&clicks=2', '<script>alert(1)</script>'])('clicks=%s stands at its beginning, and the clicker goes on and back', async (clicks) => {
    await open(`${stepped}?clicks=${clicks}`)
    await currentSlide(page).waitFor()
    await page.keyboard.press('PageDown')
    await page.waitForURL(/clicks=1$/)
    await page.keyboard.press('PageUp')
    await page.waitForURL(url => !/clicks=(?!0)/.test(url.hash))
  })

  it('more clicks than it has stands at its last, and the clicker goes on and back', async () => {
    const last = new RegExp(`clicks=${slides[stepped - 1]!.front.clicks}$`)
    await open(`${stepped}?clicks=999999`)
    await page.waitForURL(last)
    await page.keyboard.press('PageDown')
    await page.waitForURL(url => !last.test(url.hash))
    await page.keyboard.press('PageUp')
    await page.waitForURL(last)
  })

  it('other things than there are, shows the slide', async () => {
    for (const query of ['embedded=true', 'print=clicks', 'range=1-', 'password=x', 'constructor=1', '__proto__=1', 'a[]=1&a[b]=2'])
      await open(`${stepped}?${query}`).then(() => currentSlide(page).waitFor())
  })
})
