import { en } from '@deck/words'
import { measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
/** The timeline of this article: every event on it, and no two things that overlap, whatever is asked for. */
import { describe, expect, it } from 'vitest'
import { drawing } from '../../components/years/pack-lanes.ts'
import { filterEvents, wholeFilter } from '../../components/years/timeline-events.ts'
import { placeTimeline } from '../../components/years/timeline-layout.ts'
import { useTimeline } from '../../components/years/useTimeline.ts'
import { events } from '../../data/events.ts'
import { rungs } from '../../data/partnership.ts'
import { lanes, timelineSpan } from '../../deck.config.ts'

const { sources, choices } = useTimeline()
const subsets = <T>(list: readonly T[]): T[][] => list.reduce<T[][]>((all, one) => [...all, ...all.map(some => [...some, one])], [[]])
const or = (list: readonly { id: string }[]) => [null, ...list.map(({ id }) => id)]

/** Every combination of lanes, crisis, kind of actor and period. */
const everyFilter = subsets(choices.lanes.map(({ id }) => id)).flatMap(some =>
  or(choices.crises).flatMap(crisis => or(choices.kinds).flatMap(kind => or(choices.periods).map(period => ({ lanes: some, crisis, kind, period })))))

/** Combinations that show the same events in the same years at the same sizes are placed once. */
const everyView = [...new Map(everyFilter.map((filter) => {
  const shown = filterEvents(sources.events, filter, sources.periods).map(({ id }) => id).join()
  return [`${filter.period} ${filter.lanes.length > 0} ${shown}`, filter]
})).values()].map(filter => ({ filter, placed: placeTimeline(sources, filter) }))
const faults = (check: (view: typeof everyView[number]) => readonly string[]) => everyView.flatMap(view => check(view).map(fault => `${fault}, at ${JSON.stringify(view.filter)}`))

type Box = typeof everyView[number]['placed']['events'][number]['box']
const overlap = (a: Box, b: Box) => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height

describe('the timeline, at every filter', () => {
  it('is asked for in all combinations', () => {
    expect(everyFilter).toHaveLength(2 ** Object.keys(lanes).length * (choices.crises.length + 1) * (choices.kinds.length + 1) * (choices.periods.length + 1))
    expect(everyView.length).toBeGreaterThan(300)
  })

  it('lets no two events overlap, words and marks', () => {
    expect(faults(({ placed }) => placed.events.flatMap((a, i) => placed.events.slice(0, i).filter(b => overlap(a.box, b.box)).map(b => `${a.event.id} and ${b.event.id}`)))).toEqual([])
  })

  it('keeps every event within its lane and the years’ edges', () => {
    expect(faults(({ placed }) => placed.events.filter(({ box, event }) => {
      const lane = placed.lanes.find(({ id }) => id === event.lane)!
      return box.left < drawing.left - 0.01 || box.left + box.width > drawing.right + 0.01 || box.top < lane.top || box.top + box.height > lane.top + lane.height
    }).map(({ event }) => event.id))).toEqual([])
  })

  it('places every event that fits, and keeps the lanes above the rails', () => {
    expect(faults(({ filter, placed }) => {
      const last = placed.lanes.at(-1)!
      return [
        ...(placed.events.length === filterEvents(sources.events, filter, sources.periods).length ? [] : ['an event is missing']),
        ...(last.top + last.height <= drawing.lanes.bottom + 0.01 ? [] : ['the lanes are too high']),
      ]
    })).toEqual([])
  })

  it('sets words at 15 px or more, at 20 where a period has the slide with all lanes', () => {
    expect(faults(({ filter, placed }) => placed.size < (filter.period && !filter.lanes.length ? 20 : 15) ? [`${placed.size} px`] : [])).toEqual([])
  })

  it('names every rung in the whole', () => {
    const { events: placed } = placeTimeline(sources, wholeFilter)
    expect(placed.filter(({ event, words }) => event.rung && !words).map(({ event }) => event.id)).toEqual([])
    expect(placed.filter(({ event }) => event.rung)).toHaveLength(Object.keys(rungs).length)
  })

  it('has words for every event once one lane has a period to itself', () => {
    expect(faults(({ filter, placed }) => filter.period && filter.lanes.length === 1 ? placed.events.filter(({ words }) => !words).map(({ event }) => event.id) : [])).toEqual([])
  })
})

describe('every event on the timeline', () => {
  it('has at most 28 characters beside its dot', () => {
    expect(sources.events.filter(({ short }) => short.length > 28).map(({ id }) => id)).toEqual([])
  })

  it('shows in the whole, and ends with the last year at the latest', () => {
    expect(placeTimeline(sources, wholeFilter).events).toHaveLength(Object.keys(events).length)
    expect(sources.events.filter(({ range }) => range.to > timelineSpan.to).map(({ id }) => id)).toEqual([])
  })
})

describe('the timeline’s words', () => {
  it('name every kind of actor that can be chosen', () => {
    expect(choices.kinds.filter(({ id }) => !(id in en.timeline.kinds))).toEqual([])
  })

  it('fit beside the drawing', () => {
    // small capitals are no wider than this, letter-spacing included
    expect(choices.lanes.filter(({ label }) => measureText(label, 16, 800) * 1.12 > drawing.left - 20).map(({ id }) => id)).toEqual([])
  })
})
