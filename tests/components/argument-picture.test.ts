import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useOpenRecord } from '../../components/cite/useOpenRecord.ts'
import ArgumentPicture from '../../components/pictures/ArgumentPicture.vue'
import { slide } from '../support/fake-slidev.ts'

const say = vi.hoisted(() => (id: string) => ({ id, says: `The ${id}` }))
vi.mock('../../data/argument-picture.ts', () => ({ argumentPicture: {
  strands: [{ head: 'Heaven', grounds: [say('moon'), say('sun')], results: [say('tide')] }, { head: 'Harbour', grounds: [say('fish')], results: [say('net')] }],
  thesis: say('sea'),
} }))
vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: { ...fakeRecord({ label: id }), ...(id === 'moon' ? { roman: 'I' } : {}) } }) }
})

const strand = (n: number) => screen.getByRole('list', { name: /^The argument in 2 strands/ }).children[n] as HTMLElement

describe('the argument as one picture', () => {
  it('is a list of strands on paper, each with its grounds and what is drawn from them, and every record is one press away', () => {
    slide.print = true
    render(ArgumentPicture)
    expect(within(strand(0)).getAllByRole('listitem').map(item => item.textContent)).toEqual([expect.stringContaining('The moon'), expect.stringContaining('The sun')])
    expect(strand(0).textContent).toContain('The tide')
    expect(screen.getAllByRole('button').map(button => button.getAttribute('aria-label') ?? button.textContent?.trim())).toEqual(['The moon', 'The sun', 'Source 1: tide', 'The fish', 'Source 1: net', 'Source 1: sea'])
  })

  it('is told to a class strand by strand, then as what all of them lead to, with their names, and goes back', async () => {
    const { container } = render(ArgumentPicture)
    const told = async (clicks: number) => {
      slide.clicks = clicks
      await nextTick()
      return container.textContent!.match(/Heaven|Harbour|The (?:moon|sun|tide|fish|net|sea)/g)
    }
    expect(await told(0)).toEqual(['Heaven', 'The moon', 'The sun', 'The tide'])
    expect(await told(1)).toEqual(['Harbour', 'The fish', 'The net'])
    expect(await told(2)).toEqual(['The sea', 'Heaven', 'Harbour'])
    expect(await told(0)).toEqual(['Heaven', 'The moon', 'The sun', 'The tide'])
  })

  it('opens the record of a ground that is pressed', async () => {
    render(ArgumentPicture)
    await userEvent.click(screen.getByRole('button', { name: 'The sun' }))
    expect(useOpenRecord().openId.value).toBe('sun')
  })
})
