import { en } from '@deck/words'
/** Every slide at every click on a phone held upright, where it is drawn at two fifths of its size. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openSlide } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { drawAll, everyClick, goTo, noteState, sayPlace, walkedSlides } from '../support/walk-states.ts'

const deck = useServedDeck('dist', '/courses/green/')
const targetsOnly = { resultTypes: ['violations'], runOnly: ['target-size'], rules: { 'target-size': { enabled: true } } }
const small: string[] = []
const spilling: string[] = []

beforeAll(async () => {
  const context = await deck.browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await openSlide(page, deck.origin, 1)
  // upright, slides are shown to be read, but for who would rather see them
  await page.getByRole('button', { name: en.read.insteadStay }).click()
  await drawAll(page)
  for (const slide of walkedSlides) {
    for (const click of everyClick(slide)) {
      const place = { ...slide, route: '', click }
      await goTo(page, place)
      // the raised figures of sources are as high as the lines of their sentences allow, which WCAG 2.5.8 excepts
      const { axe, spilling: texts } = await noteState(page, place, targetsOnly, 'slide', ['.cite'])
      small.push(...axe.map(what => `${sayPlace(place)}: ${what}`))
      spilling.push(...texts.map(what => `${sayPlace(place)}: ${what}`))
    }
  }
  await context.close()
}, 600_000)

describe('a slide on a phone held upright', () => {
  it('has targets of 24 px of the window, or as far from one another', () => expect(small).toEqual([]))
  it('holds its text', () => expect(spilling).toEqual([]))
})
