/**
 * Slidev's own controls and the lecturer's pages, as packages/slidev-build patches them: keyboard and names. Before axe: tests/full/access-overview.test.ts.
 * Why end to end: they are Slidev's, patched in the build.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, describe, expect, it } from 'vitest'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { useDeckWindow } from '../support/served-deck.ts'
import { walkedSlides } from '../support/walk-states.ts'

const slide = walkedSlides.find(({ alias }) => alias === 'ladder-explorer')!
const deck = useDeckWindow('dist-lecturer', '/courses/green/')
let page: Page
beforeEach(() => { page = deck.page })

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '')
const slideNo = () => page.locator('#slideshow > .slidev-page:visible').first().getAttribute('data-slidev-no')

describe('the controls around the slide', () => {
  it('open and close a menu by keyboard, and say which it is', async () => {
    await openSlide(page, deck.origin, slide.no)
    const button = page.getByRole('button', { name: 'More Options' })
    await button.press('Enter')
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('true')
    // what is in the menu comes in a file of its own; a Tab before it would pass the menu by
    await page.getByRole('button', { name: en.chrome.settings.arrow }).waitFor()
    await page.keyboard.press('Tab')
    await expect.poll(focused).toMatch(/arrow/i)
    await page.keyboard.press('Escape')
    await expect.poll(() => button.getAttribute('aria-expanded')).toBe('false')
    await expect.poll(focused).toBe('More Options')
  })

  it('are those that a lecture needs: none stops windows from following, or changes the slide\'s colours', async () => {
    await page.goto(`${deck.origin}#/presenter/${slide.no}`)
    const titles = () => page.locator('.deck-controls [title]').evaluateAll(all => all.map(each => each.getAttribute('title')))
    await expect.poll(titles).toEqual(['Enter fullscreen', 'Go to previous slide', 'Go to next slide', 'Show slide overview', 'Switch to dark mode theme', 'Hide presenter cursor', 'Toggle Presenter Layout', 'More Options', en.deck.keys])
    await page.getByRole('button', { name: 'More Options' }).press('Enter')
    await page.getByRole('button', { name: en.chrome.settings.laser }).waitFor()
    expect(await page.getByRole('slider', { name: /bright|contrast|hue/i }).count()).toBe(0)
  })

  it('lead to a slide by its title, read out as one goes down the list', async () => {
    await openSlide(page, deck.origin, slide.no)
    await page.keyboard.press('g')
    const field = page.getByRole('combobox', { name: 'Number, title or any word of a slide' })
    await field.fill('ladder')
    await page.getByRole('option').nth(1).waitFor()
    await field.press('ArrowDown')
    const second = page.getByRole('option').nth(1)
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'))
    const wanted = (await second.textContent())!.match(/\d+/)![0]
    await field.press('Enter')
    await expect.poll(slideNo).toBe(wanted)
  })

  it('give the overview to the keyboard, and keep what lies below out of reach', async () => {
    await openSlide(page, deck.origin, slide.no)
    await page.keyboard.press('o')
    await expect.poll(focused).toMatch(new RegExp(`^${slide.no}\\. `))
    const takesFocus = () => page.locator('.deck-controls button').first().evaluate((button: HTMLElement) => {
      button.focus()
      return document.activeElement === button
    })
    await expect.poll(takesFocus).toBe(false)
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toMatch(new RegExp(`^${slide.no + 1}\\. `))
    await page.keyboard.press('Enter')
    await expect.poll(slideNo).toBe(String(slide.no + 1))
    await expect.poll(takesFocus).toBe(true)
  })
})

describe('the lecturer’s pages', () => {
  it('keep the preview of the next step out of reach, and move the dividers by keyboard', async () => {
    await page.goto(`${deck.origin}#/presenter/${slide.no}`)
    await currentSlide(page).waitFor()
    expect(await page.getByRole('region', { name: 'Next step' }).locator('.slidev-slide-container').getAttribute('inert')).not.toBeNull()
    const divider = page.getByRole('separator').first()
    const before = await divider.getAttribute('aria-valuenow')
    await divider.press('ArrowLeft')
    expect(await divider.getAttribute('aria-valuenow')).not.toBe(before)
    expect(await slideNo()).toBe(String(slide.no))
  })
})
