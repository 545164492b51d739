/** What connects crises, and what drives one from two sides: what is said, and when. */
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import CrisisLinks from '../../components/crisis/CrisisLinks.vue'
import DriverSides from '../../components/crisis/DriverSides.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('../../components/crisis/useCrisisChains.ts', async () => (await import('../support/mock-crisis.ts')).chains)
vi.mock('../../data/schema/records.ts', async () => (await import('../support/mock-crisis.ts')).index)

const held = () => screen.getAllByRole('listitem', { hidden: true }).map(item => item.classList.contains('held'))

describe('what connects the crises', () => {
  const links = [{ from: 'rust', to: 'mould', says: 'damp walls', id: 'salt-air' }, { from: 'rust', to: 'mould', says: 'flakes', id: 'flaking', reading: 'our reading' }]
  const show = (clicks: number) => {
    Object.assign(slide, { clicks })
    return render(CrisisLinks, { props: { links } as never })
  }

  it('begins with the crises alone, each with its name', () => {
    show(0)
    expect(held()).toEqual([true, true])
    expect(screen.getByText('Rust')).toBeTruthy()
    expect(screen.getByText('Mould')).toBeTruthy()
  })

  it('draws a link with each click, keeps those before it, and says whose reading a dashed one is', async () => {
    const { container } = show(1)
    expect(held()).toEqual([false, true])
    slide.clicks = 2
    await nextTick()
    expect(held()).toEqual([false, false])
    expect([...container.querySelectorAll('g')].map(each => each.classList.contains('reading'))).toEqual([false, true])
    expect(within(screen.getAllByRole('listitem')[1]!).getByText('our reading')).toBeTruthy()
  })

  it('says where a link leads, for whoever cannot see it, and has all in print', () => {
    slide.print = true
    show(0)
    expect(held()).toEqual([false, false])
    expect(screen.getAllByText('(from Rust to Mould)')).toHaveLength(2)
  })
})

describe('what drives a crisis from two sides', () => {
  const props = { crisis: 'rust', sides: [{ head: 'Air', items: [{ says: 'salt', id: 'salt-air' }] }, { head: 'Hands', items: [{ says: 'no paint', id: 'no-paint' }] }], follows: { says: 'holes', id: 'holes' }, apart: { says: 'spores', id: 'spores' } }
  it('comes side by side, then what follows, then what stands apart', async () => {
    Object.assign(slide, { clicks: 0 })
    const { container } = render(DriverSides, { props: props as never })
    const state = () => [...container.querySelectorAll('section, .follows, .apart')].map(part => part.classList.contains('held'))
    expect(state()).toEqual([true, true, true, true])
    slide.clicks = 2
    await nextTick()
    expect(state()).toEqual([false, false, true, true])
    slide.clicks = 4
    await nextTick()
    expect(state()).toEqual([false, false, false, false])
    expect(screen.getByText('(No arrow leads here.)')).toBeTruthy()
  })
})
