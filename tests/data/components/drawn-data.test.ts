/** What is drawn, heard and quoted says what the data say: shapes are counted and arrows followed, with the real records. */
import type { Quantity } from '@deck/article'
import { registry } from '@deck/lesson/records'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import NoteText from 'slidev-addon-lesson/cite/NoteText.vue'
import { provideCitations } from 'slidev-addon-lesson/cite/useCitations.ts'
import EvidenceLegend from 'slidev-addon-lesson/inquiry/EvidenceLegend.vue'
import EvidenceStrip from 'slidev-addon-lesson/inquiry/EvidenceStrip.vue'
import { findEvidence } from 'slidev-addon-lesson/inquiry/gather-evidence.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import ChainLegend from '../../../components/chain/ChainLegend.vue'
import ChainPicture from '../../../components/chain/ChainPicture.vue'
import ChainStations from '../../../components/chain/ChainStations.vue'
import { useCrisisChains } from '../../../components/chain/useCrisisChains.ts'
import InlandMap from '../../../components/map/InlandMap.vue'
import MapReach from '../../../components/map/MapReach.vue'
import MapWays from '../../../components/map/MapWays.vue'
import SeatTable from '../../../components/marks/SeatTable.vue'
import ShareMarks from '../../../components/marks/ShareMarks.vue'
import EventMark from '../../../components/years/EventMark.vue'
import TimelineExplorer from '../../../components/years/TimelineExplorer.vue'
import { evidence, rivalExplanations } from '../../../data/inquiry.ts'
import { institutions } from '../../../data/institutions.ts'
import 'slidev-addon-lesson/styles/tokens.css'
import 'slidev-addon-lesson/styles/base.css'
import 'slidev-addon-lesson/styles/deck.css'

vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

