import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import FactColumns from '../../components/chart/FactColumns.vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    'lamp-lit': { ...fakeRecord({ label: 'The lamp', gist: 'A lamp is lit.' }), when: { from: 1888, to: 1894, precision: 'year' } },
    'moths': { ...fakeRecord({ label: 'Moths', gist: 'Moths come.' }), quantity: { kind: 'number', value: 40 }, unit: '%', contested: true },
    'keeper': fakeRecord({ label: 'The keeper', gist: 'She keeps the lamp.' }),
    'night': { ...fakeRecord({ label: 'Night', gist: 'It is dark.' }), roman: 'II', stance: 'asleep', when: { from: 1800, precision: 'year' } },
    'damp': { ...fakeRecord({ label: 'Damp', gist: 'It is wet.' }), tone: 'soot' },
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

  it('have the figure on top where there is no date, or where it is asked for', () => {
    show(['moths', 'lamp-lit'], { top: 'value' })
    expect(columns().map(text)).toEqual([expect.stringMatching(/^40%/), expect.stringMatching(/^1888 to 1894 /)])
  })

  it('say that a figure is contested', () => {
    show(['moths', 'lamp-lit'])
    expect(columns().map(column => within(column).queryByText('contested') !== null)).toEqual([true, false])
  })

  it('have a period’s numeral on top, with its stance, where asked to', () => {
    show(['night'], { top: 'roman' })
    expect(text(columns()[0]!)).toMatch(/^II \| Night1 \| asleep \| It is dark\.$/)
  })

  it('take the date of another record on top, as for people, who have none', () => {
    show(['keeper'], { records: ['lamp-lit'] })
    expect(text(columns()[0]!)).toMatch(/^1888–94 \| The keeper/)
  })

  it('have nothing on top, or no sentence, where asked to', () => {
    show(['lamp-lit'], { top: 'none', say: 'label' })
    expect(text(columns()[0]!)).toBe('The lamp1')
  })

  it('share a colour, or have each its period’s or crisis’s own', () => {
    show(['night', 'damp'], { tone: 'p2' })
    expect(columns().map(toneOf)).toEqual(['var(--p2-ink)', 'var(--p2-ink)'])
    document.body.innerHTML = ''
    show(['night', 'damp'], { tone: 'own' })
    expect(columns().map(toneOf)).toEqual(['var(--p2-ink)', 'var(--soot-ink)'])
  })

  it('hide seals and bands from readers who cannot see them', () => {
    const { container } = show(['night', 'damp'], { tone: 'own', seals: ['globe', 'dust'] })
    const drawings = [...container.querySelectorAll('svg')]
    expect(drawings).toHaveLength(3)
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
