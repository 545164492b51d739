/** Places a ladder: rungs to scale by year, a tick for each year, and label boxes that never overlap. */
import type { PlacedSides, Sides } from 'slidev-addon-lesson/shell/side-names.ts'
import { countLines } from 'slidev-addon-lesson/shell/fit-lines.ts'
import { measureText, serifShare } from 'slidev-addon-lesson/shell/measure-text.ts'
import { placeSideNames, sideType } from 'slidev-addon-lesson/shell/side-names.ts'
import { engraveRungs, placeRung, spreadBoxes } from '../scene/engraving.ts'

/** A rung as the ladder needs to know it. */
interface RungToPlace {
  id: string
  year: number
  rank: number
  /** Height of the text beside it, in px. */
  textHeight: number
}

/** The ladder's frame and sizes, in px. */
interface LadderOptions {
  /** Heights of the highest and the lowest rung; years are taken from the rungs. */
  top: number
  bottom: number
  /** Where the rails begin above and end below; ticks and label boxes stay between. */
  head: number
  foot: number
  /** Height of a line of text: the first line of a label is level with its rung. */
  line: number
  /** Least height of a box that is to be hit with a finger. */
  target: number
}

/** A rung in place, in px from the top. */
interface PlacedRung {
  id: string
  /** Level of the rung's middle, true to scale. */
  y: number
  /** Levels of its engraved lines. */
  lines: readonly number[]
  /** The label's box; it may be pushed off its rung by its neighbours. */
  box: { top: number, height: number }
  /** How far the label had to give way; positive is downwards. */
  shift: number
  /** Level of the middle of its year, which gives way to the years of its neighbours. */
  yearAt: number
}

/** A year's tick, in px from the top; a major one is long. */
interface Tick { year: number, y: number, isMajor: boolean }

/** Height of a year beside the rails and distance between the engraved lines of one rung, in px; every how many years a tick is long. */
const [yearHeight, gap, major] = [30, 3.6, 5]

/** Spreads boxes by the levels of their rungs. @returns the top of each, in the order given */
function spreadAlong(rungs: readonly { y: number }[], boxes: readonly { top: number, height: number }[], head: number, foot: number): readonly number[] {
  const order = rungs.map((_, i) => i).sort((a, b) => rungs[a]!.y - rungs[b]!.y)
  const tops = spreadBoxes(order.map(i => boxes[i]!), head, foot)
  return rungs.map((_, i) => tops[order.indexOf(i)]!)
}

/**
 * Places rungs and their label boxes, and a tick for each year from the first rung up to the rails' head.
 * Rungs may come in any order and keep it.
 * @throws RangeError where there are no rungs
 */
export function placeLadder(rungs: readonly RungToPlace[], options: LadderOptions): Pick<PlacedLadder, 'rungs' | 'ticks'> {
  const { top, bottom, head, foot, line, target } = options
  const years = rungs.map(rung => rung.year)
  if (!years.length)
    throw new RangeError('a ladder needs a rung: add one to data/partnership.ts')
  const [first, last] = [Math.min(...years), Math.max(...years)]
  // one year alone stands in the middle of a scale of its own
  const around = first === last ? major : 0
  const frame = { top, bottom, firstYear: first - around, lastYear: last + around }
  const wanted = rungs.map(({ id, year, rank, textHeight }) => {
    const [y, height] = [placeRung(year, frame), Math.max(target, textHeight)]
    return { id, rank, y, height, top: y - line / 2 - (height - textHeight) / 2 }
  })
  const tops = spreadAlong(wanted, wanted, head, foot)
  const yearTops = spreadAlong(wanted, wanted.map(({ y }) => ({ top: y - yearHeight / 2, height: yearHeight })), head - yearHeight / 2, foot)
  const lines = engraveRungs(wanted, gap)
  const ticks: Tick[] = []
  for (let year = frame.firstYear; placeRung(year, frame) >= head; year++)
    ticks.push({ year, y: placeRung(year, frame), isMajor: year % major === 0 })
  return {
    rungs: wanted.map(({ id, y, height, top }, i) =>
      ({ id, y, lines: lines[i]!, box: { top: tops[i]!, height }, shift: tops[i]! - top, yearAt: yearTops[i]! + yearHeight / 2 })),
    ticks,
  }
}

/** Whether a rung's label has moved so far that a frame round it would hold another rung, or not its own. */
export function isApart({ id, y, box }: PlacedRung, rungs: readonly PlacedRung[]): boolean {
  const isInside = (level: number) => level > box.top && level < box.top + box.height
  return !isInside(y) || rungs.some(other => other.id !== id && isInside(other.y))
}

