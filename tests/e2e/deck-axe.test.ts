/** Every sheet of the student build, with everything on it shown, before axe. */
import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addAxe } from '../support/find-faults.ts'
import { launchBrowser, openSlide, serveFolder, turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const lastSteps = readSlides().map((slide, i) => ({ no: i + 1, alias: slide.front.routeAlias!, clicks: Number(slide.front.clicks ?? 0) }))
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist', '/courses/green/')
})
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
})
afterAll(async () => {
  await browser.close()
  server.close()
})

describe('every sheet', () => {
  it.each(['light', 'dark'] as const)('has no accessibility fault that axe can find on any sheet (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await openSlide(page, server.origin, 1)
    await addAxe(page)
    const faults: string[] = []
    for (const { no, alias, clicks } of lastSteps) {
      await turnTo(page, no, `?clicks=${clicks}`)
      const found = await page.evaluate(async ({ selector, rules }) => {
        const { axe } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<{ violations: { id: string, nodes: { target: string[] }[] }[] }> } }
        const { violations } = await axe.run(document.querySelector(selector), { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).slice(0, 3).join(', ')}`)
      }, { selector: `[data-slidev-no="${no}"] .slidev-layout`, rules: colorScheme === 'dark' ? ['color-contrast'] : null })
      faults.push(...found.map(fault => `${alias} (click ${clicks}): ${fault}`))
    }
    expect(faults).toEqual([])
  })
})
