/**
 * Every page beside the slides, in each of its states, on three widths, by day and by night.
 * Why end to end: landmarks, titles and styles are those of the whole page as it is built.
 */
import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { findAxeFaults, findForeignRuns, findSidewaysScroll, findSmallTargets } from '../support/find-faults.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { setTheme } from '../support/walk-states.ts'

/** The pages by their links, and how each is brought into a state of its own. */
const states: Readonly<Record<string, { path: string, until?: string, act?: (page: Page) => Promise<unknown> }>> = {
  'not found': { path: 'not-found?wanted=nowhere' },
  'handout, to choose': { path: 'handout' },
  'handout, a kind that does not exist': { path: 'handout?kind=poster' },
  'handout, slides with notes': { path: 'handout?kind=notes&chapters=9', until: '.handout [role=status]:text("ready")' },
  'handout, overview': { path: 'handout?kind=nup&chapters=9&up=6' },
  'handout, worksheet': { path: 'handout?kind=worksheet&chapters=9&seed=1' },
  'handout, answers': { path: 'handout?kind=answers&chapters=9&seed=1' },
  'handout, references': { path: 'handout?kind=references' },
  'handout, by a plan': { path: 'handout?kind=nup&plan=title,discuss', until: '.handout [role=status]:text("ready")' },
  'plan, empty': { path: 'plan' },
  'plan, a ready one, its chapters open': { path: 'plan?plan=single-hour', act: page => page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true })) },
  'review, to choose': { path: 'review' },
  'review, a question': { path: 'review/q/q-widest-gap' },
  'review, no such question': { path: 'review/q/-' },
  'glossary': { path: 'glossary' },
  'glossary, nothing found': { path: 'glossary', act: page => page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('qqq') },
  'sources': { path: 'sources' },
}

const deck = useServedDeck('dist', '/courses/green/', { keepsWindows: true })

describe.each(Object.entries(states))('%s', (_, { path, until, act }) => {
  it('has no fault for any reader on any screen', async () => {
    const page = await deck.browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(`${deck.origin}#/${path}`)
    await page.locator(until ?? 'main h1').first().waitFor({ state: 'attached' })
    await act?.(page)
    await page.evaluate(() => document.fonts.ready)
    const faults: string[] = []
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      // width moves things and night changes colours, so two of the four pairs hold both; at 390 px stands what stands at 320, with more room
      if (width !== 390) {
        await setTheme(page, width === 320 ? 'light' : 'dark')
        faults.push(...(await findAxeFaults(page)).map(fault => `${width}: ${fault}`))
      }
      faults.push(...(await findSmallTargets(page, 'main .column', width < 640 ? 44 : 24)).map(fault => `${width}: ${fault}`))
      faults.push(...(await findSidewaysScroll(page, 'main')).map(fault => `${width}: ${fault}`))
    }
    faults.push(...await findForeignRuns(page))
    await page.close()
    expect(faults).toEqual([])
  })
})
