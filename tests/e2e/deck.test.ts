/**
 * The student build as a student meets it. All its slides are walked in walk.test.ts.
 * Why end to end: what a link opens, what a build leaves out and what the clicker does show only in the built deck.
 */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { liveClass } from '../../locales/en-class.ts'
import { expectSameAddress, waitForAddress } from '../support/address.ts'
import { currentSlide, launchBrowser, openSlide, serveFolder, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let page: Page
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser()
  // From a folder of a plain server, not from its root: the build must not care.
  server = await serveFolder('dist', '/courses/green/')
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  pageErrors = watch(context, server.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

describe('the student build', () => {
  it('opens a slide by its name', async () => {
    await openSlide(page, server.origin, slides[3]!.front.routeAlias!)
    await page.waitForURL(new RegExp(`#/(${slides[3]!.front.routeAlias}|4)`))
  })

  it('says that a slide does not exist instead of showing another', async () => {
    await page.goto(`${server.origin}#/999`)
    await page.getByRole('heading', { name: 'There is no such slide' }).waitFor()
    expect(await page.getByText('The link asks for “999”').count()).toBe(1)
    await page.getByRole('link', { name: 'Go to the first slide' }).click()
    await currentSlide(page).waitFor()
    await waitForAddress(page, /#\/1$/)
  })

  it('says so for a name and for a longer path that it does not know', async () => {
    for (const path of ['no-such-slide', 'a/b/c']) {
      await page.goto('about:blank')
      await page.goto(`${server.origin}#/${path}`)
      await page.getByRole('heading', { name: 'There is no such slide' }).waitFor()
    }
    expect(pageErrors.errors).toEqual([])
  })

  it('holds no presenter page and no presenter note', async () => {
    await page.goto(`${server.origin}#/presenter/1`)
    await page.getByRole('heading', { name: 'There is no such slide' }).waitFor()
    const files = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
    // a plan's own bridges are no secret: they come with the plan, in every build; nor is a sentence that an explanation has as well
    const open = JSON.stringify([lecturePlans, explanations])
    const told = slides.map(slide => slide.note.match(/Move on: ([^[\n]{25})/)?.[1]).filter((text): text is string => text !== undefined && !open.includes(text))
    expect(told.length).toBeGreaterThan(20)
    const scripts = files.map(file => readFileSync(`dist/assets/${file}`, 'utf8')).join('\n')
    expect(told.filter(text => scripts.includes(text))).toEqual([])
    expect(scripts.includes(liveClass.howToStart), 'words of the lecturer\'s window').toBe(false)
    const named = [...scripts.matchAll(/"(?:\.\/|assets\/)([\w.-]+\.(?:js|css))"/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(100)
    expect([...new Set(named)].filter(name => !existsSync(`dist/assets/${name}`))).toEqual([])
  })
})

describe('a citation mark', () => {
  const alias = 'signs-funds-joins'

  it('opens the record with its passage, keeps the arrow keys to itself and gives the focus back', async () => {
    await openSlide(page, server.origin, alias)
    const mark = currentSlide(page).getByRole('button', { name: /^Source 1/ }).first()
    await mark.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.textContent()).toMatch(/Where it stands[\s\S]*¶\s3/)
    const url = page.url()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Source 1/)
    await expectSameAddress(page, url, mark)
  })

  it('leaves the clicker alive after a click with the mouse', async () => {
    await openSlide(page, server.origin, alias)
    const url = page.url()
    await currentSlide(page).getByRole('button', { name: /^Source 1/ }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('PageDown')
    await page.waitForFunction(before => location.href !== before, url)
  })
})
