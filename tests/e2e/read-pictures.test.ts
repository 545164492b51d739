/** Each slide's picture on the reading page, on a phone and on a wide screen. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, serveFolder, watch } from '../support/open-deck.ts'
import { componentsOf, pictureKinds } from '../support/picture-kinds.ts'
import { readSlides } from '../support/read-chapters.ts'

/** What each slide's section has to show, by alias: openers are the chapters' own heads. */
const expected = readSlides().filter(({ front }) => !front.layout).flatMap(({ front, body }) => {
  const draws = componentsOf(body).flatMap(name => pictureKinds[name]?.draws ?? [])
  return draws.length ? [{ alias: front.routeAlias!, draws }] : []
})

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist', '/courses/green/')
})
afterEach(() => context?.close())
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Opens the page and has all of it made and drawn. */
async function open(width: number, height: number, path = '/read') {
  context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme: 'light' })
  pageErrors = watch(context, server.origin)
  page = await context.newPage()
  await page.goto(`${server.origin}#${path}`)
  await page.locator('main.read:not([aria-busy]) h1').waitFor()
}
async function makeAll() {
  await page.evaluate(() => {
    const stylesheet = new CSSStyleSheet()
    stylesheet.replaceSync('.read-section { content-visibility: visible !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, stylesheet]
  })
  // who looks for words has every slide made
  await page.keyboard.press('Control+f')
  await page.waitForFunction(() => !document.querySelector('.read-section.pending'))
  await page.evaluate(() => document.fonts.ready)
}

/** Sections that do not show what their slide draws. */
function findMissing(): Promise<string[]> {
  return page.evaluate(list => list.flatMap(({ alias, draws }) => draws.flatMap((selector) => {
    const parts = [...document.querySelectorAll(`[data-slide="${alias}"] .slide-box :is(${selector})`)]
    const isSeen = parts.some((part) => {
      const { width, height } = part.getBoundingClientRect()
      return part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && Math.max(width, height) >= 12
    })
    return isSeen ? [] : [`${alias}: ${selector}`]
  })), expected)
}
/** What of the slides' content runs out of the window, and words set smaller than a phone can show. */
function findUnfit(least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = []
    for (const part of document.querySelectorAll<HTMLElement>('.slide-box *')) {
      if (part.closest('.sr-only') || !part.checkVisibility())
        continue
      const box = part.getBoundingClientRect()
      // a frame hides what runs out of it
      const isFramed = (at: Element | null): boolean => at !== null && !at.matches('.slide-box') && (at instanceof SVGElement || getComputedStyle(at).overflowX === 'hidden' || isFramed(at.parentElement))
      if (box.width && (box.right > innerWidth + 1 || box.left < -1) && !isFramed(part.parentElement))
        found.push(`${part.closest<HTMLElement>('[data-slide]')!.dataset.slide}: ${part.tagName.toLowerCase()}.${part.getAttribute('class')} from ${Math.round(box.left)} to ${Math.round(box.right)}`)
      const words = [...part.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent!).join('').trim()
      const scale = part instanceof SVGGraphicsElement ? Math.abs(part.getScreenCTM()!.a) : 1
      const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale
      if (/\p{L}/u.test(words) && size < least)
        found.push(`${part.closest<HTMLElement>('[data-slide]')!.dataset.slide}: “${words}” in ${size.toFixed(1)} px`)
    }
    return found
  }, least)
}
function findTwins(): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('main.read [id]')].map(({ id }) => id)
    return ids.filter((id, i) => ids.indexOf(id) !== i)
  })
}

/** Sections whose marks are not those of the list below them. */
function findUnlisted(): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.read-section')].flatMap((section) => {
    const marks = new Set([...section.querySelectorAll<HTMLElement>('.cite')].map(mark => mark.dataset.number!))
    const listed = [...section.querySelectorAll('.footnotes b')].filter(each => each.checkVisibility()).map(each => each.textContent!)
    return [...marks].every(mark => listed.includes(mark)) && listed.length === marks.size ? [] : [`${section.dataset.slide}: marks ${[...marks]}, listed ${listed}`]
  }))
}

describe('on the reading page', () => {
  it.each([[390, 844], [360, 740], [1280, 800]])('every slide that has a picture shows it at %i × %i, all of it within the window and legible, no two parts share an id, and every mark has its entry in the list below', async (width, height) => {
    await open(width, height)
    await makeAll()
    expect(expected.length).toBeGreaterThanOrEqual(45)
    expect(await findMissing()).toEqual([])
    expect(await findUnfit(14)).toEqual([])
    expect(await findTwins()).toEqual([])
    expect(await findUnlisted()).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('in a narrow column a rung stands over what followed it', async () => {
    await open(360, 740, '/read/ladder-growth')
    const rungs = page.locator('.growth-column > ol > li')
    await rungs.first().waitFor()
    const levels = await rungs.evaluateAll(all => all.flatMap(rung => [...rung.querySelectorAll('.engraved, .name, ul li, .none')].map(part => part.getBoundingClientRect().top)))
    expect(levels.length).toBeGreaterThan(15)
    expect(levels).toEqual([...levels].sort((a, b) => a - b))
  })

  it('a long list is folded in behind a line that keys open, and its words are in the page before', async () => {
    await open(390, 844, '/read/timeline')
    const section = page.locator('[data-slide="timeline"]')
    const fold = section.locator('summary')
    await fold.waitFor()
    expect((await section.locator('.timeline-list').textContent())!.length).toBeGreaterThan(1000)
    expect(await section.locator('.timeline-list').isVisible()).toBe(false)
    await fold.focus()
    await page.keyboard.press('Enter')
    await section.locator('.timeline-list').waitFor()
    expect(await section.evaluate(each => each.querySelector('.slide-box')!.getBoundingClientRect().height / innerHeight)).toBeGreaterThan(4)
  })
})
