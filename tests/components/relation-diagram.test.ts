import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import RelationDiagram from '../../components/chain/RelationDiagram.vue'

vi.mock('@deck/lesson/reasoning', async original => ({ ...await original<object>(), relations: [
  { from: 'moon', kind: 'leads-to', to: 'tide', cite: {} },
  { from: 'sun', kind: 'contrasts-with', to: 'moon', cite: {} },
  { from: 'moon', kind: 'leads-to', to: 'owl', cite: {} },
], diagrams: Object.fromEntries(['drawn', 'undrawn'].map(id => [id, { title: 'What the moon does', nodes: ['sun', 'moon', 'tide'] }])) }))
vi.mock('@deck/lesson/drawings', () => ({ drawings: Object.fromEntries(['drawn-wide', 'drawn-narrow'].map(name => [name, `<svg id="${name}"></svg>`])) }))
vi.mock('@deck/lesson/records', async (original) => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const at = (label: string, paragraph: number) => ({ ...fakeRecord({ label }), cite: { section: 'introduction', paragraph, works: [] } })
  const records: Record<string, object> = { moon: at('The moon', 1), tide: at('The tide', 2), sun: at('The sun', 2) }
  return { ...await original<object>(), findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const show = (id: string) => render(RelationDiagram, { props: { id: id as never } })

describe('an argument that mermaid drew', () => {
  it('is shown by the drawing that fits the page, and named by what it says', () => {
    show('drawn')
    // and marks each passage once, in its caption
    const caption = screen.getByText(/What the moon does/, { selector: 'figcaption' })
    expect(within(caption).getAllByRole('button').map(mark => mark.getAttribute('aria-label'))).toEqual([expect.stringContaining('The sun'), expect.stringContaining('The moon')])
    const drawing = screen.getByRole('img', { name: 'What the moon does' })
    expect(drawing.querySelector('svg')!.id).toMatch(innerWidth < 600 ? /narrow$/ : /wide$/)
  })

  it('says the same as a list, arrow by arrow, each with its source', async () => {
    show('drawn')
    expect(screen.getByRole('group').hasAttribute('open')).toBe(false)
    await userEvent.click(screen.getByText('The same as a list'))
    const items = within(screen.getByRole('list', { name: 'The same as a list' })).getAllByRole('listitem')
    expect(items.map(item => item.textContent?.replace(/\d/g, '').trim())).toEqual(['The moon leads to The tide.'])
    expect(within(items[0]!).getByRole('button').getAttribute('aria-label')).toContain('The moon')
  })

  it('without a drawing shows the list to everybody', () => {
    show('undrawn')
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })
})
