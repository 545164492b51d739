/** Glossary and sources in the student build: headings, keyboard, links into the pages, the clipboard. Before axe: tests/full/access-pages.test.ts. */
import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, it } from 'vitest'
import citations from '../../data/citations.json'
import { glossary } from '../../data/glossary.ts'
import { works } from '../../data/works.ts'
import { openSlide } from '../support/open-deck.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const main = 'main.reference-page'
const workId = Object.keys(works).at(-1) as keyof typeof works
const termId = Object.keys(glossary).at(-1) as keyof typeof glossary
const deck = useDeckWindow('dist', '/courses/green/', { viewport: { width: 1280, height: 800 } })
let page: Page
beforeEach(() => { page = deck.page })

/** Opens a page of reference, fonts loaded. */
async function open(path: string) {
  await page.goto(`${deck.origin}#${path}`)
  await page.locator(`${main} h1`).waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** Headings that skip a level, and how many stand at the top. */
function findHeadingFaults() {
  return page.evaluate((main) => {
    const headings = [...document.querySelectorAll(`${main} :is(h1, h2, h3, h4, h5, h6)`)].map(each => ({ level: Number(each.tagName[1]), says: each.textContent!.trim() }))
    const skips = headings.filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1).map(({ says }) => says)
    return { tops: headings.filter(({ level }) => level === 1).length, skips }
  }, main)
}

/** What has the focus, and whether it can be seen below the bar at the top. */
function readFocus() {
  return page.evaluate(() => {
    const { top, bottom } = document.activeElement!.getBoundingClientRect()
    return { item: (document.activeElement as HTMLElement).dataset.item, isSeen: top >= 50 && bottom <= innerHeight }
  })
}

describe.each(['/glossary', '/sources'])('%s', (path) => {
  it('has its headings in order', async () => {
    await open(path)
    expect(await findHeadingFaults()).toEqual({ tops: 1, skips: [] })
  })

  it('says so where the link names nothing that is there', async () => {
    await open(`${path}/nothing-of-the-kind`)
    expect(await page.getByRole('status').filter({ hasText: 'nothing-of-the-kind' }).count()).toBe(1)
  })
})

describe('a link into the pages', () => {
  it.each([['/glossary', termId], ['/sources', workId], ['/sources', 'note-oecd-year']])('%s/%s opens there, with the focus on its heading, on a phone too', async (path, id) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(`${path}/${id}`)
    await page.waitForFunction(id => (document.activeElement as HTMLElement).dataset.item === id, id)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await expect.poll(readFocus).toEqual({ item: id, isSeen: true })
  })

  it('leads from the deck to the sources, and by keyboard from a record to the work behind it', async () => {
    await openSlide(page, deck.origin, 'discuss')
    await page.getByRole('link', { name: /sources$/i }).click()
    await page.getByRole('heading', { level: 1, name: 'Sources' }).waitFor()
    await page.getByRole('button', { name: glossary['term-ad-hoc'].label, exact: true }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('dialog').getByRole('link', { name: /^How to cite it/ }).first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.item === 'keohane-1990')
  })
})

describe('copying', () => {
  const name = 'Copy as BibTeX: Keohane 1990'

  it('puts the reference into the clipboard, and says so', async () => {
    await deck.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('/sources/keohane-1990')
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({ hasText: 'Copied: the BibTeX reference' }).waitFor()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(citations['keohane-1990'].bibtex)
  })

  it('without a clipboard leaves the reference selected on the page', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await open('/sources/keohane-1990')
    await page.getByRole('button', { name }).press('Enter')
    const field = page.getByRole('textbox', { name: 'Text to copy' })
    await field.waitFor()
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement)
    await expect.poll(() => field.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd))).toBe(citations['keohane-1990'].bibtex)
  })
})
