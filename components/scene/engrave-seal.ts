/**
 * Small round engravings that stand at the head of a column, as path data on a disc of radius 44
 * round the origin. Whoever draws them clips to the disc.
 */
import { range, tenth } from './engraving.ts'

/** Radius of the disc on which every seal is drawn. */
export const sealRadius = 44

/** Path data in two weights of line. */
interface SealPaths { fine: string, heavy: string }

/** Path data, one after the other. */
const join = (parts: readonly string[]) => parts.join('')

/** A closed circle or ellipse. */
function ellipse(x: number, y: number, rx: number, ry = rx): string {
  return `M${tenth(x - rx)} ${tenth(y)}a${tenth(rx)} ${tenth(ry)} 0 1 0 ${tenth(2 * rx)} 0a${tenth(rx)} ${tenth(ry)} 0 1 0 ${tenth(-2 * rx)} 0`
}

/** A straight line. */
const line = (x1: number, y1: number, x2: number, y2: number) => `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`

/** A point at an angle (in turns) and a distance. */
const polar = (turn: number, distance: number) => [Math.cos(turn * 2 * Math.PI) * distance, Math.sin(turn * 2 * Math.PI) * distance] as const

/** A wave from edge to edge of the disc. */
function wave(y: number, height: number, length: number, shift: number): string {
  const steps = Math.ceil(100 / length)
  const swell = `q${tenth(length / 4)} ${tenth(-height)} ${tenth(length / 2)} 0t${tenth(length / 2)} 0`
  return `M${tenth(shift - length)} ${tenth(y)}${swell.repeat(steps + 2)}`
}

/** Ground below a level, in lines. */
const groundFrom = (y: number) => join(range(Math.ceil((44 - y) / 3.6)).map(i => line(-44, y + i * 3.6, 44, y + i * 3.6)))

/** Meridians and parallels: the world. */
function globe(): SealPaths {
  const meridians = [0.26, 0.5, 0.71, 0.87, 0.96].map(share => ellipse(0, 0, sealRadius * share, sealRadius))
  const parallels = range(9).map(i => (i - 4) * 9.6).map(y => line(-44, y, 44, y))
  return { fine: join([...meridians, ...parallels, line(0, -44, 0, 44)]), heavy: '' }
}

/** Water: alternate waves are heavier. */
function waves(): SealPaths {
  const all = range(12).map(i => wave(-42 + i * 7.6, i % 2 ? 5 : 6, 30, -60 + i * 4))
  return { fine: join(all.filter((_, i) => i % 2)), heavy: join(all.filter((_, i) => i % 2 === 0)) }
}

/** Chimneys over a level ground, their smoke blown one way: industry. */
function works(): SealPaths {
  const stacks = [[-24, -6, 9], [-8, -18, 10], [9, -10, 9]] as const
  const built = stacks.map(([x, top, width]) => `M${x} 24V${top}H${x + width}V24`)
  const smoke = stacks.flatMap(([x, top], i) => range(4).map(k => `M${x + 2 + k * 2} ${top - 3}c4 ${-6 - k} 10 -2 16 ${-7 - k * 2}s14 -4 34 ${-9 + i}`))
  const shade = stacks.flatMap(([x, top, width]) => range(Math.floor((24 - top) / 3)).map(k => line(x + width / 2, 23 - k * 3, x + width, 23 - k * 3)))
  return {
    fine: join([...smoke, ...shade, ...range(6).map(i => line(-44, 27 + i * 3.4, 44, 27 + i * 3.4))]),
    heavy: join([...built, 'M-44 24H44M20 24V8L30 14V8L40 14V24']),
  }
}

/** Layers of ground, every other one worked over: what lies buried. */
function strata(): SealPaths {
  const tops = [-22, -10, 4, 18, 31]
  const edges = tops.map((y, i) => wave(y, 5 - i, 60, -60 + i * 13))
  const ticks = [0, 2].flatMap(i => range(24).map(k => line(-46 + k * 4, tops[i]! + 3, -44 + k * 4, tops[i + 1]! - 2)))
  const lumps = [1, 3].flatMap(i => range(9).map(k => ellipse(-40 + k * 10 + (i - 1) * 2, tops[i]! + 7, 2.6, 2)))
  return { fine: join([...ticks, ...lumps]), heavy: join(edges) }
}

