import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import DrawnFigure from '../../components/marks/DrawnFigure.vue'

vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records: Record<string, object> = {
    plums: { ...fakeRecord({ label: 'Plums', gist: 'Seven plums.' }), quantity: { kind: 'number', value: 7 }, unit: 'plums', bound: 'over', when: null },
    word: { ...fakeRecord(), when: { from: 3000, precision: 'year' } },
  }
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'indicators', record: records[id] }) }
})
const show = (id: string) => render(DrawnFigure, { props: { id: id as never, width: 200 } })

describe('a drawn figure', () => {
  it('says figure, bound and sentence in words, with its mark, beside a drawing mark by mark that says nothing of its own', () => {
    const { container } = show('plums')
    expect(screen.getByRole('figure').textContent).toMatch(/over\s+7\splums/)
    expect(screen.getByText(/Seven plums/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Source 1: Plums' })).toBeTruthy()
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect(container.querySelectorAll('.tally')).toHaveLength(7)
  })

  it('says own words below in place of the sentence where a slot has them, and keeps the mark', () => {
    render(DrawnFigure, { props: { id: 'plums' as never, width: 200 }, slots: { caption: 'In the basket' } })
    expect(screen.getByText(/In the basket/).textContent).not.toContain('Seven plums.')
    expect(screen.getByRole('button', { name: 'Source 1: Plums' })).toBeTruthy()
  })

  it('refuses a record that is no figure, by name', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(() => show('word')).toThrow('DrawnFigure: "word" is no figure')
  })
})
