/** Pages where the deck cannot run at all: no JavaScript, a browser too old, a file on a disk, a server that sends the wrong thing, an unknown address. Each names the true cause and a way on. */
import type { BrowserContext, Page } from 'playwright-chromium'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { page as words } from '@deck/words/page'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findAxeFaults } from '../support/find-faults.ts'
import { currentSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

const slides = readSlides()
const deck = useServedDeck('dist', '/courses/green/')
let context: BrowserContext
let page: Page
beforeEach(async () => {
  context = await deck.browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterEach(() => context.close())

/** The page of the whole text has every slide's title. */
async function expectText() {
  await page.waitForURL(/text\.html$/)
  const said = (await page.locator('main').textContent())!
  expect(slides.map(({ front }) => front.title!).filter(title => !said.includes(title))).toEqual([])
}

describe('without JavaScript', () => {
  beforeEach(async () => {
    await context.close()
    context = await deck.browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    page = await context.newPage()
    await page.goto(deck.origin)
  })

  it('a sentence says so above all that covers it, beside the first slide', async () => {
    // Playwright looks for no text in noscript, even where it is shown
    const sentence = page.locator('noscript p').first()
    await sentence.waitFor()
    await expect.poll(() => sentence.textContent()).toContain(words.noScript)
    const box = (await sentence.boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(844)
    await sentence.click({ trial: true })
    await page.locator('#prerendered-slide h1').waitFor()
  })

  it('a link leads to the whole text', async () => {
    await page.getByRole('link', { name: words.text }).click()
    await expectText()
  })
})

describe('a browser that is too old', () => {
  it.each([
    ['container queries', () => { CSS.supports = () => false }],
    ['lookbehind', () => {
      const { RegExp } = window
      window.RegExp = new Proxy(RegExp, { construct: (_, [source, flags]) => {
        if (String(source).includes('(?<!'))
          throw new SyntaxError('Invalid regular expression: invalid group specifier name')
        return new RegExp(source, flags)
      } })
    }],
  ])('as it has no %s, is told so, with which it runs in, and what can be read', async (_, removePrerendered) => {
    await page.addInitScript(removePrerendered)
    await page.goto(`${deck.origin}#/5`, { waitUntil: 'commit' })
    await page.getByRole('alert').getByText(words.tooOld).waitFor()
    await page.getByRole('alert').getByRole('heading', { name: slides[1]!.front.title! }).waitFor()
    expect(await page.locator('#slideshow').count()).toBe(0)
    await page.getByRole('link', { name: words.text }).click()
    await expectText()
  })
})

describe('the deck opened from a file', () => {
  it('says so at once, blames no network, and shows the way to the text, which opens', async () => {
    await page.goto(pathToFileURL(resolve('dist/index.html')).href)
    const alert = page.getByRole('alert')
    await alert.getByText(words.causes.disk).waitFor()
    expect(await alert.textContent()).not.toMatch(/network|Reload/)
    await alert.getByRole('link', { name: words.text }).click()
    await expectText()
  })
})

describe('a server', () => {
  it.each(['text/html', 'text/plain'])('that sends scripts as %s is named as the cause', async (type) => {
    await page.route(/\.js$/, async route => route.fulfill({ body: type === 'text/html' ? readFileSync('dist/index.html', 'utf8') : '0', contentType: type }))
    await page.goto(deck.origin)
    await page.getByRole('alert').getByText(`The server sends the file as “${type}”`).waitFor()
  })

  it.each([[404, 'a file of the deck is not there'], [503, 'answered with error 503']])('that answers %s to a script is named as the cause', async (status, said) => {
    await page.route(/\.js$/, route => route.fulfill({ status, body: '' }))
    await page.goto(deck.origin)
    await page.getByRole('alert').getByText(said).waitFor()
  })

  it('that is gone is named as the cause', async () => {
    await page.route(/\.js$/, route => route.abort('failed'))
    await page.goto(deck.origin)
    await page.getByRole('alert').getByText(words.causes.unreachable).waitFor()
  })
})

describe('an unknown address', () => {
  it.each(['nope', 'a/b', 'a/b/c.html', 'assets/gone.js'])('%s has its own page, with the way to the deck and to the slide asked for', async (path) => {
    const address = new URL(path, deck.origin).href
    await page.route(address, route => route.fulfill({ status: 404, contentType: 'text/html', body: readFileSync('dist/404.html', 'utf8') }))
    await page.goto(`${address}#/5`)
    await page.getByRole('heading', { name: words.unknownTitle }).waitFor()
    const home = page.getByRole('link', { name: words.unknownHome })
    await home.waitFor()
    expect(await findAxeFaults(page)).toEqual([])
    await home.click()
    await currentSlide(page).waitFor()
    await expect.poll(() => new URL(page.url()).pathname).toBe(new URL(deck.origin).pathname)
    await currentSlide(page).getByRole('heading', { name: slides[4]!.front.title! }).waitFor()
  })

  it('where no deck is found above, says what to do', async () => {
    const address = new URL('/elsewhere/a', deck.origin).href
    await page.route(address, route => route.fulfill({ status: 404, contentType: 'text/html', body: readFileSync('dist/404.html', 'utf8') }))
    await page.goto(address)
    await page.getByText(words.unknownHint).waitFor()
    expect(await page.getByRole('link').count()).toBe(0)
  })
})

describe('the page of the whole text', () => {
  it('is sound for every reader', async () => {
    await page.goto(new URL('text.html', deck.origin).href)
    expect(await findAxeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
