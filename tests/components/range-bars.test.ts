import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { describe, expect, it, vi } from 'vitest'
import RangeBars from '../../components/marks/RangeBars.vue'

vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const range = (label: string, low: number, high: number, when: object | null) => ({ ...fakeRecord({ label }), unit: '%', quantity: { kind: 'range', low, high }, when })
  const records: Record<string, object> = {
    then: range('Cheese then', 5, 25, { from: 1888, precision: 'year' }),
    now: range('Cheese now', 50, 75, null),
    weight: { ...fakeRecord({ label: 'Weight' }), unit: 'g', quantity: { kind: 'number', value: 250 } },
  }
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'indicators', record: records[id] }) }
})

const show = (props: Record<string, string> = {}) => render(RangeBars, { props: { low: 'then', high: 'now', axis: 'Holes in the cheese; all = 100', undated: 'undated', ...props } as never })

describe('two ranges on one axis', () => {
  it('are said in words and figures: when, how much, and of what', () => {
    show()
    const text = screen.getByRole('figure').textContent!.replace(/\s+/g, ' ')
    expect(text).toMatch(/in 1888.*5–25%.*undated.*50–75%.*Holes in the cheese; all = 100/)
  })

  it('are drawn to scale: bar and figure begin at the range’s low end, early told from late by hatch as well as by colour', () => {
    const { container } = show()
    const [early, late] = [...container.querySelectorAll('rect')]
    expect(Number(early!.getAttribute('width'))).toBeCloseTo(820 * 0.2)
    expect(Number(late!.getAttribute('x'))).toBeCloseTo(820 * 0.5)
    expect([...container.querySelectorAll<HTMLElement>('.bar')].map(bar => Number.parseFloat(bar.style.left))).toEqual([41, 410])
    expect([early, late].map(rect => rect!.getAttribute('fill')!.startsWith('url(#'))).toEqual([true, false])
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('open each its own record, by keyboard', async () => {
    show()
    screen.getByRole('button', { name: /Cheese now/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(useOpenRecord().openId.value).toBe('now')
  })

  it('refuse a record that is no range, by name', () => {
    expect(() => show({ high: 'weight' })).toThrow('"weight" is no range')
  })
})
