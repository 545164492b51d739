/**
 * The lecturer build, walked in two windows: the audience's shows what the lecturer's does, whatever is pressed, and nothing of the notes.
 * Why end to end: two windows of one browser agree over channels, storage and the built deck's slides.
 */
import type { Locator, Page } from 'playwright-chromium'
import type { PageErrors } from '../support/open-deck.ts'
import type { StateNotes, WalkedSlide } from '../support/walk-states.ts'
import { en } from '@deck/words'
import { readNote } from 'slidev-addon-lesson/lecture/read-note.ts'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { axeOptions, contrastOnly } from '../support/find-faults.ts'
import { findHidden } from '../support/find-hidden.ts'
import { useLectureWindows } from '../support/lecture-windows.ts'
import { currentSlide, openSlide, watch } from '../support/open-deck.ts'
import { readSlides } from '../support/read-chapters.ts'
import { readView } from '../support/read-view.ts'
import { noteRefused } from '../support/refused.ts'
import { drawAll, goTo, noteState, sayPlace, setTheme, walkedSlides } from '../support/walk-states.ts'

const slides = readSlides()
const names = slides.map(({ front }) => front.routeAlias!)
const numberOf = (name: string) => names.indexOf(name) + 1

const windows = useLectureWindows()
let presenter: Page
let audience: Page

beforeEach(() => {
  ({ presenter, audience } = windows)
})

async function present(slide: string | number, query = '') {
  await openSlide(audience, windows.origin, slide)
  await presenter.goto(`${windows.origin}#/presenter/${slide}${query}`)
  await currentSlide(presenter).waitFor()
  await audience.locator('html.is-audience').waitFor({ state: 'attached' })
}

/** Waits until both windows show the same. @throws Error with what each shows */
function agree(what: string) {
  return vi.waitFor(async () => {
    const [theirs, ours] = [await readView(audience), await readView(presenter)]
    if (theirs !== ours)
      throw new Error(`${what}:\n${ours}\n${theirs}`)
  }, { timeout: 30_000, interval: 20 })
}

/** Controls on the slide in view that are for every screen, of kinds that nobody has tried yet. */
async function freshControls(tried: Set<string>): Promise<{ kind: string, locator: Locator }[]> {
  const found = await currentSlide(presenter).evaluate((slide) => {
    const page = slide.closest('.slidev-page')!
    const controls = [...page.querySelectorAll<HTMLElement>('button, input, select, summary, [role=button], [tabindex="0"]')]
    return controls.flatMap((each, i) => {
      each.setAttribute('data-tried', String(i))
      if (!each.checkVisibility() || each.matches(':disabled') || each.closest('[data-own], [inert]'))
        return []
      // its kind: the component that made it, by Vue's scope, and what it is there
      const scopes = each.getAttributeNames().filter(name => name.startsWith('data-v-')).join()
      const around = each.parentElement!.getAttributeNames().filter(name => name.startsWith('data-v-')).join()
      return [{ i, kind: [each.tagName, each.getAttribute('type'), scopes || around, [...each.classList].filter(name => !/^(?:on|off|chosen|open|lit|out)$/.test(name)).join('.')].join(' ') }]
    })
  })
  return found.filter(({ kind }) => !tried.has(kind) && tried.add(kind)).map(({ i, kind }) => ({ kind, locator: currentSlide(presenter).locator(`[data-tried="${i}"]`).or(presenter.locator(`#slideshow [data-tried="${i}"]:visible`)).first() }))
}

/** Does with a control what a lecturer does: presses, ticks, chooses, types. */
async function use(control: Locator): Promise<void> {
  const tag = await control.evaluate(each => each.tagName === 'INPUT' ? (each as HTMLInputElement).type : each.tagName)
  if (tag === 'SELECT')
    await control.selectOption({ index: 1 })
  else if (tag === 'text' || tag === 'number')
    await control.fill('12')
  else
    await control.evaluate(each => (each as HTMLElement).click())
}

