import { describe, expect, it } from 'vitest'
import { growRung, growSquares, growthColumns, placeGrowth, squares } from '../../components/ladder/ladder-growth.ts'
import { drawLeaf, leafKinds, sortLeaf } from '../../components/ladder/ladder-leaf.ts'
import { useLadderGrowth } from '../../components/ladder/useLadderGrowth.ts'
import { placeRung } from '../../components/scene/ladder-frame.ts'
import { measureText } from '../../components/shell/measure-text.ts'

const { rungs } = useLadderGrowth()
const height = 362
const growth = placeGrowth(rungs.map(({ id, rank, year, leaves }) => ({ id, rank, year, leaves: leaves.map(item => ({ id: item.id, kind: item.leaf, year: item.when?.from ?? null })) })), height)

describe('the grown ladder', () => {
  it('holds everything that followed under a rung, once', () => {
    expect(growth.leaves.map(leaf => leaf.id).sort()).toEqual(rungs.flatMap(rung => rung.followed.map(item => item.id)).sort())
  })

  it('settles no leaf upon another', () => {
    const { leaf } = growthColumns
    const pairs = growth.leaves.flatMap((a, i) => growth.leaves.slice(i + 1).filter(b => Math.abs(a.x - b.x) < leaf && Math.abs(a.y - b.y) < leaf).map(b => `${a.id} ${b.id}`))
    expect(pairs).toEqual([])
  })

  it('puts a dated leaf at its own year and an undated one at its rung, on the rungs’ scale', () => {
    const [low, high] = [growth.rungs[0]!, growth.rungs.at(-1)!]
    const frame = { top: high.y, bottom: low.y, firstYear: low.year, lastYear: high.year }
    for (const leaf of growth.leaves)
      expect(leaf.y, leaf.id).toBeCloseTo(placeRung(leaf.year ?? rungs.find(rung => rung.rank === leaf.rank)!.year, frame))
  })

  it('keeps leaves clear of the column of names', () => {
    expect(Math.max(...growth.leaves.map(leaf => leaf.x))).toBeLessThan(growthColumns.names - growthColumns.leaf)
  })

  it('needs rungs in at least two years', () => {
    expect(() => placeGrowth([{ id: 'only', rank: 1, year: 3000, leaves: [] }], height)).toThrow(RangeError)
  })
})

describe('the rows of squares', () => {
  const rows = growSquares(growth)
  it('add to each rung what followed under it, after all that came before', () => {
    expect(rows.map(({ squares: row }) => row.filter(({ isFresh }) => isFresh).length)).toEqual(rungs.map(({ leaves }) => leaves.length))
    expect(rows.slice(1).map(({ squares: row }) => row.filter(({ isFresh }) => !isFresh).length)).toEqual(rows.slice(0, -1).map(({ total }) => total))
  })

  it('stand apart, within the drawing', () => {
    const tops = rows.map(({ squares: row }) => row[0]!.y).sort((a, b) => a - b)
    tops.slice(1).forEach((top, i) => expect(top - tops[i]!).toBeGreaterThan(squares.height))
    expect(rows.at(-1)!.squares.at(-1)!.x + squares.width).toBeLessThan(growthColumns.width - 282)
  })
})

describe.each(rungs.map(rung => rung.rank))('the names under rung %i', (rank) => {
  const { headTop, names } = growRung(growth, rank)
  it('are all of them, apart from one another and from their heading, on the slide', () => {
    expect(names.map(name => name.id).sort()).toEqual(rungs.find(rung => rung.rank === rank)!.followed.map(item => item.id).sort())
    const tops = [headTop, ...names.map(name => name.top)]
    const least = [growthColumns.head, ...names.map(() => growthColumns.line)]
    tops.slice(1).forEach((top, i) => expect(top - tops[i]!).toBeGreaterThanOrEqual(least[i]! - 0.001))
    expect(tops[0]).toBeGreaterThanOrEqual(0)
    expect(tops.at(-1)! + growthColumns.line).toBeLessThanOrEqual(height)
  })

  it('fit beside their leaves', () => {
    // glyph, date and gap before each; the serif runs a little wider than the font that is measured
    for (const item of rungs.find(rung => rung.rank === rank)!.followed)
      expect(growthColumns.names + 24 + 10 + 64 + measureText(item.label, 20, 500) * 1.06, item.label).toBeLessThanOrEqual(growthColumns.width)
  })
})

describe('a leaf', () => {
  const tables = { projects: { wood: { approaches: ['planting'] }, mill: { approaches: ['grinding'] } }, events: { renewed: { agreements: ['pact'], institutions: [], projects: ['wood'] }, replanted: { agreements: [], institutions: [], projects: ['wood'] }, reopened: { agreements: [], institutions: ['club'], projects: [] } }, planting: ['planting'] }
  it('is a sheet, a house, a tree or a wheel; an event is what it carries on', () => {
    const sorted = ([['pact', 'agreement'], ['club', 'institution'], ['wood', 'project'], ['mill', 'project'], ['renewed', 'event'], ['replanted', 'event'], ['reopened', 'event']] as const).map(([id, kind]) => sortLeaf({ id, kind }, tables))
    expect(sorted).toEqual(['paper', 'house', 'tree', 'wheel', 'paper', 'tree', 'house'])
  })

  it('has a shape of its own for each kind, so that colour never tells alone', () => {
    expect(new Set(leafKinds.map(kind => drawLeaf(kind).body)).size).toBe(leafKinds.length)
  })
})
