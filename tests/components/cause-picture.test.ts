import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import CausePicture from '../../components/crisis/CausePicture.vue'
import { useOpenRecord } from '../../composables/useOpenRecord.ts'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../data/crises.ts', () => ({ crises: { rust: { label: 'Rust', glyph: 'cracks', tone: 'ochre' } } }))
vi.mock('../../data/factors.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const factor = (kind: string, label: string, crises = ['rust']) => ({ ...fakeRecord({ label }), kind, crises })
  return {
    factors: {
      'damp-place': factor('setting', 'A damp place'),
      'salt-air': factor('natural-driver', 'Salt air'),
      'no-paint': factor('human-driver', 'No paint'),
      'flaking': factor('mechanism', 'Flaking'),
      'holes': factor('effect', 'Holes'),
      'new-paint': factor('measure', 'New paint'),
      'moths': factor('effect', 'Moths in the wool', ['wear']),
    },
  }
})
vi.mock('../../data/index.ts', async () => {
  const { factors } = await import('../../data/factors.ts')
  return { findRecord: (id: keyof typeof factors) => ({ id, table: 'factors', record: factors[id] }) }
})

// ids of the fakes above
const show = (props: Record<string, unknown> = {}, slots = {}) => render(CausePicture, { props: { crisis: 'rust', ...props } as never, slots })
const itemsIn = (name: string) => within(screen.getByRole('group', { name })).queryAllByRole('listitem').map(item => item.textContent?.replace(/\s*\d+\s*$/, '').trim())

describe('a crisis as causes and effects', () => {
  it('reads drivers, what happens, effects: three groups with their lists, in that order', () => {
    show()
    expect(screen.getAllByRole('group').map(group => group.getAttribute('aria-label'))).toEqual(['Drivers', 'Rust', 'Effects'])
    expect(itemsIn('Drivers')).toEqual(['A damp place', 'Salt air', 'No paint'])
    expect(itemsIn('Rust')).toEqual(['Flaking'])
    expect(itemsIn('Effects')).toEqual(['Holes'])
  })

  it('sorts drivers into nature and people, each under its heading', () => {
    show()
    const drivers = within(screen.getByRole('group', { name: 'Drivers' }))
    expect(drivers.getAllByRole('heading').map(heading => heading.textContent?.trim())).toEqual(['Nature', 'People'])
    expect(drivers.getAllByRole('list').map(list => within(list).getAllByRole('listitem').length)).toEqual([2, 1])
  })

  it('has no heading for a kind of driver that the crisis lacks', () => {
    show({ only: ['salt-air', 'holes'] })
    expect(screen.getAllByRole('heading').map(heading => heading.textContent?.trim())).toEqual(['Nature'])
  })

  it('leaves out measures and what belongs to another crisis', () => {
    show()
    expect(screen.queryByText(/New paint/)).toBeNull()
    expect(screen.queryByText(/Moths/)).toBeNull()
  })

  it('shows only the factors that the slide asks for', () => {
    show({ only: ['no-paint', 'holes', 'moths'] })
    expect(screen.getAllByRole('listitem').map(item => item.textContent?.replace(/\d/g, '').trim())).toEqual(['No paint', 'Holes'])
  })

  it('gives the middle to a slot, under the crisis’s name', () => {
    show({}, { default: () => h('p', 'A chart') })
    expect(within(screen.getByRole('group', { name: 'Rust' })).getByText('A chart')).toBeTruthy()
    expect(screen.queryByText('Flaking')).toBeNull()
  })

  it('marks every factor, and a mark opens its record by keyboard', async () => {
    show()
    expect(screen.getAllByRole('button')).toHaveLength(screen.getAllByRole('listitem').length)
    screen.getByRole('button', { name: /Holes/ }).focus()
    await userEvent.keyboard('{Enter}')
    expect(useOpenRecord().openId.value).toBe('holes')
  })

  it('hides nothing in print: the same groups and items', () => {
    slide.print = true
    show()
    expect(itemsIn('Drivers')).toHaveLength(3)
    expect(itemsIn('Effects')).toHaveLength(1)
  })

  it('is text throughout: drawings are hidden from readers who cannot see them', () => {
    const { container } = show()
    expect([...container.querySelectorAll('svg')].every(svg => svg.getAttribute('aria-hidden') === 'true')).toBe(true)
  })
})
