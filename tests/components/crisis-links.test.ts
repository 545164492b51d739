/** What connects crises: what is said, and when. */
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import CrisisLinks from '../../components/crisis/CrisisLinks.vue'
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