/** A sun half over the horizon: what is in view. */
function rays(): SealPaths {
  const beams = range(33).map(i => 0.5 + i / 64).map((turn, i) => {
    const [x1, y1] = polar(turn, i % 2 ? 19 : 16)
    const [x2, y2] = polar(turn, 60)
    return line(x1, y1 + 12, x2, y2 + 12)
  })
  const ground = range(9).map(i => line(-44, 15 + i * 3.6, 44, 15 + i * 3.6))
  return { fine: join([...beams, ...ground]), heavy: 'M-13 12A13 13 0 0 1 13 12M-44 12H44' }
}

/** A round table seen from above, with its seats. */
function table(): SealPaths {
  const seats = range(14).map(i => polar(i / 14, 33)).map(([x, y]) => ellipse(x, y, 4.6))
  const grain = range(7).map(i => ellipse(0, 0, 2.5 + i * 3))
  return { fine: join(grain), heavy: join([...seats, ellipse(0, 0, 23.5)]) }
}

/** A slide of ruled lines before a levelled ground: plan, law or paper. */
function sheet(): SealPaths {
  const ground = range(22).map(i => -42 + i * 4).flatMap(y => [line(-44, y, -21, y), line(21, y, 44, y), ...(Math.abs(y) > 29 ? [line(-21, y, 21, y)] : [])])
  const ruled = range(8).map(i => line(-13, -17 + i * 5.4, i % 3 === 2 ? 5 : 13, -17 + i * 5.4))
  return { fine: join([...ground, ...ruled]), heavy: 'M-19 -28H12L19 -21V28H-19ZM12 -28V-21H19' }
}

/** A balance whose pans hang level: trade weighed with something else. */
function scales(): SealPaths {
  const pans = [-24, 24].map(x => `M${x} -18L${x - 12} 9M${x} -18L${x + 12} 9M${x - 15} 9H${x + 15}A15 11 0 0 1 ${x - 15} 9`)
  const shade = [-24, 24].flatMap(x => range(3).map(i => line(x - 12 + i * 2.4, 12 + i * 2.6, x + 12 - i * 2.4, 12 + i * 2.6)))
  const ground = range(5).map(i => line(-44, 32 + i * 3, 44, 32 + i * 3))
  return { fine: join([...shade, ...ground, 'M-2 -16V28M2 -16V28']), heavy: join([...pans, 'M-24 -18H24M0 -27V-18M-11 29H11', ellipse(0, -29, 2.5)]) }
}

/** Two rings through each other: partners. */
function links(): SealPaths {
  const both = [-13, 13].flatMap(x => range(5).map(k => ellipse(x, 0, 16 + k * 2.6)))
  return { fine: join(both), heavy: join([-13, 13].flatMap(x => [ellipse(x, 0, 14), ellipse(x, 0, 28.4)])) }
}

/** A flue in which dense grains meet a packing and few leave it: gas made clean. */
function flue(): SealPaths {
  const packing = range(5).map(i => `M-16 ${-8 + i * 4.6}l4 4 4 -4 4 4 4 -4 4 4 4 -4 4 4 4 -4`)
  const below = range(60).map((i) => {
    const [x, y] = [((i * 7) % 30) - 15, 19 + ((i * 11) % 26)]
    return ellipse(x, y, 0.9)
  })
  const above = range(7).map(i => ellipse(((i * 11) % 26) - 13, -16 - ((i * 13) % 27), 0.7))
  const ground = range(24).map(i => -44 + i * 3.8).flatMap(y => [line(-44, y, -18, y), line(18, y, 44, y)])
  return { fine: join([...ground, ...above]), heavy: join([...packing, ...below, 'M-18 -44V44M18 -44V44']) }
}

/** A lone tree on level ground: nature. */
function tree(): SealPaths {
  const tiers = range(15).map(i => -30 + i * 3.2).map((y, i) => {
    const half = 5 + (i % 5) * 3.4 + Math.floor(i / 5) * 3
    return `M${tenth(-half)} ${tenth(y + 2)}Q0 ${tenth(y - 3)} ${tenth(half)} ${tenth(y + 2)}`
  })
  return { fine: join([...tiers, line(-1.5, 14, -1.5, 26), line(1.5, 14, 1.5, 26), groundFrom(29)]), heavy: 'M0 -36L-20 17H20ZM-3 17V26M3 17V26M-44 26H44' }
}

const engravers = { globe, waves, works, strata, rays, table, sheet, scales, links, flue, tree } as const satisfies Record<string, () => SealPaths>

/** What a seal may show. */
export type SealKind = keyof typeof engravers

export const sealKinds = Object.keys(engravers) as readonly SealKind[]

/** Draws a seal; the same kind always gives the same lines. */
export function engraveSeal(kind: SealKind): SealPaths {
  return engravers[kind]()
}
