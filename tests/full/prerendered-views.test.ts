/** What is prerendered beyond the first slide: the second, the titles of the others, the beginning of the pages, and the keys of those who cannot wait. */
import type { BrowserContextOptions, Page } from 'playwright-chromium'
import type { GuessId } from '../../data/guesses.ts'
import { en } from '@deck/words'
import { describe, expect, it } from 'vitest'
import { guesses } from '../../data/guesses.ts'
import { inquiry } from '../../data/inquiry.ts'
import { inWindow as openWindow, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

const slides = readSlides()
const second = slides[1]!
const isQuiz = (body: string) => /<(?:QuizCard|GuessFirst|TryFirst)\b/.test(body)
/** What a slide has for its heading: a guess and a vote ask under a title that only lists have. */
function headingOf({ front, body }: typeof slides[number]): string {
  const guess = /<GuessFirst id="([^"]+)"/.exec(body)?.[1] as GuessId | undefined
  return guess ? guesses[guess].asks : body.includes('<ExplanationVote') ? inquiry.question : front.title!
}

const deck = useServedDeck('dist', '/courses/green/')

const inWindow = <T>(options: BrowserContextOptions, act: (page: Page) => Promise<T>) => openWindow(deck.browser, { reducedMotion: 'reduce', ...options }, act)

/** Opens the deck in a browser to which no script comes until it is let through. */
async function openPrerendered(page: Page, hash = ''): Promise<() => void> {
  let letThrough = () => {}
  const gate = new Promise<void>((done) => { letThrough = done })
  await page.route(/\.js$/, async (route) => {
    await gate
    // the window may be closed by then
    await route.continue().catch(() => {})
  })
  await page.goto(deck.origin + hash, { waitUntil: 'commit' })
  // the script at the page's end has run once it has decided about the templates
  await page.locator('link[rel=stylesheet]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  return letThrough
}
const shown = (page: Page) => page.locator('.prerendered:visible')
const live = (page: Page, no: number) => page.locator(`#slideshow > [data-slidev-no="${no}"]:visible .slidev-layout`)
const gone = (page: Page) => page.locator('.prerendered, template[id^=prerendered-]').first().waitFor({ state: 'detached' })
/**
 * What each part of a slide is, its colours and where it stands from top to bottom. From left to right a letter may stand a
 * little off: pairs of letters whose halves come from two font subsets are not kerned.
 */
function listLooks(page: Page, root: string): Promise<string[]> {
  return page.locator(`${root} .slidev-layout`).evaluate(slide => [...slide.querySelectorAll('*')].filter(part => part.checkVisibility() && !part.closest('[role=status], .sr-only')).map((part) => {
    const { color, backgroundColor, fill, stroke, fontSize, fontWeight, fontStyle } = getComputedStyle(part)
    const { top, height } = part.getBoundingClientRect()
    return [part.localName, color, backgroundColor, fill, stroke, fontSize, fontWeight, fontStyle, Math.round(top), Math.round(height)].join(' ')
  }))
}

describe('before any script, a press of a key', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('(%s) turns to the second slide', async (key) => {
    await inWindow({}, async (page) => {
      await openPrerendered(page)
      await page.keyboard.press(key)
      await shown(page).getByText(headingOf(second), { exact: true }).waitFor()
      expect(await page.locator('#prerendered-slide').isVisible()).toBe(false)
    })
  })

  it.each([
    ['on a projector', {}],
    ['at night', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 844 } }],
  ] as [string, BrowserContextOptions][])('shows the second slide as the real one will be %s', async (_, options) => {
    const before = await inWindow(options, async (page) => {
      await openPrerendered(page)
      await page.keyboard.press('ArrowRight')
      await shown(page).getByText(headingOf(second), { exact: true }).waitFor()
      await page.evaluate(() => document.fonts.ready)
      return listLooks(page, '.prerendered:not(.prerendered-away)')
    })
    await inWindow(options, async (page) => {
      await page.goto(`${deck.origin}#/2`)
      await live(page, 2).waitFor()
      await gone(page)
      await page.evaluate(() => document.fonts.ready)
      expect(before.length).toBeGreaterThan(20)
      await expect.poll(() => listLooks(page, '#slideshow > [data-slidev-no="2"]')).toEqual(before)
    })
  })

  it('is taken up by the deck once it runs, and so are all that follow, in their order', async () => {
    await inWindow({}, async (page) => {
      const pageErrors = watch(page.context(), deck.origin)
      const letThrough = await openPrerendered(page)
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'])
        await page.keyboard.press(key)
      await shown(page).getByText(headingOf(second), { exact: true }).waitFor()
      letThrough()
      await live(page, 3).waitFor()
      await gone(page)
      // the clicker is alive, and nothing is pressed twice
      await page.keyboard.press('ArrowDown')
      await live(page, 4).waitFor()
      await page.goBack()
      await live(page, 3).waitFor()
      expect(pageErrors).toEqual({ errors: [], outside: [] })
    })
  })

  it('back or of a letter stays with the slide that stands there', async () => {
    await inWindow({}, async (page) => {
      const letThrough = await openPrerendered(page)
      for (const key of ['ArrowLeft', 'x', 'Shift+ArrowRight'])
        await page.keyboard.press(key)
      expect(await page.locator('#prerendered-slide').isVisible()).toBe(true)
      letThrough()
      await gone(page)
    })
  })
})

