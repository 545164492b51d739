/** Goes through a built deck as a hall sees it, slide by slide and click by click, and judges each state. */
import type { Browser, Page } from 'playwright-chromium'
import type { LegibilityFinding } from '../../components/shell/legibility.ts'
import { checkLegibility, checkMarks, mostWords, mostWordsTogether } from '../../components/shell/legibility.ts'
import { measureMarks } from './measure-marks.ts'
import { measureTexts } from './measure-texts.ts'

/** A slide by its number and name, with its clicks. */
export interface HallSlide { no: number, alias: string, clicks: number }
/** A finding with where it was found. */
export interface PlacedFinding extends LegibilityFinding { alias: string, no: number, click: number, theme: 'light' | 'dark' }

/** The slide's canvas: at this size a px of the window is one of the canvas. */
const canvas = { width: 980, height: 552 }

async function showState(page: Page, { no }: HallSlide, click: number): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash }, `#/${no}${click ? `?clicks=${click}` : ''}`)
  await page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slidev-layout`).first().waitFor()
  // two frames: the slide's own fitting follows its first drawing
  await page.evaluate(() => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
}

/** The most words that the slide shown may have at once: more where its frontmatter says `class: together`. */
export async function findMostWords(page: Page): Promise<number> {
  return await page.locator('.slidev-layout.together:visible').count() ? mostWordsTogether : mostWords
}

/** Judges the state shown by day, then by night, where only colours differ. */
async function judgeState(page: Page): Promise<readonly (LegibilityFinding & { theme: 'light' | 'dark' })[]> {
  const found = [...checkLegibility(await page.evaluate(measureTexts), await findMostWords(page)), ...checkMarks(await page.evaluate(measureMarks))]
  const day = found.map(finding => ({ ...finding, theme: 'light' as const }))
  await page.evaluate(() => document.documentElement.classList.add('dark'))
  const night = checkLegibility(await page.evaluate(measureTexts)).filter(({ rule }) => rule === 'faint').map(finding => ({ ...finding, theme: 'dark' as const }))
  await page.evaluate(() => document.documentElement.classList.remove('dark'))
  return [...day, ...night]
}

/**
 * Judges every slide at every click, by day and by night.
 * @param browser a Chromium
 * @param origin where the build is served
 * @param slides which slides
 */
export async function walkHall(browser: Browser, origin: string, slides: readonly HallSlide[]): Promise<readonly PlacedFinding[]> {
  const page = await browser.newPage({ viewport: canvas, colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    await page.goto(origin)
    const found: PlacedFinding[] = []
    for (const slide of slides) {
      for (let click = 0; click <= slide.clicks; click++) {
        await showState(page, slide, click)
        if (click === 0)
          await page.evaluate(() => document.fonts.ready)
        found.push(...(await judgeState(page)).map(finding => ({ ...finding, alias: slide.alias, no: slide.no, click })))
      }
    }
    return found
  }
  finally {
    await page.close()
  }
}