describe('two windows, walked through the whole deck', () => {
  /** The first slide of each chapter. */
  const openers = walkedSlides.filter((_, i) => slides[i]!.file !== slides[i - 1]?.file)
  /** States at which the windows show different things, what was pressed to get there, and how many states were compared. */
  const differing: string[] = []
  const found = { compared: 0, pressed: 0, refused: [] as readonly string[], pageErrors: undefined as PageErrors | undefined }
  const day: (StateNotes & { at: string })[] = []
  const night: string[] = []
  /** Parts of the lecturer's notes that are out of sight, and words of them that stand on the wall. */
  const unseen: string[] = []
  const told: string[] = []

  async function compare(what: string): Promise<void> {
    found.compared++
    try {
      await agree(what)
    }
    catch (error) {
      differing.push((error as Error).message)
      // what differs once may differ everywhere after: five tell enough
      if (differing.length > 5)
        throw error
    }
  }

  /** Presses whatever no slide before had, and takes back what it opened. */
  async function pressAll(at: string, tried: Set<string>): Promise<void> {
    for (let more = await freshControls(tried); more.length; more = await freshControls(tried)) {
      for (const { kind, locator } of more) {
        if (!await locator.isVisible())
          continue
        await use(locator)
        found.pressed++
        await compare(`${at}: ${kind}`)
        if (await presenter.locator('.record-dialog').count()) {
          await presenter.keyboard.press('Escape')
          await compare(`${at}: closed after ${kind}`)
        }
      }
    }
  }

  /** The notes of a slide, read in the lecturer's window and looked for on the wall. */
  async function lookAtNotes({ no, alias }: WalkedSlide): Promise<void> {
    const { say, ask, moveOn } = readNote(slides[no - 1]!.note)
    const notes = presenter.getByRole('region', { name: en.chrome.notes, exact: true })
    await notes.getByRole('region', { name: en.notes.ask, exact: true }).getByText(ask.slice(0, 30).split('[[')[0]!.trim()).waitFor()
    unseen.push(...await findHidden(notes).then(names => names.map(name => `${alias}: ${name}`)))
    const room = await notes.getByRole('group', { name: en.chrome.notesText }).evaluate(element => element.clientHeight)
    if (room < 120)
      unseen.push(`${alias}: ${en.notes.say} has ${room} px`)
    const wall = (await audience.locator('body').textContent())!
    // a note may say a sentence of its slide
    const shown = slides[no - 1]!.body.replace(/<!--[\s\S]*?-->/g, '')
    told.push(...[...say.map(({ text }) => text), ask, moveOn].map(text => text.slice(0, 80).split('[[')[0]!).filter(text => text.length > 20 && wall.includes(text) && !shown.includes(text)).map(text => `${alias}: ${text}`))
  }

  beforeAll(async () => {
    const context = await windows.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
    found.refused = await noteRefused(context)
    found.pageErrors = watch(context, windows.origin)
    audience = await context.newPage()
    presenter = await context.newPage()
    await presenter.setViewportSize({ width: 1440, height: 900 })
    await present(1)
    await drawAll(presenter, 'presenter/')
    const tried = new Set<string>()
    for (const slide of walkedSlides) {
      for (const click of new Set([0, slide.clicks])) {
        const at = sayPlace({ alias: slide.alias, click })
        const place = { ...slide, route: 'presenter/', click }
        await goTo(presenter, place)
        await compare(at)
        if (click === 0)
          await lookAtNotes(slide)
        if (click === slide.clicks && openers.includes(slide)) {
          day.push({ at, ...await noteState(presenter, place, axeOptions) })
          await setTheme(presenter, 'dark')
          night.push(...(await noteState(presenter, place, contrastOnly)).axe.map(fault => `${at}: ${fault}`))
          await setTheme(presenter, 'light')
        }
        await pressAll(at, tried)
      }
    }
    await context.close()
  }, 600_000)

  const list = (name: 'axe' | 'landmarks' | 'unmarked' | 'moving') => day.flatMap(state => state[name].map(what => `${state.at}: ${what}`))

  it('show the same at the first and last click of every slide, and after everything that can be pressed on one', () => {
    expect(differing).toEqual([])
    expect(found.compared).toBeGreaterThan(walkedSlides.length)
    // a walk that finds nothing to press proves nothing
    expect(found.pressed).toBeGreaterThan(20)
  })

  it('have no fault that axe can find in the lecturer’s, on the first slide of each chapter, by day and by night', () => {
    expect(day).toHaveLength(openers.length)
    expect(list('axe')).toEqual([])
    expect(night).toEqual([])
  })

  it('have one main landmark and one first heading in the lecturer’s, and no unmarked word in another language', () => {
    expect([...list('landmarks'), ...list('unmarked'), ...list('moving')]).toEqual([])
  })

  it('have question, activity and way on of every slide in sight in the lecturer’s, and room for what is said', () => {
    expect(unseen).toEqual([])
  })

  it('have no word of the notes on the wall', () => {
    expect(told).toEqual([])
  })

  it('come without an error, without a request that leaves the origin, and with nothing that the policy refuses', () => {
    expect(found.pageErrors).toEqual({ errors: [], outside: [] })
    expect(found.refused).toEqual([])
  })
})