describe('a link to another slide', () => {
  it('shows its title at once, whichever it is', async () => {
    await inWindow({}, async (page) => {
      await openPrerendered(page, '#/3')
      for (const slide of slides.slice(2)) {
        const { front: { routeAlias }, body } = slide
        await page.evaluate((hash) => { location.hash = hash }, `#/${routeAlias}`)
        if (isQuiz(body))
          await expect.poll(() => shown(page).locator('h1').textContent(), { message: routeAlias }).toMatch(/\?$|\.$|…$/)
        else
          await expect.poll(() => shown(page).locator('h1').textContent(), { message: routeAlias }).toBe(headingOf(slide))
      }
    })
  })

  it.each(slides.map(({ front, body }, i) => [front.routeAlias!, i + 1, isQuiz(body)] as const).filter(([, no, quiz], i) => no > 2 && (quiz || i % 9 === 0)))('(%s) has its title where the slide will have it', async (alias, no) => {
    await inWindow({}, async (page) => {
      const letThrough = await openPrerendered(page, `#/${alias}`)
      const before = await shown(page).locator('h1').boundingBox()
      letThrough()
      await live(page, no).waitFor()
      await gone(page)
      await page.evaluate(() => document.fonts.ready)
      const after = await live(page, no).locator('h1').first().boundingBox()
      for (const side of ['x', 'y', 'width'] as const)
        expect(Math.abs(before![side] - after![side]), side).toBeLessThan(2)
    })
  })

  it('is heard once it is there, not before', async () => {
    await inWindow({}, async (page) => {
      await openPrerendered(page, '#/3')
      await shown(page).waitFor()
      expect(await page.getByRole('heading').count()).toBe(0)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('.prerendered') ?? null)).toBe(null)
    })
  })
})

describe('a link to a page', () => {
  it.each(['read', 'review'])('(%s) asks for its fonts as soon as the style sheet has come, and for none of the first slide’s', async (name) => {
    await inWindow({ viewport: { width: 390, height: 844 } }, async (page) => {
      await openPrerendered(page, `#/${name}`)
      const listLoaded = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))
      await expect.poll(listLoaded).toEqual(expect.arrayContaining(['Alegreya Variable', 'Alegreya Sans', 'Alegreya Sans SC']))
      expect((await listLoaded()).filter(family => family.startsWith('Prerendered'))).toEqual([])
    })
  })

  it.each([
    ['read', en.deck.title, 390],
    ['read', en.deck.title, 1280],
    ['review', en.study.title, 390],
    ['review', en.study.title, 1280],
  ])('(%s) shows its beginning at once (%s, %i px), and nothing moves when it comes', async (name, title, width) => {
    await inWindow({ viewport: { width, height: 844 } }, async (page) => {
      await page.addInitScript(() => {
        const seen = { shift: 0 }
        Object.assign(window, { seen })
        new PerformanceObserver(list => list.getEntries().forEach(entry => seen.shift += (entry as unknown as { value: number }).value)).observe({ type: 'layout-shift', buffered: true })
      })
      const letThrough = await openPrerendered(page, `#/${name}`)
      await shown(page).getByText(title, { exact: true }).waitFor()
      letThrough()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await gone(page)
      expect(await page.getByText(title, { exact: true }).count()).toBeGreaterThan(0)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(0.1)
    })
  })
})
