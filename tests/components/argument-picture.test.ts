import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ArgumentPicture from '../../components/pictures/ArgumentPicture.vue'
import { slide } from '../support/fake-slidev.ts'

const say = vi.hoisted(() => (id: string) => ({ id, says: `The ${id}` }))
vi.mock('../../data/argument-picture.ts', () => ({ argumentPicture: {
  strands: [{ grounds: [say('moon'), say('sun')], results: [say('tide')] }, { grounds: [say('fish')], results: [say('net')] }],
  thesis: say('sea'),
} }))
vi.mock('../../data/index.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: { ...fakeRecord({ label: id }), ...(id === 'moon' ? { roman: 'I' } : {}) } }) }
})

const strand = (n: number) => screen.getByRole('list', { name: /^The argument in 2 strands/ }).children[n] as HTMLElement
const thesis = () => screen.getByText('The sea').closest('.box')!

describe('the argument as one picture', () => {
  it('is a list of strands, each with its grounds and what is drawn from them, and every record is one press away', () => {
    slide.clicks = 9
    render(ArgumentPicture)
    expect(within(strand(0)).getAllByRole('listitem').map(item => item.textContent)).toEqual([expect.stringContaining('The moon'), expect.stringContaining('The sun')])
    expect(strand(0).textContent).toContain('The tide')
    expect(screen.getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent?.trim())).toEqual(['The moon', 'The sun', 'Source 1: tide', 'The fish', 'Source 1: net', 'Source 1: sea'])
  })

  it('comes strand by strand with the clicks, the thesis last, and goes back', async () => {
    render(ArgumentPicture)
    const held = () => [strand(0), strand(1), thesis()].map(each => each.classList.contains('held'))
    expect(held()).toEqual([false, true, true])
    slide.clicks = 1
    await nextTick()
    expect(held()).toEqual([false, false, true])
    slide.clicks = 2
    await nextTick()
    expect(held()).toEqual([false, false, false])
    slide.clicks = 0
    await nextTick()
    expect(held()).toEqual([false, true, true])
  })

  it('holds nothing back in print', () => {
    slide.print = true
    const { container } = render(ArgumentPicture)
    expect(container.querySelectorAll('.held')).toHaveLength(0)
  })
})
