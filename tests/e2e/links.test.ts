/**
 * A handful of links in a real window: that the router of the build has the guards of tests/setup/link-routes.test.ts, that pages and slides say what they were asked for in vain, and that the keys go on working.
 * All of them: tests/full/faults-links.test.ts and tests/full/prerendered-views.test.ts.
 * Why end to end: a link is opened before any script of the build has run.
 */
import type { BrowserContext, Page } from 'playwright-chromium'
import type { Harm } from '../support/faults.ts'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { guesses } from '../../data/guesses.ts'
import { waitForAddress } from '../support/address.ts'
import { expectUnharmed, openFaulty } from '../support/faults.ts'
import { currentSlide, inWindow } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck, useServer } from '../support/served-deck.ts'

const slides = readSlides()
const ladder = slides.find(({ body }) => body.includes('<LadderExplorer'))!.front.routeAlias!
/** The heading of the second slide, which is there before any script: a figure to guess. */
const asked = guesses[/<GuessFirst id="([\w-]+)"/.exec(slides[1]!.body)![1] as keyof typeof guesses].asks
const stepped = slides.findIndex(({ front }, i) => i > 0 && Number(front.clicks) >= 3) + 1

const deck = useServedDeck('dist', '/courses/green/')
const servers = { 'dist': deck, 'dist-lecturer': useServer('dist-lecturer') }
let context: BrowserContext
let page: Page
let harm: Harm
beforeAll(async () => { ({ context, page, harm } = await openFaulty(deck.browser)) })
afterEach(() => expectUnharmed(page, harm))
afterAll(() => context.close())

async function open(hash: string, build: keyof typeof servers = 'dist') {
  await page.goto('about:blank')
  await page.goto(`${servers[build].origin}#/${hash}`)
}

it('to what is not there lead to the page that says so, and run nothing', async () => {
  for (const [hash, build] of [['<img src=x onerror=alert(1)>', 'dist'], ['%E0%A4%A', 'dist'], ['no-such-slide', 'dist'], ['a/b/c', 'dist'], ['presenter/1', 'dist'], ['print', 'dist'], ['presenter/99', 'dist-lecturer']] as const) {
    await open(hash, build)
    await page.getByRole('heading', { name: 'There is no such slide' }).waitFor()
    expect(await page.locator('main.not-found img').count()).toBe(0)
  }
  // typed over the address of an open slide
  await open('3')
  await currentSlide(page).waitFor()
  await page.evaluate(() => { location.hash = '#/999' })
  await page.getByText('“999”').waitFor()
  await page.getByRole('link', { name: 'Go to the first slide' }).click()
  await waitForAddress(page, /#\/1$/)
})

it('that ask a page for what it has not are told so', async () => {
  for (const [hash, said] of [['review/q/__proto__', 'There is no such question'], ['read/nope', '“nope”'], ['glossary/constructor', '“constructor”'], ['sources/nope', '“nope”'], ['handout?kind=<script>alert(1)</script>', '“<script>alert(1)</script>”']] as const) {
    await open(hash)
    await page.locator('main').getByText(said).first().waitFor()
  }
})

it('that ask a slide for what it has not are told so, and the clicker goes on', async () => {
  await open(`${ladder}?rung=<script>alert(1)</script>`)
  await currentSlide(page).getByRole('alert').filter({ hasText: '<script>alert(1)</script>' }).waitFor()
  await currentSlide(page).getByRole('button', { name: 'Close this message' }).first().click()
  const before = page.url()
  await page.keyboard.press('PageDown')
  await page.waitForURL(url => url.href !== before)
})

it('that ask for more clicks than there are stand at the last, for none that makes sense at the beginning, and the clicker goes on and back', async () => {
  const last = new RegExp(`clicks=${slides[stepped - 1]!.front.clicks}$`)
  await open(`${stepped}?clicks=999999`)
  await page.waitForURL(last)
  await page.keyboard.press('PageDown')
  await page.waitForURL(url => !last.test(url.hash))
  await page.keyboard.press('PageUp')
  await page.waitForURL(last)
  await open(`${stepped}?clicks=__proto__`)
  await currentSlide(page).waitFor()
  await page.keyboard.press('PageDown')
  await page.waitForURL(/clicks=1$/)
})

it('before any script show the slide that is asked for by its title, and its keys are taken up in their order once the deck runs', async () => {
  await inWindow(deck.browser, { reducedMotion: 'reduce', serviceWorkers: 'block' }, async (early) => {
    let letThrough = () => {}
    const gate = new Promise<void>((done) => { letThrough = done })
    await early.route(/\.js$/, async (route) => {
      await gate
      await route.continue().catch(() => {})
    })
    await early.goto(`${servers.dist.origin}#/5`, { waitUntil: 'commit' })
    await early.locator('.prerendered:visible').getByText(slides[4]!.front.title!, { exact: true }).waitFor()
    await early.evaluate(() => { location.hash = '#/1' })
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'])
      await early.keyboard.press(key)
    await early.locator('.prerendered:visible').getByText(asked, { exact: true }).waitFor()
    letThrough()
    await early.locator('#slideshow > [data-slidev-no="3"]:visible .slidev-layout').waitFor()
    await early.locator('.prerendered, template[id^=prerendered-]').first().waitFor({ state: 'detached' })
  })
})
