/**
 * Places engraved in the manner of the openers' ground, from a size and a seed: light lines, no picture files.
 * Each is a list of layers, from far to near.
 */
import { drawLand, drawRange, drawSky, range, tenth } from './engraving.ts'

/** Path data in one ink. */
export interface Layer { d: string, fill?: Ink, stroke?: Ink, width?: number }
type Ink = 'ink' | 'paper' | 'ground' | 'soot-ink' | 'ochre-ink'

/** Where a thing stands, and how large. */
interface Spot { x: number, y: number, scale: number }

/** An engraved place, and where dwellings stand in it, far ones first. */
export interface EngravedPlace { layers: readonly Layer[], dwellings: readonly Spot[], near: readonly Layer[] }

/** Px of the picture. */
interface Size { width: number, height: number }

/** A number between 0 and 1 that follows from another: no chance, so that print and screen agree. */
function scatter(n: number): number {
  const value = Math.sin(n * 127.1 + 11.7) * 43758.5453
  return value - Math.floor(value)
}
const polyline = (points: readonly (readonly [number, number])[]) => `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`
/** A shape of commands and numbers, in its own px round the origin, set down at a place. */
function place(shape: string, x: number, y: number, scale: number): string {
  let isX = true
  let command = ''
  return shape.replace(/[a-z]|-?[\d.]+/gi, (token) => {
    if (/[a-z]/i.test(token)) {
      command = token
      isX = token.toUpperCase() !== 'V'
      return token
    }
    const isAbsolute = command === command.toUpperCase()
    const value = Number(token) * scale + (isAbsolute ? (isX ? x : y) : 0)
    if (!'HV'.includes(command.toUpperCase()))
      isX = !isX
    return `${tenth(value)} `
  })
}

/** The ground from a level down: lines, and what lies below each. */
function ground({ width, height }: Size, horizon: number, lines: number, seed: number): Layer[] {
  return drawLand({ width, bottom: height, horizon, lines, amplitude: height / 14, seed, part: [0, 1], step: 20 }).flatMap(({ line, ground }) => [
    { d: ground, fill: 'ground' },
    { d: line, fill: 'ink' },
  ])
}
function hills({ width }: Size, horizon: number, height: number, seed: number): Layer[] {
  const { ridge, body, hachures } = drawRange({ left: -4, right: width + 8, horizon: horizon + 2, height, seed, from: -width / 4 })
  return [{ d: body, fill: 'paper' }, { d: ridge, stroke: 'ink', width: 1 }, { d: hachures, stroke: 'ink', width: 0.8 }]
}

const sheep = 'M-11 1C-13 -6 -8 -10 -3 -9C0 -12 5 -11 7 -9C12 -10 13 -4 12 -1C12 3 8 3 5 3L-7 3C-10 3 -11 2 -11 1ZM-11 -3C-15 -4 -18 -1 -18 2C-17 4 -14 4 -13 2'
const legs = 'M-8 3L-8 9M-5 3L-5 9M5 3L5 9M8 3L8 9M-6 -5L-3 -7M-1 -5L2 -7M4 -5L7 -7M-3 -1L0 -3M3 -1L6 -3'
const poplar = 'M0 0L0 -10M0 -6C-8 -10 -9 -32 0 -48C9 -32 8 -10 0 -6Z'
const shade = 'M2 -12L7 -18M2 -18L8 -25M2 -24L7 -31M2 -30L5 -37M1 -36L3 -42'

/** Things that stand on the ground, each a body with strokes upon it. */
function stand(things: readonly Spot[], body: string, strokes: string, width = 1.2): Layer[] {
  return things.flatMap(({ x, y, scale }) => [
    { d: place(body, x, y, scale), fill: 'paper', stroke: 'ink', width },
    { d: place(strokes, x, y, scale), stroke: 'ink', width: 1 },
  ])
}

