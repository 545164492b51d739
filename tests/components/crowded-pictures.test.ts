/**
 * Pictures on data that crowd them: rungs two and three years apart, names of forty letters, sides of twenty, five periods of which one has
 * three years, dates to the day. No text lies over other text, none is cut off, small or outside of the slide or the column.
 */
import userEvent from '@testing-library/user-event'
import { cleanup, render, screen } from '@testing-library/vue'
import { RouterLinkStub } from '@vue/test-utils'
import { listSpills } from 'slidev-addon-lesson/shell/fit-spaced.browser.ts'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import YearScale from 'slidev-addon-lesson/shell/YearScale.vue'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import LadderExplorer from '../../components/ladder/LadderExplorer.vue'
import PlaceMap from '../../components/map/PlaceMap.vue'
import BigFigure from '../../components/marks/BigFigure.vue'
import OpenerScene from '../../components/scene/OpenerScene.vue'
import TimelineExplorer from '../../components/years/TimelineExplorer.vue'
import { rungs } from '../fixtures/crowded-tables.ts'
import { slide } from '../support/fake-slidev.ts'
import 'slidev-addon-lesson/styles/index.ts'

vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', () => ({ default: { template: '<sup class="cite">1</sup>' } }))
/** The sides, with what a side has besides. */
const mockSides = vi.hoisted(() => async () => {
  const { sides } = await import('../fixtures/crowded-tables.ts')
  return Object.fromEntries(Object.entries(sides).map(([id, side]) => [id, { kind: 'country', short: id, shape: null, gist: 'An island.', ...side }]))
})
vi.mock('@deck/lesson/outline', async (original) => {
  const { periodTones, rungs } = await import('../fixtures/crowded-tables.ts')
  return {
    ...await original<object>(),
    rungs,
    partyActors: await mockSides(),
    parties: ['brim', 'dross'],
    periodTones,
    scene: { ground: 'water', says: 'An engraved sea.', dwelling: '' },
    timescale: { from: 3000, to: 3060, major: 10, minor: 5 },
    lanes: { sea: { label: 'At sea', tones: ['ink', 'ink'] }, bilateral: { label: 'Both', tones: ['celadon', 'sky'] } },
    timelineSpan: { from: 3000, to: 3061, pace: { at: 3030, times: 2 } },
    mapFrames: {},
  }
})
vi.mock('@deck/lesson/records', async (original) => {
  const { events, indicators, periods } = await import('../fixtures/crowded-tables.ts')
  return {
    ...await original<object>(),
    periods,
    events,
    indicators,
    actors: await mockSides(),
    people: {},
    places: { rock: { label: 'The rock', at: { lon: 1, lat: 1 } } },
    agreements: {},
    institutions: {},
    projects: {},
    registry: new Map(),
    findRecord: (id: keyof typeof indicators) => ({ id, table: 'indicators', record: indicators[id] }),
  }
})
vi.mock('@deck/lesson/reasoning', async original => ({ ...await original<object>(), relations: [] }))

/** What stands on a slide alone; a column has neither. */
const slideOnly: readonly object[] = [YearScale, OpenerScene]
/** A picture with what a slide gives it, and its last click. */
type Picture = readonly [name: string, part: object, props: Record<string, unknown>, last: number]
const pictures: readonly Picture[] = [
  ['the ladder', LadderExplorer, {}, 5],
  ['the timeline', TimelineExplorer, {}, 6],
  ['the scale at the foot', YearScale, { period: 'thaw', marks: [{ from: 3020, label: '28 February 3020' }, { from: 3022, label: 'since 3022' }, { from: 3027, label: '3027' }], upto: 3027 }, 0],
  ['the scene of the title', OpenerScene, { upto: 3027, seed: 5.1, rails: [716, 806], rungBottom: 350, foot: 452, dwelling: [0, 0], named: true }, 0],
  ['a figure that is a limit', BigFigure, { id: 'moths-a-night' }, 0],
  ['a map of a deck without maps', PlaceMap, { place: 'rock', width: 470, height: 340 }, 0],
]
/** Columns of phones in px, and what a page leaves at their sides. */
const column = { 390: 358, 320: 288 } as const
type Kind = 'live' | 'print' | 'text' | keyof typeof column

