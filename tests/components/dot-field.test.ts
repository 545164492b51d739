import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import DotField from '../../components/chart/DotField.vue'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records = {
    crumbs: { ...fakeRecord({ gist: 'The kitchen air holds 12.3 crumbs a litre.' }), quantity: { kind: 'number', value: 12.3 }, unit: 'crumbs/l' },
    rind: { ...fakeRecord(), quantity: { kind: 'share', percent: 40 } },
  }
  return { findRecord: (id: keyof typeof records) => ({ id, table: 'indicators', record: records[id] }) }
})

const show = (id = 'crumbs') => render(DotField, { props: { id } as never, slots: { default: 'of cheese' } })

describe('a concentration as a density of dots', () => {
  it('draws ten dots for each unit, and says so', () => {
    const { container } = show()
    expect(container.querySelectorAll('circle')).toHaveLength(123)
    expect(screen.getByText('Ten dots stand for 1 crumbs/l.')).toBeTruthy()
  })

  it('writes figure, unit and what it is, and says it to readers who cannot see it', () => {
    show()
    expect(screen.getByRole('figure').textContent).toMatch(/12\.3\s*crumbs\/l.*of cheese/s)
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('The kitchen air holds 12.3 crumbs a litre.')
  })

  it('refuses a record that is no number', () => {
    expect(() => show('rind')).toThrow(/is no number/)
  })
})
