/**
 * What a student has on a slide of a wide screen: the way to its text, and keys that turn it after an answer.
 * Why end to end: keys after an answer go through Slidev's own shortcuts.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, describe, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { waitForAddress } from '../support/address.ts'
import { currentSlide, openSlide } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const slides = readSlides()
const single = slides.findIndex(({ body }) => questions[body.match(/<QuizCard id="([^"]+)"/)?.[1] as keyof typeof questions]?.type === 'single') + 1

const deck = useDeckWindow()
let page: Page
beforeEach(() => { page = deck.page })

describe('on a wide screen', () => {
  it('the way to the text opens it at this slide', async () => {
    await openSlide(page, deck.origin, 10)
    await page.getByRole('link', { name: en.read.thisSlide }).click()
    await page.locator(`main.read [data-slide="${slides[9]!.front.routeAlias}"]`).waitFor()
    await waitForAddress(page, new RegExp(`#/read/${slides[9]!.front.routeAlias}$`))
  })
})

describe('after an answer', () => {
  it('given by keyboard one press of an arrow turns the slide', async () => {
    await openSlide(page, deck.origin, single, '?clicks=1')
    await currentSlide(page).getByRole('radio').first().waitFor()
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await currentSlide(page).locator('.quiz .next').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(new RegExp(`#/${slides[single]!.front.routeAlias}\\b|#/${single + 1}\\b`))
  })
})
