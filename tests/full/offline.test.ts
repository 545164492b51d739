/** The copy that a browser keeps, in full: every slide without a network, and how a newer deck takes its place. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { makeOffline, statePolicies } from '@deck/slidev-build/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { readFolders } from '../../packages/cli/building/deck-plugins.ts'
import { offeredLists } from '../../packages/cli/building/finish-deck.ts'
import { currentSlide, launchBrowser, openSlide, serveFolder, standStill, turnTo, watch } from '../support/open-deck.ts'
import { answerByLink } from '../support/open-review.ts'
import { readSlides } from '../support/read-chapters.ts'

const base = '/courses/green/'
const slides = readSlides()
const single = Object.entries(questions).find(([, { type }]) => type === 'single')![0]
const notice = (page: Page) => page.getByRole('complementary', { name: 'A new version' })

let browser: Browser
let context: BrowserContext
let page: Page
let server: Awaited<ReturnType<typeof serveFolder>>
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => { browser = await launchBrowser() })
afterAll(() => browser.close())

async function openWindow(): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', serviceWorkers: 'allow' })
  context.setDefaultTimeout(120_000)
  page = await context.newPage()
}
async function closeWindow(): Promise<void> {
  await context.close()
  server.close()
}
/** Each test has a window of its own. */
function openForEach(): void {
  beforeEach(openWindow)
  afterEach(closeWindow)
}

/** Opens a build for the first time and waits until its copy is whole. */
async function visit(folder: string): Promise<void> {
  server = await serveFolder(folder, base)
  pageErrors = watch(context, server.origin)
  await openSlide(page, server.origin, 1)
  await page.evaluate(() => navigator.serviceWorker.ready)
}
/** Fonts that were wanted and did not come. */
const missingFonts = () => page.evaluate(() => [...document.fonts].filter(font => font.status === 'error').map(font => `${font.family} ${font.weight} ${font.unicodeRange}`))

