/** The lecturer's build: presenter and audience in two windows of one browser, in step. */
import type { Tab } from '../support/engines/engine.ts'
import { describe, expect, it } from 'vitest'
import { questions } from '../../data/questions/index.ts'
import { describeInEngine, onSlide, openSlide, standOn } from '../support/engines/deck.ts'
import { readTexts, see, waitFor } from '../support/engines/wait.ts'
import { readSlides } from '../support/read-chapters.ts'
import { walkedSlides } from '../support/walk-states.ts'

const numberOf = (alias: string) => walkedSlides.find(slide => slide.alias === alias)!.no
const explorer = numberOf('ladder-explorer')
/** A slide with a single choice of four. */
const quiz = readSlides().findIndex(({ body }) => {
  const id = body.match(/<QuizCard id="([\w-]+)"/)?.[1] as keyof typeof questions | undefined
  return id && questions[id].type === 'single' && questions[id].options.length === 4
}) + 1

async function present(tab: Tab, origin: string, no: number): Promise<void> {
  await tab.open(`${origin}#/presenter/${no}`)
  await standOn(tab, no)
}
function atClick(tab: Tab, no: number, click: number) {
  return waitFor(tab, `slide ${no} at click ${click}`, ([no, click]) => {
    const shown = document.querySelector<HTMLElement>('#slideshow > .slidev-page:not([inert])')
    return shown?.dataset.slidevNo === String(no) && Number(/clicks=(\d+)/.exec(location.hash)?.[1] ?? 0) === click
  }, [no, click] as const)
}

describeInEngine('presenter and audience', 'dist-lecturer', (stage) => {
  it('go together: clicks, slides, a rung that is clicked', async () => {
    const window = await stage.window()
    const audience = await window.tab()
    const presenter = await window.tab()
    await openSlide(audience, stage.origin, explorer)
    await present(presenter, stage.origin, explorer)
    await presenter.keyboard.press('PageDown')
    await atClick(audience, explorer, 1)
    await presenter.click({ css: '.rung-choice label', within: onSlide, nth: 0 })
    // the last click shows all rungs together, the one before it the highest
    const { clicks } = walkedSlides[explorer - 1]!
    await atClick(audience, explorer, clicks - 1)
    for (const [no, click] of [[explorer, clicks], [explorer + 1, 0]] as const) {
      await presenter.keyboard.press('PageDown')
      await atClick(audience, no, click)
    }
  })

  it('go together in a quiz, hands and all', async () => {
    const window = await stage.window()
    const audience = await window.tab()
    const presenter = await window.tab()
    await openSlide(audience, stage.origin, quiz)
    await present(presenter, stage.origin, quiz)
    await presenter.keyboard.press('PageDown')
    await see(audience, { css: '.option', within: onSlide, nth: 3 })
    await presenter.click({ role: 'button', name: 'In class', within: onSlide })
    await presenter.click({ role: 'spinbutton', within: onSlide, nth: 0 })
    await presenter.keyboard.type('7')
    await presenter.click({ role: 'button', name: 'Show the result', within: onSlide })
    await waitFor(audience, 'seven hands', () => [...document.querySelectorAll('.class-board li')].some(each => each.textContent?.trim() === 'A: 7'))
    await presenter.keyboard.press('PageDown')
    await see(audience, { css: '.option.right', within: onSlide })
  })

  it('keep the presenter\'s notes beside the slide', async () => {
    const tab = await stage.tab()
    await present(tab, stage.origin, explorer)
    await waitFor(tab, 'the notes', () => document.querySelector('#app [aria-label=Say]')?.textContent?.trim())
    expect((await readTexts(tab, { css: '#app' }))[0]).not.toContain('[[')
  })
})

describe('the words of the specs', () => {
  it('find a quiz and the ladder', () => expect(Math.min(quiz, explorer)).toBeGreaterThan(0))
})
