import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { rungs } from '../../data/partnership.ts'
import { specimens } from '../../data/specimens.ts'
import { en } from '../../locales/en.ts'
import { contrastOnly, findAxeFaults, findSidewaysScroll } from '../support/find-faults.ts'
import { launchBrowser, serveFolder, watch } from '../support/open-deck.ts'
import { findForeignText, findUnread } from '../support/read-catalogue.ts'

const families = [...new Set(specimens.map(({ component }) => component.split('/')[0]!))]
/**
 * What is the catalogue's own, not a part's: one part stands here several times, so landmarks share a
 * name; and it stands without the headings above it, whose order the pages' own tests look at.
 */
const isOwn = (fault: string) => !/^(?:landmark-unique|heading-order)/.test(fault)
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let pageErrors: ReturnType<typeof watch>

beforeAll(async () => {
  browser = await launchBrowser({ keepsWindows: true })
  server = await serveFolder('dist-lecturer', '/courses/green/')
})
afterEach(() => context.close())
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Opens a family, or with '' the tokens, once all that it shows stands there. */
async function openCatalogue(family: string): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' })
  pageErrors = watch(context, server.origin)
  const page = await context.newPage()
  await page.goto(`${server.origin}#/design/${family}`)
  await page.locator('main.design[aria-busy=false]').waitFor()
  await page.evaluate(() => document.fonts.ready)
  return page
}

it('shows the tokens, with every ink at least 4.5 to 1 on both papers', async () => {
  const page = await openCatalogue('')
  const ratios = await page.locator('.colour-tokens .ratio').allTextContents()
  expect(ratios).toHaveLength(22)
  expect(ratios.flatMap(text => text.split('/')).map(Number).filter(ratio => !(ratio >= 4.5))).toEqual([])
  expect(await findAxeFaults(page, 'main.design')).toEqual([])
  expect(await findSidewaysScroll(page, 'main.design')).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await findSidewaysScroll(page, 'main.design')).toEqual([])
  expect(pageErrors).toEqual({ errors: [], outside: [] })
})

describe.each(families)('the family %s', (family) => {
  const expected = specimens.filter(({ component }) => component.split('/')[0] === family)

  it('shows each of its components in each state, in print and as text, by day and on a dark screen, without a fault', async () => {
    const page = await openCatalogue(family)
    expect(await page.locator('main.design section[data-state]').count()).toBe(expected.length)
    expect((await findAxeFaults(page, 'main.design')).filter(isOwn)).toEqual([])
    expect(await findForeignText(page)).toEqual([])
    expect(await findUnread(page)).toEqual([])
    expect(await page.locator('[data-rendering=text] :is(svg, .picture):visible').count()).toBe(0)
    // What is refused says why; nothing else is refused.
    const refused = await page.locator('[data-view="live-day"] .refusal').count()
    expect(refused).toBe(expected.filter(({ refuses }) => refuses).length)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    expect(await findAxeFaults(page, 'main.design', contrastOnly)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await findSidewaysScroll(page, 'main.design')).toEqual([])
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})

it('a family that does not exist is named as such', async () => {
  const page = await openCatalogue('no-such-family')
  expect(await page.getByRole('status').textContent()).toContain('no-such-family')
})

it('each picture can be read as text by role and name', async () => {
  const page = await openCatalogue('ladder')
  const read = async (family: string, state: string) => {
    await page.evaluate((hash) => { location.hash = hash }, `#/design/${family}`)
    await page.locator('main.design[aria-busy=false]').waitFor()
    const text = page.locator(`section[data-state="${state}"] [data-rendering=text]`).first()
    await text.waitFor()
    return text
  }
  for (const { when } of Object.values(rungs))
    expect(await (await read('ladder', 'no rung open')).getByRole('listitem').filter({ hasText: String(when.from) }).count()).toBeGreaterThanOrEqual(1)
  expect(await (await read('timeline', 'all years')).getByRole('listitem').count()).toBeGreaterThan(20)
  expect(await (await read('map', 'no body chosen')).getByRole('table', { name: en.map.bodies }).count()).toBe(1)
  expect(await (await read('map', 'no place chosen')).getByRole('region', { name: en.map.places }).count()).toBe(1)
  expect(await (await read('network', 'a gap and what fills it')).getByRole('list', { name: en.network.asText }).count()).toBe(1)
  expect(await (await read('crisis', 'Pollution, whole')).getByRole('group', { name: en.crisis.middle }).count()).toBe(1)
})
