import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import FactColumns from '../../components/chart/FactColumns.vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    'lamp-lit': { ...fakeRecord({ label: 'The lamp', gist: 'A lamp is lit.' }), when: { from: 1888, to: 1894, precision: 'year' } },
    'keeper': fakeRecord({ label: 'The keeper', gist: 'She keeps the lamp.' }),
    'night': { ...fakeRecord({ label: 'Night', gist: 'It is dark.' }), roman: 'II', stance: 'asleep', when: { from: 1800, precision: 'year' } },
    'dusk': { ...fakeRecord({ label: 'Dusk', gist: 'It grows dark.' }), roman: 'I', when: { from: 1790, precision: 'year' } },
  }
  return {
    findRecord(id: string) {
      if (!records[id])
        throw new RangeError(`There is no record "${id}" in data/`)
      return { id, table: 'events', record: records[id] }
    },
  }
})

const show = (ids: string[], props: Record<string, unknown> = {}) => render(FactColumns, { props: { ids, ...props } as never })
const columns = () => screen.getAllByRole('listitem')
/** What a column says, paragraph by paragraph. */
const text = (column: Element) => [...column.querySelectorAll('p, h2')].map(part => part.textContent!.trim()).filter(Boolean).join(' | ')
const toneOf = (column: HTMLElement) => column.style.getPropertyValue('--tone')

describe('records side by side', () => {
  it('are a list in the order asked for: years, head, mark, sentence', () => {
    show(['lamp-lit', 'keeper'])
    expect(columns().map(text)).toEqual(['1888–94 | The lamp1 | A lamp is lit.', 'The keeper1 | She keeps the lamp.'])
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2)
  })

  it('have a period’s numeral on top, with its stance, where asked to', () => {
    show(['night'], { top: 'roman' })
    expect(text(columns()[0]!)).toMatch(/^II \| Night1 \| asleep \| It is dark\.$/)
  })

  it('have nothing on top where asked to', () => {
    show(['lamp-lit'], { top: 'none' })
    expect(text(columns()[0]!)).toBe('The lamp1 | A lamp is lit.')
  })

  it('share a colour, or have each its period’s own', () => {
    show(['night', 'lamp-lit'], { tone: 'p1' })
    expect(columns().map(toneOf)).toEqual(['var(--p1-ink)', 'var(--p1-ink)'])
    document.body.innerHTML = ''
    show(['night'], { tone: 'own' })
    expect(columns().map(toneOf)).toEqual(['var(--p2-ink)'])
  })

  it('hide seals and bands from readers who cannot see them', () => {
    const { container } = show(['night', 'dusk'], { tone: 'own', seals: ['globe', 'waves'] })
    const drawings = [...container.querySelectorAll('svg')]
    expect(drawings).toHaveLength(4)
    expect(drawings.every(drawing => drawing.getAttribute('aria-hidden') === 'true')).toBe(true)
  })

  it('say own words in place of a record’s sentence where a slot bears its id', () => {
    render(FactColumns, { props: { ids: ['lamp-lit', 'keeper'] } as never, slots: { keeper: 'Our words.' } })
    expect(columns().map(text)).toEqual([expect.stringContaining('A lamp is lit.'), 'The keeper1 | Our words.'])
  })

  it('open each its own record, by keyboard', async () => {
    show(['lamp-lit', 'keeper'])
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(useOpenRecord().openId.value).toBe('keeper')
  })

  it('stop at an id that no record has', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(() => show(['no-lamp'])).toThrow('"no-lamp"')
  })
})
