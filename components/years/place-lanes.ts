/**
 * Years with lanes: where each dated act stands on one axis, in a lane of its own subject, with its words; wide with time to the right,
 * narrow with time downwards.
 */
import type { RecordId, Tone, When } from '@deck/article'
import { formatSince } from 'slidev-addon-lesson/shell/format.ts'
import { countLines, fitLabels, measureText } from 'slidev-addon-lesson/shell/measure-text.ts'

/** An act as it is placed. One that touches several lanes carries the same id in each. */
export interface LaneItem {
  id: string
  /** Up to four words; its year stands before them. */
  says: string
  /** null where the article gives no date. */
  when: When | null
  /** Whether its date stands in its words already, or would say more than the article does. */
  isYearless?: boolean
  /** Further records behind its words. */
  and?: readonly RecordId[]
}

/** A lane of one subject; without items it is a hole. */
export interface Lane {
  id: string
  label: string
  items: readonly LaneItem[]
  /** Colour family. */
  tone?: Tone
  /** What is missing where there are no items. */
  hole?: string
}

/** The years that the axis shows, both included. */
export interface YearSpan { from: number, to: number }

/**
 * Sizes of the wide picture on the slide's canvas, in px; `bandRow` is a bar with its words, `bandTwo` one with words in two lines, `bandSpare`
 * what rows of bars take of spare room at most, `space` by how much a space in a year is widened.
 */
export const wide = {
  gutter: 176,
  margin: 12,
  axis: 40,
  label: 22,
  row: 28,
  bar: 14,
  bandRow: 52,
  bandTwo: 78,
  bandSpare: 36,
  hole: 42,
  air: 4,
  dot: 8,
  mark: 24,
  space: 2.2,
  line: 27,
} as const
/** Sizes of the narrow picture, in px of the page; `mark` is the room of a source mark behind the words. */
export const narrow = { years: 56, lane: 22, label: 18, line: 23, air: 9, year: 13, dot: 6, gap: 12, mark: 20 } as const

/** The article's words for a loose time stand in place of the year, unless they are longer than this. */
const longestWords = 24

/** The words of an item, with its year, or the article's words for it, before them. */
export function wordsOf({ says, when, isYearless }: Pick<LaneItem, 'says' | 'when' | 'isYearless'>): { year: string, says: string } {
  if (!when || isYearless)
    return { year: '', says }
  const { from, to, open, words, precision } = when
  if (words !== undefined && (words.length <= longestWords || precision === 'decade'))
    return { year: words.length <= longestWords ? words : '', says }
  return { year: to !== undefined && to !== from ? `${from}–${to}` : open ? formatSince(from) : String(from), says }
}

/** An item where it stands in the wide picture, in px from the picture's corner. */
interface PlacedItem extends LaneItem {
  /** Middle of its dot, or the beginning of its bar. */
  x: number
  y: number
  /** The end of its bar; undefined for a dot. */
  end?: number
  /** Where its words stand, and to which side of that they run; `width` where they are broken into two lines, the year above or not. */
  text: { x: number, y: number, side: 'left' | 'right', width?: number, isYearAbove?: boolean }
}

/** Where the line before the acts without a date stands, and their marks, from the axis' end: clear of half a year's figures. */
const undatedLine = 24
const undatedStart = 44

/** Sizes of the lanes' names, the largest first, and the height of their lines in parts of the size. */
const labelSizes = [27, 24, 22, 20] as const
const labelLine = 1.1

const decadeStep = (years: number) => years > 45 ? 10 : years > 18 ? 5 : years > 9 ? 2 : 1

/** The years named on an axis: at a step that is easy to count in. */
export function listTicks({ from, to }: YearSpan): readonly number[] {
  const step = decadeStep(to - from)
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step)
}

/** Widths of an item's words: in one line, and in two that are as equal as they can be, with the source mark behind the last. */
function measureWords(item: LaneItem): { one: number, two: number, isYearAbove: boolean } {
  const { year, says } = wordsOf(item)
  const head = measureText(year, wide.label, 800) + (year.split(' ').length - 1) * wide.space
  const words = says.split(' ')
  const widthOf = (from: number, to: number) =>
    (from ? 0 : head) + measureText(`${from || !year ? '' : ' '}${words.slice(from, to).join(' ')}`, wide.label, 500) + (to === words.length ? wide.mark : 0)
  const twoWith = (i: number) => i ? Math.max(widthOf(0, i), widthOf(i, words.length)) : Math.max(head, widthOf(0, words.length) - head)
  const least = Math.min(...words.map((_, i) => twoWith(i)))
  // a year alone above is read more easily, unless the words become much longer by it
  const isYearAbove = twoWith(0) <= least * 1.4
  // the browser's own widths differ by a px or two
  return { one: widthOf(0, words.length), two: (isYearAbove ? twoWith(0) : least) + 4, isYearAbove }
}

