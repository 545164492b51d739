import type { When } from '@deck/article'
import type { Piece } from '../../components/years/pack-lanes.ts'
import fc from 'fast-check'
import { dropKeys } from 'slidev-addon-lesson/shell/useSelection.ts'
import { describe, expect, it } from 'vitest'
import { drawing, packLane } from '../../components/years/pack-lanes.ts'
import { describeEvents, filterEvents, findUndated, groupByPeriod, pickLabel, readFilter, viewKeys, wholeFilter } from '../../components/years/timeline-events.ts'
import { placeCard, placeTimeline } from '../../components/years/timeline-layout.ts'
import { layoutYears, leadOf, placePaceWords, placeRungs, placeScale, rangeOfDate, startOfRails, touches } from '../../components/years/years.ts'
import { fakeChoices, fakeEvents, fakeHappenings, fakePeriods, fakeSources, fakeTables } from '../support/fake-events.ts'

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id)

describe('a date on the timeline', () => {
  it.each<[string, When, ReturnType<typeof rangeOfDate>]>([
    ['a year lies anywhere in that year', { from: 3000, precision: 'year' }, { kind: 'year', from: 3000, to: 3001, at: 3000.5, isOpen: false }],
    ['a span lasts to the end of its last year', { from: 3000, to: 3004, precision: 'year' }, { kind: 'span', from: 3000, to: 3005, at: 3000, isOpen: false }],
    ['a decade given in words is ten years wide', { from: 3010, precision: 'decade', words: '3010s' }, { kind: 'loose', from: 3010, to: 3020, at: 3010, isOpen: false }],
    ['looser words reach to both sides of their number', { from: 3015, precision: 'decade', words: 'mid-3010s' }, { kind: 'loose', from: 3014, to: 3017, at: 3015.5, isOpen: false }],
    ['one of two years lies between them', { from: 3008, to: 3009, precision: 'year', words: '3008 or 3009' }, { kind: 'loose', from: 3008, to: 3010, at: 3009, isOpen: false }],
    ['what has no end keeps none', { from: 3016, open: true, precision: 'year' }, { kind: 'year', from: 3016, to: 3017, at: 3016.5, isOpen: true }],
  ])('%s', (_, when, range) => {
    expect(rangeOfDate(when)).toEqual(range)
  })

  it('with a month stands in that month of its year', () => {
    const { kind, at } = rangeOfDate({ from: 3000, month: 7, precision: 'month' })
    expect(kind).toBe('month')
    expect(at).toBeCloseTo(3000 + 6.5 / 12)
  })

  it('belongs to a period by where it stands, a span by any of its years, what has no end by its beginning alone', () => {
    const belongs = (when: When) => fakePeriods.filter(period => touches(rangeOfDate(when), period)).map(({ roman }) => roman)
    expect(belongs({ from: 3007, precision: 'year' })).toEqual(['I'])
    expect(belongs({ from: 3008, precision: 'year' })).toEqual(['II'])
    expect(belongs({ from: 3006, to: 3008, precision: 'year' })).toEqual(['I', 'II'])
    expect(belongs({ from: 3006, open: true, precision: 'year' })).toEqual(['I'])
  })

  it.each<[When, string]>([
    [{ from: 3000, precision: 'year' }, '3000'],
    [{ from: 3000, to: 3004, precision: 'year' }, '3000–04'],
    [{ from: 3000, open: true, precision: 'year' }, 'since 3000'],
    [{ from: 3000, month: 9, day: 16, precision: 'day' }, '16 Sept 3000'],
    [{ from: 3000, month: 10, precision: 'month' }, 'Oct 3000'],
    [{ from: 3015, precision: 'decade', words: 'mid-3010s' }, 'mid-3010s'],
    [{ from: 3010, open: true, precision: 'decade', words: 'since the second decade of that century' }, 'since the 3010s'],
    [{ from: 3019, precision: 'year', words: 'two months after the founding in 3019' }, '3019'],
  ])('is short before a label: %o as %s', (when, lead) => {
    expect(leadOf(when)).toBe(lead)
  })
})

describe('an event without a year', () => {
  const events = { ...fakeHappenings, 'lost-egg': { ...fakeHappenings['first-egg'], when: { precision: 'year' } } }
  it('is named with its record for whoever builds', () => {
    expect(findUndated(events)).toEqual(['data/events.ts: "lost-egg" has no year; give it one: when: { from: …, precision: … }'])
    expect(findUndated({ a: { when: null }, b: {}, c: { when: { from: '3000' } } })).toHaveLength(3)
    expect(findUndated(fakeHappenings)).toEqual([])
  })

  it('is never placed', () => {
    expect(() => describeEvents({ ...fakeTables, events: events as never })).toThrow('"lost-egg" has no year')
  })
})

