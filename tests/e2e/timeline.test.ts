/**
 * The timeline as a browser draws it: what components/years/ has placed stands there, and nothing overlaps.
 * Why end to end: words are as wide as the built deck's own fonts make them.
 */
import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, it } from 'vitest'
import { currentSlide, openSlide, turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const alias = 'timeline'
const no = readSlides().findIndex(({ front }) => front.routeAlias === alias) + 1
const deck = useDeckWindow('dist', '/', { viewport: { width: 980, height: 552 } })
let page: Page
beforeEach(() => { page = deck.page })

/** The words beside each dot as drawn, and the width that was computed for them. */
async function drawnWords() {
  return currentSlide(page).locator('.timeline-events .words').evaluateAll(spans => spans.map((span) => {
    const range = document.createRange()
    range.selectNodeContents(span)
    const { left, top, right, bottom, width } = range.getBoundingClientRect()
    return { text: span.textContent!, left, top, right, bottom, width, computed: Number.parseFloat((span as HTMLElement).style.width) }
  }))
}

/** Words that take more or less room than was computed, or stand over one another. */
async function findMisplaced(): Promise<string[]> {
  await expect.poll(async () => (await drawnWords()).length).toBeGreaterThan(5)
  const words = await drawnWords()
  return [
    ...words.filter(({ width, computed }) => width > computed || width < computed * 0.94).map(({ text, width, computed }) => `${text}: ${width} drawn, ${computed} computed`),
    ...words.flatMap((a, i) => words.slice(0, i).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4).map(b => `${a.text} over ${b.text}`)),
  ]
}

describe('the words on the timeline', () => {
  it('take no more room than was computed, hardly less, and never overlap, at every click with all events shown', async () => {
    await openSlide(page, deck.origin, alias, '?clicks=1')
    await currentSlide(page).getByRole('button', { name: /Show all/ }).click()
    const faults: Record<number, string[]> = {}
    for (const click of [1, 2, 3, 4, 5]) {
      await turnTo(page, no, `?clicks=${click}`)
      faults[click] = await findMisplaced()
    }
    expect(Object.values(faults).flat()).toEqual([])
  })

  it.each(['?clicks=3&lane=korea', '?crisis=land-degradation'])('do so in the view of a link: %s', async (query) => {
    await openSlide(page, deck.origin, alias, query)
    expect(await findMisplaced()).toEqual([])
  })
})

describe('a link to a view of the timeline', () => {
  it('opens period and lane, and a dot its event', async () => {
    await openSlide(page, deck.origin, alias, '?period=taking-part&lane=region')
    await currentSlide(page).getByRole('radio', { name: /Taking part/, checked: true }).waitFor({ state: 'attached' })
    await page.waitForURL(/clicks=3/)
    const event = currentSlide(page).getByRole('button', { name: /NOWPAP/ })
    await event.click()
    await currentSlide(page).getByRole('region', { name: 'NOWPAP adopted' }).waitFor()
  })
})

describe('the events told to a class', () => {
  it('stand on the slide, none over another, at every click', async () => {
    await openSlide(page, deck.origin, alias)
    const faults: string[] = []
    for (const click of [1, 2, 3, 4, 5]) {
      await turnTo(page, no, `?clicks=${click}`)
      await page.locator(`.timeline-steps li`).first().waitFor()
      const boxes = await currentSlide(page).locator('.timeline-steps li').evaluateAll(items => items.map((item) => {
        const { left, top, right, bottom } = item.getBoundingClientRect()
        return { text: item.textContent!, left, top, right, bottom }
      }))
      if (boxes.length <= 3)
        faults.push(`click ${click}: only ${boxes.length} events`)
      faults.push(...boxes.filter(({ left, right }) => left < 60 || right > 920).map(({ text }) => `click ${click}: ${text} leaves the slide`))
      faults.push(...boxes.flatMap((a, i) => boxes.slice(0, i).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1).map(b => `click ${click}: ${a.text} over ${b.text}`)))
    }
    expect(faults).toEqual([])
  })
})
