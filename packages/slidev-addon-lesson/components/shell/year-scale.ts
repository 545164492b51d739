/** The graduated edge of the slide: where years, periods, rungs and a slide's own dates fall. */
import { lengthOf } from './fit-lines.ts'
import { formatYears } from './format.ts'
import { measureCaps } from './measure-text.ts'

/** The scale's ends, in px of the slide and in years. */
export interface ScaleFrame { left: number, right: number, from: number, to: number }

/** Pixels from the slide's left edge for a year. Linear: the scale at the foot never changes pace. */
export function placeYear(year: number, frame: ScaleFrame): number {
  return frame.left + (year - frame.from) / (frame.to - frame.from) * (frame.right - frame.left)
}

/** What is written on a band: its name, with its numeral or without, its numeral alone, or nothing. */
export type BandWords = 'name' | 'numeral' | 'none'

/**
 * The words that a band has room for.
 * @param width of the band in px
 * @param name px that its name takes
 * @param numeral px that its numeral takes
 */
export function pickBandWords(width: number, name: number, numeral: number): BandWords {
  return name <= width ? 'name' : numeral <= width ? 'numeral' : 'none'
}

/** A period on the scale, in px of the slide; its words begin at `text`, or have their middle there. */
interface PlacedBand { left: number, width: number, words: BandWords, text: number }

/** Size of the bands' words and their distances, in px. */
const bandType = { size: 16, start: 9, end: 3, gap: 8 } as const

/** Places a period on the scale; a numeral alone stands in its middle. */
export function placeBand({ roman, label, band }: { roman: string, label: string, band: { from: number, to: number } }, frame: ScaleFrame): PlacedBand {
  const [left, right] = [placeYear(band.from, frame), placeYear(band.to, frame)]
  const { start, end, size, gap } = bandType
  const numeral = measureCaps(roman, size)
  const words = pickBandWords(right - left, start + numeral + gap + measureCaps(label, size) + end, numeral + 2 * end)
  return { left, width: right - left, words, text: words === 'name' ? left + start : (left + right) / 2 }
}

/** A date of the slide as the scale shows it: a point with an arrow, or a span with a bracket. */
export interface ScaleMark { from: number, to?: number, label: string }

/** A mark in px of the slide; where a neighbour speaks for it, `label` is ''. */
export interface PlacedMark {
  x1: number
  x2: number
  mid: number
  label: string
  isSpan: boolean
  /** The span begins before the scale does. */
  isCutLeft: boolean
}

/** Glyphs of the scale's font at 16 px are about this wide; enough to keep labels apart. */
const glyphWidth = 8
/** The least room between two labels, in px. */
const leastGap = 12

/**
 * Folds a slide's dates into at most `most` marks: equal dates once, and where there are too many,
 * one bracket from the first to the last.
 */
export function gatherMarks(marks: readonly ScaleMark[], most: number): readonly ScaleMark[] {
  const unique = [...new Map(marks.map(mark => [`${mark.from}-${mark.to ?? mark.from}`, mark])).values()]
    .sort((a, b) => a.from - b.from || (a.to ?? a.from) - (b.to ?? b.from))
  if (unique.length <= most)
    return unique
  const { from } = unique[0]!
  const to = Math.max(...unique.map(mark => mark.to ?? mark.from))
  return [{ from, to, label: formatYears({ from, to, precision: 'year' }) }]
}

const widthOf = (label: string) => lengthOf(label) * glyphWidth
const isYear = (label: string) => /^\d{4}$/.test(label)

/** "1888" for "since 1888"; a label with another number of years than one stays. */
function bareYear(label: string): string {
  const years = label.match(/\d{4}/g)
  return years?.length === 1 ? years[0] : label
}

const touches = (a: PlacedMark, b: PlacedMark) => b.mid - a.mid < (widthOf(a.label) + widthOf(b.label)) / 2 + leastGap

/**
 * Places marks on the frame, dates outside it clamped to its ends. Where labels would touch, words
 * fall away from the later one; where that is not enough, years share one label from the first to
 * the last, and anything else gives way to the label before it.
 */
export function placeMarks(marks: readonly ScaleMark[], frame: ScaleFrame): readonly PlacedMark[] {
  const clamp = (year: number) => Math.min(frame.to, Math.max(frame.from, year))
  const placed: PlacedMark[] = []
  // The mark that carries the label of the cluster at hand, and where that cluster begins.
  let lead: PlacedMark | undefined
  let start = 0
  for (const mark of marks) {
    const x1 = placeYear(clamp(mark.from), frame)
    const x2 = placeYear(clamp(mark.to ?? mark.from), frame)
    const clampLabel = (mid: number, label: string) => Math.min(frame.right - widthOf(label) / 2 + 12, Math.max(frame.left + widthOf(label) / 2 - 4, mid))
    const mid = clampLabel((x1 + x2) / 2, mark.label)
    const next: PlacedMark = { x1, x2, mid, label: mark.label, isSpan: x2 - x1 > 4, isCutLeft: mark.from < frame.from }
    if (lead && touches(lead, next))
      next.label = bareYear(mark.label)
    if (lead && touches(lead, next)) {
      next.label = ''
      const first = lead.label.slice(0, 4)
      if (isYear(mark.label) && isYear(first) && !lead.isSpan) {
        lead.label = formatYears({ from: Number(first), to: Number(mark.label), precision: 'year' })
        lead.mid = clampLabel((start + x2) / 2, lead.label)
      }
    }
    else {
      lead = next
      start = x1
    }
    placed.push(next)
  }
  return placed
}

/** Decade ticks whose labels touch neither each other nor a mark's label; where they are too close, every second one stands, or fewer. */
export function placeTicks(frame: ScaleFrame, step: number, marks: readonly PlacedMark[]): readonly { year: number, x: number }[] {
  const ticks = []
  const apart = placeYear(frame.from + step, frame) - frame.left
  const every = Math.ceil((6 * glyphWidth + leastGap) / apart)
  for (let year = frame.from; year <= frame.to; year += step * every) {
    const x = placeYear(year, frame)
    // the first begins at the scale's end, and has its middle further on
    const [middle, reach] = year === frame.from ? [x + glyphWidth * 2, glyphWidth * 2.5] : [x, glyphWidth * 2 + leastGap]
    const covered = marks.some(mark => mark.label && Math.abs(mark.mid - middle) < mark.label.length * glyphWidth / 2 + reach)
    if (!covered)
      ticks.push({ year, x })
  }
  return ticks
}
