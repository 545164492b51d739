/** The pictures that carry a slide's claim: what they say, to whom, and when. */
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ChainStations from '../../components/chain/ChainStations.vue'
import PillarPicture from '../../components/chain/PillarPicture.vue'
import HoleRows from '../../components/marks/HoleRows.vue'
import MarkRows from '../../components/marks/MarkRows.vue'
import LitPassage from '../../components/passage/LitPassage.vue'
import PassagePairs from '../../components/passage/PassagePairs.vue'
import YearLanes from '../../components/years/YearLanes.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    moon: { ...fakeRecord({ label: 'The moon', gist: 'The moon pulls.' }), strength: 'states' },
    tide: { ...fakeRecord({ label: 'The tide', gist: 'The tide may follow.' }), strength: 'hedges' },
    lamp: { ...fakeRecord({ label: 'The lamp' }), when: { from: 1888, precision: 'year' } },
  }
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const items = () => screen.getAllByRole('listitem')

describe('a beam on pillars', () => {
  it('names what is carried and, as a list, what carries it; every mark opens its record', async () => {
    render(PillarPicture, { props: { beam: 'The sea', beamId: 'moon', pillars: [{ id: 'tide', head: 'Tides', says: 'they rise', seal: 'waves' }, { id: 'lamp', head: 'Light', says: 'it shines', seal: 'rays' }] } as never })
    expect(screen.getByText('The sea')).toBeTruthy()
    expect(screen.getAllByRole('heading', { level: 2 }).map(head => head.textContent!.trim())).toEqual(['Tides1', 'Light1'])
    await userEvent.click(within(items()[1]!).getByRole('button'))
    expect(useOpenRecord().openId.value).toBe('lamp')
  })
})

it('a claimed effect stands beside its hole, with its source', () => {
  render(HoleRows, { props: { rows: [{ id: 'moon', from: 'The moon', says: 'raises the tide', missing: 'not measured' }] } as never })
  expect(items()[0]!.textContent!.replace(/\s+/g, ' ').trim()).toMatch(/^The moon raises the tide ?1 ?not measured$/)
})

describe('a picture that is built up by clicks', () => {
  const lamps = [{ id: 'lamp', says: 'first light' }]
  const pictures = [
    ['a passage', LitPassage, { steps: [{ id: 'moon', says: 'One says so.' }, { id: 'tide', says: 'Another “may follow”.' }] }, ['One says so.', '“may follow”']],
    ['years with lanes', YearLanes, { lanes: [{ key: 'lamps', label: 'Lamps', acts: lamps }, { key: 'tides', label: 'Tides', hole: 'none measured' }] }, ['Lamps', 'none measured']],
    ['marks in rows', MarkRows, { rows: [{ label: 'Lamps', marks: lamps }, { label: 'Tides', marks: [], holes: 1, unnamed: 'not named' }] }, ['Lamps', 'not named']],
    ['pairs of passages', PassagePairs, { pairs: ['Lamps', 'Tides'].map(head => ({ head, passages: [{ id: 'moon', says: 'One says so.' }, { id: 'tide', says: 'Another “may follow”.' }] })) }, ['Lamps', 'Tides']],
    ['stations of a chain', ChainStations, { stations: [{ head: 'Lamps' }, { head: 'Tides', click: 1 }] }, ['Lamps', 'Tides']],
  ] as const

  it.each(pictures)('%s holds back what comes later, and is whole in print', async (_, part, props, [first, second]) => {
    const held = () => [first, second].map(word => screen.getByText(word).closest('.held') !== null)
    slide.total = 1
    const { unmount } = render(part, { props: props as never })
    expect(held()).toEqual([false, true])
    slide.clicks = 1
    await nextTick()
    expect(held()).toEqual([false, false])
    unmount()
    slide.clicks = 0
    slide.print = true
    render(part, { props: props as never })
    expect(held()).toEqual([false, false])
  })

  it('joins two stations when the later of them comes, whichever that is', async () => {
    slide.total = 1
    const { container } = render(ChainStations, { props: { stations: [{ head: 'Moon', click: 1 }, { head: 'Tide' }] } as never })
    const isJoined = () => container.querySelector('.join.held') === null
    expect(isJoined()).toBe(false)
    slide.clicks = 1
    await nextTick()
    expect(isJoined()).toBe(true)
  })

  it('lights the author’s words, each with its quotation marks, and opens the record of each step', async () => {
    const { container } = render(LitPassage, { props: pictures[0][2] as never })
    expect([...container.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['“may follow”'])
    await userEvent.click(screen.getByRole('button', { name: 'Source 1: The moon' }))
    expect(useOpenRecord().openId.value).toBe('moon')
  })

  it('of years draws the lane that has nothing as a hole, and refuses one that says nothing of it', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { container } = render(YearLanes, { props: pictures[1][2] as never })
    expect(container.querySelectorAll('rect.hole')).toHaveLength(1)
    expect(() => render(YearLanes, { props: { lanes: [{ key: 'tides', label: 'Tides' }] } as never })).toThrow('lane "tides" has no acts')
  })
})