describe('without a network, after the first visit', () => {
  // all tests look at one copy
  beforeAll(async () => {
    await openWindow()
    await visit('dist')
    server.close()
  })
  afterAll(closeWindow)

  it('shows every slide, links into the deck, the pages beside it, and takes answers', async () => {
    await page.reload()
    for (const [i, { front }] of slides.entries())
      await turnTo(page, i + 1, `?clicks=${front.clicks ?? 0}`)
    await openSlide(page, server.origin, slides[6]!.front.routeAlias!)
    await page.goto(`${server.origin}index.html#/read/${slides[20]!.front.routeAlias}`)
    await page.locator(`[data-slide="${slides[20]!.front.routeAlias}"]`).first().waitFor()
    for (const path of ['glossary', 'sources', 'not-found', 'handout?kind=worksheet', 'handout?kind=nup&chapters=1']) {
      await page.goto('about:blank')
      await page.goto(`${server.origin}?from=mail#/${path}`)
      await page.locator('main h1').first().waitFor()
      await standStill(page)
    }
    await answerByLink(page, server.origin, single)
    expect(await missingFonts()).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('shows every name in its own script', async () => {
    await openSlide(page, server.origin, 1)
    const names = readFileSync('data/glossary.ts', 'utf8').match(/\p{Script=Hangul}+/gu)!
    expect(names.length).toBeGreaterThan(10)
    const fonts = await page.evaluate(async (text) => {
      const weights = await Promise.all(['400', '700'].map(weight => document.fonts.load(`${weight} 20px 'Gowun Batang'`, text)))
      return weights.map(fonts => fonts.length > 0 && fonts.every(font => font.status === 'loaded'))
    }, names.join(''))
    expect(fonts).toEqual([true, true])
  })
})

describe('without a network, after the first visit of a lecturer', () => {
  openForEach()

  it('shows the presenter pages of the lecturer’s build with their notes', async () => {
    await visit('dist-lecturer')
    server.close()
    await page.goto('about:blank')
    await page.goto(`${server.origin}#/presenter/3`)
    await page.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
    await page.getByLabel('Say', { exact: true }).first().waitFor()
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})

describe('where the browser keeps no copies', () => {
  openForEach()

  it.each([
    ['has no service workers', () => { Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }) }],
    // as on plain http in a network of one's own
    ['refuses them', () => { Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: { register: () => Promise.reject(new DOMException('no', 'SecurityError')) } }) }],
  ])('and %s, the deck works and says nothing', async (_, take) => {
    await context.addInitScript(take)
    server = await serveFolder('dist', base)
    pageErrors = watch(context, server.origin)
    await openSlide(page, server.origin, 1)
    await page.waitForLoadState('networkidle')
    await turnTo(page, 2)
    expect(await notice(page).count()).toBe(0)
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})

describe('when a newer deck is put on the server', () => {
  openForEach()
  /** A deck whose pages say that they are newer, and none of whose parts has its old name. */
  let newer: string
  beforeAll(async () => {
    newer = mkdtempSync(join(tmpdir(), 'deck-newer-'))
    cpSync('dist', newer, { recursive: true })
    const files = readdirSync(newer, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    const renew = (text: string) => text.replace(/-([\w-]{7})([\w-])(\.(?:js|css)\b)/g, (_, start, last, end) => `-${start}${last === '0' ? '1' : '0'}${end}`)
    for (const file of files.filter(file => /\.(?:html|js|css)$/.test(file))) {
      const text = renew(readFileSync(file, 'utf8')).replace(/<meta http-equiv="Content-Security-Policy".*\n/, '').replace('<title>', '<meta name="edition" content="newer">\n<title>')
      writeFileSync(file, text)
      renameSync(file, join(dirname(file), renew(basename(file))))
    }
    statePolicies(newer)
    await makeOffline(newer, { folders: readFolders, lists: offeredLists })
  })
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deck-copy-'))
    cpSync('dist', folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  afterAll(() => rmSync(newer, { recursive: true, force: true }))

  /** Puts it in the place of the deck that is served. */
  function publish(): void {
    for (const name of readdirSync(folder))
      rmSync(join(folder, name), { recursive: true })
    cpSync(newer, folder, { recursive: true })
  }
  const isNewer = (page: Page) => page.locator('meta[name=edition]').count()

  it('says so, changes nothing by itself, and changes over when asked, in that window only', async () => {
    await visit(folder)
    await openSlide(page, server.origin, 3)
    const other = await context.newPage()
    await openSlide(other, server.origin, 5)
    publish()
    await openSlide(page, server.origin, 4)
    await notice(page).getByText('A new version is there').waitFor()
    expect(await isNewer(page)).toBe(0)
    // a part of the old deck that is no longer on the server
    await page.evaluate(() => { location.hash = '#/glossary' })
    await page.locator('main h1').first().waitFor()
    await turnTo(page, 4)
    // a lecturer who reloads by the browser's own means finds the deck that was there
    await page.reload()
    await notice(page).waitFor()
    expect(await isNewer(page)).toBe(0)

    await notice(page).getByRole('button', { name: 'Reload' }).click()
    await page.locator('meta[name=edition]').waitFor({ state: 'attached' })
    await page.locator('#slideshow > [data-slidev-no="4"]:visible').waitFor()
    expect(await notice(page).count()).toBe(0)
    await page.evaluate(() => { location.hash = '#/glossary' })
    await page.locator('main h1').first().waitFor()

    // the other window is told, and goes on with what it has
    await notice(other).waitFor()
    expect(await isNewer(other)).toBe(0)
    await other.evaluate(() => { location.hash = '#/glossary' })
    await other.locator('main h1').first().waitFor()
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('covers nothing of the slide with its notice, and goes away when put off', async () => {
    await visit(folder)
    publish()
    await openSlide(page, server.origin, 4)
    await notice(page).waitFor()
    // the slide makes room once the notice has its height
    await expect.poll(async () => {
      const [bar, slide] = [await notice(page).boundingBox(), await currentSlide(page).boundingBox()]
      return slide!.y + slide!.height - bar!.y
    }).toBeLessThanOrEqual(1)
    await notice(page).getByRole('button', { name: 'Later' }).click()
    await notice(page).waitFor({ state: 'detached' })
    const url = page.url()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(before => location.href !== before, url)
  })

  it('takes it up by itself once all windows of the old one are closed', async () => {
    await visit(folder)
    publish()
    await openSlide(page, server.origin, 4)
    await notice(page).waitFor()
    // a window that is closed in the middle of a file keeps the old worker at its post for minutes: Chromium's way
    await page.waitForLoadState('networkidle')
    await page.close()
    page = await context.newPage()
    await openSlide(page, server.origin, 4)
    await page.locator('meta[name=edition]').waitFor({ state: 'attached' })
  })
})