/** The stretch of a row that words and mark take. */
type Extent = readonly [from: number, to: number]
const overlaps = (row: readonly Extent[], [from, to]: Extent) => row.some(([a, b]) => from < b && to > a)
/** Words to one side of their mark, in one line or two. */
interface Fit { side: 'left' | 'right', isBroken: boolean, length: number, extent: Extent }

/**
 * Places the lanes of a wide picture, each as high as its rows need.
 * @param lanes from above; one without items is drawn as a hole
 * @param span years of the axis
 * @param width of the picture, in px
 * @param room height that the lanes may take; what they leave is shared out between them
 * @throws RangeError where a date lies outside the axis, with the item's id
 */
export function placeLanes(lanes: readonly Lane[], span: YearSpan, width: number, room = 0) {
  const undatedWords = lanes.flatMap(({ items }) => items).filter(({ when }) => !when).map(({ says }) => measureText(says, wide.label, 500))
  const hasUndated = undatedWords.length > 0
  const [left, right] = [wide.gutter, width - wide.margin - (hasUndated ? Math.max(...undatedWords) + undatedStart + 2 * wide.dot + wide.mark : 0)]
  const x = (year: number) => left + (year - span.from) / (span.to - span.from) * (right - left)
  const drawn = new Set<string>()
  const drafts = lanes.map((lane) => {
    const rows: Extent[][] = []
    const undated = lane.items.filter(({ when }) => !when)
    const hasBar = lane.items.some(({ when }) => when?.to && when.to !== when.from)
    const placed = lane.items.filter(({ when }) => when).sort((a, b) => a.when!.from - b.when!.from).map((item) => {
      const { from, to = from } = item.when!
      if (from < span.from || to > span.to)
        throw new RangeError(`lane "${lane.id}": "${item.id}" (${from}) lies outside the axis from ${span.from} to ${span.to}`)
      const isBar = to !== from
      const { one, two, isYearAbove } = drawn.has(item.id) ? { one: 0, two: 0, isYearAbove: false } : measureWords(item)
      drawn.add(item.id)
      const [start, end] = [x(from), isBar ? x(to) : undefined]
      const before = end === undefined ? wide.dot : 0
      const gap = isBar ? 0 : 2 * wide.dot
      const [toRight, toLeft, toRightInTwo, toLeftInTwo] = [one, two].flatMap((length, i): Fit[] => [
        { side: 'right', isBroken: i > 0, length, extent: [start - before, Math.max(end ?? 0, start + gap + length)] },
        { side: 'left', isBroken: i > 0, length, extent: [Math.min(start - before, (end ?? start) - gap - length), end ?? start + before] },
      ]) as [Fit, Fit, Fit, Fit]
      // words over a bar begin where it does, if need be in two lines: further left they would stand under the bar before
      const sides = isBar ? [toRight] : [toRight, toLeft]
      const broken = [toRightInTwo, toLeftInTwo, ...isBar ? [toLeft] : []]
      const isWithin = ({ extent }: Fit) =>
        extent[0] >= left - 2 * wide.dot && extent[1] <= right + (hasUndated ? undatedLine - wide.air : wide.margin)
      const within = [sides.filter(isWithin), broken.filter(isWithin)].find(list => list.length)
      // words that fit to neither side stand where the least of them is beyond the axis
      const beyond = ({ extent }: Fit) => Math.max(0, left - extent[0]) + Math.max(0, extent[1] - right)
      const fits = within ?? [sides.reduce((a, b) => beyond(b) < beyond(a) ? b : a)]
      const rowsOf = (row: number, { isBroken }: Fit) => isBroken && !isBar ? [row, row + 1] : [row]
      const findFree = (row: number) => fits.find(fit => rowsOf(row, fit).every(n => !overlaps(rows[n] ?? [], fit.extent)))
      let row = 0
      while (!findFree(row))
        row++
      const fit = findFree(row)!
      for (const n of rowsOf(row, fit))
        (rows[n] ??= []).push(fit.extent)
      return { item, row, start, end, side: fit.side, broken: fit.isBroken ? { width: fit.length, isYearAbove } : undefined }
    })
    const height = !hasBar ? wide.row : placed.some(({ end, broken }) => end !== undefined && broken) ? wide.bandTwo : wide.bandRow
    const content = lane.items.length ? Math.max(rows.length * height, undated.length * wide.row) : wide.hole
    return { lane, placed, undated, height, rows: rows.length, hasBar, content }
  })
  const labels = lanes.map(({ label }) => label)
  const needOf = ({ lines, size }: ReturnType<typeof fitLabels>) =>
    drafts.map(({ content }, i) => Math.max(content + 2 * wide.air, lines[i]! * size * labelLine + wide.air))
  const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0)
  // in the largest type at which all fit, else in the smallest
  const fits = labelSizes.map(size => fitLabels(labels, wide.gutter - 24, Infinity, [size]))
  const fit = fits.find(each => sumOf(needOf(each)) <= room - wide.axis) ?? fits.at(-1)!
  const needs = needOf(fit)
  const spare = Math.max(0, room - wide.axis - sumOf(needs)) / lanes.length
  let top = 0
  const placedLanes = drafts.map(({ lane, placed, undated, height: least, rows, hasBar }, i) => {
    const laneHeight = needs[i]! + spare
    // bars lie far enough apart that words belong to the one below them
    const height = hasBar && rows > 1 ? Math.min(least + wide.bandSpare, (laneHeight - 2 * wide.air) / rows) : least
    const base = top + (laneHeight - rows * height) / 2
    const items = placed.map(({ item, row, start, end, side, broken }): PlacedItem => {
      const isBar = end !== undefined
      const y = base + row * height + (isBar ? height - wide.bar : broken ? height : height / 2)
      const offset = isBar ? 0 : side === 'right' ? 2 * wide.dot : -2 * wide.dot
      return {
        ...item,
        x: start,
        y,
        end,
        text: { x: isBar && side === 'left' ? end : start + offset, y: isBar ? y - (broken ? 18 + wide.line / 2 : 18) : y, side, ...broken },
      }
    })
    const undatedTop = top + (laneHeight - undated.length * wide.row) / 2
    const rest = undated.map((item, i): PlacedItem => {
      const [x, y] = [right + undatedStart, undatedTop + (i + 0.5) * wide.row]
      return { ...item, x, y, text: { x: x + 2 * wide.dot, y, side: 'right' } }
    })
    top += laneHeight
    return { ...lane, top: top - laneHeight, height: laneHeight, items: [...items, ...rest] }
  })
  const everyItem = placedLanes.flatMap(({ items }) => items)
  const joins = [...new Set(everyItem.map(({ id }) => id))]
    .map(id => everyItem.filter(item => item.id === id && item.when))
    .filter(group => group.length > 1)
    .map(group => ({ id: group[0]!.id, x: group[0]!.x, from: Math.min(...group.map(({ y }) => y)), to: Math.max(...group.map(({ y }) => y)) }))
  return {
    width,
    height: top + wide.axis,
    /** Where the axis stands, and its ends. */
    axis: { y: top, left, right },
    ticks: listTicks(span).map(year => ({ year, x: x(year) })),
    lanes: placedLanes,
    /** Size of the lanes' names, at which they keep to their lanes. */
    labelSize: fit.size,
    /** Upright lines that join the marks of one act in several lanes. */
    joins,
    /** Where the undated acts begin; null where there is none. */
    undated: hasUndated ? right + undatedLine : null,
  }
}

