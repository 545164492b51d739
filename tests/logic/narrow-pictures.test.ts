/** The placing functions given the width of a phone: nothing overlaps, nothing leaves the column. */
import { describe, expect, it } from 'vitest'
import { layerChain } from '../../components/crisis/layer-chain.ts'
import { stackChain } from '../../components/crisis/place-chain.ts'
import { drawBalance, drawLoop, placePillars } from '../../components/pictures/draw-shapes.ts'
import { placeArgument, uprightHeight } from '../../components/pictures/place-argument.ts'
import { placeBoxes } from '../../components/pictures/place-boxes.ts'

interface Box { x: number, y: number, width: number, height: number }
const overlap = (a: Box, b: Box) => a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6
function faults(boxes: readonly Box[], width: number): Box[] {
  return boxes.filter((box, i) => box.x < -1e-6 || box.x + box.width > width + 1e-6 || boxes.some((other, n) => n > i && overlap(box, other)))
}
const seats = [{ id: 'a', at: [0, 0] }, { id: 'b', at: [1, 0] }, { id: 'c', at: [0, 1] }, { id: 'd', at: [1, 1] }] as const

describe('boxes in a narrow room', () => {
  const room = { width: 328, height: 420 }
  it('stand in one column, next to what an arrow joins them with', () => {
    const { boxes, arrows } = placeBoxes(seats, [{ from: 'a', to: 'b' }, { from: 'c', to: 'd' }, { from: 'd', to: 'b' }], room)
    expect(boxes.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
    expect(faults(boxes, room.width)).toEqual([])
    // upright, each in the gap between its two boxes, with its word beside it
    expect(arrows.every(({ d, word }) => /^M\S+ \S[^\sV]*V\S+$/.test(d) && word !== null && boxes.every(box => word.y < box.y || word.y > box.y + box.height))).toBe(true)
  })

  it('leave room at the edge for arrows that fork, which share one word', () => {
    const { boxes, arrows } = placeBoxes(seats, ['b', 'c', 'd'].map(to => ({ from: 'a', to, kind: 'supports' })), room)
    expect(boxes.map(({ x }) => x > 0)).toEqual([false, true, true, true])
    expect(arrows.filter(({ word }) => word)).toHaveLength(1)
    expect(faults(boxes, room.width)).toEqual([])
  })
})

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

it('the argument runs down where it has no room to the right, every line ending at the thesis', () => {
  const frame = { width: 328, height: uprightHeight(3, 328) }
  const { strands, thesis } = placeArgument([3, 3, 3], frame)
  expect(faults([...strands.flatMap(({ grounds, result }) => [...grounds, result]), thesis], frame.width)).toEqual([])
  expect(strands.every(({ end }) => end.includes(`V${thesis.y - 3}`))).toBe(true)
})

it.each([221, 328])('the two pans of a balance %i px wide never touch', (width) => {
  const { arms, pan } = drawBalance(1, { width, height: 262 })
  const half = Number(/^M-(\d+)/.exec(pan)![1])
  expect(arms.left + half).toBeLessThan(arms.right - half)
  expect(arms.right + half).toBeLessThanOrEqual(width)
})

it('slim pillars keep room for a seal', () => {
  const { pillars } = placePillars(3, { width: 328, height: 190 })
  expect(Math.min(...pillars.map(({ width }) => width))).toBeGreaterThan(48)
})

it('a way back and forth ends in the tips that it is drawn with', () => {
  const { there, thereTip } = drawLoop({ width: 356, height: 320, box: 88 })
  expect(thereTip).toContain(there.split(' ').slice(-2).join(' '))
})
