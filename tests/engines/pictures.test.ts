/** The pictures to press, by mouse, keyboard and link: ladder and timeline. */
import { describe, expect, it } from 'vitest'
import { rungs } from '../../data/partnership.ts'
import { describeInEngine, onSlide, openSlide } from '../support/engines/deck.ts'
import { readTexts, see, waitFor } from '../support/engines/wait.ts'

const years = Object.values(rungs).map(rung => String(rung.when.from))

describeInEngine('the ladder', 'dist', (stage) => {
  it('opens the rung that is clicked, climbs with the clicker and, once a rung has the focus, with the arrows', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 'ladder-explorer')
    await tab.click({ css: '.rung-choice label', text: years[0], within: onSlide })
    await waitFor(tab, 'the first rung', () => location.hash.includes('clicks=1'))
    await tab.keyboard.press('PageDown')
    await waitFor(tab, 'the second', () => location.hash.includes('clicks=2'))
    await tab.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.rung-choice input:checked')].find(each => each.closest<HTMLElement>('.slidev-page')?.offsetParent)!.focus())
    await tab.keyboard.press('ArrowUp')
    await waitFor(tab, 'the third', () => location.hash.includes('clicks=3'))
    expect(await readTexts(tab, { role: 'status', within: onSlide })).toContainEqual(expect.stringContaining('is open'))
  })

  it('opens a rung that a link names', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 'ladder-explorer', `?rung=${years[2]}`)
    await see(tab, { css: '.rung-choice label.on', text: years[2], within: onSlide })
  })
})

/** Pairs of words on the timeline that lie over each other. */
function findOverlaps() {
  const slide = document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')!
  const words = [...slide.querySelectorAll('.timeline-events .words')].map((span) => {
    const range = document.createRange()
    range.selectNodeContents(span)
    const { left, top, right, bottom } = range.getBoundingClientRect()
    return { text: span.textContent, left, top, right, bottom }
  })
  return { count: words.length, overlaps: words.flatMap((a, i) => words.slice(0, i).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4).map(b => `${a.text} and ${b.text}`)) }
}

describeInEngine('the timeline', 'dist', (stage) => {
  it.each(['?clicks=1', '?clicks=3', '?clicks=5', '?crisis=land-degradation'])('sets no words over others: %s', async (query) => {
    // the canvas at its own size, so that a px on the screen is a px of the slide
    const tab = await stage.tab({ viewport: { width: 980, height: 552 } })
    await openSlide(tab, stage.origin, 'timeline', query)
    if (query.startsWith('?clicks'))
      await tab.click({ css: '.timeline-explorer .turn', within: onSlide })
    const { count, overlaps } = await tab.evaluate(findOverlaps)
    expect(count).toBeGreaterThan(5)
    expect(overlaps).toEqual([])
  })

  it('is filtered by period and lane, and opens an event', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 'timeline', '?clicks=1')
    await tab.click({ css: '.timeline-explorer .turn', within: onSlide })
    await tab.click({ css: '.timeline-filters .band', nth: 1, within: onSlide })
    await waitFor(tab, 'the second period', () => location.hash.includes('clicks=3'))
    const [all] = await readTexts(tab, { css: '.status', within: onSlide })
    await tab.click({ css: '.timeline-filters .lane', nth: -1, within: onSlide })
    await waitFor(tab, 'fewer events', all => ![...document.querySelectorAll('.status')].some(each => each.textContent?.replace(/\s+/g, ' ').trim() === all), all)
    await tab.click({ css: '.timeline-filters .lane', nth: -1, within: onSlide })
    await tab.click({ role: 'button', name: /NOWPAP/, within: onSlide })
    await see(tab, { role: 'region', name: 'NOWPAP adopted' })
  })
})

describe('the words of the specs', () => {
  it('find a year for each rung', () => expect(years.every(year => /^\d{4}$/.test(year))).toBe(true))
})
