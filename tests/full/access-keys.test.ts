/**
 * The first slide with each component: Tab goes through all controls and out again, and a control that has the focus leaves to the slide what
 * it does not use. The mouse: tests/engines/dialogs.test.ts; kind by kind: tests/components/clicker.test.ts.
 */
import type { Page } from 'playwright-chromium'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectSameAddress } from '../support/address.ts'
import { currentSlide, openSlide, turnTo } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { useServedDeck } from '../support/served-deck.ts'

const slides = readSlides()
/** The first slide with each component, in their order. */
const sample = [...new Set(new Map(slides.flatMap((slide, i) => [...slide.body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => [name!, i + 1] as const)).filter(([, no]) => no < slides.length).toReversed()).values())].toSorted((a, b) => a - b)
const nameOf = (no: number) => slides[no - 1]!.front.routeAlias!
const shown = '#slideshow > .slidev-page:visible'

// One window, in which one goes from slide to slide as a reader does.
const deck = useServedDeck()
let page: Page
beforeAll(async () => {
  page = await deck.browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  await openSlide(page, deck.origin, 1)
})

describe('tab', () => {
  it.each(sample.map(no => [nameOf(no), no] as const))('comes to every control, shows where it is, and goes out again: %s', async (_, no) => {
    // afresh: what was chosen or pointed at may show more than the slide has
    await page.mouse.move(1, 1)
    await turnTo(page, no === 2 ? 1 : 2)
    await turnTo(page, no)
    const faults: string[] = []
    const seen = new Set<string>()
    const wanted = await page.locator(shown).first().evaluate(slide => [...slide.querySelectorAll<HTMLElement>('button, select, input:not([type=radio]), a[href]')].filter(each => !each.matches(':disabled, [tabindex="-1"]') && each.checkVisibility({ visibilityProperty: true })).map(each => `${each.localName} ${each.getAttribute('aria-label') ?? (each.textContent || (each as HTMLInputElement).labels?.[0]?.textContent)}`))
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')!.focus())
    for (let tabs = 0; tabs < 200; tabs++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const { outlineStyle, opacity } = getComputedStyle(element)
        const isMarked = outlineStyle !== 'none' || opacity === '0' || element.matches('.sr-only, .sr-only *') || [...(element as HTMLInputElement).labels ?? []].some(label => getComputedStyle(label).outlineStyle !== 'none' || label.querySelector('*') !== null)
        // by what it is called: a control may be made anew while another is looked at
        const called = `${element.localName} ${element.getAttribute('aria-label') ?? (element.textContent || (element as HTMLInputElement).labels?.[0]?.textContent)}`
        return { isOut: element === document.body || element.closest('.deck-controls') !== null, called, isMarked, name: `${element.tagName} ${element.className}` }
      })
      if (at.isOut)
        break
      if (!at.isMarked)
        faults.push(`no mark on ${at.name}`)
      seen.add(at.called)
      if (tabs === 199)
        faults.push('Tab does not come out')
    }
    expect([...faults, ...wanted.filter(each => !seen.has(each)).map(each => `Tab does not come to ${each}`)]).toEqual([])
    await expectSameAddress(page, new RegExp(`#/${no}(?:\\?|$)`), currentSlide(page))
  })
})

describe('a control that has the focus', () => {
  const quiz = slides.findIndex(({ body }) => /<QuizCard/.test(body)) + 1
  const focusOn = async (state: 'enabled' | 'disabled') => {
    await turnTo(page, quiz - 1)
    await turnTo(page, quiz, '?clicks=1')
    const button = page.locator(`${shown} fieldset .btn`).first()
    await button.focus()
    if (state === 'disabled')
      await button.evaluate((button) => { (button as HTMLButtonElement).disabled = true })
    return button
  }
  const atClick = (click: number) => page.waitForURL(({ hash }) => hash.includes(`clicks=${click}`))

  it('leaves the keys that it does not use to the slide', async () => {
    await focusOn('enabled')
    await page.keyboard.press('ArrowRight')
    await atClick(2)
  })

  it('keeps its own: Space presses it, and the slide stays', async () => {
    await (await focusOn('enabled')).evaluate(button => button.addEventListener('click', () => button.toggleAttribute('data-pressed')))
    await page.keyboard.press('Space')
    await expectSameAddress(page, /clicks=1/, page.locator('[data-pressed]'))
  })

  it('leaves all keys once it is disabled, of which the browser tells nobody', async () => {
    await focusOn('disabled')
    await page.keyboard.press('Space')
    await atClick(2)
  })
})
