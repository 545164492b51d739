/** Years with lanes, seats and lit words: what is placed where, over made-up records. */
import type { Lane, LaneItem } from '../../components/years/place-lanes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortSeats } from '../../components/marks/sort-seats.ts'
import { splitQuotes } from '../../components/passage/split-quotes.ts'
import { listTicks, placeLanes, placeNarrow, wide, wordsOf } from '../../components/years/place-lanes.ts'

const at = (from: number, more: object = {}) => ({ from, precision: 'year' as const, ...more })
const act = (id: string, when: LaneItem['when'], says = 'a short deed'): LaneItem => ({ id, says, when })
const lane = (id: string, ...items: LaneItem[]): Lane => ({ id, label: id, items })
const span = { from: 1900, to: 1920 }

describe('years with lanes', () => {
  it('place each mark by its year, whatever its lane', () => {
    const { lanes, axis } = placeLanes([lane('plums', act('a', at(1900)), act('b', at(1910))), lane('figs', act('c', at(1910)))], span, 852)
    const [a, b, c] = lanes.flatMap(({ items }) => items)
    expect(a!.x).toBe(axis.left)
    expect(b!.x).toBe(c!.x)
    expect(b!.x).toBeCloseTo((axis.left + axis.right) / 2)
  })

  const years = fc.integer({ min: 1900, max: 1920 })
  const dates = fc.option(fc.oneof(years.map(year => at(year)), fc.tuple(years, fc.integer({ min: 1, max: 8 })).map(([year, lasts]) => at(Math.min(year, 1912), { to: Math.min(year, 1912) + lasts }))), { nil: null })
  const many = fc.array(fc.array(fc.tuple(dates, fc.lorem({ maxCount: 3 })), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
    .map(all => all.map((items, i) => lane(`l${i}`, ...items.map(([when, says], n) => act(`${i}-${n}`, when, says)))))

  it('set no words over others of the same lane, and lanes under each other', () => {
    fc.assert(fc.property(many, (lanes) => {
      const placed = placeLanes(lanes, span, 852)
      for (const { items, top, height } of placed.lanes) {
        const dots = items.filter(({ when, end }) => when && end === undefined)
        for (const [i, one] of dots.entries()) {
          expect(one.y).toBeGreaterThanOrEqual(top)
          expect(one.y).toBeLessThanOrEqual(top + height)
          for (const other of dots.slice(i + 1))
            expect(one.y === other.y && one.x === other.x && one.text.side === other.text.side, `${one.says} over ${other.says}`).toBe(false)
        }
      }
      placed.lanes.slice(1).forEach((each, i) => expect(each.top).toBeCloseTo(placed.lanes[i]!.top + placed.lanes[i]!.height))
      expect(placed.undated !== null).toBe(lanes.some(({ items }) => items.some(({ when }) => !when)))
    }))
  })

  it('join the marks of one act in several lanes, and say its words once', () => {
    const { joins } = placeLanes([lane('plums', act('both', at(1905))), lane('figs', act('both', at(1905))), lane('pears', act('one', at(1905)))], span, 852)
    expect(joins.map(({ id }) => id)).toEqual(['both'])
    expect(joins[0]!.to).toBeGreaterThan(joins[0]!.from)
  })

  it('keep an empty lane as a hole, and share out the room that is left', () => {
    const lanes = [lane('plums', act('a', at(1900))), lane('results')]
    const [, hole] = placeLanes(lanes, span, 852).lanes
    expect(hole).toMatchObject({ items: [] })
    expect(placeLanes(lanes, span, 852, 340).height).toBeCloseTo(340)
    expect(wide.hole).toBeGreaterThan(20)
  })

  it('have names of several lines that keep to their lanes, in smaller type where there is little room', () => {
    const long = { ...lane('plums', act('a', at(1900))), label: 'Plums of the old walled orchards' }
    const [large, small] = [placeLanes([long, long], span, 852, 340), placeLanes([long, long], span, 852, 200)]
    expect([large.labelSize, small.labelSize]).toEqual([27, 22])
    for (const { lanes, labelSize } of [large, small])
      expect(lanes[0]!.height).toBeGreaterThan(3 * labelSize)
    expect(small.height).toBeCloseTo(200)
  })

  it('name the act whose date the axis does not reach', () => {
    expect(() => placeLanes([lane('plums', act('late', at(1931)))], span, 852)).toThrow('"late" (1931) lies outside the axis from 1900 to 1920')
  })

  it('say the article’s words for a loose time, since of what goes on, and a span by both ends', () => {
    expect([wordsOf({ says: 'x', when: at(1905, { words: 'mid-1900s' }) }).year, wordsOf({ says: 'x', when: at(1905, { open: true }) }).year, wordsOf({ says: 'x', when: at(1905, { to: 1907 }) }).year, wordsOf({ says: 'x', when: null }).year]).toEqual(['mid-1900s', 'since 1905', '1905–1907', ''])
  })

  it('name years at a step that is easy to count in', () => {
    expect(listTicks({ from: 1960, to: 1990 })).toEqual([1960, 1965, 1970, 1975, 1980, 1985, 1990])
    expect(listTicks({ from: 1961, to: 2025 }).slice(0, 2)).toEqual([1970, 1980])
  })

  it('in a narrow column stand under each other in order, with no line over another', () => {
    fc.assert(fc.property(many, fc.integer({ min: 240, max: 640 }), (lanes, width) => {
      const { items, height } = placeNarrow(lanes, width)
      items.slice(1).forEach((item, i) => expect(item.y).toBeGreaterThanOrEqual(items[i]!.y + items[i]!.lines * 23))
      const dated = items.filter(({ when }) => when)
      expect(dated.map(({ when }) => when!.from)).toEqual(dated.map(({ when }) => when!.from).toSorted((a, b) => a - b))
      expect(items.at(-1)!.y).toBeLessThan(height)
    }))
  })

  it('in a narrow column have a year beside them where that is all that is said, and no year that nobody says', () => {
    const loose = { 'a plain one': at(1900), 'an open one': at(1901, { open: true }), 'a stretch': at(1902, { to: 1904 }), 'loose words': at(1907, { words: 'late 1900s', precision: 'decade' }), 'none': null }
    const { items } = placeNarrow([lane('plums', ...Object.entries(loose).map(([id, when]) => act(id, when)))], 320)
    expect(Object.fromEntries(items.map(({ id, year, time }) => [id, [year, time]]))).toEqual({
      'a plain one': ['1900', ''], 'an open one': ['', 'since 1901'], 'a stretch': ['', '1902–1904'], 'loose words': ['', 'late 1900s'], 'none': ['', ''],
    })
  })

  it('in a narrow column say once what stands in several lanes, whichever has the words', () => {
    const { items } = placeNarrow([lane('plums', act('a', at(1900), '')), lane('figs', act('a', at(1900), 'both')), lane('pears', act('a', at(1900), ''))], 320)
    expect(items.map(({ says, columns }) => [says, columns.map(({ id }) => id)])).toEqual([['both', ['plums', 'figs', 'pears']]])
  })
})

describe('seats', () => {
  const states = ['north', 'south', 'east'] as const
  it('are sorted by whether three sit there, two, or nobody is listed', () => {
    const rows = [{ id: 'pair', says: 'pair', parties: ['north', 'south'] as const }, { id: 'open', says: 'open', members: null }, { id: 'all', says: 'all', members: states }]
    expect(sortSeats(rows, states).map(({ kind, rows }) => [kind, ...rows.map(({ id }) => id)])).toEqual([['many', 'all'], ['unlisted', 'open'], ['few', 'pair']])
  })

  it('name the member that no column shows', () => {
    expect(() => sortSeats<string>([{ id: 'all', says: 'all', members: ['west'] }], states)).toThrow('"all" lists "west", which has no column')
  })
})

it('a sentence is split at its quotation marks, and nothing of it is lost', () => {
  expect(splitQuotes('The plum “ripens late”, they say.')).toEqual([{ text: 'The plum ', isQuote: false }, { text: '“ripens late”', isQuote: true }, { text: ', they say.', isQuote: false }])
  fc.assert(fc.property(fc.string(), text => splitQuotes(text).map(part => part.text).join('') === text))
})
