/** Seals that say what stands beside what: one thing of each kind, many, apart, pulled. */
import type { SealPaths } from './seal-lines.ts'
import { ellipse, join, line, polar, range, round, wave } from './seal-lines.ts'

/** Ground below a level, in lines. */
const groundFrom = (y: number) => join(range(Math.ceil((44 - y) / 3.6)).map(i => line(-44, y + i * 3.6, 44, y + i * 3.6)))

/** A lone tree on level ground: nature. */
function tree(): SealPaths {
  const tiers = range(15).map(i => -30 + i * 3.2).map((y, i) => {
    const half = 5 + (i % 5) * 3.4 + Math.floor(i / 5) * 3
    return `M${round(-half)} ${round(y + 2)}Q0 ${round(y - 3)} ${round(half)} ${round(y + 2)}`
  })
  return { fine: join([...tiers, line(-1.5, 14, -1.5, 26), line(1.5, 14, 1.5, 26), groundFrom(29)]), heavy: 'M0 -36L-20 17H20ZM-3 17V26M3 17V26M-44 26H44' }
}

/** Rows of heads, nearer ones larger: citizens. */
function crowd(): SealPaths {
  const rows = [{ y: -18, size: 5, count: 9 }, { y: -3, size: 6.5, count: 7 }, { y: 15, size: 8.5, count: 6 }]
  const heads = rows.flatMap(({ y, size, count }, row) => range(count).map((i) => {
    const x = (i - (count - 1) / 2) * size * 2.05 + (row % 2 ? 2 : 0)
    return { head: ellipse(x, y, size * 0.55), back: `M${round(x - size)} ${round(y + size * 1.9)}a${size} ${round(size * 1.2)} 0 0 1 ${2 * size} 0` }
  }))
  return { fine: join([...heads.map(({ back }) => back), groundFrom(32)]), heavy: join(heads.map(({ head }) => head)) }
}

/** A house of pillars under its gable: the state. */
function house(): SealPaths {
  const pillars = [-21, -7, 7, 21].flatMap(x => [line(x - 2.5, -6, x - 2.5, 19), line(x + 2.5, -6, x + 2.5, 19)])
  const shade = [-21, -7, 7, 21].flatMap(x => [line(x + 0.8, -6, x + 0.8, 19)])
  const gable = range(5).map(i => line(-20 + i * 4, -11 - i * 3, 20 - i * 4, -11 - i * 3))
  return { fine: join([...shade, ...gable, groundFrom(29)]), heavy: join([...pillars, 'M-28 -9L0 -29L28 -9ZM-28 -6H28M-30 19H30M-33 24H33']) }
}

/** Three shapes, each its own hatch: states that are unlike. */
function unlike(): SealPaths {
  const disc = range(7).map(i => -8 + i * 2.8).map((y) => {
    const half = Math.sqrt(Math.max(0, 100 - y * y))
    return line(-18 - half, y - 10, -18 + half, y - 10)
  })
  const square = range(7).map(i => line(7 + i * 3, -24, 7 + i * 3, -4))
  const triangle = range(6).map(i => line(-13 + i * 2, 24 - i * 4, 13 - i * 2, 24 - i * 4))
  return { fine: join([...disc, ...square, ...triangle]), heavy: join([ellipse(-18, -10, 10.5), 'M6 -25H27V-3H6ZM0 1L-15 27H15Z']) }
}

/** Arrows of three weights that meet from all sides: powers old, new and from outside. */
function pulls(): SealPaths {
  const arrow = (turn: number, from: number, to: number) => {
    const [[x1, y1], [x2, y2]] = [polar(turn, from), polar(turn, to)]
    const barbs = [turn - 0.1, turn + 0.1].map(side => polar(side, 6)).map(([x, y]) => line(x2, y2, x2 + x, y2 + y))
    return join([line(x1, y1, x2, y2), ...barbs])
  }
  const core = range(4).map(i => ellipse(0, 0, 2 + i * 2.4))
  return { fine: join([...core, ...range(5).map(i => arrow(0.15 + i / 5, 44, 16))]), heavy: join(range(5).map(i => arrow(0.05 + i / 5, 44, 15))) }
}

/** Rings that do not touch: neighbours without a whole. */
function apart(): SealPaths {
  const spots = range(5).map(i => polar(i / 5 - 0.25, 25))
  return { fine: join(spots.flatMap(([x, y]) => range(3).map(i => ellipse(x, y, 2.5 + i * 2.6)))), heavy: join(spots.map(([x, y]) => ellipse(x, y, 10.5))) }
}

/** A ship under way: goods that cross the sea. */
function ship(): SealPaths {
  const hold = range(9).map(i => line(-18 + i * 4, -2, -18 + i * 4, 9))
  const sea = range(6).map(i => wave(21 + i * 5, 3, 18, -60 + i * 5))
  return { fine: join([...hold, ...sea]), heavy: 'M-30 9H32L24 20H-24ZM-20 9V-3H14V9M18 9V-14H26V9M22 -14V-22M-14 -3V-11H-2V-3' }
}

/** The seals of this page, by name. */
export const signs = { tree, crowd, house, unlike, pulls, apart, ship } as const satisfies Record<string, () => SealPaths>
