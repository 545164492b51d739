import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'
import { measureArea, readRings } from '../../components/map/cut-area.ts'
import ShareMap from '../../components/map/ShareMap.vue'

vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const records = {
    moss: { ...fakeRecord({ gist: 'Moss covers 61.7% of the land.' }), quantity: { kind: 'share', percent: 61.7 } },
    crumbs: { ...fakeRecord(), quantity: { kind: 'number', value: 12.3 }, unit: 'crumbs/l' },
  }
  return { findRecord: (id: keyof typeof records) => ({ id, table: 'indicators', record: records[id] }) }
})

const show = (props: Record<string, unknown> = {}) => render(ShareMap, { props: { id: 'moss', frame: 'partner', shape: 'MNG', ...props } as never, slots: { default: 'of the land' } })

describe('a share of a land’s area', () => {
  it('writes the figure on the land, with what it is a share of', () => {
    show()
    expect(screen.getByRole('figure').textContent).toMatch(/61\.7%.*of the land.*where it lies is not drawn/s)
  })

  it('says it to readers who cannot see it', () => {
    show()
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Moss covers 61.7% of the land.')
  })

  it.each(['left', 'bottom'] as const)('fills exactly the share of the area, from the %s', (from) => {
    const { container } = show({ from })
    const rings = readRings(container.querySelector('.land')!.getAttribute('d')!)
    const fill = container.querySelector('.share')!
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(fill.getAttribute(name)))
    // counted another way than it is cut: points on a fine grid
    const inside = (px: number, py: number) => rings.filter(ring => ring.reduce((odd, a, i) => {
      const b = ring.at(i - 1)!
      return (a.y > py) !== (b.y > py) && px < (b.x - a.x) * (py - a.y) / (b.y - a.y) + a.x ? !odd : odd
    }, false)).length % 2 === 1
    let [all, filled] = [0, 0]
    for (let px = 0.5; px < 980; px += 3) {
      for (let py = 0.5; py < 374; py += 3) {
        if (inside(px, py)) {
          all++
          if (px >= x! && px <= x! + width! && py >= y! && py <= y! + height!)
            filled++
        }
      }
    }
    expect(100 * filled / all).toBeCloseTo(61.7, 0)
    expect(measureArea(rings) / (all * 9)).toBeCloseTo(1, 1)
  })

  it('opens the record behind the figure, by keyboard', async () => {
    show()
    screen.getByRole('button', { name: /^Source/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(useOpenRecord().openId.value).toBe('moss')
  })

  it('refuses a record that is no share, and a land that the map does not show', () => {
    expect(() => show({ id: 'crumbs' })).toThrow(/is no share/)
    expect(() => show({ shape: 'XYZ' })).toThrow(/shows no "XYZ"/)
  })
})
