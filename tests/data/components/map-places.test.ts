import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import MapPlaces from '../../../components/map/MapPlaces.vue'
import { places } from '../../../data/actors.ts'
import { factors } from '../../../data/factors.ts'
import { institutions } from '../../../data/institutions.ts'
import { slide } from '../../support/fake-slidev.ts'
import { route } from '../../support/mock-ladder.ts'

vi.mock('vue-router', async () => (await import('../../support/mock-ladder.ts')).router)

const shown = ['ulaanbaatar', 'gobi', 'siberia', 'northwest-pacific', 'songdo', 'busan', 'daejeon', 'onsan', 'seoul-place'] as const
const radio = (id: typeof shown[number]) => screen.getByRole<HTMLInputElement>('radio', { name: places[id].name.en })
/** What is seen, without the list that is there for readers only. */
const seen = (text: string) => screen.queryAllByText((_, element) => element!.tagName === 'P' && !element!.closest('.sr-only') && element!.textContent!.includes(text))

function show(clicks = 0) {
  Object.assign(slide, { clicks, total: shown.length })
  return render(MapPlaces, { slots: { default: '<p>Dust knows no border.</p>' } })
}

beforeEach(() => { route.query = {} })

describe('the map of places', () => {
  it('offers each place that it can show, in one group over both maps', () => {
    show()
    const radios = screen.getAllByRole<HTMLInputElement>('radio')
    expect(radios.map(each => each.value)).toEqual(shown)
    expect(new Set(radios.map(each => each.name)).size).toBe(1)
    expect(screen.getAllByRole('img').map(each => each.querySelector('title')!.textContent)).toEqual(['Map of Northeast Asia.', 'Inset: places in Korea.'])
  })

  it('says below it the slot, and as text what no map shows: places outside the map, places without a point', () => {
    show()
    expect(seen('Dust knows no border.')).toHaveLength(1)
    const list = screen.getByRole('region', { name: 'Places that the article names' })
    expect(list.textContent).toMatch(/Outside this map:.*Stockholm.*Cancún.*Named, but no point:.*Han River/)
  })

  it('shows the region first, and the left rail’s country once a place of it is chosen', async () => {
    const { container } = show()
    const away = () => [...container.querySelectorAll('.away title')].map(title => title.textContent)
    expect(away()).toEqual(['Inset: places in Korea.'])
    slide.clicks = 5
    await nextTick()
    expect(away()).toEqual(['Map of Northeast Asia.'])
  })

  it('marks by shape what a place is mentioned for, and ends with both maps and what the shapes mean', () => {
    const { container } = show(shown.length + 1)
    expect(container.querySelectorAll('.away')).toHaveLength(0)
    const count = (role: string) => container.querySelectorAll(`.map-base .${role}`).length
    expect([count('harm'), count('office')]).toEqual([3, 3])
    expect(screen.getByText('harm')).toBeTruthy()
    expect(screen.getByText('an office')).toBeTruthy()
    expect(screen.queryByText('neither')).toBeNull()
  })

  it.each(shown)('tells what happened at %s, and what is there', async (id) => {
    show()
    // by keyboard: the map of the left rail's country shows once a place of it is chosen
    radio(id).focus()
    await userEvent.keyboard(' ')
    expect(slide.clicks).toBe(shown.indexOf(id) + 1)
    expect(seen(places[id].gist)).toHaveLength(1)
    const list = screen.getByRole('region', { name: 'Places that the article names' })
    for (const body of Object.values(institutions).filter(each => each.seat === id))
      expect(list.textContent, body.label).toContain(body.label)
    expect(screen.getByRole('button', { name: new RegExp(`^Source \\d+: ${places[id].label}$`) })).toBeTruthy()
  })

  it('tells the district within its city', async () => {
    show(1)
    expect(screen.getByRole('region', { name: 'Places that the article names' }).textContent).toContain(places['ger-district'].gist)
  })

  it('writes the forms of the ground in words, and draws no arrow', () => {
    const { container } = show()
    for (const word of ['basins', 'uplands, plains'])
      expect(screen.getByText(word)).toBeTruthy()
    expect(screen.getAllByText('mountains')).toHaveLength(2)
    expect(container.querySelectorAll('marker, polyline')).toHaveLength(0)
  })

  it('says on paper what is placed by whom', () => {
    slide.print = true
    show()
    expect(screen.getAllByRole('button', { name: new RegExp(`: ${factors['sloping-relief'].label}$`) }).length).toBeGreaterThan(0)
    expect(seen('Spots:')[0]!.textContent).toMatch(/Spots: GeoNames\. Other words are placed by us, those for the ground after the article\..*Lines: Natural Earth\./)
  })

  it('goes from map to inset with the arrow keys, without turning the slide', async () => {
    show(4)
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    radio('northwest-pacific').focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(slide.clicks).toBe(5)
    expect(document.activeElement).toBe(radio('songdo'))
    await userEvent.keyboard('{Escape}')
    expect(slide.clicks).toBe(0)
    expect(heard).not.toHaveBeenCalled()
    window.removeEventListener('keydown', heard)
  })

  it('holds the same as a list for whoever reads it as text, with all places that are named', () => {
    show()
    const list = within(screen.getByRole('region', { name: 'Places that the article names' }))
    for (const place of Object.values(places))
      expect(list.getAllByText((_, element) => element!.textContent!.includes(place.gist)).length, place.label).toBeGreaterThan(0)
    expect(list.getByText(factors['sloping-relief'].gist)).toBeTruthy()
    expect(list.queryAllByRole('button')).toEqual([])
  })
})

describe('a link to a place', () => {
  it('chooses it and is used up', async () => {
    route.query = { place: 'busan' }
    show()
    await nextTick()
    expect(radio('busan').checked).toBe(true)
    expect(route.query).toEqual({})
  })

  it('that names none says so and changes nothing', async () => {
    route.query = { place: 'atlantis' }
    show(3)
    await nextTick()
    expect(within(screen.getByRole('alert')).getByText('There is no place “atlantis” on this map.')).toBeTruthy()
    expect(slide.clicks).toBe(3)
  })
})

describe('the printed map of places', () => {
  it('tells every place with its source, chooses none, and has nothing to press but the sources', () => {
    slide.print = true
    show(shown.length)
    expect(screen.queryAllByRole('radio')).toEqual([])
    for (const id of shown)
      expect(seen(places[id].gist), id).toHaveLength(1)
    for (const text of ['Dust knows no border.', places['ger-district'].gist, factors['sloping-relief'].gist])
      expect(seen(text)).toHaveLength(1)
    const sources = screen.getAllByRole('button').map(button => button.getAttribute('aria-label')!)
    for (const { label } of Object.values(places))
      expect(sources.some(source => source.endsWith(`: ${label}`)), label).toBe(true)
    expect(sources.every(source => source.startsWith('Source'))).toBe(true)
  })
})
