/** The lecturer build: a plan is followed in two windows of one browser, from its first slide to its last. The rest of plans: tests/e2e/plan.test.ts. */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'

const plan = lecturePlans['single-hour']
const names = plan.steps.map(({ slide }) => slide)
const deck = readSlides().map(({ front }) => front.routeAlias!)
/** A slide that this plan leaves out. */
const outside = deck.find(name => !names.includes(name))!

const windows = useLectureWindows()
let presenter: Page
let audience: Page

beforeEach(() => {
  ({ presenter, audience } = windows)
})

const numberOf = (name: string) => deck.indexOf(name) + 1
/** The name of the slide that a window's address has. */
function slideOf(page: Page) {
  const wanted = page.url().match(/#\/(?:presenter\/)?([\w-]+)/)?.[1] ?? ''
  return /^\d+$/.test(wanted) ? deck[Number(wanted) - 1]! : wanted
}
const shows = (page: Page, name: string) => page.locator(`#slideshow > [data-slidev-no="${numberOf(name)}"]:visible .slidev-layout`).first().waitFor()
const strip = (page: Page) => page.getByRole('region', { name: en.chrome.notes, exact: true })
const isAt = (page: Page, name: string) => strip(page).getByText(en.plan.place({ place: names.indexOf(name) + 1, places: names.length }), { exact: true }).waitFor()

/** One press of the clicker, once it has done something. */
async function press(page: Page, key: 'PageDown' | 'PageUp' = 'PageDown') {
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForFunction(url => location.href !== url, before)
}

/** Presses until the slide is another. @returns its name, and how many presses it took */
async function pressOn(page: Page): Promise<{ name: string, presses: number }> {
  const before = slideOf(page)
  let presses = 0
  for (; slideOf(page) === before; presses++)
    await press(page)
  return { name: slideOf(page), presses }
}

async function present(query: string) {
  await presenter.goto(`${windows.origin}#/presenter/${names[0]}${query}`)
  await presenter.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
}

describe('a plan in two windows', () => {
  it('is walked from its first slide to its last with the clicker, over a detour and a reload', async () => {
    await openSlide(audience, windows.origin, names[0]!)
    await present('?plan=single-hour')
    await isAt(presenter, names[0]!)
    const walked = [names[0]!]
    for (const [i, name] of names.entries()) {
      if (i === 0)
        continue
      walked.push((await pressOn(presenter)).name)
      await shows(audience, name)
      await isAt(presenter, name)
      if (i === 3) {
        await press(presenter)
        const before = presenter.url()
        await presenter.keyboard.press('g')
        await presenter.getByRole('combobox', { name: en.chrome.gotoField }).fill(String(numberOf(outside)))
        await presenter.keyboard.press('Enter')
        await shows(audience, outside)
        await strip(presenter).getByText(en.plan.outside).waitFor()
        await presenter.reload()
        await strip(presenter).getByRole('button', { name: /^Back to/ }).waitFor()
        // from outside the plan, the clicker leads back to the slide and click where the plan was left
        for (let presses = 0; slideOf(presenter) !== name; presses++)
          await press(presenter)
        await shows(audience, name)
        await expect.poll(() => presenter.url().match(/clicks=(\d+)/)?.[1]).toBe(before.match(/clicks=(\d+)/)?.[1])
      }
      if (i === 5) {
        await presenter.reload()
        await isAt(presenter, name)
      }
    }
    expect(walked).toEqual(names)
    // the last slide of the plan is the end, whatever the deck has beyond
    const late = await windows.context.newPage()
    await late.goto(`${windows.origin}#/1`)
    await shows(late, names.at(-1)!)
    await late.locator('.deck-controls').getByText(`${names.length} of ${names.length}`).waitFor({ state: 'attached' })
    // nothing of it on the wall
    expect(await late.locator('.plan-notice').count()).toBe(0)
  })
})