/** An item where it stands in the narrow picture. */
interface NarrowItem extends LaneItem {
  /** Its lanes' columns, in px from the left. */
  columns: readonly (Lane & { x: number })[]
  y: number
  /** Where its words begin. */
  text: number
  /** Its year beside the columns, where that is all that is said of its time; '' otherwise. */
  year: string
  /** What else is said of its time, before its words: "since 1888", "late 1880s". */
  time: string
  /** Into how many lines its words are broken. */
  lines: number
}

/**
 * Places the lanes of a narrow picture, a column a lane, time downwards: years to scale where acts are far apart, and a line each where they crowd.
 * @param lanes as placeLanes takes them
 * @param width of the column, in px
 */
export function placeNarrow(lanes: readonly Lane[], width: number) {
  const columns = lanes.map((lane, i) => ({ ...lane, x: narrow.years + (i + 0.5) * narrow.lane }))
  const text = narrow.years + lanes.length * narrow.lane + 8
  // one that stands in several lanes has its words in one of them
  const all = lanes.flatMap(({ items }) => items)
  const merged = [...new Map([...all, ...all.filter(({ says }) => says)].map(item => [item.id, item])).values()]
  const dated = merged.filter(({ when }) => when).sort((a, b) => a.when!.from - b.when!.from)
  const first = dated[0]?.when!.from ?? 0
  let next: number = narrow.gap
  const place = (item: LaneItem, least: number): NarrowItem => {
    const said = wordsOf(item).year
    const isYear = said === String(item.when?.from)
    const [year, time] = isYear ? [said, ''] : ['', said]
    const lines = countLines(item.says, narrow.label, width - text - narrow.mark, 500, time)
    const y = Math.max(next, least)
    next = y + lines * narrow.line + narrow.air
    return { ...item, columns: columns.filter(({ items }) => items.some(({ id }) => id === item.id)), y: y + narrow.line / 2, text, year, time, lines }
  }
  const items = dated.map(item => place(item, narrow.gap + (item.when!.from - first) * narrow.year))
  const rest = merged.filter(({ when }) => !when)
  const to = next
  const undated = rest.length ? next + 4 : null
  if (undated !== null)
    next = undated + 34
  return {
    columns,
    items: [...items, ...rest.map(item => place(item, 0))],
    /** Where the undated acts begin; null where there is none. */
    undated,
    /** Where the columns end. */
    to,
    height: next,
  }
}
