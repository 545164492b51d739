/** Walks the pictures of every crisis as they stand on the slides: nothing missing, nothing over anything else. */
import type { PlacedChain, PlacedNode } from '../../components/chain/place-chain.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildMatrix, groupByYear } from '../../components/chain/responses.ts'
import { columns, useCrisisChains } from '../../components/chain/useCrisisChains.ts'
import { agreements } from '../../data/agreements.ts'
import { factors } from '../../data/factors.ts'
import { projects } from '../../data/projects.ts'
import { bridges, threads } from '../../data/threads.ts'

const { crisisIds, show, showPart, responses } = useCrisisChains()
const views = [...crisisIds, 'threads'] as const
const overlap = (a: PlacedNode, b: PlacedNode) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Points along an arrow: curves between layers, straight lines through them, as the path draws them. */
function sample({ points }: PlacedChain['edges'][number], direction: PlacedChain['direction']) {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!
    return Array.from({ length: 21 }, (_, step) => {
      const t = step / 20
      const eased = i % 2 ? t : 3 * t * t - 2 * t * t * t
      const along = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t
      const at = i % 2 ? t : along
      return direction === 'across'
        ? { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * eased }
        : { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * at }
    })
  })
}

describe.each(views)('the picture of %s', (view) => {
  const { chain, placed } = show(view)

  it('has no box over another, and all within its frame', () => {
    const { nodes } = placed
    expect(nodes.flatMap((a, i) => nodes.slice(i + 1).filter(b => overlap(a, b)).map(b => `${a.node.id} ${b.node.id}`))).toEqual([])
    expect(nodes.filter(({ x, y, width, height }) => x < -0.5 || y < -0.5 || x + width > placed.width + 0.5 || y + height > placed.height + 0.5).map(({ node }) => node.id)).toEqual([])
  })

  it('leads no arrow through a box', () => {
    const hits = placed.edges.flatMap(edge => placed.nodes.filter(({ x, y, width, height }) =>
      sample(edge, placed.direction).some(point => point.x > x + 1 && point.x < x + width - 1 && point.y > y + 1 && point.y < y + height - 1)).map(({ node }) => `${edge.key}: ${node.id}`))
    expect(hits).toEqual([])
  })

  it('draws every node and arrow of its chain, in type that a class can read', () => {
    expect(placed.nodes.map(({ node }) => node.id).sort()).toEqual(chain.nodes.map(node => node.id).sort())
    expect(placed.edges.length).toBe(chain.edges.length)
    expect(placed.fontSize).toBeGreaterThanOrEqual(16)
  })
})

describe('the parts that the slides tell', () => {
  const parts = readdirSync('slides').flatMap(file => [...readFileSync(join('slides', file), 'utf8').matchAll(/<CrisisExplorer [^>]*:parts="([^"]*)"/g)]
    .flatMap(([, list]) => [...list!.matchAll(/\[([^[\]]+)\]/g)].map(([, ids]) => [...ids!.matchAll(/'([^']+)'/g)].map(([, id]) => id!))))

  it('name what is in no chain when they are refused', () => expect(() => showPart(['no-such-factor'])).toThrow('no chain of causes has "no-such-factor"'))
  it('are there', () => expect(parts.length).toBeGreaterThan(0))

  it.each(parts)('stand in type for a hall, no box over another: %s …', (...ids) => {
    const { nodes, fontSize, width, height } = showPart(ids)
    expect(nodes.map(({ node }) => node.id).sort()).toEqual([...ids].sort())
    expect(fontSize).toBeGreaterThanOrEqual(20)
    expect(nodes.flatMap((a, i) => nodes.slice(i + 1).filter(b => overlap(a, b)).map(b => `${a.node.id} ${b.node.id}`))).toEqual([])
    expect(nodes.filter(one => one.x < -0.5 || one.y < -0.5 || one.x + one.width > width + 0.5 || one.y + one.height > height + 0.5)).toEqual([])
  })
})

describe('every factor', () => {
  it('of a crisis stands in its picture, a measure in its responses', () => {
    const missing = Object.entries(factors).flatMap(([id, { crises, kind }]) => crises.filter(crisis => kind === 'measure'
      ? !groupByYear(responses, crisis).some(group => group.items.some(item => item.id === id))
      : !show(crisis).chain.nodes.some(node => node.id === id)).map(crisis => `${crisis}: ${id}`))
    expect(missing).toEqual([])
  })

  it('that is a thread stands in the picture of threads, and every link of our own is drawn there', () => {
    const { chain } = show('threads')
    expect(threads.filter(id => !chain.nodes.some(node => node.id === id))).toEqual([])
    expect(bridges.filter(({ from, to }) => !chain.edges.some(edge => edge.from === from && edge.to === to && edge.how === 'reading'))).toEqual([])
  })
})

describe('the table of responses', () => {
  it('holds every project and agreement with a crisis, in each of its crises, but no set beside its parts', () => {
    const matrix = buildMatrix(responses, crisisIds, columns)
    const stands = (crisis: string, id: string) => matrix.rows.find(row => row.crisis === crisis)!.cells.some(cell => cell.marks.some(mark => mark.response.id === id))
    const records = Object.entries({ ...projects, ...agreements }) as [string, { crises: readonly string[] }][]
    expect(records.flatMap(([id, { crises }]) => crises.filter(crisis => stands(crisis, id) !== (id !== 'six-new-programmes')).map(crisis => `${crisis}: ${id}`))).toEqual([])
  })
})
