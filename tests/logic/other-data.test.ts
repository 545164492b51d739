/** Whatever another article's data are, no label of a picture lies over another, and none leaves its frame: gaps from one year on, names up to forty letters. */
import type { PeriodView } from '../../components/years/timeline-events.ts'
import fc from 'fast-check'
import { measureCaps, measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
import { placeSideNames, sideType } from 'slidev-addon-lesson/shell/side-names.ts'
import { gatherMarks, placeBand, placeMarks, placeTicks } from 'slidev-addon-lesson/shell/year-scale.ts'
import { describe, expect, it } from 'vitest'
import { columns, fitLadder, placeLargeNames } from '../../components/ladder/ladder-layout.ts'
import { placeLanes, wide } from '../../components/years/place-lanes.ts'
import { placeDots, placePresented } from '../../components/years/timeline-layout.ts'
import { layoutYears, placeRungs, placeScale, rangeOfDate, spreadYears } from '../../components/years/years.ts'
import { fakeEvents } from '../support/fake-events.ts'

interface Span { from: number, to: number }

/** Spans of one row that lie over each other, by their places in it. */
function findOverlaps(spans: readonly Span[]): string[] {
  const sorted = spans.map((span, i) => ({ ...span, i })).sort((a, b) => a.from - b.from)
  return sorted.slice(1).flatMap((span, k) => span.from < sorted[k]!.to - 1e-6 ? [`${sorted[k]!.i} (to ${sorted[k]!.to}) and ${span.i} (from ${span.from})`] : [])
}

/** Names of words of 2 to 12 letters, at most forty letters in all. */
const name = fc.array(fc.stringMatching(/^[a-z]{2,12}$/), { minLength: 1, maxLength: 8 }).map(words => words.join(' ').slice(0, 40).trim())
const side = fc.oneof(name.map(text => text.slice(0, 20).trim()), fc.stringMatching(/^[A-Z][a-z]{3,19}$/))
/** Years from a first one on, at least one apart. */
function years(least: number, most: number, gap: number) {
  return fc.tuple(fc.integer({ min: 3000, max: 3010 }), fc.array(fc.integer({ min: 1, max: gap }), { minLength: least - 1, maxLength: most - 1 }))
    .map(([first, gaps]) => gaps.reduce<number[]>((all, each) => [...all, all.at(-1)! + each], [first]))
}
const ladder = fc.tuple(years(2, 5, 40), fc.array(name, { minLength: 5, maxLength: 5 })).map(([all, names]) => all.map((year, i) => ({ id: `r${year}`, year, rank: i + 1, name: names[i]!, otherNames: [] })))

describe('the ladder', () => {
  it('has names, years and large names that keep apart, between its head and its foot', () => {
    fc.assert(fc.property(ladder, side, side, (rungs, left, right) => {
      const placed = fitLadder(rungs, 416, columns.width, 1, { left, right })
      expect(findOverlaps(placed.rungs.map(({ box }) => ({ from: box.top, to: box.top + box.height })))).toEqual([])
      expect(findOverlaps(placed.rungs.map(({ yearAt }) => ({ from: yearAt - 15, to: yearAt + 15 })))).toEqual([])
      expect(findOverlaps(placed.rungs.map(({ lines }) => ({ from: lines[0]!, to: lines.at(-1)! + 1.5 })))).toEqual([])
      const large = placeLargeNames(placed, rungs.map(rung => rung.name))
      expect(findOverlaps(large.levels.map(level => ({ from: level - large.line / 2, to: level + large.line / 2 })))).toEqual([])
      expect(large.size).toBeGreaterThanOrEqual(20)
      for (const level of [...large.levels, ...placed.rungs.flatMap(({ box }) => [box.top, box.top + box.height])]) {
        expect(level).toBeGreaterThanOrEqual(placed.head - 1e-6)
        expect(level).toBeLessThanOrEqual(placed.foot + 1e-6)
      }
    }))
  })

  it('has names of its rails that keep apart, within the room that they have', () => {
    fc.assert(fc.property(side, side, fc.constantFrom({ from: 20, to: 270, ends: 97, begins: 146 }, { from: 500, to: 940, ends: 704, begins: 818 }), (left, right, room) => {
      const { lines, rows, size } = placeSideNames({ left, right }, room)
      const boxes = lines.map(({ text, x, anchor, row }) => {
        const width = measureCaps(text, size)
        return { row, from: anchor === 'end' ? x - width : x, to: anchor === 'end' ? x : x + width }
      })
      for (let row = 0; row < rows; row++)
        expect(findOverlaps(boxes.filter(box => box.row === row))).toEqual([])
      for (const box of boxes) {
        expect(box.from).toBeGreaterThanOrEqual(room.from - 1)
        if (size > sideType.least)
          expect(box.to).toBeLessThanOrEqual(room.to + 1)
      }
      expect(lines.filter(({ tone }) => tone === 'celadon').map(({ text }) => text).join(' ')).toBe(left)
    }))
  })
})

describe('the scale at the foot', () => {
  const frame = { left: 64, right: 916, from: 3000, to: 3060 }
  it('has names of periods inside their own bands, down to a year', () => {
    fc.assert(fc.property(years(3, 6, 20), fc.array(name, { minLength: 6, maxLength: 6 }), fc.integer({ min: 3050, max: 3200 }), (edges, names, to) => {
      edges.slice(1).forEach((end, i) => {
        const roman = ['I', 'II', 'III', 'IV', 'V'][i]!
        const band = placeBand({ roman, label: names[i]!, band: { from: edges[i]!, to: end } }, { ...frame, to })
        const width = measureCaps(roman, 16) + (band.words === 'name' ? 8 + measureCaps(names[i]!, 16) : 0)
        const from = band.words === 'name' ? band.text : band.text - width / 2
        if (band.words !== 'none')
          expect([from >= band.left, from + width <= band.left + band.width]).toEqual([true, true])
      })
    }))
  })

  it('has years that keep apart from each other and from the dates of the slide, which keep apart, too', () => {
    const dates = fc.array(fc.tuple(fc.integer({ min: 2990, max: 3070 }), fc.constantFrom(0, 0, 3), fc.constantFrom('', 'since ')), { maxLength: 8 })
    fc.assert(fc.property(dates, fc.constantFrom(5, 10), fc.integer({ min: 3060, max: 3300 }), (list, step, to) => {
      const whole = { ...frame, to }
      const marks = placeMarks(gatherMarks(list.map(([from, lasts, lead]) => lasts ? { from, to: from + lasts, label: `${from}–${(from + lasts) % 100}` } : { from, label: `${lead}${from}` }), 4), whole)
      const said = marks.filter(({ label }) => label).map(({ mid, label }) => ({ from: mid - label.length * 4, to: mid + label.length * 4 }))
      const ticks = placeTicks(whole, step, marks).map(({ x, year }) => year === whole.from ? { from: x, to: x + 32 } : { from: x - 16, to: x + 16 })
      expect(findOverlaps([...said, ...ticks])).toEqual([])
    }))
  })
})

describe('the timeline', () => {
  const line = (from: number, to: number) => layoutYears({ from, to }, 10, 842)
  const stretch = fc.tuple(fc.integer({ min: 2990, max: 3010 }), fc.integer({ min: 1, max: 120 })).map(([from, lasts]) => ({ from, to: from + lasts }))

  it('names years of its scale that keep apart', () => {
    fc.assert(fc.property(stretch, fc.integer({ min: 2990, max: 3130 }), (span, at) => {
      const { ticks } = placeScale(layoutYears(span, 10, 842, { at, times: 3 }))
      expect(findOverlaps(ticks.map(({ x, anchor }) => anchor === 'start' ? { from: x, to: x + 34 } : { from: x - 17, to: x + 17 }))).toEqual([])
    }))
  })

  it('tells events in rows that keep apart, inside its frame', () => {
    const events = fc.array(fc.tuple(fc.integer({ min: 3000, max: 3059 }), name), { minLength: 1, maxLength: 5 }).map(all => all
      .sort(([a], [b]) => a - b)
      .map(([from, short]) => ({ ...fakeEvents[0]!, lead: String(from), short, range: rangeOfDate({ from, month: 2, day: 28, precision: 'day' }) })))
    fc.assert(fc.property(events, (list) => {
      const placed = placePresented(list, line(3000, 3060), { top: 8, bottom: 300, size: 24, pitch: 54, line: 28 })
      expect(findOverlaps(placed.map(({ y, lines }) => ({ from: y - 14 * lines, to: y + 14 * lines })))).toEqual([])
      for (const { event, side, text, width, lines } of placed) {
        const needs = lines > 1 ? width : measureText(`${event.lead} ${event.short}`, 24, 800)
        const [from, to] = side === 'left' ? [text - needs, text] : [text, text + needs]
        expect([from >= 9, to <= 843, lines <= 3]).toEqual([true, true, true])
      }
    }))
  })

  it('has no event at a year that is not its own: what began before the scale stands left of it', () => {
    const list = [2950, 2960, 3000, 3001].map(from => ({ ...fakeEvents[0]!, range: rangeOfDate({ from, precision: 'year' }) }))
    const scale = line(3000, 3060)
    const dots = placeDots(list, [fakeEvents[0]!.lane], scale, 100)
    expect(dots.map(({ isBefore, x }) => [isBefore, x < scale.left])).toEqual([[true, true], [true, true], [false, false], [false, false]])
    expect(new Set(dots.slice(0, 2).map(({ y }) => y)).size).toBe(2)
  })

  const rungs = years(2, 7, 30).map(all => all.map((year, i) => ({ id: `r${year}`, rank: i + 1, label: 'A rung', year, range: rangeOfDate({ from: year, precision: 'year' }) })))
  it('says years and names of rungs where they have room before the next one', () => {
    fc.assert(fc.property(rungs, (list) => {
      const placed = placeRungs(list, line(2995, 3230))
      expect(findOverlaps(placed.map(({ lines }) => ({ from: lines[0]!, to: lines.at(-1)! + 1.5 })))).toEqual([])
      expect(findOverlaps(placed.map(({ x, text, said, name, year }) => ({ from: x, to: said ? text + measureText(String(year), 17, 800) + (name ? measureText(` ${name}`, 16, 500) : 0) : x })))).toEqual([])
    }))
  })

  it('in a column of a phone, names years of rungs that keep apart', () => {
    fc.assert(fc.property(rungs, fc.integer({ min: 290, max: 640 }), (list, room) => {
      const marks = placeRungs(list, layoutYears({ from: 2995, to: 3230 }, 18, room - 18))
      const placed = spreadYears(marks, room)
      for (const isHigh of [true, false])
        expect(findOverlaps(placed.filter(year => year.isHigh === isHigh).map(({ at }) => ({ from: at - 18, to: at + 18 })))).toEqual([])
      expect(placed.every(({ at }) => at >= 18 && at <= room - 18)).toBe(true)
    }))
  })
})

describe('years with lanes', () => {
  it('have words and bars that keep apart in each row, and lanes that keep apart', () => {
    const act = fc.tuple(fc.integer({ min: 3000, max: 3030 }), fc.constantFrom(0, 0, 2, 3, 30), name)
    fc.assert(fc.property(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), (all) => {
      const lanes = all.map((acts, n) => ({ id: `l${n}`, label: 'Lane', items: acts.map(([from, lasts, says], i) => ({ id: `${n}-${i}`, says, when: { from, ...lasts && { to: from + lasts }, precision: 'year' as const } })) }))
      const placed = placeLanes(lanes, { from: 3000, to: 3060 }, 852)
      for (const { items, top, height } of placed.lanes) {
        for (const y of new Set(items.map(item => item.text.y))) {
          expect(findOverlaps(items.filter(item => item.text.y === y).map(({ text, says, when }) => {
            const width = measureText(when!.to ? `${when!.from}–${when!.to}` : String(when!.from), wide.label, 800) + measureText(` ${says}`, wide.label, 500)
            return text.side === 'left' ? { from: text.x - width, to: text.x } : { from: text.x, to: text.x + width }
          }))).toEqual([])
          expect([y - 12 >= top - 1e-6, y + 12 <= top + height + 1e-6]).toEqual([true, true])
        }
      }
    }))
  })
})

/** So that a period of three years is a case above, and not only of chance. */
it('a period of three years beside long ones has its numeral alone', () => {
  const frame = { left: 64, right: 916, from: 1960, to: 2025 }
  const short = { roman: 'II', label: 'Agreement', band: { from: 1987, to: 1990 } } satisfies Pick<PeriodView, 'roman' | 'label'> & { band: Span }
  expect(placeBand(short, frame)).toMatchObject({ words: 'numeral' })
  expect(placeBand({ ...short, band: { from: 1960, to: 1987 } }, frame)).toMatchObject({ words: 'name' })
})
