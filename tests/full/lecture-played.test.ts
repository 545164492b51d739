/** The lecturer build: a whole lecture of 45 minutes, given in two windows with the clicker's keys; after every press both windows are compared. */
import type { BrowserContext, Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { sumMinutes } from 'slidev-addon-lesson/lecture/check-plan.ts'
import { listExplanations, voteIds } from 'slidev-addon-lesson/quiz/polls.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { currentSlide, openSlide, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readView } from '../support/read-view.ts'
import { useServedDeck } from '../support/served-deck.ts'

const plan = lecturePlans['single-hour']
const names = plan.steps.map(({ slide }) => slide)
const slides = readSlides()
const aliases = slides.map(({ front }) => front.routeAlias!)
/** The slide on which the class votes before the lesson. */
const polled = slides.find(({ body }) => body.includes(`<ExplanationVote id="${voteIds[0]}"`))!.front.routeAlias!
/** Where the lecturer goes to answer somebody's question. */
const outside = 'land-reach'

const deck = useServedDeck('dist-lecturer')
let context: BrowserContext
let presenter: Page
let audience: Page

beforeAll(async () => {
  context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await context.clock.install({ time: new Date('2026-11-26T10:00:00') })
})

/** Slide and click of a window, by its address; a name stands for its number. */
function placeOf(page: Page): string {
  const wanted = page.url().match(/#\/(?:presenter\/)?([\w-]+)/)?.[1] ?? ''
  const clicks = page.url().match(/clicks=(\d+)/)?.[1] ?? '0'
  return `${/^\d+$/.test(wanted) ? aliases[Number(wanted) - 1] : wanted}, click ${clicks}`
}
const slideOf = (page: Page) => placeOf(page).split(',')[0]!
/** Slide, click and stage of a window, and its counter, which the audience window counts and does not show. */
async function seen(page: Page): Promise<string> {
  const counted = (await page.locator('.deck-controls, .place').allTextContents()).join(' ').match(/(\d+) of (\d+)/)?.[0]
  return `${placeOf(page)}, ${counted}\n${await readView(page)}`
}
/** Waits until both windows show the same. */
async function agree() {
  await expect.poll(async () => {
    const [theirs, ours] = [await seen(audience), await seen(presenter)]
    return theirs === ours ? 'the same' : `${ours}\n${theirs}`
  }, { interval: 20 }).toBe('the same')
}

let presses = 0
/** One press of the clicker, after which both windows agree. */
async function press() {
  const before = presenter.url()
  await presenter.keyboard.press('PageDown')
  presses++
  await presenter.waitForFunction(url => location.href !== url, before)
  await agree()
}

/** Hands as they go up, before and after discussion; the wall sees them when the lecturer shows them. */
const votes = [[12, 4, 7, 2], [3, 19, 1, 5]]
const bars = (page: Page) => currentSlide(page).locator('.class-board li, .bar')

async function vote() {
  const button = (name: string) => currentSlide(presenter).getByRole('button', { name, exact: true })
  await button(en.quiz.inClass).click()
  for (const [round, hands] of votes.entries()) {
    if (round)
      await button(en.quiz.voteAgain).click()
    for (const count of hands) {
      await presenter.keyboard.type(String(count))
      await presenter.keyboard.press('Enter')
    }
    await button(en.quiz.showResult).waitFor()
    await expect.poll(() => bars(audience).count()).toBe(0)
    await button(en.quiz.showResult).click()
    await bars(audience).first().waitFor({ state: 'attached' })
  }
  await button(en.quiz.inClass).click()
  await agree()
}

/** What the hall brings: a question that leads off the plan, a window of the lecturer's that is reloaded, one on the wall. */
async function happen(slide: string) {
  if (slide === names[8])
    await detour()
  const page = slide === names[5] ? presenter : slide === names[10] ? audience : null
  if (page) {
    await page.reload()
    await currentSlide(page).waitFor()
    await agree()
  }
}

let began: number
/** The minutes that the plan has for a slide go by. The clock runs as the machine's does, too: what it has taken since the start may count. */
async function takeTime(slide: string) {
  await context.clock.fastForward(plan.steps[names.indexOf(slide)]!.minutes * 60_000)
  const left = plan.minutes - sumMinutes(plan)
  const said = Array.from({ length: Math.min(left, 1 + Math.ceil((Date.now() - began) / 60_000)) }, (_, i) =>
    en.pace.ahead({ minutes: left - i, end: `10:${sumMinutes(plan) + i}` }))
  const pace = presenter.getByRole('region', { name: en.pace.region, exact: true })
  await expect.poll(async () => {
    const shown = await pace.textContent()
    return said.filter(text => shown?.includes(text))
  }).toHaveLength(1)
}

async function detour() {
  const before = placeOf(presenter)
  await presenter.keyboard.press('g')
  await presenter.getByRole('combobox', { name: en.chrome.gotoField }).fill(outside)
  await presenter.keyboard.press('Enter')
  await presenter.waitForURL(url => url.hash.includes(outside) || url.hash.includes(`/${aliases.indexOf(outside) + 1}`))
  await agree()
  while (slideOf(presenter) === outside)
    await press()
  expect(placeOf(presenter)).toBe(before)
}

describe('a lecture of 45 minutes', () => {
  it('is the same in both windows at every press, over hands, a detour and two reloads, and leaves its report', async () => {
    began = Date.now()
    const pageErrors = watch(context, deck.origin)
    audience = await context.newPage()
    presenter = await context.newPage()
    await openSlide(audience, deck.origin, 1)
    await presenter.goto(`${deck.origin}#/presenter/${names[0]}?plan=single-hour`)
    await presenter.getByRole('button', { name: en.pace.start }).click()
    await agree()
    const shown = [slideOf(presenter)]
    await takeTime(names[0]!)
    while (slideOf(presenter) !== names.at(-1)) {
      await press()
      const slide = slideOf(presenter)
      if (slide !== shown.at(-1)) {
        shown.push(slide)
        await takeTime(slide)
        await happen(slide)
      }
      if (slide === polled)
        await vote()
    }
    expect(shown).toEqual(names)
    // one press for every click and slide after the first, and for those of the detour
    expect(presses).toBe(slides.filter(({ front }) => names.includes(front.routeAlias!) || front.routeAlias === outside).reduce((sum, { front }) => sum + Number(front.clicks ?? 0) + 1, -1))
    await presenter.getByRole('button', { name: en.pace.endOf.lecture }).click()
    await presenter.getByRole('button', { name: en.pace.endSure }).click()
    await presenter.goto(`${deck.origin}#/lectures`)
    const rows = (table: string) => presenter.getByRole('table', { name: table }).locator('tbody tr').allTextContents()
    await presenter.getByRole('table', { name: en.lectures.votes }).waitFor()
    const titleOf = (name: string) => slides[aliases.indexOf(name)]!.front.title!
    // beside the minutes that the test lets go by, the clock runs as the machine's does
    const spent = (Date.now() - began) / 60_000
    const expected = [...plan.steps.map(({ slide, minutes }) => ({ says: `${titleOf(slide)}${minutes.toFixed(1)}`, minutes })), { says: titleOf(outside), minutes: 0 }]
    const told = await rows(en.lectures.times)
    expect(told.map((row, i) => row.slice(0, expected[i]?.says.length))).toEqual(expected.map(({ says }) => says))
    expect(told.at(-1)).toContain(en.lectures.states.added)
    for (const [i, { says, minutes }] of expected.entries()) {
      const taken = Number.parseFloat(told[i]!.slice(says.length))
      expect(taken, told[i]).toBeGreaterThanOrEqual(minutes)
      expect(taken, told[i]).toBeLessThanOrEqual(minutes + spent + 0.05)
    }
    expect(await rows(en.lectures.votes)).toEqual(listExplanations().map((_, i) => expect.stringMatching(new RegExp(`\\D${votes[0]![i]} \\(\\d+%\\)${votes[1]![i]} \\(\\d+%\\)$`))))
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })
})
