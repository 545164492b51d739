/** The placing functions given the width of a phone: nothing overlaps, nothing leaves the column. */
import { describe, expect, it } from 'vitest'
import { placePillars } from '../../components/chain/draw-shapes.ts'
import { layerChain } from '../../components/chain/layer-chain.ts'
import { stackChain } from '../../components/chain/place-chain.ts'

interface Box { x: number, y: number, width: number, height: number }
const overlap = (a: Box, b: Box) => a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6
function faults(boxes: readonly Box[], width: number): Box[] {
  return boxes.filter((box, i) => box.x < -1e-6 || box.x + box.width > width + 1e-6 || boxes.some((other, n) => n > i && overlap(box, other)))
}

describe('a chain of causes in a narrow room', () => {
  const node = (id: string) => ({ id, label: `What ${id} is, in some more words than fit`, kind: 'mechanism', side: null, crises: [], signs: [], isThread: false }) as never
  const edge = (from: string, to: string) => ({ from, to, how: 'leads' as const })

  it.each([200, 328, 640])('runs down at %i px, cause above effect, its labels whole', (width) => {
    const edges = [edge('a', 'c'), edge('b', 'c'), edge('c', 'd'), edge('a', 'd')]
    const placed = stackChain(layerChain({ nodes: ['a', 'b', 'c', 'd'].map(node), edges } as never), width)
    expect(faults(placed.nodes, width)).toEqual([])
    expect(placed.nodes.map(({ lines }) => lines.join(' '))).toEqual(placed.nodes.map(each => each.node.label))
    const topOf = (id: string) => placed.nodes.find(each => each.node.id === id)!.y
    expect(edges.every(({ from, to }) => topOf(from) < topOf(to))).toBe(true)
    expect(placed.edges.flatMap(({ points }) => points).every(({ x }) => x >= 0 && x <= width)).toBe(true)
  })

  it('keeps arrows that pass each other apart', () => {
    const placed = stackChain(layerChain({ nodes: ['a', 'b', 'c', 'd'].map(node), edges: [edge('a', 'c'), edge('b', 'd')] } as never), 328)
    const lanes = placed.edges.filter(({ points }) => points.length > 2).map(({ points }) => points[1]!.x)
    expect(new Set(lanes).size).toBe(lanes.length)
  })
})

it('slim pillars keep room for a seal', () => {
  const { pillars } = placePillars(3, { width: 328, height: 190 })
  expect(Math.min(...pillars.map(({ width }) => width))).toBeGreaterThan(48)
})
