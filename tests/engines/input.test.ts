/** Mouse and keyboard in each engine: keys after whatever was open is closed, the way to a slide, answering with mouse and keys. */
import type { Tab, Target } from '../support/engines/engine.ts'
import { it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { describeInEngine, onSlide, openSlide, readHash, turnTo } from '../support/engines/deck.ts'
import { readTexts, see, seeGone, until, waitFor } from '../support/engines/wait.ts'
import { readSlides } from '../support/read-chapters.ts'

const slides = readSlides()
const first = (part: RegExp) => slides.findIndex(({ body }) => part.test(body)) + 1
const timeline = first(/<TimelineExplorer/)
/** Shows its marks from the start: nothing is guessed on it before. */
const cited = slides.findIndex(({ body }) => body.includes('<CitedText') && !/<(?:Guess|Try)First/.test(body)) + 1
const idOn = (no: number) => /<QuizCard id="([\w-]+)"/.exec(slides[no - 1]!.body)?.[1] as keyof typeof questions | undefined
const quiz = slides.map((_, i) => i + 1).filter(no => idOn(no))
/** A slide that asks for one of some options. */
const single = quiz.find(no => questions[idOn(no)!].type === 'single')!

/** Presses a key until the deck has gone on. */
async function goesOn(tab: Tab, key: string): Promise<void> {
  const before = await readHash(tab)
  await tab.keyboard.press(key)
  await until(async () => await readHash(tab) !== before, `${key} leads on`)
}

/** Opens the first event that the whole timeline names; before it the slide asks something. */
async function openEvent(tab: Tab): Promise<void> {
  await tab.keyboard.press('PageDown')
  await tab.click({ css: '.timeline-explorer .turn', within: onSlide })
  await tab.click({ css: '.timeline-events button[aria-expanded]', within: onSlide })
}

/** What is opened with the mouse and closed with it, so that what has the focus is taken away. */
const opened: Readonly<Record<string, { no: number, keys: string[], open: (tab: Tab) => Promise<void>, close: Target }>> = {
  'a source': { no: cited, keys: ['PageDown', 'ArrowRight', 'Space'], open: tab => tab.click({ css: '.cite button', within: onSlide }), close: { role: 'button', name: 'Close', within: '[role=dialog]' } },
  'the overview': { no: 3, keys: ['ArrowRight'], open: tab => tab.keyboard.press('o'), close: { css: '.deck-card', nth: 4 } },
  'a card of the timeline': { no: timeline, keys: ['PageDown'], open: openEvent, close: { css: '.event-card .close' } },
}

/** Boxes of what matches on the slide, in CSS pixels. */
function readBoxes(tab: Tab, selectors: readonly string[]): Promise<{ top: number, bottom: number, left: number, right: number }[]> {
  return tab.evaluate((selectors) => {
    const slide = document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')!
    return selectors.map((selector) => {
      const { top, bottom, left, right } = slide.querySelector(selector)!.getBoundingClientRect()
      return { top, bottom, left, right }
    })
  }, selectors)
}

describeInEngine('with mouse and keyboard', 'dist', (stage) => {
  it.each(Object.entries(opened))('the keys live on after %s was closed', async (_, { no, keys, open, close }) => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, no)
    for (const key of keys) {
      await turnTo(tab, no)
      await open(tab)
      await see(tab, { ...close, nth: 0 })
      await tab.click(close)
      await seeGone(tab, { ...close, nth: 0 })
      await goesOn(tab, key)
    }
  })

  it('the field of the way to a slide has the focus each time it is opened', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 2)
    for (const no of [5, 7, 9]) {
      await tab.keyboard.press('g')
      await waitFor(tab, 'the field has the focus', () => document.activeElement?.id === 'slidev-goto-input')
      await tab.keyboard.type(String(no))
      await tab.keyboard.press('Enter')
      await until(async () => (await readHash(tab)).startsWith(`#/${slides[no - 1]!.front.routeAlias}`) || (await readHash(tab)).startsWith(`#/${no}`), `slide ${no} is gone to`)
    }
  })

  it('a button that has the focus leaves the arrows to the slide', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, single, '?clicks=1')
    await tab.evaluate(() => document.querySelector<HTMLElement>('#slideshow fieldset .btn')!.focus())
    await goesOn(tab, 'ArrowRight')
  })

  it('a letter answers a question at once, and Enter checks what letter or mouse chose', async () => {
    const tab = await stage.tab()
    const verdict: Target = { css: '.verdict', within: onSlide }
    for (const choose of [() => tab.keyboard.press('b'), () => tab.click({ css: '.option:nth-child(2) input', within: onSlide })]) {
      await openSlide(tab, stage.origin, single, '?clicks=1')
      await see(tab, { css: '.option', within: onSlide })
      await choose()
      await waitFor(tab, 'the second option is chosen', () => [...document.querySelectorAll<HTMLInputElement>('#slideshow .option:nth-child(2) input')].some(input => input.offsetParent && input.checked))
      await tab.keyboard.press('Enter')
      await until(async () => (await readTexts(tab, verdict)).some(text => text.length > 0), 'the verdict comes')
    }
  })

  it('verdicts stand beside the question', async () => {
    const tab = await stage.tab()
    await openSlide(tab, stage.origin, 1)
    for (const no of quiz) {
      await turnTo(tab, no, '?clicks=3')
      await waitFor(tab, 'the question comes', () => [...document.querySelectorAll<HTMLElement>('#slideshow .verdict')].some(each => each.offsetParent && each.textContent!.trim()))
      await until(async () => {
        const [stem, side] = await readBoxes(tab, ['.stem', '.side'])
        return side!.top < stem!.bottom && side!.left >= stem!.right - 1
      }, `the verdict of slide ${no} stands beside its question`)
    }
  })
})

describeInEngine('a window that comes late', 'dist-lecturer', (stage) => {
  it('is at the lecturer’s slide and click', async () => {
    const window = await stage.window()
    const [lecturer, late] = [await window.tab(), await window.tab()]
    await lecturer.show()
    await lecturer.open(`${stage.origin}#/presenter/${quiz[0]}?clicks=2`)
    await waitFor(lecturer, 'the lecturer’s slide comes', () => document.querySelector('#slideshow .slidev-layout'))
    await late.show()
    await late.open(`${stage.origin}#/1`)
    await until(async () => /clicks=2/.test(await readHash(late)), 'the late window follows')
  })
})
