import { render, screen, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import RelationDiagram from '../../components/network/RelationDiagram.vue'
// eslint-disable-next-line ts/no-restricted-imports -- what vi.mock puts in its place below
import { diagrams } from '../../data/diagrams.ts'

vi.mock('../../data/relations.ts', () => ({ relations: [
  { from: 'moon', kind: 'leads-to', to: 'tide', cite: {} },
  { from: 'sun', kind: 'contrasts-with', to: 'moon', cite: {} },
  { from: 'moon', kind: 'leads-to', to: 'owl', cite: {} },
] }))
vi.mock('../../data/diagrams.ts', async (load) => {
  const { diagrams } = await load<{ diagrams: Record<string, object> }>()
  const drawn = Object.keys(diagrams)[0]!
  const tides = { title: 'What the moon does', nodes: ['moon', 'tide', 'sun'], direction: 'LR', height: 100 }
  return { diagrams: { [drawn]: tides, undrawn: tides } }
})
vi.mock('../../data/schema/records.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const at = (label: string, paragraph: number) => ({ ...fakeRecord({ label }), cite: { section: 'introduction', paragraph, works: [] } })
  const records: Record<string, object> = { moon: at('The moon', 1), tide: at('The tide', 2), sun: at('The sun', 2) }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const [drawn] = Object.keys(diagrams) as [string]
const show = (id: string) => render(RelationDiagram, { props: { id: id as never } })

describe('a diagram of relations', () => {
  it('shows the drawing made beforehand, at its own size, and names it by its claim', () => {
    show(drawn)
    const drawing = screen.getByRole('img', { name: 'What the moon does' })
    expect(drawing.querySelector('svg')).not.toBeNull()
    expect(Number.parseFloat(drawing.style.width)).toBeGreaterThan(100)
  })

  it('says the same as a list, edge by edge, for readers who cannot see it', () => {
    show(drawn)
    const list = screen.getByRole('list', { name: 'The same as a list' })
    expect(within(list).getAllByRole('listitem').map(item => item.textContent?.trim())).toEqual(['The moon leads to The tide.', 'The sun contrasts with The moon.'])
    expect(list.classList).toContain('sr-only')
  })

  it('marks each passage once, in its caption', () => {
    show(drawn)
    const caption = screen.getByText(/What the moon does/, { selector: 'figcaption' })
    expect(within(caption).getAllByRole('button').map(mark => mark.getAttribute('aria-label'))).toEqual([expect.stringContaining('The moon'), expect.stringContaining('The tide')])
  })

  it('without a drawing shows the list to everybody', () => {
    show('undrawn')
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('list', { name: 'The same as a list' }).classList).not.toContain('sr-only')
  })
})
