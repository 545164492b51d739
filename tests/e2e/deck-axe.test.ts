/**
 * Every state of the student build, slide by slide and click by click, by day and by night, in one walk: before axe and a
 * few questions of our own, without an error, without a request that leaves the origin, and with nothing that the policy refuses.
 */
import type { PageErrors } from '../support/open-deck.ts'
import type { Findings } from '../support/walk-states.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeOptions, contrastOnly } from '../support/find-faults.ts'
import { openSlide, watch } from '../support/open-deck.ts'
import { noteRefused } from '../support/refused.ts'
import { useServedDeck } from '../support/served-deck.ts'
import { countStates, lookAtAll, walkedSlides } from '../support/walk-states.ts'

// From a folder of a plain server, not from its root: the build must not care.
const deck = useServedDeck('dist', '/courses/green/')

const themes = ['light', 'dark'] as const
let found: Record<typeof themes[number], Findings>
let pageErrors: PageErrors
let refused: readonly string[]

beforeAll(async () => {
  const context = await deck.browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: 'light' })
  pageErrors = watch(context, deck.origin)
  refused = await noteRefused(context)
  const page = await context.newPage()
  await openSlide(page, deck.origin, 1)
  const [light, dark] = await lookAtAll(page, walkedSlides, [{ colorScheme: 'light', options: axeOptions }, { colorScheme: 'dark', options: contrastOnly }])
  found = { light: light!, dark: dark! }
  await context.close()
}, 600_000)

describe.each(themes)('every slide at every click (%s)', (theme) => {
  it('is looked at', () => {
    expect(found[theme].states).toBe(countStates)
  })

  it('has no accessibility fault that axe can find, controls and landmarks around the slide included', () => {
    expect(found[theme].axe).toEqual([])
  })

  it('has one main landmark and one heading of the first level', () => {
    expect(found[theme].landmarks).toEqual([])
  })

  it('names the language of every Korean and Mongolian run', () => {
    expect(found[theme].unmarked).toEqual([])
  })

  it('moves nothing for readers who asked for less motion', () => {
    expect(found[theme].moving).toEqual([])
  })

  it('lets no text reach beyond its slide or into the notes at its foot', () => {
    expect(found[theme].spilling).toEqual([])
  })

  it('comes without an error and without a request that leaves the origin', () => {
    expect(pageErrors).toEqual({ errors: [], outside: [] })
  })

  it('has nothing that the policy refuses', () => {
    expect(refused).toEqual([])
  })
})