async function show([, part, props, last]: Picture, kind: Kind, click: number): Promise<HTMLElement> {
  cleanup()
  const width = typeof kind === 'number' ? column[kind] : 852
  const rendering = typeof kind === 'number' ? 'narrow' : kind
  Object.assign(slide, { total: last, clicks: click, print: kind === 'print' })
  const isBare = slideOnly.includes(part)
  const { container } = render(defineComponent({ setup: () => {
    provideRendering(rendering)
    if (typeof kind === 'number')
      provideReading({ shift: 2, ask() {}, width: ref(width) })
    const content = h(part, props, { default: () => h('h1', 'A title') })
    const inner = isBare ? content : h('div', { class: 'slide-content', style: { position: 'absolute', inset: '34px 64px 0' } }, [content])
    return () => rendering === 'live' || rendering === 'print'
      ? h('div', { 'class': 'slidev-layout deck-slide', 'style': { position: 'relative', width: '980px', height: '552px' }, 'data-rendering': rendering }, [inner])
      : h('div', { 'class': 'deck-slide flow', 'style': { width: `${width}px` }, 'data-rendering': rendering }, [content])
  } }), { global: { stubs: { RouterLink: RouterLinkStub } } })
  await nextTick()
  await document.fonts.ready
  await nextTick()
  return container.querySelector<HTMLElement>('[data-rendering]')!
}

/** The least size of type, in px: of a slide's scale, of print, of a page. */
const least = { live: 15, print: 15, text: 16, 390: 16, 320: 13 } as const

/** What is wrong with the texts of a rendering. */
function judge(root: HTMLElement, kind: Kind): string[] {
  const over = listSpills(root).map(lines => lines.map(({ text }) => text).join(' over '))
  const frame = root.getBoundingClientRect()
  const seen = [...root.querySelectorAll<HTMLElement | SVGElement>('*')]
    .filter(each => [...each.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()) && each.checkVisibility({ visibilityProperty: true }) && !each.closest('.sr-only, title, desc, .cite'))
  const outside = seen.filter((each) => {
    const { left, right } = each.getBoundingClientRect()
    return left < frame.left - 3 || right > frame.right + 3
  }).map(each => `${each.textContent} is outside`)
  const small = seen.filter(each => Number.parseFloat(getComputedStyle(each).fontSize) * ((each as { currentCSSZoom?: number }).currentCSSZoom ?? 1) < least[kind] - 0.05)
    .map(each => `${each.textContent} is small`)
  return [...over, ...outside, ...small]
}

beforeAll(async () => {
  render({ template: '<p style="font: 500 20px var(--serif)">a</p><p style="font: 700 20px var(--caps)">a</p><p style="font: 500 20px var(--sans)">a</p><p style="font: 800 20px var(--sans)">a</p>' })
  await document.fonts.ready
})

describe.each(['live', 'print', 'text', 390, 320] as const)('drawn as %s', (kind) => {
  it.each(pictures.filter(([, part]) => typeof kind !== 'number' || !slideOnly.includes(part)))('%s has all of its texts whole and apart', async (...picture) => {
    for (let click = 0; click <= (kind === 'live' ? picture[3] : 0); click++)
      expect(judge(await show(picture, kind, click), kind), `at click ${click}`).toEqual([])
  })
})

it.each(pictures.slice(0, 2))('%s with everything in it has all of its texts whole and apart', async (...picture) => {
  for (let click = 0; click <= picture[3]; click++) {
    const root = await show(picture, 'live', click)
    // the windows of a lecture share the choice, so that it outlives the first of them
    if (click === 0)
      await userEvent.click(screen.getByRole('button', { name: /^Show (?:all|what followed)/ }))
    expect(screen.getByRole('button', { name: 'Back to the slide' })).toBeTruthy()
    expect(judge(root, 'live'), `at click ${click}`).toEqual([])
  }
})

it('the fixture has the names and gaps that it promises', () => {
  const all = Object.values(rungs) as { label: string, when: { from: number } }[]
  expect(all.map(({ label }) => label.length)).toEqual([40, 40, 40, 40, 40])
  expect(all.slice(1).map(({ when }, i) => when.from - all[i]!.when.from).slice(0, 3)).toEqual([2, 3, 2])
})