describe('what an event weighs', () => {
  it('follows from the data: rung, founding, told twice, tied to others; a date in two forms weighs nothing', () => {
    const weights = (relations: { from: string, to: string }[]) => Object.fromEntries(describeEvents({ ...fakeTables, relations, events: fakeHappenings }).map(({ id, weight }) => [id, weight]))
    expect(weights([])).toEqual({ 'first-egg': 2, 'moult': 0, 'great-hunt': 2, 'truce': 8, 'singing': 0 })
    expect(weights([{ from: 'moult', to: 'x' }, { from: 'y', to: 'singing' }])).toMatchObject({ moult: 1, singing: 0 })
  })
})

describe('the filter', () => {
  const filtered = (part: Partial<typeof wholeFilter>) => ids(filterEvents(fakeEvents, { ...wholeFilter, ...part }, fakePeriods))
  it('keeps what fits all that is asked for', () => {
    expect(filtered({})).toHaveLength(5)
    expect(filtered({ period: 'early-days' })).toEqual(['first-egg', 'moult'])
    expect(filtered({ lanes: ['wood'] })).toEqual(['great-hunt', 'truce', 'singing'])
    expect(filtered({ crisis: 'fox', kind: 'bird' })).toEqual(['moult', 'truce'])
    expect(filtered({ lanes: ['barn'], kind: 'club' })).toEqual([])
  })

  it('is read from a link, lanes in a list', () => {
    expect(readFilter({ period: 'late-days', lane: 'wood,barn', crisis: 'fox', kind: 'club' }, fakeChoices)).toEqual({ filter: { period: 'late-days', lanes: ['wood', 'barn'], crisis: 'fox', kind: 'club' }, unknown: [] })
    expect(readFilter({ lane: ['wood', 'barn'] }, fakeChoices).filter.lanes).toEqual(['wood', 'barn'])
    expect(readFilter({}, fakeChoices)).toEqual({ filter: wholeFilter, unknown: [] })
  })

  it('keeps what it knows of a link and reports the rest with what there is', () => {
    expect(readFilter({ lane: 'wood,moon', crisis: 'flood' }, fakeChoices)).toEqual({
      filter: { ...wholeFilter, lanes: ['wood'] },
      unknown: [{ name: 'lane', wanted: 'moon', known: ['barn', 'wood'] }, { name: 'crisis', wanted: 'flood', known: ['fox'] }],
    })
  })

  it('leaves nothing of itself in a used link, and all else', () => {
    expect(dropKeys({ period: 'x', lane: 'y', clicks: '2' }, viewKeys)).toEqual({ period: undefined, lane: undefined, crisis: undefined, kind: undefined, clicks: '2' })
  })
})