/** What rises from a flue: lines that rise, widen, and lean with the wind. */
function plume(x: number, y: number, height: number, lean: number, seed: number): string {
  return range(5).map(i => polyline(range(13).map((step) => {
    const t = step / 12
    return [
      x + lean * t ** 1.4 + (i - 2) * height * 0.11 * t + Math.sin(t * 8 + seed + i * 0.7) * height * 0.045 * (0.2 + t),
      y - height * t * (1 - 0.04 * (i % 2)),
    ]
  }))).join('')
}

/** One over each dwelling. @param lean and `rise`, in parts of the picture's width and height */
function plumesOver(dwellings: readonly Spot[], { width, height }: Size, lean: number, rise: number): string {
  return dwellings
    .map(({ x, y, scale }, i) => plume(x, y - 27 * scale, y - 27 * scale - height * (rise + 0.1 * scatter(i)), width * lean, i))
    .join('')
}

/** Many dwellings under a hill, each with what rises from its flue, and what lies over them. */
function flues(size: Size, seed: number): EngravedPlace {
  const { width, height } = size
  const horizon = height * 0.62
  const rows = [{ y: 0.68, count: 13, scale: 0.5 }, { y: 0.77, count: 10, scale: 0.72 }, { y: 0.9, count: 7, scale: 1.05 }]
  const dwellings = rows.flatMap(({ y, count, scale }, row) => range(count).map(i => ({
    x: width * (i + 0.5 + (scatter(seed + row * 31 + i) - 0.5) * 0.55) / count,
    y: height * (y + (scatter(seed + row * 17 + i * 3) - 0.5) * 0.045),
    scale: scale * height / 150,
  })))
  const plumes = plumesOver(dwellings.filter((_, i) => i % 2 === 0), size, 0.05, 0.1)
  return {
    layers: [
      { d: drawSky({ left: -170, right: width + 4, top: 4, bottom: height * 0.42, rails: [9e3, 9e3], seed }), fill: 'soot-ink' },
      ...hills(size, horizon, height * 0.3, seed),
      ...ground(size, horizon, 9, seed),
      { d: plumes, stroke: 'soot-ink', width: 1.1 },
    ],
    dwellings,
    near: [],
  }
}

/** Animals beside one dwelling. */
function herd(size: Size, seed: number): EngravedPlace {
  const { width, height } = size
  const horizon = height * 0.55
  const flock = range(9).map(i => ({ x: width * (0.12 + 0.62 * scatter(seed + i)), y: height * (0.74 + 0.024 * i), scale: height * (0.0046 + 0.0005 * i) }))
  return {
    layers: [...hills(size, horizon, height * 0.24, seed), ...ground(size, horizon, 10, seed)],
    dwellings: [{ x: width * 0.84, y: height * 0.74, scale: height / 110 }],
    near: stand(flock, sheep, legs),
  }
}

