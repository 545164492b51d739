/** The map's pure parts, on invented land, and the rules of its projection. */
import type { Actor, Institution } from '@deck/article'
import type { Topology } from 'topojson-specification'
import { geoArea, geoPath } from 'd3-geo'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkShapes } from '../../components/map/bodies.ts'
import { boxOfCell, boxOfFrame, drawArrowHead, drawBorder, drawCurve, drawMap, listShapes, projectFrame, projectPoint } from '../../components/map/draw-map.ts'
import { stippleFrom } from '../../components/map/stipple.ts'
import { readArcs, simplify, subsetLand } from '../../packages/cli/map/subset-land.ts'

const frame = { title: 'Map of nowhere', parallels: [25, 50], meridian: 20, holds: [{ lon: 0, lat: 40 }, { lon: 40, lat: 40 }, { lon: 20, lat: 30 }, { lon: 20, lat: 50 }], degrees: { number: 10, cell: 5 } } as const
const size = { width: 400, height: 240 }
const square = (west: number, south: number, side: number) => [[west, south], [west, south + side], [west + side, south + side], [west + side, south], [west, south]] as [number, number][]

/** Two countries side by side, and an islet far away. */
const world = {
  type: 'Topology',
  arcs: [
    [[10, 35], [10, 45], [20, 45]],
    [[20, 45], [20, 40.001], [20, 35]],
    [[20, 35], [10, 35]],
    [[20, 45], [30, 45], [30, 35], [20, 35]],
    square(150, 0, 1),
  ],
  objects: { countries: { type: 'GeometryCollection', geometries: [
    { type: 'Polygon', id: '001', arcs: [[0, 1, 2]] },
    { type: 'MultiPolygon', id: '002', arcs: [[[3, ~1]], [[4]]] },
    { type: 'Polygon', id: '003', arcs: [[4]] },
  ] } },
} as unknown as Topology
const details = [{ box: { west: 0, south: 25, east: 40, north: 55 }, tolerance: 0.01 }]
const land = subsetLand(world, { AAA: '001', BBB: '002' }, details)

describe('the projection', () => {
  it('keeps areas: two squares of a degree, far apart, keep the ratio of their true areas', () => {
    const path = geoPath(projectFrame(frame, size).clipExtent(null))
    const shapes = [square(2, 32, 1), square(30, 47, 1)].map(ring => ({ type: 'Polygon' as const, coordinates: [ring] }))
    const [low, high] = shapes as [typeof shapes[0], typeof shapes[0]]
    expect(path.area(low) / path.area(high)).toBeCloseTo(geoArea(low) / geoArea(high), 2)
    expect(geoArea(low) / geoArea(high)).toBeGreaterThan(1.2)
  })

  it('holds what the frame must hold, in any room', () => {
    fc.assert(fc.property(fc.integer({ min: 150, max: 1200 }), fc.integer({ min: 100, max: 700 }), (width, height) => {
      const projection = projectFrame(frame, { width, height })
      expect(frame.holds.map(at => projectPoint(projection, at)).every(({ x, y }) => x >= 3 && y >= 3 && x <= width - 3 && y <= height - 3)).toBe(true)
    }))
  })

  it('says so where there is no such point', () => {
    expect(() => projectPoint((() => null) as never, { lon: 1, lat: 2 })).toThrow('no point at 1° east, 2° north')
  })

  it('lays its margin round all that the frame shows', () => {
    const [tight, wide] = [boxOfFrame(frame, size, 0), boxOfFrame(frame, size, 2)]
    expect([wide.west - tight.west, wide.east - tight.east, wide.south - tight.south, wide.north - tight.north].map(n => Math.round(n))).toEqual([-2, 2, -2, 2])
    expect(tight.west).toBeLessThan(0)
    expect(tight.north).toBeGreaterThan(50)
  })
})

describe('land that is cut out of an atlas', () => {
  it('has our codes, and leaves out rings that no map shows', () => {
    expect(listShapes(land)).toEqual(['AAA', 'BBB'])
    const second = land.objects.land.geometries[1]!
    expect((second as { arcs: unknown[] }).arcs).toHaveLength(1)
  })

  it('keeps a common border common', () => {
    const [a, b] = land.objects.land.geometries as unknown as { arcs: number[][][] }[]
    expect(b!.arcs[0]![0]!.map(arc => ~arc).some(arc => a!.arcs[0]![0]!.includes(arc))).toBe(true)
  })

  it('says which shape the atlas lacks, and which no map shows', () => {
    expect(() => subsetLand(world, { ZZZ: '999' }, details)).toThrow('the shape "ZZZ" (999) is not in the atlas')
    expect(() => subsetLand(world, { CCC: '003' }, details)).toThrow('the shape "CCC" (003) lies outside every map')
  })

  it('leaves out points that hardly matter, and keeps the ends', () => {
    expect(simplify([[0, 30], [1, 30.001], [2, 30]], details)).toEqual([[0, 30], [2, 30]])
    expect(simplify([[0, 30], [1, 31], [2, 30]], details)).toHaveLength(3)
    expect(simplify([[100, 30], [101, 31], [102, 30]], details)).toHaveLength(2)
  })

  it('reads stored steps as degrees', () => {
    expect(readArcs({ ...world, arcs: [[[1, 1], [2, 0]]], transform: { scale: [10, 1], translate: [5, 0] } } as never)).toEqual([[[15, 1], [35, 1]]])
  })
})

