import { render, screen } from '@testing-library/vue'
import { expect, it, vi } from 'vitest'
import InlandMap from '../../components/map/InlandMap.vue'

vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'factors', record: fakeRecord({ gist: 'Fog stays at the coast.' }) }) }
})

it('a land far from the sea has its word, what hardly arrives and the line below, and an arrow that stops before it', () => {
  const { container } = render(InlandMap, { props: { id: 'fog', frame: 'inland', shape: 'MNG', word: { text: 'clear', lon: 104, lat: 46 }, from: { lon: 138, lat: 41 }, to: { lon: 121, lat: 46 }, says: 'no fog' } as never, slots: { default: 'It is bright.' } })
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Fog stays at the coast.')
  expect(screen.getByRole('figure').textContent).toMatch(/clear.*no fog.*It is bright\./s)
  const end = (part: string) => container.querySelector(part)!.getBoundingClientRect()
  expect(end('.stop').left).toBeGreaterThan(end('.own').right - 1)
  expect(end('.shaft').left).toBeGreaterThanOrEqual(end('.stop').left)
})
