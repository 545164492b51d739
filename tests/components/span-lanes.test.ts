import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import SpanLanes from '../../components/chart/SpanLanes.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    lamp: { ...fakeRecord({ label: 'The lamp is lit' }), when: { from: 1860, precision: 'year' } },
    storm: { ...fakeRecord({ label: 'A storm' }), when: { from: 1862, to: 1866, precision: 'year' } },
    wrecks: { ...fakeRecord({ label: 'Wrecks' }), when: { from: 1870, to: 1879, precision: 'decade', words: '1870s' } },
    keeper: fakeRecord({ label: 'The keeper' }),
  }
  return { findRecord: (id: string) => ({ id, table: 'events', record: records[id] }) }
})

const lanes = [{ head: 'On land', items: [{ id: 'lamp', says: 'light' }] }, { head: 'At sea', tone: 'soot', items: [{ id: 'storm' }, { id: 'wrecks' }] }]
const show = (props: object = {}) => render(SpanLanes, { props: { from: 1860, to: 1880, lanes, ...props } as never })
const lane = (head: string) => screen.getByText(head).closest('section')!

describe('lanes of dates', () => {
  it('list what each holds, with its date, own words or its label, and its mark', () => {
    show()
    const said = (head: string) => within(lane(head)).getAllByRole('listitem').map(item => item.textContent!.replace(/\s+/g, ' ').trim())
    expect(said('On land')).toEqual(['1860 light1'])
    expect(said('At sea')).toEqual(['1862–66 A storm1', '1870s Wrecks1'])
  })

  it('draw points as dots, spans as bars, and a decade with loose ends', () => {
    show()
    expect(lane('On land').querySelectorAll('circle')).toHaveLength(1)
    expect([...lane('At sea').querySelectorAll('.bar')].map(bar => bar.classList.contains('loose'))).toEqual([false, true])
  })

  it('come with the clicks where asked to; in print all stand', async () => {
    const held = () => ['On land', 'At sea'].map(head => lane(head).classList.contains('held'))
    const { unmount } = show({ clicks: true })
    expect(held()).toEqual([false, true])
    slide.clicks = 1
    await nextTick()
    expect(held()).toEqual([false, false])
    unmount()
    slide.clicks = 0
    slide.print = true
    show({ clicks: true })
    expect(held()).toEqual([false, false])
  })

  it('part at a date where asked to, with words on both sides', () => {
    const { container } = show({ divideId: 'wrecks', sides: ['before', 'after'] })
    expect(container.querySelector('.divide')).not.toBeNull()
    expect(container.querySelector('.sides')!.textContent).toBe('beforeafter')
  })

  it('refuse a record without a date by its id', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(() => show({ lanes: [{ head: 'On land', items: [{ id: 'keeper' }] }] })).toThrow('"keeper" has no date')
  })
})