describe('a drawn map', () => {
  const map = drawMap(land, frame, size)

  it('draws each shape, and the line between two of them once', () => {
    expect(['AAA', 'BBB', 'ZZZ'].map(id => map.shapeOf(id) !== '')).toEqual([true, true, false])
    expect(map.borders.match(/M/g)).toHaveLength(1)
  })

  it('numbers its edge in rising degrees, where there is room for the numbers', () => {
    const top = map.edge.numbers.filter(({ side }) => side === 'top')
    expect(top.every(({ degrees }) => Math.abs(degrees % 10) === 0)).toBe(true)
    expect(top.map(({ at }) => at)).toEqual(top.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(top.every(({ at }) => at > 20 && at < 380)).toBe(true)
    expect(map.edge.numbers.some(({ side, degrees }) => side === 'left' && degrees === 40)).toBe(true)
  })

  it('lays a cell outside the map, along its side', () => {
    expect(boxOfCell({ side: 'top', from: 10, to: 30 }, size)).toEqual({ x: 10, y: -5, width: 20, height: 5 })
    expect(boxOfCell({ side: 'right', from: 10, to: 30 }, size)).toEqual({ x: 400, y: 10, width: 5, height: 20 })
  })

  it('inks every other cell of its edge, none over another', () => {
    const { cells } = drawBorder(projectFrame(frame, size), size, frame.degrees)
    for (const side of ['top', 'foot', 'left', 'right'] as const) {
      const own = cells.filter(cell => cell.side === side).toSorted((a, b) => a.from - b.from)
      expect(own.length, side).toBeGreaterThan(1)
      expect(own.every((cell, i) => cell.to > cell.from && (i === 0 || cell.from > own[i - 1]!.to)), side).toBe(true)
    }
  })
})

describe('what lies on a map', () => {
  const ends = (path: string) => [...path.matchAll(/(?:M|L|C(?:\S+ ){4})(\S+) ([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

  it('a way goes through each of its points, and its arrow ends where it does', () => {
    const points = [{ x: 0, y: 0 }, { x: 50, y: 20 }, { x: 90, y: 0 }]
    expect(ends(drawCurve(points))).toEqual(points)
    expect(ends(drawArrowHead(points, 16))[1]).toEqual(points[2])
  })

  it('dots lie thick within an outline and thin out beyond it, without an edge', () => {
    const dots = ends(stippleFrom('M0,0L100,0L100,200L0,200Z', { width: 400, height: 200 }, 2000, 80))
    const counts = [0, 100, 200, 300].map(from => dots.filter(({ x }) => x >= from && x < from + 100).length)
    expect(counts[0]).toBeGreaterThan(450)
    expect(counts.every((count, i) => count > 0 && (i === 0 || count < counts[i - 1]!))).toBe(true)
    expect(stippleFrom('', { width: 400, height: 200 }, 2000, 80)).toBe('')
    // none lies on what is left out
    const left = ends(stippleFrom('M0,0L100,0L100,200L0,200Z', { width: 400, height: 200 }, 2000, 80, 'M120,50L180,50L180,150L120,150Z'))
    expect(left.filter(({ x, y }) => x > 120 && x < 180 && y > 50 && y < 150)).toEqual([])
  })
})

it('names the record of a country without a shape, with one that the land lacks, or with none where a body lists it', () => {
  const country = (shape?: string | null) => ({ kind: 'country', shape }) as unknown as Actor
  const problems = checkShapes({ good: country('AAA'), bare: country(), lost: country('XXX'), far: country(null), odd: country(null) }, { club: { members: ['odd'] } as unknown as Institution }, ['AAA'])
  expect(problems.map(problem => /"(\w+)"/.exec(problem)![1])).toEqual(['bare', 'lost', 'odd'])
  expect(problems[1]).toContain('"XXX", which data/land.json does not hold')
  expect(problems[2]).toContain('"club"')
})
