/**
 * What a listener is told as the deck moves, and where the focus is: announcements, titles, skip link.
 * Why end to end: announcements, titles and focus follow the built deck as slides come and go.
 */
import type { Page } from 'playwright-chromium'
import { en } from '@deck/words'
import { beforeEach, describe, expect, it } from 'vitest'
import { expectSameAddress } from '../support/address.ts'
import { currentSlide, openSlide, turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useDeckWindow } from '../support/served-deck.ts'

const slides = readSlides().map(({ front, body }, i) => ({ no: i + 1, title: front.title!, alias: front.routeAlias!, clicks: Number(front.clicks ?? 0), body }))
const total = slides.length
const quiz = slides.find(({ body }) => body.includes('<QuizCard'))!
const ladder = slides.find(({ alias }) => alias === 'ladder-explorer')!
const stepped = slides.find(({ body, clicks }) => clicks > 1 && !/<(?:QuizCard|GuessFirst|Ladder|Timeline|Crisis|Map|Actor)/.test(body))!

const deck = useDeckWindow()
let page: Page
beforeEach(() => { page = deck.page })

const said = () => page.locator('#deck-first [role=status]').textContent().then(text => text!.trim())
const titleOf = (page: string) => `${page} - ${en.deck.title}`
function where() {
  return page.evaluate(() => {
    const { activeElement } = document
    return { slide: activeElement?.closest<HTMLElement>('#slideshow > .slidev-page')?.dataset.slidevNo, isSeen: activeElement?.checkVisibility() }
  })
}

describe('a listener', () => {
  it('hears title and number of each slide that comes, once each', async () => {
    await openSlide(page, deck.origin, 2)
    expect(await said()).toBe('')
    for (const { no, title } of slides.slice(2, 5)) {
      await turnTo(page, no)
      await expect.poll(said).toBe(`${title}. Slide ${no} of ${total}.`)
    }
  })

  it('hears what a step reveals, and nothing where the step hides it again', async () => {
    await openSlide(page, deck.origin, stepped.no)
    await page.keyboard.press('PageDown')
    await expect.poll(said).toMatch(new RegExp(`^Step 1 of ${stepped.clicks}: \\p{L}`, 'u'))
    const first = await said()
    await page.keyboard.press('PageDown')
    await expect.poll(said).toMatch(/^Step 2/)
    expect((await said()).includes(first.replace(/^.*?: /, ''))).toBe(false)
    await page.keyboard.press('PageUp')
    await expect.poll(said).not.toMatch(/^Step 2/)
  })

  it('hears nothing of the answer of a quiz before it is shown', async () => {
    await openSlide(page, deck.origin, quiz.no)
    await page.keyboard.press('PageDown')
    await expect.poll(said).toMatch(/^Step 1/)
    expect(await said()).not.toMatch(/right|wrong/i)
  })
})

describe('the window’s title', () => {
  it('names each page beside the slides, and the slide again on the way back', async () => {
    await openSlide(page, deck.origin, 3)
    const pages = { 'review': en.study.title, 'read': en.read.name, 'handout': en.handout.title, 'glossary': en.glossary.title, 'sources': en.sources.title, 'not-found': en.deck.notFoundTitle }
    for (const [path, title] of Object.entries(pages)) {
      await page.evaluate((path) => { location.hash = `#/${path}` }, path)
      await page.locator('main h1').first().waitFor()
      await expect.poll(() => page.title()).toBe(titleOf(title))
    }
    await page.evaluate(() => { location.hash = '#/handout?kind=references' })
    await expect.poll(() => page.title()).toMatch(/references/)
    await turnTo(page, 3)
    await expect.poll(() => page.title()).toBe(titleOf(slides[2]!.title))
  })
})

describe('the focus', () => {
  it('goes first to the way past the controls, and from there to the slide', async () => {
    await openSlide(page, deck.origin, quiz.no)
    await page.keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(en.deck.skip)
    await page.keyboard.press('Enter')
    await expect.poll(where).toEqual({ slide: String(quiz.no), isSeen: true })
    await expectSameAddress(page, new RegExp(`#/${quiz.no}`), currentSlide(page))
  })

  it.each([['on', 1], ['back', -1]])('goes %s with the slide that is turned while a control of it has the focus, and Tab to what comes next there', async (_, by) => {
    await openSlide(page, deck.origin, ladder.no)
    await page.locator('#slideshow > .slidev-page:visible input[type=radio]').first().focus()
    await turnTo(page, ladder.no + by)
    await expect.poll(where).toEqual({ slide: String(ladder.no + by), isSeen: true })
    await page.keyboard.press('Tab')
    expect((await where()).isSeen).toBe(true)
  })

  it('stays with a control beside the slides', async () => {
    await openSlide(page, deck.origin, ladder.no)
    const button = page.getByRole('button', { name: 'Go to next slide' })
    for (let click = 0; click <= ladder.clicks; click++)
      await button.press('Enter')
    await page.locator(`#slideshow > [data-slidev-no="${ladder.no + 1}"]:visible`).waitFor()
    await expect.poll(() => button.evaluate(each => each === document.activeElement)).toBe(true)
  })
})