// The ladder's own slide: where its columns stand, and its rungs placed for the names beside them.

/** Room that a slide without year scale has for a ladder, in px of its canvas: in all, and for the title at its head. */
export const bareSlide = { height: 470, title: 54 } as const

/** Columns from the slide's left edge, in px of the slide's canvas: year, ticks, two rails, names, edge. */
export const columns = { width: 400, year: 20, tick: 90, left: 93, right: 150, text: 168 } as const

/** Line heights and lengths of the names: English lines, lines of other names, characters a line; least height of a box where they crowd. */
const type = { line: 20, otherName: 22, perLine: 27, padding: 8, target: 44, crowded: 24 } as const

/** The names of the rails where they stand above the ladder, as wide as it is without the names of its rungs. */
export function placeSides(sides: Sides): PlacedSides {
  return placeSideNames(sides, { from: columns.year, to: 270, ends: columns.left + 4, begins: columns.right - 4 })
}

/** Signs that a line of another name holds where it stays one, and where it breaks; a wide sign, as Hangul has them, counts nearly twice. */
const otherLine = { whole: 30, broken: 24, wide: 1.8 } as const

/** Lines that a name in another language takes beside a rung. */
export function countOtherLines(text: string): number {
  const signs = Array.from(text).reduce((sum, sign) => sum + (/[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]/.test(sign) ? otherLine.wide : 1), 0)
  return signs <= otherLine.whole ? 1 : Math.ceil(signs / otherLine.broken)
}

/** A ladder with everything in its place. */
export interface PlacedLadder {
  rungs: readonly PlacedRung[]
  ticks: readonly Tick[]
  /** Where rails, ground and the names of the rails stand. */
  head: number
  foot: number
}

/** Sizes in px of the rungs' names where nothing stands beside them, the largest first; height of a line in parts of the size; room to the right. */
const large = { sizes: [34, 31, 28, 26, 24, 22, 20], line: 42 / 34, width: 692 } as const

/**
 * Places the names of the rungs large beside the rails, each level with its rung as far as its neighbours let it, at the largest size
 * at which all of them fit.
 * @returns the size and the line in px, and the level of each name's middle, in the order of the rungs
 */
export function placeLargeNames({ rungs, head, foot }: PlacedLadder, names: readonly string[]): { size: number, line: number, levels: readonly number[] } {
  const widest = (size: number) => Math.max(...names.map(name => measureText(name, size, 800) * serifShare))
  const size = large.sizes.find(each => widest(each) <= large.width && each * large.line * names.length <= foot - head) ?? large.sizes.at(-1)!
  const line = size * large.line
  const tops = spreadAlong(rungs, rungs.map(({ y }) => ({ top: y - line / 2, height: line })), head, foot)
  return { size, line, levels: tops.map(top => top + line / 2) }
}

/**
 * Places the ladder in a slide of this height.
 * @param rungs with the names that stand beside them
 * @param height px in all
 * @param width px in all: what the names have begins right of the rails
 * @param spread how many times as high as the deck sets them the names are
 * @param sides names of the rails, which stand above them in one line or more
 */
export function fitLadder(
  rungs: readonly { id: string, year: number, rank: number, name: string, otherNames: readonly { text: string }[] }[],
  height: number,
  width: number = columns.width,
  spread = 1,
  sides: Sides = { left: '', right: '' },
): PlacedLadder {
  const perLine = Math.floor(type.perLine * (width - columns.text) / (columns.width - columns.text))
  const head = 28 + (placeSides(sides).rows - 1) * sideType.line
  const foot = height - 8
  const texts = rungs.map(({ name, otherNames }) =>
    countLines(name, perLine) * type.line + otherNames.reduce((sum, { text }) => sum + countOtherLines(text), 0) * type.otherName)
  const withAir = (air: number, target: number) => texts.map(text => Math.max(target, (text + air) * spread))
  const isCrowded = withAir(type.padding, type.target).reduce((sum, box) => sum + box, 0) > foot - 6 - head
  const air = isCrowded ? 0 : type.padding
  const placed = placeLadder(
    rungs.map(({ id, year, rank }, i) => ({ id, year, rank, textHeight: (texts[i]! + air) * spread })),
    { top: head + 36, bottom: foot - 30, head, foot: foot - 6, line: type.line + air, target: isCrowded ? type.crowded : type.target },
  )
  return { ...placed, head, foot }
}
