/** The graduated edge of the sheet: where years, periods, rungs and a slide's own dates fall. */

export interface ScaleFrame { left: number, right: number, from: number, to: number }

/** Pixels from the sheet's left edge for a year. Linear: the scale at the foot never changes pace. */
export function placeYear(year: number, frame: ScaleFrame): number {
  return frame.left + (year - frame.from) / (frame.to - frame.from) * (frame.right - frame.left)
}

/** A date of the slide as the scale shows it: a point with an arrow, or a span with a bracket. */
export interface ScaleMark { from: number, to?: number, label: string }

export interface PlacedMark { x1: number, x2: number, mid: number, label: string, isSpan: boolean }

/** Glyphs of the scale's face at 15 px are about this wide; enough to keep labels apart. */
const glyphWidth = 8.2

/**
 * Folds a slide's dates into at most `most` marks: equal dates once, and where there are too many,
 * one bracket from the first to the last.
 */
export function gatherMarks(marks: readonly ScaleMark[], most: number): readonly ScaleMark[] {
  const seen = new Map<string, ScaleMark>()
  for (const mark of marks)
    seen.set(`${mark.from}-${mark.to ?? mark.from}`, mark)
  const unique = [...seen.values()].sort((a, b) => a.from - b.from || (a.to ?? a.from) - (b.to ?? b.from))
  if (unique.length <= most)
    return unique
  const from = Math.min(...unique.map(mark => mark.from))
  const to = Math.max(...unique.map(mark => mark.to ?? mark.from))
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100)
  return [{ from, to, label: `${from}–${sameCentury ? String(to % 100).padStart(2, '0') : to}` }]
}

/** Places marks on the frame, dates outside it clamped to its ends. Labels that would touch are merged left to right. */
export function placeMarks(marks: readonly ScaleMark[], frame: ScaleFrame): readonly PlacedMark[] {
  const clamp = (year: number) => Math.min(frame.to, Math.max(frame.from, year))
  const placed: PlacedMark[] = []
  for (const mark of marks) {
    const x1 = placeYear(clamp(mark.from), frame)
    const x2 = placeYear(clamp(mark.to ?? mark.from), frame)
    const half = mark.label.length * glyphWidth / 2
    const mid = Math.min(frame.right - half + 12, Math.max(frame.left + half - 4, (x1 + x2) / 2))
    const last = placed.at(-1)
    const crowded = last && mid - last.mid < half + last.label.length * glyphWidth / 2 + 4
    placed.push({ x1, x2, mid, label: crowded ? '' : mark.label, isSpan: x2 - x1 > 4 })
  }
  return placed
}

/** Decade ticks whose labels do not touch a mark's label. */
export function placeTicks(frame: ScaleFrame, step: number, marks: readonly PlacedMark[]): readonly { year: number, x: number }[] {
  const ticks = []
  for (let year = frame.from; year <= frame.to; year += step) {
    const x = placeYear(year, frame)
    const reach = 20
    const covered = marks.some(mark => mark.label && Math.abs(mark.mid - x) < mark.label.length * glyphWidth / 2 + reach)
    if (!covered)
      ticks.push({ year, x })
  }
  return ticks
}
