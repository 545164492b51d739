/**
 * The lecturer build: a plan is followed in two windows of one browser, from its first slide to its last.
 * Why end to end: a plan is followed by the keys of the built deck, in two windows and over a reload.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { sumMinutes } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
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
const shows = (page: Page, name: string) => page.locator(`#slideshow > [data-slidev-no="${numberOf(name)}"]:visible .slidev-layout`).first().waitFor()
const strip = (page: Page) => page.getByRole('region', { name: en.chrome.notes, exact: true })
const isAt = (page: Page, name: string) => strip(page).getByText(en.plan.place({ place: names.indexOf(name) + 1, places: names.length }), { exact: true }).waitFor()

async function present(query: string) {
  await presenter.goto(`${windows.origin}#/presenter/${names[0]}${query}`)
  await presenter.locator('#slideshow > .slidev-page:visible .slidev-layout').first().waitFor()
}

describe('a plan in two windows', () => {
  it('is left in one press, in both windows and over a reload', async () => {
    await openSlide(audience, windows.origin, names[0]!, '?plan=single-hour')
    await present('')
    await isAt(presenter, names[0]!)
    await presenter.locator('.deck-controls').getByRole('button', { name: en.plan.leave }).click()
    const follows = () => strip(presenter).getByRole('combobox', { name: en.plan.choose }).inputValue()
    await expect.poll(follows).toBe('')
    await audience.waitForFunction(() => !location.href.includes('plan='))
    await presenter.reload()
    await presenter.locator('.deck-controls').getByText(`/ ${deck.length}`).waitFor()
    expect(await follows()).toBe('')
  })
})

describe('a plan in one window', () => {
  it('tells in the overview which slides it leaves out, and leads back from one of them', async () => {
    await openSlide(audience, windows.origin, names[0]!, '?plan=single-hour')
    await audience.locator('.deck-controls').getByText(`1 of ${names.length}`).waitFor({ state: 'attached' })
    await audience.keyboard.press('o')
    const overview = audience.getByRole('dialog', { name: en.chrome.overview })
    await overview.getByRole('button', { name: new RegExp(en.plan.notPlanned) }).first().waitFor()
    expect(await overview.getByRole('button', { name: new RegExp(en.plan.notPlanned) }).count()).toBe(deck.length - names.length)
    await overview.getByRole('button', { name: new RegExp(`^${numberOf(outside)}\\. `) }).click()
    await shows(audience, outside)
    await audience.getByRole('button', { name: /^Back to/ }).click()
    await shows(audience, names[0]!)
  })

  it('that there is not is named, and the deck goes on', async () => {
    await openSlide(audience, windows.origin, 2, '?plan=no-such-plan')
    await audience.getByText(en.plan.fault.unknown({ wanted: 'no-such-plan' })).waitFor()
    await audience.keyboard.press('ArrowDown')
    await shows(audience, deck[2]!)
  })

  it('may be a list of slides, in whatever order', async () => {
    const list = [names[3]!, names[1]!]
    await openSlide(audience, windows.origin, list[0]!, `?plan=${list.join()},nowhere`)
    await audience.getByText(en.plan.fault.slides({ names: 'nowhere', count: 1 })).waitFor()
    await audience.keyboard.press('ArrowDown')
    await shows(audience, list[1]!)
    expect(await currentSlide(audience).count()).toBe(1)
  })
})

describe('the page that makes plans', () => {
  it('opens a ready plan with its slides’ own titles, and leads to its first slide', async () => {
    await audience.goto(`${windows.origin}#/plan?plan=single-hour`)
    const own = audience.getByRole('region', { name: en.planPage.order, exact: true })
    await own.getByRole('listitem').first().waitFor()
    const titles = readSlides().map(({ front }) => front.title)
    expect(await own.locator('li > b').allTextContents()).toEqual(names.map(name => titles[numberOf(name) - 1]))
    await audience.getByText(en.planPage.sum({ sum: sumMinutes(plan), minutes: plan.minutes, left: plan.minutes - sumMinutes(plan) })).waitFor()
    await own.getByRole('button', { name: en.planPage.removeOf({ title: titles[numberOf(names[1]!) - 1]! }) }).click()
    await audience.waitForURL(/plan=own\./)
    await audience.reload()
    await own.getByRole('listitem').first().waitFor()
    expect(await own.locator('li > b').count()).toBe(names.length - 1)
    await audience.getByRole('link', { name: en.planPage.follow }).click()
    await shows(audience, names[0]!)
    await audience.locator('.deck-controls').getByText(`1 of ${names.length - 1}`).waitFor({ state: 'attached' })
  })
})
