/** Each slide's picture on the reading page: shown, whole, legible, with its sources. */
import type { Page } from 'playwright-chromium'
import { pictures } from '@deck/pictures/kinds'
import { en } from '@deck/words'
import { expect } from 'vitest'
import { componentsOf } from './picture-kinds.ts'
import { readSlides } from './read-chapters.ts'
import { awaitWholePage } from './walk-reading.ts'

/** What each slide's section has to show, by alias: openers are the chapters' own heads. */
const expected = readSlides().filter(({ front }) => !front.layout).flatMap(({ front, body }) => {
  const draws = componentsOf(body).flatMap(name => pictures[name]?.draws ?? [])
  return draws.length ? [{ alias: front.routeAlias!, draws }] : []
})

/** Has every slide made and drawn. */
async function makeAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stylesheet = new CSSStyleSheet()
    stylesheet.replaceSync('.read-section { content-visibility: visible !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, stylesheet]
  })
  // who looks for words has every slide made
  await page.keyboard.press('Control+f')
  await awaitWholePage(page)
  // a picture that waits for a guess
  await page.getByRole('button', { name: en.inquiry.show, exact: true }).evaluateAll(all => all.forEach(each => (each as HTMLElement).click()))
  await page.evaluate(() => document.fonts.ready)
}

/** Sections that do not show what their slide draws. */
function findMissing(page: Page): Promise<string[]> {
  return page.evaluate(list => list.flatMap(({ alias, draws }) => draws.flatMap((selector) => {
    const parts = [...document.querySelectorAll(`[data-slide="${alias}"] .slide-box :is(${selector})`)]
    const isSeen = parts.some((part) => {
      const { width, height } = part.getBoundingClientRect()
      return part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && Math.max(width, height) >= 12
    })
    return isSeen ? [] : [`${alias}: ${selector}`]
  })), expected)
}
/** What of the slides' content runs out of the window, and words set smaller than a phone can show. */
function findUnfit(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = []
    for (const part of document.querySelectorAll<HTMLElement>('.slide-box *')) {
      if (part.closest('.sr-only') || !part.checkVisibility())
        continue
      const box = part.getBoundingClientRect()
      // a frame hides what runs out of it
      const isFramed = (at: Element | null): boolean => at !== null && !at.matches('.slide-box') && (at instanceof SVGElement || getComputedStyle(at).overflowX === 'hidden' || isFramed(at.parentElement))
      if (box.width && (box.right > innerWidth + 1 || box.left < -1) && !isFramed(part.parentElement))
        found.push(`${part.closest<HTMLElement>('[data-slide]')!.dataset.slide}: ${part.tagName.toLowerCase()}.${part.getAttribute('class')} from ${Math.round(box.left)} to ${Math.round(box.right)}`)
      const words = [...part.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent!).join('').trim()
      const scale = part instanceof SVGGraphicsElement ? Math.abs(part.getScreenCTM()!.a) : 1
      const size = Number.parseFloat(getComputedStyle(part).fontSize) * scale
      if (/\p{L}/u.test(words) && size < least)
        found.push(`${part.closest<HTMLElement>('[data-slide]')!.dataset.slide}: “${words}” in ${size.toFixed(1)} px`)
    }
    return found
  }, least)
}
function findTwins(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('main.read [id]')].map(({ id }) => id)
    return ids.filter((id, i) => ids.indexOf(id) !== i)
  })
}

/** Sections whose marks are not those of the list below them. */
function findUnlisted(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.read-section')].flatMap((section) => {
    const marks = new Set([...section.querySelectorAll<HTMLElement>('.cite')].map(mark => mark.dataset.number!))
    const listed = [...section.querySelectorAll('.footnotes b')].filter(each => each.checkVisibility()).map(each => each.textContent!)
    return [...marks].every(mark => listed.includes(mark)) && listed.length === marks.size ? [] : [`${section.dataset.slide}: marks ${[...marks]}, listed ${listed}`]
  }))
}

/** Expects of the page, which shows the reading page: every slide that has a picture shows it, all of it within the window and legible; no two parts share an id; every mark has its entry in the list below. */
export async function expectPictures(page: Page): Promise<void> {
  await makeAll(page)
  expect(expected.length).toBeGreaterThanOrEqual(30)
  // parts to try stand once their own file has come
  await expect.poll(() => findMissing(page)).toEqual([])
  expect(await findUnfit(page, 14)).toEqual([])
  expect(await findTwins(page)).toEqual([])
  expect(await findUnlisted(page)).toEqual([])
}