describe('the year line', () => {
  it('gives later years more room from the change of pace on, and ends at its edges', () => {
    const { x } = layoutYears({ from: 0, to: 20 }, 100, 400, { at: 10, times: 2 })
    expect([0, 10, 11, 20].map(x)).toEqual([100, 200, 220, 400])
    expect([-5, 99].map(x)).toEqual([100, 400])
  })

  it('keeps one pace within a stretch that the change lies outside of', () => {
    expect(layoutYears({ from: 10, to: 20 }, 0, 100, { at: 10, times: 3 }).pace).toBeNull()
    expect(layoutYears({ from: 10, to: 20 }, 0, 100, { at: 30, times: 3 }).x(15)).toBe(50)
  })

  it.each([1981, 1985, 1991])('says the change of pace at %i where no year stands', (at) => {
    const line = layoutYears({ from: 1970, to: 2021 }, 10, 842, { at, times: 2 })
    const start = placePaceWords(line, 60)
    expect(start).toBeGreaterThan(line.x(at))
    expect(placeScale(line).ticks.filter(({ x }) => x > start - 18 && x < start + 96)).toEqual([])
  })

  it('names fewer years where the words on the change of pace would have no room between them before the end', () => {
    const line = layoutYears({ from: 1850, to: 2031 }, 170, 842, { at: 1950, times: 2 })
    expect(placePaceWords(line) + 88).toBeLessThanOrEqual(line.right)
    expect(placeScale(line).ticks.map(({ year }) => year)).toEqual([1850, 1900, 1950, 2000])
  })

  it('names years at a round step with room between, and leaves no gap in its edge', () => {
    const line = layoutYears({ from: 3000, to: 3021 }, 0, 700)
    const { ticks, cells } = placeScale(line)
    expect(ticks.map(({ year }) => year)).toEqual([3000, 3002, 3004, 3006, 3008, 3010, 3012, 3014, 3016, 3018, 3020])
    expect(cells.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(700)
    expect(cells.every(({ isDark }, i) => isDark !== cells[i + 1]?.isDark)).toBe(true)
  })
})

describe('a packed lane', () => {
  const piece = fc.record({ at: fc.integer({ min: 0, max: 700 }), width: fc.integer({ min: 20, max: 500 }), weight: fc.integer({ min: 0, max: 8 }) })
    .map(({ at, width, weight }): Piece => ({ bare: [at, at + 9], wide: [at - 6, at + 15], right: at + 20 + width <= 716 ? [at - 6, at + 20 + width] : null, left: at - width >= 0 ? [at - width, at + 15] : null, weight }))

  it('never lets two things touch, and seats every one', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 0, max: 6 }), (pieces, rows) => {
      const { seats, rows: ofWords, bareRows } = packLane(pieces, rows)
      expect(seats).toHaveLength(pieces.length)
      expect(ofWords).toBeLessThanOrEqual(rows)
      const placed = seats.map(({ row, side }, i) => ({ row, extent: side === 'none' ? pieces[i]!.bare : pieces[i]![side]! }))
      for (const [i, a] of placed.entries()) {
        expect(a.row).toBeLessThan(ofWords + bareRows)
        for (const b of placed.slice(0, i)) {
          if (a.row === b.row)
            expect(a.extent[0] > b.extent[1] || b.extent[0] > a.extent[1]).toBe(true)
        }
      }
    }), { numRuns: 60, seed: 7 })
  })

  it('gives words to the weightier where only one has room', () => {
    const at = (weight: number): Piece => ({ bare: [0, 9], wide: [0, 9], right: [0, 500], left: null, weight })
    expect(packLane([at(0), at(3)], 1).seats.map(({ side }) => side)).toEqual(['none', 'right'])
  })
})

describe('the slide', () => {
  it('closes lanes that are not asked for and fills its height with the others', () => {
    const { lanes } = placeTimeline(fakeSources, { ...wholeFilter, lanes: ['wood'] })
    expect(lanes.map(({ isLit }) => isLit)).toEqual([false, true])
    expect(lanes.at(-1)!.top + lanes.at(-1)!.height).toBeCloseTo(drawing.lanes.bottom)
  })

  it('opens a card below what stands high and above what stands low, never beyond its sides', () => {
    expect(placeCard({ left: 700, top: 40, width: 100, height: 20 }, 200)).toEqual({ left: 422, top: 66 })
    expect(placeCard({ left: 10, top: 300, width: 100, height: 20 }, 200)).toEqual({ left: 10, bottom: drawing.height - 294 })
  })

  it('names a rung where its name has room before the next one', () => {
    const rungs = [3000, 3001, 3010].map((year, i) => ({ id: `r${year}`, rank: i + 1, label: 'A rung', year, range: rangeOfDate({ from: year, precision: 'year' }) }))
    const line = layoutYears({ from: 3000, to: 3021 }, 0, 700)
    expect(placeRungs(rungs, line).map(({ name, lines }) => [name, lines.length])).toEqual([['', 1], ['A rung', 2], ['A rung', 3]])
    expect(startOfRails(rungs, layoutYears({ from: 2900, to: 2950 }, 0, 700))).toBeNull()
  })
})

describe('the list', () => {
  it('has the whole label in a column, or the short one where that saves a line', () => {
    const egg = { lead: '3002', label: 'The first egg is laid', short: 'First egg' }
    expect([pickLabel(egg, 300, 15), pickLabel(egg, 110, 15), pickLabel(egg, 20, 15)]).toEqual(['The first egg is laid', 'First egg', 'First egg'])
    expect(pickLabel({ ...egg, short: 'The first egg is lai' }, 110, 15)).toBe('The first egg is laid')
  })

  it('groups events under the period in which they begin, those before all of them first', () => {
    const early = { ...fakeEvents[0]!, id: 'dinosaur', range: rangeOfDate({ from: 1, precision: 'year' }) }
    expect(groupByPeriod([early, ...fakeEvents], fakePeriods).map(({ period, events }) => [period?.roman, ids(events)])).toEqual([
      [undefined, ['dinosaur']],
      ['I', ['first-egg', 'moult']],
      ['II', ['great-hunt', 'truce', 'singing']],
    ])
  })
})
