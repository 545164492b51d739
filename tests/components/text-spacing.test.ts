/** A reader's own spacing of text (WCAG 1.4.12): what a slide holds is set as large as it then fits, and pictures in a column grow with it. */
import { render } from '@testing-library/vue'
import { fitSpaced, listSpills, unfit } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'
import SpacedText from 'slidev-addon-lesson/shell/SpacedText.vue'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import LadderExplorer from '../../components/ladder/LadderExplorer.vue'
import { textSpacing } from '../support/text-spacing.ts'

vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

let sheet: HTMLStyleElement | undefined
function space() {
  sheet = Object.assign(document.createElement('style'), { textContent: textSpacing })
  document.head.append(sheet)
}
afterEach(() => sheet?.remove())

/** A slide with as many lines as its height takes without a reader's spacing. */
function showSlide() {
  const lines = '<p style="font: 20px/24px sans-serif; margin: 0">The moon rises over the harbour at six, and the boats that lie there rise with the tide</p>'
  const { container } = render({ template: `<div class="deck-slide" style="position: relative; width: 460px; height: 260px; overflow: hidden"><div class="slide-content" style="position: absolute; inset: 10px">${lines.repeat(4)}</div></div>` })
  return { slide: container.querySelector('.deck-slide')!, holder: container.querySelector<HTMLElement>('.slide-content')! }
}

describe('a slide', () => {
  it('keeps its size where all fits', () => {
    const { slide, holder } = showSlide()
    fitSpaced(document.body)
    expect([listSpills(slide), holder.style.zoom]).toEqual([[], ''])
  })

  it('holds all of its text with a reader’s spacing, set smaller, and is as before without it', () => {
    const { slide, holder } = showSlide()
    space()
    expect(listSpills(slide)).not.toEqual([])
    fitSpaced(document.body)
    expect(listSpills(slide)).toEqual([])
    expect(Number(holder.style.zoom || 1)).toBeLessThan(1)
    unfit(document.body)
    expect(holder.style.zoom).toBe('')
  })

  it('holds the text of a row that cuts off what is higher, set smaller by itself', () => {
    const { container } = render({ template: '<div class="deck-slide" style="position: relative; width: 460px; height: 260px"><div class="slide-content"><p style="display: grid; grid-template-columns: 130px 1fr; height: 34px; overflow: hidden; margin: 0; font: 26px/1 sans-serif"><b>Self-interest</b><span>Its own past</span></p></div></div>' })
    const slide = container.querySelector('.deck-slide')!
    space()
    expect(listSpills(slide)).not.toEqual([])
    fitSpaced(document.body)
    expect(listSpills(slide)).toEqual([])
    unfit(document.body)
    expect(slide.querySelector('[style*="zoom"]')).toBeNull()
  })

  it('is fitted as soon as the spacing comes, and again when it goes', async () => {
    const { holder } = showSlide()
    render(SpacedText)
    space()
    await expect.poll(() => Number(holder.style.zoom || 1)).toBeLessThan(1)
    expect(document.documentElement.classList).toContain('is-spaced')
    sheet!.remove()
    await expect.poll(() => holder.style.zoom).toBe('')
    expect(document.documentElement.classList).not.toContain('is-spaced')
  })

  it('whose text lies over other text is told from one whose lines follow one another', () => {
    const over = render({ template: '<div class="deck-slide" style="position: relative; width: 400px; height: 200px"><p style="position: absolute">One word</p><p style="position: absolute; top: 4px">Another</p></div>' })
    expect(listSpills(over.container.querySelector('.deck-slide')!)).toHaveLength(1)
  })
})

describe.each([320, 390])('a picture in a column of a phone %i px wide', (phone) => {
  it.each([
    ['the ladder', LadderExplorer, {}],
  ])('has no text over other text, nor cut off: %s', async (_, part, props) => {
    space()
    const { container } = render(defineComponent({ setup: () => {
      provideRendering('narrow')
      provideReading({ shift: 2, ask() {}, width: ref(phone - 32) })
      return () => h('div', { 'style': `width: ${phone - 32}px; font-size: 18px`, 'data-rendering': 'narrow' }, [h(part as never, props as never)])
    } }))
    await expect.poll(() => listSpills(container.firstElementChild!)).toEqual([])
  })
})