/** On the left a dry summer, on the right its winter: the sun over bare, cracked ground, then snow over the same ground, and animals in it. */
function seasons(size: Size, seed: number): EngravedPlace {
  const { width, height } = size
  const horizon = height * 0.5
  const half = width * 0.46
  const sun = range(25)
    .map(i => Math.PI * (1 + i / 24))
    .map(turn => polyline([0.24, 0.5].map(far => [width * 0.34 + Math.cos(turn) * height * far, horizon + Math.sin(turn) * height * far])))
    .join('')
  const disc = `M${tenth(width * 0.34 - height * 0.19)} ${tenth(horizon)}a${tenth(height * 0.19)} ${tenth(height * 0.19)} 0 0 1 ${tenth(height * 0.38)} 0`
  const cracks = range(16).map((i) => {
    const [x, y] = [(half - 90) * ((i % 8) + scatter(seed + i)) / 8, horizon + height * (0.08 + 0.3 * scatter(seed + i * 7))]
    const long = 30 + 70 * (y - horizon) / height
    const line = range(6).map(k => [x + long * k / 5, y + long * 0.07 * k + (scatter(seed + i * 11 + k) - 0.5) * long * 0.24] as const)
    return polyline(line) + [1, 3].map(k => polyline([line[k]!, [line[k]![0] + long * 0.16, line[k]![1] + (k === 1 ? 0.2 : -0.16) * long]])).join('')
  }).join('')
  const snow = range(150).map((i) => {
    const [x, y] = [half * 0.98 + (width - half) * scatter(seed + i * 3 + 1), height * 0.62 * scatter(seed + i * 5 + 2)]
    return `M${tenth(x)} ${tenth(y)}l-5 3`
  }).join('')
  const grass = range(22).map((i) => {
    const [x, y] = [half + (width - half) * scatter(seed + i * 13), horizon + height * (0.12 + 0.36 * scatter(seed + i * 19))]
    return `M${tenth(x)} ${tenth(y)}l-2 -6M${tenth(x + 2)} ${tenth(y)}v-7M${tenth(x + 4)} ${tenth(y)}l2 -6`
  }).join('')
  const drifts = drawLand({ width: width - half + height, bottom: height, horizon, lines: 5, amplitude: height / 9, seed: seed + 2, part: [0, 1], step: 20 })
  const shift = (d: string) =>
    d
      .replace(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_, command: string, x: string, y: string) =>
        `${command}${tenth(Number(x) + half - 0.9 * (Number(y) - horizon))} ${y}`)
      .replace(/H-6Z/, `H${tenth(half - 0.9 * (height - horizon))}Z`)
  const flock = range(6)
    .map(i => ({ x: width * (0.55 + 0.055 * i + 0.03 * scatter(i)), y: height * (0.7 + 0.12 * scatter(seed + i * 2)), scale: height * 0.0088 }))
  return {
    layers: [
      ...hills(size, horizon, height * 0.26, seed),
      { d: disc, stroke: 'ochre-ink', width: 2 },
      { d: sun, stroke: 'ochre-ink', width: 1.2 },
      ...ground(size, horizon, 9, seed),
      { d: cracks, stroke: 'ink', width: 1.3 },
      ...drifts.flatMap(({ line, ground: below }): Layer[] => [{ d: shift(below), fill: 'paper' }, { d: shift(line), fill: 'ink' }]),
      { d: snow, stroke: 'ink', width: 1.1 },
      { d: grass, stroke: 'ink', width: 1 },
    ],
    dwellings: [{ x: width * 0.93, y: height * 0.8, scale: height / 95 }],
    near: stand(flock, sheep, legs, 1.3),
  }
}

/** Rows of trees across the land; dust drives at them from the left, and the lee is still. */
function shelterbelt(size: Size, seed: number): EngravedPlace {
  const { width, height } = size
  const horizon = height * 0.42
  const rows = range(3).flatMap(row => range(15).map((i) => {
    const near = i / 14
    return {
      x: width * (0.66 - 0.34 * near + row * (0.05 + 0.05 * near)),
      y: horizon + height * (0.06 + 0.5 * near ** 1.3) + row * 3,
      scale: height * (0.0042 + 0.0085 * near),
    }
  })).sort((a, b) => a.y - b.y)
  const dust = range(170).map((i) => {
    const near = scatter(seed + i * 3)
    const x = width * (0.6 - 0.3 * near) * scatter(seed + i) ** 0.7
    const y = horizon - height * 0.26 + height * 0.68 * near
    return `M${tenth(x)} ${tenth(y)}l${tenth(6 + 14 * near)} -1`
  }).join('')
  return {
    layers: [...hills(size, horizon, height * 0.22, seed), ...ground(size, horizon, 11, seed), { d: dust, stroke: 'ochre-ink', width: 1.4 }],
    dwellings: [],
    near: stand(rows, poplar, shade),
  }
}