describe('what the lecturer has opened', () => {
  const slide = numberOf('climate-dzud')

  it('is there in a window that comes late, over a reload, and when the class comes back to the slide', async () => {
    await present(slide, '?clicks=1')
    await currentSlide(presenter).getByRole('button', { name: /whole/i }).click()
    await currentSlide(audience).locator('.bar').waitFor()
    await currentSlide(presenter).locator('.chain-picture button, .chain-picture [role=button]').first().click()
    await agree('a factor')
    const late = await windows.context.newPage()
    await openSlide(late, windows.origin, 1)
    await currentSlide(late).locator('.bar').waitFor()
    await audience.reload()
    await currentSlide(audience).locator('.bar').waitFor()
    await agree('after a reload')
    await presenter.reload()
    await currentSlide(presenter).locator('.bar').waitFor()
    await presenter.evaluate((hash) => { location.hash = hash }, `#/presenter/${slide + 1}`)
    await audience.locator(`#slideshow > [data-slidev-no="${slide + 1}"]:visible`).waitFor()
    await presenter.evaluate((hash) => { location.hash = hash }, `#/presenter/${slide}?clicks=1`)
    await currentSlide(presenter).locator('.bar').waitFor()
    await agree('back on the slide')
  })

  it('leaves a window alone that has no presenter', async () => {
    await openSlide(audience, windows.origin, slide, '?clicks=1')
    await openSlide(presenter, windows.origin, slide, '?clicks=1')
    await currentSlide(presenter).getByRole('button', { name: /whole/i }).click()
    await currentSlide(presenter).locator('.bar').waitFor()
    await presenter.keyboard.press('d')
    await audience.locator('html.dark').waitFor({ state: 'attached' })
    expect(await currentSlide(audience).locator('.bar').count()).toBe(0)
    await presenter.keyboard.press('d')
  })

  it('gives way to what a link asks for', async () => {
    await present(slide, '?clicks=1&factor=dzud')
    await currentSlide(audience).locator('.bar').waitFor()
    await agree('a link’s factor')
  })
})

describe('a presenter window that is opened again', () => {
  it('comes to the slide, the click and what was shown there', async () => {
    await present(numberOf('climate-dzud'), '?clicks=1')
    await currentSlide(presenter).getByRole('button', { name: /whole/i }).click()
    await currentSlide(audience).locator('.bar').waitFor()
    await presenter.close()
    presenter = await windows.context.newPage()
    await presenter.goto(`${windows.origin}#/presenter/1`)
    await presenter.waitForURL(/clicks=1/)
    await currentSlide(presenter).locator('.bar').waitFor()
    await agree('again')
  })
})
