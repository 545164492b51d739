/** The numbers of the notes: the same for one click of a slide, whatever the way to it. */
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWindow, launchBrowser, openSlide, serveFolder, standStill } from '../support/open-deck.ts'
import { walkedSlides } from '../support/walk-states.ts'

const stepped = walkedSlides.filter(({ clicks }) => clicks > 0)

let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
beforeAll(async () => {
  browser = await launchBrowser()
  server = await serveFolder('dist-lecturer')
})
afterAll(async () => {
  await browser.close()
  server.close()
})

/** Each mark on show with its number, then the notes, as one text. */
function tell(slide: Element): string {
  const isShown = (element: Element) => element.checkVisibility()
  const marks = [...slide.querySelectorAll('.cite')].filter(isShown).map(mark => `${mark.getAttribute('data-record')} ${mark.textContent}`)
  const notes = [...slide.querySelectorAll('.footnotes')].filter(isShown).map(list => list.textContent!.trim())
  return [...marks, ...notes].join('\n')
}

/** What a window shows at the click that it has been asked for. */
async function readNotes(page: Page, no: number): Promise<string> {
  const slide = page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slidev-layout`).first()
  await slide.waitFor()
  await standStill(page)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
  return slide.evaluate(tell)
}

/** Goes to a click of the slide without leaving the page, as an arrow key does. */
async function stepTo(page: Page, no: number, click: number) {
  await page.evaluate(hash => location.hash = hash, `#/${no}${click ? `?clicks=${click}` : ''}`)
  return readNotes(page, no)
}
const upTo = (last: number) => Array.from({ length: last + 1 }, (_, i) => i)

/** The notes at each click, stepping on from the first and then back from the last. */
async function walk(page: Page, { no, clicks }: { no: number, clicks: number }) {
  const forth: string[] = []
  const back: string[] = []
  for (const click of upTo(clicks))
    forth[click] = await stepTo(page, no, click)
  for (const click of upTo(clicks).toReversed())
    back[click] = await stepTo(page, no, click)
  return { forth, back }
}

describe('the notes at a click', () => {
  it('are the same stepping forth, stepping back and by a link, on every slide with clicks', async () => {
    expect(stepped.length).toBeGreaterThan(30)
    await inWindow(browser, { reducedMotion: 'reduce' }, page => inWindow(browser, { reducedMotion: 'reduce' }, async (linked) => {
      await openSlide(page, server.origin, 1)
      for (const slide of stepped) {
        const { forth, back } = await walk(page, slide)
        expect(back, slide.alias).toEqual(forth)
        const clicks = [slide.clicks, Math.ceil(slide.clicks / 2)].filter((click, i, all) => all.indexOf(click) === i && (i === 0 || forth[click] !== forth[slide.clicks]))
        for (const click of clicks) {
          await openSlide(linked, server.origin, slide.no, `?clicks=${click}`)
          expect(await readNotes(linked, slide.no), `${slide.alias}, by a link to click ${click}`).toBe(forth[click])
        }
      }
    }))
  })
})

describe('the numbers on the reading page', () => {
  it('run in order of appearance in each section', async () => {
    await inWindow(browser, { reducedMotion: 'reduce' }, async (page) => {
      await page.goto(`${server.origin}#/read/neighbours`)
      await page.locator('[data-slide=neighbours] .footnotes').waitFor()
      await standStill(page)
      const sections = await page.evaluate(() => [...document.querySelectorAll('.read-section:has(.cite)')].map(section =>
        [...new Set([...section.querySelectorAll('.cite')].map(mark => Number(mark.textContent)))]))
      expect(sections.length).toBeGreaterThan(1)
      for (const numbers of sections)
        expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    })
  })
})