/** Shows parts side by side on one slide. */
function show(...parts: [part: object, props?: object][]): HTMLElement {
  return render(defineComponent({ setup: () => {
    provideRendering('live')
    provideCitations()
    return () => h('div', { 'class': 'slidev-layout deck-slide', 'style': { width: '980px', height: 'auto' }, 'data-rendering': 'live' }, parts.map(([part, props]) => h(part, props)))
  } })).container as HTMLElement
}

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim()
const screenPoint = (path: SVGGraphicsElement, x: number, y: number) => new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!)
function middleOf(element: Element) {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
const distance = (a: { x: number, y: number }, b: { x: number, y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

/** Where the heads of an arrow come to a point, on the screen: each is a stretch of three points, the middle one its tip, the others nearer to the shaft’s middle. */
function findTips(path: SVGPathElement, middle: { x: number, y: number }): DOMPoint[] {
  const stretches = path.getAttribute('d')!.split(/(?=M)/).map((stretch) => {
    let [x, y] = [0, 0]
    return [...stretch.matchAll(/([MLHV])([-\d. ]+)/g)].map(([, letter, numbers]) => {
      const [a, b] = numbers!.trim().split(/ |(?=-)/).map(Number) as [number, number];
      [x, y] = letter === 'H' ? [a, y] : letter === 'V' ? [x, a] : [a, b]
      return screenPoint(path, x, y)
    })
  })
  return stretches.filter(({ length }) => length === 3).flatMap(([one, tip, other]) =>
    [one!, other!].every(barb => distance(barb, middle) < distance(tip!, middle)) ? [tip!] : [])
}

const shares = [...registry].flatMap(([id, { record }]) => {
  const { quantity } = record as { quantity?: Quantity }
  return quantity?.kind === 'share' ? [[id, quantity.percent] as const] : []
})

it.each(shares)('the share %s has as many filled marks as its record says', (id, percent) => {
  const svg = show([ShareMarks, { id }]).querySelector('svg')!
  const cell = Number(svg.querySelector('pattern')!.getAttribute('width'))
  const areaOf = (kind: 'filled' | 'empty') =>
    [...svg.querySelectorAll<SVGRectElement>(`rect[fill*="${kind}"]`)].reduce((sum, { width, height }) => sum + width.baseVal.value * height.baseVal.value, 0) / cell ** 2
  const all = areaOf('empty')
  expect(Math.abs(areaOf('filled') / all * 100 - percent)).toBeLessThanOrEqual(50 / all + 0.05)
})

describe('an arrow', () => {
  it.each([['on', [false, true]], ['back', [true, false]], ['both', [true, true]]] as const)('between two stations points %s', (way, [isAtFirst, isAtSecond]) => {
    const root = show([ChainStations, { stations: [{ head: 'One' }, { head: 'Two' }], joins: [{ way }] }])
    const [first, second] = [...root.querySelectorAll('.station')].map(middleOf)
    const path = root.querySelector<SVGPathElement>('.join path')!
    const middle = middleOf(path)
    const tips = findTips(path, middle)
    const isNearer = (station: { x: number, y: number }) => tips.some(tip => distance(tip, station) < distance(middle, station))
    expect([isNearer(first!), isNearer(second!)]).toEqual([isAtFirst, isAtSecond])
    expect(tips).toHaveLength(Number(isAtFirst) + Number(isAtSecond))
  })

  it('of a map of dry land points from the sea to the land', () => {
    const root = show([InlandMap, { id: 'siberian-anticyclones', frame: 'inland', shape: 'MNG', word: { text: 'dry', lon: 103.5, lat: 46.6 }, from: { lon: 137.5, lat: 40.8 }, to: { lon: 121.2, lat: 46.4 }, says: 'hardly any moisture' }])
    const [shaft, land] = [root.querySelector<SVGPathElement>('.shaft')!, middleOf(root.querySelector('.own')!)]
    expect(findTips(shaft, middleOf(shaft)).map(tip => distance(tip, land) < distance(middleOf(shaft), land))).toEqual([true])
  })

  it('of a way on a map has its head at its last point', () => {
    const root = show([MapWays, { of: 'mongolia', names: ['korea'], ways: [{ way: 'to-russia', says: 'a gateway', id: 'gateway-to-russia' }] }])
    const [line, head] = [...root.querySelectorAll<SVGPathElement>('.way path:not(.halo)')]
    const pointAt = (share: number) => { const { x, y } = line!.getPointAtLength(line!.getTotalLength() * share); return screenPoint(line!, x, y) }
    const korea = middleOf([...root.querySelectorAll('.name')].find(name => name.textContent === 'Korea')!)
    expect(distance(pointAt(0), korea)).toBeLessThan(distance(pointAt(1), korea))
    expect(findTips(head!, pointAt(0.5)).map(tip => distance(tip, pointAt(1)) < 1)).toEqual([true])
  })

  it('of a chain of causes has its head at its end', () => {
    const { show: showChain } = useCrisisChains()
    const { placed } = showChain('pollution')
    const root = show([ChainPicture, { placed, lit: null, chosen: null, home: 'pollution', describe: () => '' }])
    const [head, marker] = [root.querySelector('.head')!, root.querySelector('marker')!]
    expect(head.getAttribute('d')).toBe(`M1 1L${marker.getAttribute('refX')} ${marker.getAttribute('refY')}L1 7`)
    const led = [...root.querySelectorAll('.edge.leads')]
    expect(led.length).toBeGreaterThan(4)
    expect(led.filter(edge => edge.getAttribute('marker-start') || edge.getAttribute('marker-end') !== `url(#${marker.id})`)).toEqual([])
  })
})

describe('a legend looks like what it explains', () => {
  const looksOf = (mark: Element) => {
    const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(mark)
    return `${borderTopStyle} ${borderTopColor} ${backgroundColor}`
  }

  it.each(Object.keys(rivalExplanations) as (keyof typeof rivalExplanations)[])('the marks for, against and missing beside explanation %s', (explanation) => {
    const root = show([EvidenceLegend], [EvidenceStrip, { explanation }])
    const legend = Object.fromEntries([...root.querySelectorAll('.evidence-legend > span')].map(each => [squeeze(each.textContent), looksOf(each.querySelector('i')!)]))
    expect(Object.keys(legend)).toEqual(['for', 'against', 'missing'])
    expect(new Set(Object.values(legend)).size).toBe(3)
    const wanted = ([['supports', 'for'], ['challenges', 'against'], ['missing', 'missing']] as const).flatMap(([bearing, name]) => findEvidence(evidence, explanation, bearing).map(() => legend[name]))
    expect([...root.querySelectorAll('.evidence-strip .marks i')].map(looksOf)).toEqual(wanted)
  })

  it('the marks of the timeline, for every kind of date', async () => {
    const shapesOf = (part: Element) => {
      const paths = [...part.querySelectorAll('path')].map(path => ({ d: path.getAttribute('d')!, isBroken: path.hasAttribute('stroke-dasharray') }))
      return {
        isBar: part.querySelector('rect') !== null,
        isHollow: part.querySelector('circle')?.getAttribute('fill') === 'var(--paper)',
        isDiamond: paths.some(({ d }) => d.endsWith('Z') && !d.includes('A') && (d.match(/L/g) ?? []).length >= 3),
        isBroken: paths.some(({ isBroken }) => isBroken),
        isArrow: paths.some(({ d }) => d.endsWith('l5 3.5l-5 3.5')),
      }
    }
    const root = show([TimelineExplorer])
    await userEvent.click(screen.getByRole('button', { name: /^Show all \d+ events$/ }))
    const drawing = root.querySelector('.timeline-drawing')!
    const legend = Object.fromEntries([...drawing.querySelectorAll(':scope > g[transform]')].map(item => [item.nextElementSibling!.textContent, shapesOf(item)]))
    const plain = { at: 20, from: 6, to: 34, isBar: false, isLoose: false, isSharp: false, isOpen: false, isCutLeft: false, isCutRight: false }
    const draw = (mark: object) => shapesOf(render(EventMark, { props: { placed: { mark: { ...plain, ...mark }, y: 10, words: 'a date', box: { height: 12 } } as never, tones: ['ink', 'ink'] } }).container)
    expect(legend).toEqual({
      'some time in that year': draw({}),
      'in that month': draw({ isSharp: true, from: 20, to: 20 }),
      'lasting': draw({ isBar: true }),
      'dated by words only': draw({ isLoose: true }),
      'no end named': draw({ isOpen: true }),
    })
  })

  it('the lines of a chain: dots for a part, a thin line for our reading', () => {
    const { placed } = useCrisisChains().show('threads')
    const root = show([ChainLegend, { edges: [{ how: 'part' }, { how: 'reading' }] }], [ChainPicture, { placed, lit: null, chosen: null, home: null, describe: () => '' }])
    expect([...root.querySelectorAll('.chain-legend p')].map(each => [squeeze(each.textContent), getComputedStyle(each.querySelector('i')!).borderTopStyle])).toEqual([['part of', 'dotted'], ['our reading', 'solid']])
    const dashOf = (edge: Element) => Number.parseFloat(getComputedStyle(edge).strokeDasharray) / Number.parseFloat(getComputedStyle(edge).strokeWidth)
    const reading = [...root.querySelectorAll('.edge.reading')]
    expect(reading.length).toBeGreaterThan(0)
    const widthOf = (edge: Element) => Number.parseFloat(getComputedStyle(edge).strokeWidth)
    // dashed would say that something is missing
    expect(reading.filter(edge => getComputedStyle(edge).strokeDasharray !== 'none' || widthOf(edge) >= widthOf(root.querySelector('.edge.leads')!))).toEqual([])
    expect([...root.querySelectorAll('.edge:is(.part, .whole)')].filter(edge => !(dashOf(edge) < 2))).toEqual([])
    expect([...root.querySelectorAll('.edge.leads')].filter(edge => getComputedStyle(edge).strokeDasharray !== 'none')).toEqual([])
  })
})

describe('who hears a picture', () => {
  it('is told the answers of the table beside the map', () => {
    const rows = [
      { id: 'sand-and-dust-storms', says: 'Sand and dust', answers: [true, false], sign: 'dots' },
      { id: 'dzud', says: 'Dzud', answers: [false, false] },
    ]
    const root = show([MapReach, { of: 'mongolia', hole: 'korea', unnamed: 'not named', spot: 'ulaanbaatar', asks: 'Does it …', columns: ['reach the region?', 'reach Korea?'], rows }])
    const shown = [...root.querySelectorAll('tbody tr')].map(row => [...row.querySelectorAll('td')].map(cell => squeeze(cell.textContent)))
    expect(shown).toEqual(rows.map(({ answers }) => answers.map(answer => answer ? 'said' : 'not said')))
    expect(root.querySelector('.map-base desc')!.textContent).toBe('Sand and dust: reach the region? said, reach Korea? not said; Dzud: reach the region? not said, reach Korea? not said')
  })

  it('is told of each seat of a table who takes part, and of no empty one', () => {
    const bodies = ['neacec', 'nowpap', 'temm'] as const
    const states = ['korea', 'mongolia', 'china', 'japan', 'russia'] as const
    const names = { korea: 'Korea', mongolia: 'Mongolia', china: 'China', japan: 'Japan', russia: 'Russia' }
    const root = show([SeatTable, { rows: bodies.map(id => ({ id, says: id })), states }])
    const rowOf = (id: string) => within(root).getByRole('row', { name: new RegExp(`^${id}`) })
    for (const id of bodies) {
      const members: readonly string[] = institutions[id].members
      const cells = [...rowOf(id).querySelectorAll('td')]
      expect(cells.map(cell => squeeze(cell.textContent))).toEqual(states.map(state => members.includes(state) ? `${names[state]} takes part` : ''))
      expect(cells.map(cell => cell.querySelector('i') !== null)).toEqual(states.map(state => members.includes(state)))
    }
  })
})

it('a source note gives each quotation its own section and paragraph', () => {
  const says = [
    { place: { section: 'introduction', paragraph: 2, works: [] }, says: 'one says “so”' },
    { place: { section: 'conclusion', paragraph: 5, works: [] }, says: 'the other says “not so”' },
  ]
  const root = show([NoteText, { note: { label: 'Who is right?', kind: 'contradiction', says, handling: 'We ask.', about: [], disputed: false } }])
  const items = [...root.querySelectorAll('li')].map(item => squeeze(item.textContent))
  expect(items[0]).toMatch(/^Introduction, ¶ 2 ?one says/)
  expect(items[1]).toMatch(/^Conclusion, ¶ 5 ?the other says/)
})
