/** A deck on an article without a map: what would stand on it stands in a list, and nothing throws. */
import { render, screen } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import MapBodies from '../../../components/map/MapBodies.vue'
import MapPlaces from '../../../components/map/MapPlaces.vue'
import { findFrame } from '../../../components/map/useMapDrawing.ts'
import { institutions } from '../../../data/institutions.ts'

vi.mock('../../../deck.config.ts', async load => ({ ...await load<typeof import('../../../deck.config.ts')>(), mapFrames: {} }))
vi.mock('../../../components/cite/CiteMark.vue', async () => (await import('../../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

describe('without frames of a map', () => {
  it('places stand in a list, and a sentence says why', () => {
    const { container } = render(MapPlaces)
    expect(screen.getByText('This deck has no map. The places stand in a list.')).toBeTruthy()
    expect(container.querySelector('svg')).toBeNull()
    expect(container.querySelectorAll('.place-list.seen li').length).toBeGreaterThan(1)
  })

  it('bodies stand in a table with what they are for', () => {
    const { container } = render(MapBodies, { props: { bodies: ['temm'], countries: ['korea', 'china', 'japan'] } })
    expect(container.querySelector('svg')).toBeNull()
    expect(screen.getByText(institutions.temm.gist, { exact: false })).toBeTruthy()
  })

  it('a question that needs a frame names the file that has none', () => {
    expect(() => findFrame('inset')).toThrow('mapFrames in deck.config.ts has no "inset"')
  })
})
