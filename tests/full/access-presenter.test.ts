/** What stands around the slide in the presenter's window, at every slide; on the first slide of each chapter tests/full/stage.test.ts looks at the whole window. */
import type { StateNotes } from '../support/walk-states.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeOptions } from '../support/find-faults.ts'
import { currentSlide } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { drawAll, goTo, noteState, sayPlace, walkedSlides } from '../support/walk-states.ts'

const deck = useServedDeck('dist-lecturer', '/courses/green/')
const states: (StateNotes & { at: string })[] = []
const list = (name: 'axe' | 'landmarks' | 'unmarked' | 'moving') => states.flatMap(state => state[name].map(what => `${state.at}: ${what}`))

beforeAll(async () => {
  const page = await deck.browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await page.goto(`${deck.origin}#/presenter/1`)
  await currentSlide(page).waitFor()
  await drawAll(page, 'presenter/')
  for (const slide of walkedSlides) {
    const place = { ...slide, route: 'presenter/', click: slide.clicks }
    await goTo(page, place)
    states.push({ at: sayPlace(place), ...await noteState(page, place, axeOptions, 'around') })
  }
  await page.close()
}, 600_000)

describe('the presenter’s window, on every slide at its last click', () => {
  it('has no fault that axe can find around the slide', () => {
    expect(states).toHaveLength(walkedSlides.length)
    expect(list('axe')).toEqual([])
  })

  it('has one main landmark and one first heading, no unmarked word in another language, and nothing that moves', () => {
    expect([...list('landmarks'), ...list('unmarked'), ...list('moving')]).toEqual([])
  })
})
