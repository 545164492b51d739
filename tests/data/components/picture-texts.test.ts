/** Each picture as text, with the real records: what it names when it is drawn, it says without a drawing. */
import type { Rendering } from '../../../components/shell/useRendering.ts'
import { cleanup, render } from '@testing-library/vue'
import { RouterLinkStub } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import DrawnFigure from '../../../components/chart/DrawnFigure.vue'
import { provideCitations } from '../../../components/cite/useCitations.ts'
import CrisisExplorer from '../../../components/crisis/CrisisExplorer.vue'
import ResponseList from '../../../components/crisis/ResponseList.vue'
import LadderExplorer from '../../../components/ladder/LadderExplorer.vue'
import YearLanes from '../../../components/lanes/YearLanes.vue'
import InlandMap from '../../../components/map/InlandMap.vue'
import MapWays from '../../../components/map/MapWays.vue'
import PlaceMap from '../../../components/map/PlaceMap.vue'
import MarkRows from '../../../components/marks/MarkRows.vue'
import SeatTable from '../../../components/marks/SeatTable.vue'
import ShareMarks from '../../../components/marks/ShareMarks.vue'
import ActorPicture from '../../../components/network/ActorPicture.vue'
import LitPassage from '../../../components/passage/LitPassage.vue'
import ArgumentPicture from '../../../components/pictures/ArgumentPicture.vue'
import PillarPicture from '../../../components/pictures/PillarPicture.vue'
import RelationDiagram from '../../../components/pictures/RelationDiagram.vue'
import { provideRendering } from '../../../components/shell/useRendering.ts'
import TimelineExplorer from '../../../components/timeline/TimelineExplorer.vue'
import { slide } from '../../support/fake-slidev.ts'
import '../../../styles/tokens.css'
import '../../../styles/base.css'
import '../../../styles/deck.css'

vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

/** Pictures with what a slide gives them. */
const pictures: readonly [name: string, part: object, props?: Record<string, unknown>][] = [
  ['LadderExplorer', LadderExplorer],
  ['TimelineExplorer', TimelineExplorer],
  ...['climate-change', 'land-degradation', 'pollution'].map(crisis => [`CrisisExplorer of ${crisis}`, CrisisExplorer, { crisis }] as [string, object, object] as never),
  ['CrisisExplorer of what joins the crises', CrisisExplorer],
  ['ResponseList', ResponseList],
  ['InlandMap', InlandMap, { id: 'siberian-anticyclones', frame: 'inland', shape: 'MNG', word: { text: 'dry', lon: 103.5, lat: 46.6 }, from: { lon: 137.5, lat: 40.8 }, to: { lon: 121.2, lat: 46.4 }, says: 'hardly any moisture' }],
  ['MapWays', MapWays, { of: 'mongolia', names: ['korea'], ways: [{ lines: [[{ lon: 127, lat: 37 }, { lon: 112, lat: 54 }]], leads: true, says: 'a gateway', at: { lon: 112, lat: 54 }, id: 'gateway-to-russia' }] }],
  ['PlaceMap', PlaceMap, { place: 'ulaanbaatar', width: 470, height: 340 }],
  ['ShareMarks', ShareMarks, { id: 'degraded-share' }],
  ['YearLanes', YearLanes, { lanes: [{ key: 'dust', label: 'Dust', tone: 'ochre', acts: [{ id: 'shelterbelt-begun', says: 'shelterbelt' }, { id: 'landfill-system-export', says: 'undated' }] }, { key: 'results', label: 'Results', hole: 'none' }] }],
  ['SeatTable', SeatTable, { rows: [{ id: 'temm', says: 'ministers' }, { id: 'policy-office', says: 'office' }, { id: 'neaspec', says: 'programme' }], states: ['korea', 'mongolia', 'china', 'japan', 'russia'], between: 'three or more', betweenId: 'multilateralism-defined' }],
  ['MarkRows', MarkRows, { rows: [{ label: 'New', marks: [{ id: 'solar-power-programme', says: 'solar power' }], holes: 1, unnamed: 'not named' }] }],
  ['LitPassage', LitPassage, { steps: [{ id: 'no-coercion', says: 'Korea is “unable, and unwilling as well”.' }] }],
  ['ActorPicture', ActorPicture],
  ['RelationDiagram', RelationDiagram, { id: 'whole-argument' }],
  ['DrawnFigure', DrawnFigure, { id: 'temperature-rise', tone: 'dust', room: 110 }],
  ['ArgumentPicture', ArgumentPicture],
  ['PillarPicture', PillarPicture, { beam: 'The beam', beamId: 'three-conditions', pillars: [{ id: 'condition-science', head: 'Science', says: 'strength in technology', seal: 'flue' }, { id: 'condition-bilateral-relations', head: 'Relations', says: 'between two states', seal: 'links' }] }],
]

/** Shows a picture at its last click. */
async function show(part: object, props: Record<string, unknown> | undefined, rendering: Rendering): Promise<HTMLElement> {
  cleanup()
  Object.assign(slide, { total: 9, clicks: 9 })
  const { container } = render(defineComponent({ setup: () => {
    provideRendering(rendering)
    provideCitations()
    return () => h('div', { 'class': 'slidev-layout deck-slide', 'style': { width: '980px', height: 'auto' }, 'data-rendering': rendering }, [h(part, props, { default: () => 'What stands beside it.' })])
  } }), { global: { stubs: { RouterLink: RouterLinkStub } } })
  await nextTick()
  await nextTick()
  return container.querySelector<HTMLElement>('[data-rendering]')!
}

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
interface Named { id: string, name: string }

/** Records whose marks are seen, with what they are called by. */
const marksIn = (root: Element): Named[] => [...root.querySelectorAll<HTMLElement>('.cite')].filter(isSeen).map(mark => ({ id: mark.dataset.record!, name: squeeze(mark.querySelector('button')!.getAttribute('aria-label')!.replace(/^[^:]*: /, '')) }))

/** Records of these that the rendering neither marks nor names. */
function findUntold(root: Element, expected: readonly Named[]): readonly Named[] {
  const [marked, words] = [new Set(marksIn(root).map(({ id }) => id)), squeeze(root.textContent)]
  return expected.filter(({ id, name }) => !marked.has(id) && !words.includes(name))
}

it.each(pictures)('%s as text has no drawing, and names whatever its marks stand for', async (_, part, props) => {
  const live = marksIn(await show(part, props, 'live'))
  const text = await show(part, props, 'text')
  expect([...text.querySelectorAll('svg, .picture')].filter(isSeen)).toEqual([])
  expect(squeeze(text.textContent).length).toBeGreaterThan(10)
  expect(findUntold(text, live)).toEqual([])
})
