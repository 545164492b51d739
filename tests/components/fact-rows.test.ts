import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import FactRows from '../../components/chart/FactRows.vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    'lamp-lit': { ...fakeRecord({ label: 'The lamp', gist: 'A lamp is lit.' }), when: { from: 1888, open: true, precision: 'year' } },
    'oil-league': { ...fakeRecord({ label: 'The oil league', gist: 'Lamps share their oil.' }), name: { en: 'League of Lamps and Oil', acronym: 'LLO' }, founded: { from: 1901, precision: 'year' } },
    'wick-tax': { ...fakeRecord({ label: 'The wick tax', gist: 'Wicks are taxed.' }), when: { from: 1903, precision: 'year', words: 'levied since 1903' } },
    'moths': { ...fakeRecord({ label: 'Moths', gist: 'Moths come.' }), quantity: { kind: 'number', value: 40 }, unit: 'moths', bound: 'up to' },
  }
  return {
    findRecord: (id: string) => {
      if (!records[id])
        throw new RangeError(`There is no record "${id}" in data/`)
      return { id, table: 'events', record: records[id] }
    },
  }
})

// ids of the fakes above
const show = (ids: string[], slots = {}) => render(FactRows, { props: { ids } as never, slots })
const heads = () => screen.getAllByRole('term').map(term => term.textContent?.trim())
const texts = () => screen.getAllByRole('definition').map(said => said.textContent?.replace(/\s*\d+\s*$/, '').replace(/\s+/g, ' ').trim())

describe('records as rows', () => {
  it('set each record’s years beside its sentence, in the order asked for', () => {
    show(['oil-league', 'lamp-lit'])
    expect(heads()).toEqual(['1901', '1888–'])
    expect(texts()).toEqual(['Lamps share their oil.', 'A lamp is lit.'])
  })

  it('name a record without a date instead of breaking', () => {
    show(['moths'])
    expect(heads()).toEqual(['Moths'])
  })

  it('set a date in words, and a name, smaller than a bare year', () => {
    show(['wick-tax', 'moths', 'lamp-lit'])
    expect(screen.getAllByRole('term').map(term => term.classList.contains('large'))).toEqual([false, false, true])
  })

  it('let a slide’s own words take the place of one row’s sentence, mark kept', () => {
    show(['lamp-lit', 'oil-league'], { 'lamp-lit': 'Light at last.' })
    expect(texts()).toEqual(['Light at last.', 'Lamps share their oil.'])
    expect(screen.getAllByRole('button', { name: /^Source \d/ })).toHaveLength(2)
  })

  it('open the record behind a row by keyboard', async () => {
    const { openId } = useOpenRecord()
    show(['lamp-lit', 'oil-league'])
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(openId.value).toBe('oil-league')
  })

  it('stop at an id that no record has', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(() => show(['no-lamp'])).toThrow('no-lamp')
  })
})