/** A long table from the front, chairs behind it, and the land in the windows. */
function table(size: Size, seed: number): EngravedPlace {
  const { width, height } = size
  const [sill, back, front, edge] = [height * 0.4, height * 0.6, height * 0.72, height * 0.8]
  const [far, near] = [width * 0.16, width * 0.12]
  const spots = (count: number, inset: number) => range(count).map(i => inset + (width - 2 * inset) * (i + 0.5) / count)
  const panes = range(5).map(i => polyline([[width * i / 4, 0], [width * i / 4, sill]])).join('')
  const [seat, rise] = [Math.min(58, height * 0.42), height * 0.42]
  const chair = (x: number) => `M${tenth(x - seat / 2)} ${tenth(back)}v${tenth(-rise)}q${tenth(seat / 2)} ${tenth(-rise * 0.3)} ${tenth(seat)} 0v${tenth(rise)}`
  const slats = (x: number) => range(3).map(i => `M${tenth(x - seat / 4 + i * seat / 4)} ${tenth(back)}v${tenth(-rise * 1.05)}`).join('')
  const leg = (x: number) => `M${tenth(x - 4)} ${tenth(edge)}h8L${tenth(x + 2)} ${height}h-4Z`
  const paper = (x: number) => `M${tenth(x - 13)} ${tenth(back + 3)}h26l2 ${tenth((front - back) * 0.6)}h-30Z`
  return {
    layers: [
      ...hills({ width, height: sill }, sill, height * 0.16, seed),
      { d: `M0 ${tenth(sill)}H${width}V${height}H0Z`, fill: 'paper' },
      { d: panes, stroke: 'ink', width: 3 },
      { d: `M0 ${tenth(sill)}H${width}M0 ${tenth(sill + 5)}H${width}`, stroke: 'ink', width: 1.4 },
      { d: spots(8, far).map(chair).join(''), fill: 'paper', stroke: 'ink', width: 1.8 },
      { d: spots(8, far).map(slats).join(''), stroke: 'ink', width: 1 },
      { d: spots(4, near - 40).map(leg).join(''), fill: 'ink' },
      {
        d: `M${tenth(far)} ${tenth(back)}H${tenth(width - far)}L${tenth(width - near)} ${tenth(front)}V${tenth(edge)}H${tenth(near)}V${tenth(front)}Z`,
        fill: 'ground',
        stroke: 'ink',
        width: 1.8,
      },
      { d: `M${tenth(near)} ${tenth(front)}H${tenth(width - near)}`, stroke: 'ink', width: 1.2 },
      { d: spots(8, far).map(paper).join(''), fill: 'paper', stroke: 'ink', width: 1 },
    ],
    dwellings: [],
    near: [],
  }
}

/** From left to right: a herd by one dwelling, then dwellings close together, then what rises from them. */
function trek(size: Size, seed: number): EngravedPlace {
  const { width, height } = size
  const all = flues(size, seed)
  const left = herd({ width: width * 0.62, height }, seed + 1)
  const [hill, third] = [hills(size, height * 0.62, height * 0.3, seed), width / 3]
  const dwellings = [{ x: width * 0.08, y: height * 0.8, scale: height / 130 }, ...all.dwellings.filter(({ x }) => x > third + 20 && x < width - 18)]
  const plumes = plumesOver(dwellings.filter(({ x }) => x > 2 * third - 10), size, 0.04, 0.06)
  return {
    layers: [
      ...hill,
      ...ground(size, height * 0.62, 9, seed),
      { d: drawSky({ left: 2 * third - 210, right: width + 4, top: 4, bottom: height * 0.4, rails: [9e3, 9e3], seed }), fill: 'soot-ink' },
      { d: plumes, stroke: 'soot-ink', width: 1.1 },
    ],
    dwellings,
    near: left.near.filter((_, i) => i < 10),
  }
}

const engravers = { flues, herd, trek, seasons, shelterbelt, table } as const satisfies Record<string, (size: Size, seed: number) => EngravedPlace>

/** What place an engraving may show. */
export type PlaceKind = keyof typeof engravers

export const placeKinds = Object.keys(engravers) as readonly PlaceKind[]

/** Engraves a place; the same size and seed always give the same lines. */
export function engravePlace(kind: PlaceKind, size: Size, seed = 2.2): EngravedPlace {
  return engravers[kind](size, seed)
}
