/**
 * The student build as a student meets it. All its slides are walked in walk.test.ts.
 * Why end to end: what a link opens, what a build leaves out and what the clicker does show only in the built deck.
 */
import type { Page } from 'playwright-chromium'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { liveClass } from '@deck/words/class'
import { beforeEach, describe, expect, it } from 'vitest'
import { explanations } from '../../data/explanations/index.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { expectSameAddress } from '../support/address.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const slides = readSlides()
const deck = useDeckWindow('dist', '/courses/green/')
let page: Page
beforeEach(() => { page = deck.page })

describe('the student build', () => {
  it('opens a slide by its name', async () => {
    const no = slides.findIndex(({ front, body }) => body.includes(`\n# ${front.title}\n`)) + 1
    await openSlide(page, deck.origin, slides[no - 1]!.front.routeAlias!)
    await page.locator(`#slideshow > [data-slidev-no="${no}"]:visible`).getByRole('heading', { name: slides[no - 1]!.front.title, exact: true }).waitFor()
  })

  it('holds no presenter note and no word of the lecturer’s window', () => {
    const files = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
    // a plan's own bridges are no secret: they come with the plan, in every build; nor is a sentence that an explanation has as well
    const open = JSON.stringify([lecturePlans, explanations])
    const told = slides.map(slide => slide.note.match(/Move on: ([^[\n]{25})/)?.[1]).filter((text): text is string => text !== undefined && !open.includes(text))
    expect(told.length).toBeGreaterThan(20)
    const scripts = files.map(file => readFileSync(`dist/assets/${file}`, 'utf8')).join('\n')
    expect(told.filter(text => scripts.includes(text))).toEqual([])
    expect(scripts.includes(liveClass.howToStart), 'words of the lecturer\'s window').toBe(false)
    const named = [...scripts.matchAll(/"(?:\.\/|assets\/)([\w.-]+\.(?:js|css))"/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(100)
    expect([...new Set(named)].filter(name => !existsSync(`dist/assets/${name}`))).toEqual([])
  })
})

describe('a citation mark', () => {
  const alias = 'signs-funds-joins'

  it('opens the record with its passage, keeps the arrow keys to itself gives the focus back, and leaves the clicker alive', async () => {
    await openSlide(page, deck.origin, alias)
    const mark = currentSlide(page).getByRole('button', { name: /^Source 1/ }).first()
    await mark.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.textContent()).toMatch(/Where it stands[\s\S]*¶\s2/)
    const url = page.url()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Source 1/)
    await expectSameAddress(page, url, mark)
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).not.toBe(url)
  })
})
