import { render, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import RelationDiagram from '../../components/network/RelationDiagram.vue'

const drawMermaid = vi.hoisted(() => vi.fn())
vi.mock('../../composables/draw-mermaid.ts', () => ({ drawMermaid }))
vi.mock('../../data/diagrams.ts', () => ({ diagrams: { tides: { title: 'What the moon does', nodes: ['moon', 'tide', 'sun'], direction: 'LR' } } }))
vi.mock('../../data/relations.ts', () => ({ relations: [
  { from: 'moon', kind: 'leads-to', to: 'tide', cite: {} },
  { from: 'sun', kind: 'contrasts-with', to: 'moon', cite: {} },
  { from: 'moon', kind: 'leads-to', to: 'owl', cite: {} },
] }))
vi.mock('../../data/index.ts', async () => {
  const { fakeRecord } = await import('../support/fake-records.ts')
  const at = (label: string, paragraph: number) => ({ ...fakeRecord({ label }), cite: { section: 'introduction', paragraph, works: [] } })
  const records: Record<string, object> = { moon: at('The moon', 1), tide: at('The tide', 2), sun: at('The sun', 2) }
  return { findRecord: (id: string) => ({ id, table: 'arguments', record: records[id] }) }
})

const svg = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`
const show = (props: Record<string, unknown> = {}) => render(RelationDiagram, { props: { id: 'tides' as never, ...props } })
const drawn = () => screen.findByRole('img', { name: 'What the moon does' })

beforeEach(() => {
  drawMermaid.mockReset().mockResolvedValue(svg(400, 200))
})

describe('a diagram of relations', () => {
  it('is drawn once from the records and their edges, and named by its claim', async () => {
    show()
    await drawn()
    expect(drawMermaid).toHaveBeenCalledOnce()
    expect(drawMermaid.mock.calls[0]![1]).toContain('n0["The moon"]:::claim')
    expect(drawMermaid.mock.calls[0]![1]).toContain('n0 -->|"leads to"| n1')
  })

  it('says the same as a list, edge by edge, for readers who cannot see it', () => {
    show()
    const list = within(screen.getByRole('list', { name: 'The same as a list' }))
    expect(list.getAllByRole('listitem').map(item => item.textContent?.trim())).toEqual(['The moon leads to The tide.', 'The sun contrasts with The moon.'])
  })

  it('marks each passage once, in its caption', () => {
    show()
    const caption = screen.getByText(/What the moon does/, { selector: 'figcaption' })
    expect(within(caption).getAllByRole('button').map(mark => mark.getAttribute('aria-label'))).toEqual([expect.stringContaining('The moon'), expect.stringContaining('The tide')])
  })

  it('without verbs still says what a contrast is', async () => {
    show({ verbs: false })
    await drawn()
    expect(drawMermaid.mock.calls[0]![1]).toContain('n0 --> n1')
    expect(drawMermaid.mock.calls[0]![1]).toContain('<-.->|"contrasts with"|')
  })

  it('is set tighter until its type is readable', async () => {
    drawMermaid.mockResolvedValueOnce(svg(2000, 300)).mockResolvedValueOnce(svg(860, 280))
    show()
    const drawing = await drawn()
    expect(drawMermaid).toHaveBeenCalledTimes(2)
    expect(Number.parseFloat(drawing.style.width)).toBeCloseTo(852)
  })

  it('takes the largest where none is readable', async () => {
    drawMermaid.mockResolvedValue(svg(2000, 100)).mockResolvedValueOnce(svg(1704, 100))
    show()
    expect(Number.parseFloat((await drawn()).style.height)).toBeCloseTo(50)
  })

  it('makes an export wait for the drawing', async () => {
    show()
    const figure = screen.getByRole('figure')
    await drawn()
    expect(figure.querySelector(figure.dataset.waitfor!)).not.toBeNull()
  })

  it('that cannot be drawn says so, shows the list instead, and makes no export wait', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    drawMermaid.mockRejectedValue(new Error('no'))
    show()
    expect((await screen.findByRole('alert')).textContent).toContain('could not be drawn')
    expect(screen.getByRole('list').classList.contains('sr-only')).toBe(false)
    expect(screen.getByRole('figure').dataset.waitfor).toBeUndefined()
    expect(quiet).toHaveBeenCalled()
    quiet.mockRestore()
  })
})
