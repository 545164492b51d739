import { render, screen } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import LandPicture from '../../components/chart/LandPicture.vue'
import { slide } from '../support/fake-slidev.ts'

const stretches = [{ form: 'peaks', text: 'teeth' }, { form: 'basins', text: 'dimples' }, { form: 'sand', text: 'crumbs' }] as const
const signs = {
  air: { says: 'A whirl rules', id: 'siberian-anticyclones' },
  rain: { says: 'Hardly a drop', id: 'continental-climate' },
  sea: { says: 'The sea stays away', id: 'landlocked-position', and: ['sloping-relief'] },
  water: { says: 'Water stays in', id: 'interior-drainage' },
} as const
const show = (swap = {}) => render(LandPicture, { props: { stretches, fall: 'falls to the left', ...signs, ...swap } })
const offset = (text: string) => Number.parseFloat(screen.getByText(text).closest<HTMLElement>('.water')!.style.marginLeft)

describe('a land with its weather and water', () => {
  it('says in words what each sign stands for, and marks the record behind it', () => {
    show()
    for (const { says, id } of Object.values(signs)) {
      const words = screen.getByText(says)
      expect(words.querySelector(`[data-record="${id}"]`), says).not.toBeNull()
    }
  })

  it('says its stretches in order, and which way the land falls, to readers who cannot see it', () => {
    show()
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('A sketch of the land in profile: teeth; dimples; crumbs. It falls to the left.')
    expect(screen.getByText('A sketch:')).toBeTruthy()
  })

  it('names each stretch below it, the outer ones flush with the edges', () => {
    show()
    expect(['teeth', 'dimples', 'crumbs'].map(name => screen.getByText(name).getAttribute('text-anchor'))).toEqual(['start', 'middle', 'end'])
  })

  it('sets the water under the basins, wherever they lie', () => {
    const { unmount } = show()
    const middle = offset('Water stays in')
    unmount()
    show({ stretches: [stretches[1], stretches[0], stretches[2]] })
    expect(offset('Water stays in')).toBeLessThan(middle)
  })

  it('brings each sign with its words at its click, and keeps it', async () => {
    Object.assign(slide, { clicks: 2 })
    const { container } = show({ clicks: true })
    const held = () => [...container.querySelectorAll('li, .water')].map(sign => sign.classList.contains('held'))
    expect(held()).toEqual([false, false, true, true])
    slide.clicks = 4
    await nextTick()
    expect(held()).toEqual([false, false, false, false])
  })

  it('is the same in print', () => {
    const live = show().container.innerHTML
    slide.print = true
    expect(show().container.innerHTML).toBe(live)
  })
})
