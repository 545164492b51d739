/** The numbers of the notes: the same for one click of a slide, whatever the way to it. */
import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { inWindow, openSlide } from '../support/open-deck.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { walkedSlides } from '../support/walk-states.ts'

const stepped = walkedSlides.filter(({ clicks }) => clicks > 0)
const deck = useServedDeck('dist-lecturer')

/**
 * Goes to clicks of a slide one after another without leaving the page, as an arrow key does.
 * @returns for each click the marks on show with their numbers, then the notes, as one text
 */
function readNotes(page: Page, no: number, clicks: readonly number[]): Promise<string[]> {
  return page.evaluate(async ({ no, clicks }) => {
    const frame = () => new Promise(requestAnimationFrame)
    const isShown = (element: Element) => element.checkVisibility()
    const find = () => [...document.querySelectorAll(`#slideshow > [data-slidev-no="${no}"]:not([inert]) .slidev-layout`)].find(isShown)
    const told: string[] = []
    for (const click of clicks) {
      location.hash = `#/${no}${click ? `?clicks=${click}` : ''}`
      for (const start = performance.now(); !find() || document.querySelector('[aria-busy=true]');) {
        if (performance.now() - start > 20_000)
          throw new Error(`slide ${no} does not come`)
        await frame()
      }
      await document.fonts.ready
      await frame()
      await frame()
      const marks = [...find()!.querySelectorAll('.cite')].filter(isShown).map(mark => `${mark.getAttribute('data-record')} ${mark.textContent}`)
      const notes = [...find()!.querySelectorAll('.footnotes')].filter(isShown).map(list => list.textContent!.trim())
      told.push([...marks, ...notes].join('\n'))
    }
    return told
  }, { no, clicks })
}

describe('the notes at a click', () => {
  it('are the same stepping forth, stepping back and by a link, on every slide with clicks', async () => {
    expect(stepped.length).toBeGreaterThan(25)
    await inWindow(deck.browser, { reducedMotion: 'reduce' }, page => inWindow(deck.browser, { reducedMotion: 'reduce' }, async (linked) => {
      await openSlide(page, deck.origin, 1)
      for (const { no, alias, clicks } of stepped) {
        const upTo = Array.from({ length: clicks + 1 }, (_, i) => i)
        const forth = await readNotes(page, no, upTo)
        expect((await readNotes(page, no, upTo.toReversed())).toReversed(), alias).toEqual(forth)
        // by a link into the middle where other notes stand there, and from there at once to the last click; else by a link to the last
        const middle = Math.ceil(clicks / 2)
        const asked = forth[middle] === forth[clicks] ? [clicks] : [middle, clicks]
        await openSlide(linked, deck.origin, no, `?clicks=${asked[0]}`)
        expect(await readNotes(linked, no, asked), `${alias}, by a link to click ${asked[0]}`).toEqual(asked.map(click => forth[click]))
      }
    }))
  })
})
