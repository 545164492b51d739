/** The ladder to scale, with what followed under each rung as leaves: settled at their years, or grown out with their names. */
import type { LadderFrame } from '../scene/ladder-frame.ts'
import type { LeafKind } from './ladder-leaf.ts'
import { engraveRung, placeRung } from '../scene/ladder-frame.ts'
import { spreadBoxes } from './ladder-layout.ts'

/** Columns from the slide's left edge, in px of the slide's canvas: rails, where leaves settle, where names stand. */
export const growthColumns = { width: 852, tick: 88, left: 92, right: 148, settle: 170, slot: 25, leaf: 22, names: 388, line: 29, head: 62 } as const

/** A square for each leaf, for a hall: where the row begins right of the rails, px from square to square, and its size. */
export const squares = { start: 166, step: 15, width: 12, height: 24 } as const

/** A thing that followed, as the slide needs it. */
export interface LeafToPlace {
  id: string
  kind: LeafKind
  /** null where the article gives no date of its own. */
  year: number | null
}

/** A rung with its leaves, in the order in which they are to be read. */
export interface GrowingRung { id: string, rank: number, year: number, leaves: readonly LeafToPlace[] }

/** A leaf in place, in px. */
export interface PlacedLeaf extends LeafToPlace {
  rank: number
  /** Level of its branch on the rail: its year's, or its rung's where it has none. */
  level: number
  /** Its middle once it has settled beside the rail. */
  x: number
  y: number
}

/** The ladder with every leaf settled. */
export interface Growth {
  head: number
  foot: number
  rungs: readonly { id: string, rank: number, year: number, y: number, lines: readonly number[] }[]
  ticks: readonly { year: number, y: number, isMajor: boolean }[]
  leaves: readonly PlacedLeaf[]
}

/** Leaves of rungs from the lowest up, each in the first free slot at its level, so that none covers another. */
function settleLeaves(rungs: readonly GrowingRung[], frame: LadderFrame): readonly PlacedLeaf[] {
  const { settle, slot, leaf } = growthColumns
  const placed: PlacedLeaf[] = []
  for (const { rank, year, leaves } of rungs) {
    // what has no date takes the outer slots
    for (const one of [...leaves].sort((a, b) => Number(a.year === null) - Number(b.year === null))) {
      const level = placeRung(one.year ?? year, frame)
      const isFree = (x: number) => placed.every(other => other.x !== x || Math.abs(other.y - level) >= leaf)
      let x = settle
      while (!isFree(x))
        x += slot
      placed.push({ ...one, rank, level, x, y: level })
    }
  }
  return placed
}

/**
 * Places rungs to scale by year, a tick a year, and every leaf where it settles.
 * @param rungs from the lowest to the highest
 * @param height of the slide, in px
 * @throws RangeError where all rungs fall in one year, so that there is no scale
 */
export function placeGrowth(rungs: readonly GrowingRung[], height: number): Growth {
  const years = rungs.map(rung => rung.year)
  const frame = { top: 54, bottom: height - 34, firstYear: Math.min(...years), lastYear: Math.max(...years) }
  if (!(frame.lastYear > frame.firstYear))
    throw new RangeError('a ladder needs rungs in at least two years')
  const last = frame.lastYear + 1
  return {
    head: 24,
    foot: height - 8,
    rungs: rungs.map(({ id, rank, year }) => ({ id, rank, year, y: placeRung(year, frame), lines: engraveRung(rank, placeRung(year, frame), 3.6) })),
    ticks: Array.from({ length: last - frame.firstYear + 1 }, (_, i) => frame.firstYear + i).map(year => ({ year, y: placeRung(year, frame), isMajor: year % 5 === 0 })),
    leaves: settleLeaves(rungs, frame),
  }
}

/** A row of squares beside a rung: those that stood before it, and those that came after it. */
export interface SquareRow { rank: number, total: number, squares: readonly { x: number, y: number, isFresh: boolean }[] }

/** Rows that grow from rung to rung: what followed under one is added to all that came before. */
export function growSquares({ rungs, leaves }: Pick<Growth, 'rungs' | 'leaves'>): readonly SquareRow[] {
  return rungs.map(({ rank, y }) => {
    const before = leaves.filter(leaf => leaf.rank < rank).length
    const total = leaves.filter(leaf => leaf.rank <= rank).length
    return { rank, total, squares: Array.from({ length: total }, (_, i) => ({ x: squares.start + i * squares.step, y: y - squares.height / 2, isFresh: i >= before })) }
  })
}

/** A name beside its leaf: the row's top, and the branch from the rail to it. */
export interface GrownName { id: string, top: number, branch: string }

/**
 * Grows a rung's leaves out to the column of names: a heading first, then a row each, as near to
 * their years as they can stand without overlapping; rows read from the top, latest first, and
 * what has no date last.
 * @param rank of the rung whose turn it is
 */
export function growRung({ leaves, foot }: Growth, rank: number): { headTop: number, names: readonly GrownName[] } {
  const { right, settle, slot, names: column, line, head } = growthColumns
  const own = leaves.filter(leaf => leaf.rank === rank).sort((a, b) => a.level - b.level || Number(a.year === null) - Number(b.year === null))
  const first = own[0]?.level ?? foot
  const boxes = [{ top: first - line / 2 - head, height: head }, ...own.map(leaf => ({ top: leaf.level - line / 2, height: line }))]
  const [headTop, ...tops] = spreadBoxes(boxes, 0, foot)
  const bend = settle + 6 * slot
  return {
    headTop: headTop!,
    names: own.map(({ id, level }, i) => {
      const to = tops[i]! + line / 2
      return { id, top: tops[i]!, branch: `M${right} ${level}H${bend}C${bend + 44} ${level} ${column - 60} ${to} ${column - 6} ${to}` }
    }),
  }
}
