/** Every state of the student build, slide by slide and click by click, by day and by night, before axe and a few questions of our own. */
import type { Browser } from 'playwright-chromium'
import type { Findings } from '../support/walk-states.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeOptions, contrastOnly } from '../support/find-faults.ts'
import { launchBrowser, openSlide, serveFolder } from '../support/open-deck.ts'
import { countStates, lookAtAll, walkedSlides } from '../support/walk-states.ts'

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist', '/courses/green/')
})
afterAll(async () => {
  await browser.close()
  server.close()
})

describe.each(['light', 'dark'] as const)('every slide at every click (%s)', (colorScheme) => {
  let found: Findings

  beforeAll(async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme })
    await openSlide(page, server.origin, 1)
    found = await lookAtAll(page, walkedSlides, { options: colorScheme === 'dark' ? contrastOnly : axeOptions })
    await page.close()
  }, 600_000)

  it('is looked at', () => {
    expect(found.states).toBe(countStates)
  })

  it('has no accessibility fault that axe can find, controls and landmarks around the slide included', () => {
    expect(found.axe).toEqual([])
  })

  it('has one main landmark and one heading of the first level', () => {
    expect(found.landmarks).toEqual([])
  })

  it('names the language of every Korean and Mongolian run', () => {
    expect(found.unmarked).toEqual([])
  })

  it('moves nothing for readers who asked for less motion', () => {
    expect(found.moving).toEqual([])
  })
})
