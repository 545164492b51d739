import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import ArgumentPicture from '../../components/chain/ArgumentPicture.vue'
import { slide } from '../support/fake-slidev.ts'

vi.mock('@deck/lesson/reasoning', async original => ({ ...await original<object>(), argumentPicture: [
  { head: 'Heaven', id: 'moon', told: 2, leads: 'pulls', parts: [{ id: 'sun', head: 'Sun', says: 'the sun is far' }] },
  { head: 'Harbour', id: 'tide', told: 1, leads: 'feeds', parts: [{ id: 'net', head: 'few nets', becomes: 'many nets' }] },
  { head: 'People', id: 'sea', told: 3, parts: [{ id: 'fish', head: 'Fishers', says: 'eat', tone: 'sky' }] },
] }))
vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'arguments', record: fakeRecord({ label: id }) }) }
})

describe('the author’s case as one picture', () => {
  it('is a list of parts on paper, each with what it holds, its source, and the verb that leads on', () => {
    slide.print = true
    render(ArgumentPicture)
    const parts = [...screen.getByRole('list', { name: 'The author’s case in 3 parts' }).children] as HTMLElement[]
    expect(parts.map(part => part.querySelector('h2')!.textContent)).toEqual(['Heaven', 'Harbour', 'People'])
    expect(parts.map(part => within(part).getAllByRole('button').map(button => button.getAttribute('aria-label')))).toEqual([['Source 1: sun'], ['Source 1: net'], ['Source 1: fish']])
    expect(parts[0]!.textContent).toContain('pulls')
    expect(parts[1]!.textContent).toMatch(/few nets\s*became\s*many nets/)
  })

  it('is told in the author’s order, a verb with the later of the parts that it joins, and goes back', async () => {
    const { container } = render(ArgumentPicture)
    slide.total = 2
    const shown = async (clicks: number) => {
      slide.clicks = clicks
      await nextTick()
      return [...container.querySelectorAll<HTMLElement>('.column h2, .leads span')].filter(one => getComputedStyle(one).visibility === 'visible').map(one => one.textContent)
    }
    expect(await shown(0)).toEqual(['Harbour'])
    expect(await shown(1)).toEqual(['Heaven', 'pulls', 'Harbour'])
    expect(await shown(2)).toEqual(['Heaven', 'pulls', 'Harbour', 'feeds', 'People'])
    for (const reason of ['the sun is far', 'many nets', 'eat'])
      expect(getComputedStyle(screen.getByText(reason)).visibility).toBe('visible')
    expect(await shown(0)).toEqual(['Harbour'])
  })
})
