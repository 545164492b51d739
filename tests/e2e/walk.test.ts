/**
 * The one walk through the student build: every slide at every click by day, and at its last click by night, in one window. Each test
 * judges one thing of all that the walk has noted, and names slide and click.
 * Why end to end: layout, contrast, titles and requests are those of the whole deck as it is built.
 */
import type { LegibilityFinding } from 'slidev-addon-lesson/shell/legibility.ts'
import type { PageErrors } from '../support/open-deck.ts'
import type { StateNotes, WalkedSlide } from '../support/walk-states.ts'
import { en } from '@deck/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeOptions, contrastOnly } from '../support/find-faults.ts'
import { openSlide, watch } from '../support/open-deck.ts'
import { noteRefused } from '../support/refused.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { countStates, drawAll, everyClick, goTo, noteLegibility, noteState, readNotes, sayPlace, setTheme, walkedSlides } from '../support/walk-states.ts'

// From a folder of a plain server, not from its root: the build must not care.
const deck = useServedDeck('dist', '/courses/green/')

/** A state by day. */
interface ByDay extends StateNotes { slide: WalkedSlide, click: number, legibility: readonly LegibilityFinding[], notes: string }
/** A slide's last state by night. */
interface ByNight extends Pick<StateNotes, 'axe'> { slide: WalkedSlide, click: number, legibility: readonly LegibilityFinding[] }

const day: ByDay[] = []
const night: ByNight[] = []
/** The notes of each slide: as it is drawn first, at the click of a link, and stepping back from its last click. */
const linked = new Map<string, string>()
const back = new Map<string, string[]>()
let pageErrors: PageErrors
let refused: readonly string[]

/** The click at which a slide is drawn first: what a link into its middle shows. */
const middleOf = ({ clicks }: WalkedSlide) => Math.ceil(clicks / 2)
/** Says where, for each state in which something was found. */
function list<T extends { slide: WalkedSlide, click: number }>(states: readonly T[], find: (state: T) => readonly string[]) {
  return states.flatMap(state => find(state).map(what => `${sayPlace({ alias: state.slide.alias, click: state.click })}: ${what}`))
}
const sayFindings = (findings: readonly LegibilityFinding[]) => findings.map(({ rule, message }) => `${rule}: ${message}`)

beforeAll(async () => {
  const context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: 'light' })
  pageErrors = watch(context, deck.origin)
  refused = await noteRefused(context)
  const page = await context.newPage()
  await openSlide(page, deck.origin, 1)
  await drawAll(page, '', middleOf, async (slide) => {
    if (!slide.clicks)
      return
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    linked.set(slide.alias, await readNotes(page, slide.no))
  })
  for (const slide of walkedSlides) {
    const place = (click: number) => ({ ...slide, route: '', click })
    for (const click of everyClick(slide)) {
      await goTo(page, place(click))
      day.push({ slide, click, legibility: await noteLegibility(page), notes: await readNotes(page, slide.no), ...await noteState(page, place(click), axeOptions, click ? 'slide' : 'all') })
    }
    const stepped: string[] = []
    for (const click of everyClick(slide).slice(0, -1).toReversed()) {
      await goTo(page, place(click))
      stepped.unshift(await readNotes(page, slide.no))
    }
    back.set(slide.alias, stepped)
  }
  await setTheme(page, 'dark')
  for (const slide of walkedSlides) {
    const place = { ...slide, route: '', click: slide.clicks }
    await goTo(page, place)
    const { axe } = await noteState(page, place, contrastOnly)
    night.push({ slide, click: slide.clicks, axe, legibility: (await noteLegibility(page)).filter(({ rule }) => rule === 'faint') })
  }
  await context.close()
}, 600_000)

describe('every slide at every click', () => {
  it('is looked at by day, and at its last click by night', () => {
    expect([day.length, night.length]).toEqual([countStates, walkedSlides.length])
  })

  it('has no accessibility fault that axe can find, controls and landmarks around the slide included', () => {
    expect(list(day, ({ axe }) => axe)).toEqual([])
  })

  it('has no contrast that axe finds too low by night', () => {
    expect(list(night, ({ axe }) => axe)).toEqual([])
  })

  it('has one main landmark and one heading of the first level', () => {
    expect(list(day, ({ landmarks }) => landmarks)).toEqual([])
  })

  it('names the language of every Korean and Mongolian run', () => {
    expect(list(day, ({ unmarked }) => unmarked)).toEqual([])
  })

  it('moves nothing for readers who asked for less motion', () => {
    expect(list(day, ({ moving }) => moving)).toEqual([])
  })

  it('lets no text reach beyond its slide or into the notes at its foot', () => {
    expect(list(day, ({ spilling }) => spilling)).toEqual([])
  })

  it('can be read in a hall: type, contrast, words, strokes and dots, and no text over text', () => {
    expect(list(day, ({ legibility }) => sayFindings(legibility))).toEqual([])
  })

  it('has contrast for a hall by night', () => {
    expect(list(night, ({ legibility }) => sayFindings(legibility))).toEqual([])
  })

  it('has the slide’s title for the window’s', () => {
    expect(list(day, ({ title, slide }) => title === (slide.title === en.deck.title ? en.deck.title : `${slide.title} - ${en.deck.title}`) ? [] : [title])).toEqual([])
  })

  it('leads to the slide’s own text and to today’s questions', () => {
    expect(list(day, ({ ways, slide }) => ways.join(' ') === (slide.no === 1 ? '/today /read' : `/read/${slide.alias} /today`) ? [] : [ways.join(' ')])).toEqual([])
  })

  it('comes without an error and without a request that leaves the origin', () => {
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('has nothing that the policy refuses', () => {
    expect(refused).toEqual([])
  })
})

describe('the notes at a click', () => {
  const stepped = walkedSlides.filter(({ clicks }) => clicks > 0)
  const forth = (slide: WalkedSlide) => day.filter(state => state.slide === slide).map(({ notes }) => notes)

  it('are the same stepping forth and stepping back', () => {
    expect(stepped.length).toBeGreaterThan(25)
    expect(stepped.flatMap(slide => [back.get(slide.alias)]), 'stepping back').toEqual(stepped.map(slide => forth(slide).slice(0, -1)))
  })

  it('are the same where the slide is drawn first at that click, as by a link', () => {
    expect(Object.fromEntries(linked)).toEqual(Object.fromEntries(stepped.map(slide => [slide.alias, forth(slide)[middleOf(slide)]])))
  })

  it('are there', () => {
    expect(day.filter(({ notes }) => notes).length).toBeGreaterThan(countStates / 2)
  })
})
