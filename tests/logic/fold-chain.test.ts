/** Part of a chain as a hall is told it: as large as the room allows, in one row or in two. */
import { describe, expect, it } from 'vitest'
import { foldChain } from '../../components/crisis/fold-chain.ts'

const room = { width: 852, height: 324 }
const node = (id: string, label: string) => ({ id, label, kind: 'mechanism' as const, side: null, crises: [], signs: [], isThread: false })
const leads = (from: string, to: string) => ({ from, to, how: 'leads' as const })
/** A line of things, each leading to the next. */
function line(...labels: string[]) {
  const ids = labels.map((_, i) => `n${i}`)
  return { nodes: labels.map((label, i) => node(ids[i]!, label)), edges: ids.slice(1).map((id, i) => leads(ids[i]!, id)) }
}
/** An arrow that leads back to the left begins a second row. */
const hasTwoRows = ({ edges }: ReturnType<typeof foldChain>) => edges.some(({ points }) => points.some(({ x }, i) => i > 0 && x < points[i - 1]!.x))

describe('part of a chain, told large', () => {
  it('stands in one row where that is large enough', () => {
    expect(hasTwoRows(foldChain(line('Rain', 'Rust', 'Holes'), room))).toBe(false)
  })

  it('goes on in a second row where one row would be small, and nothing leaves the room', () => {
    const placed = foldChain(line('Herders leave home', 'Towns grow fast', 'Houses are missing', 'Tents are put up', 'Stoves burn coal', 'Smoke fills winter'), room)
    expect(hasTwoRows(placed)).toBe(true)
    expect(placed.fontSize).toBeGreaterThanOrEqual(30)
    expect(placed.edges).toHaveLength(5)
    for (const { x, y, width, height } of placed.nodes)
      expect([x >= 0, y >= 0, x + width <= room.width, y + height <= room.height]).toEqual([true, true, true, true])
  })

  it('is cut only where a single arrow crosses', () => {
    const braid = { nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map(id => node(id, `Something rather long ${id}`)), edges: [leads('a', 'c'), leads('b', 'd'), leads('a', 'd'), leads('c', 'e'), leads('d', 'f'), leads('c', 'f')] }
    expect(hasTwoRows(foldChain(braid, room))).toBe(false)
  })

  it('is refused where no type is small enough for the room', () => {
    expect(() => foldChain(line('Unpronounceable', 'Unpronounceable', 'Unpronounceable'), { width: 300, height: 60 })).toThrow('does not fit its room')
  })
})
