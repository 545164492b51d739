import { measureText } from 'slidev-addon-lesson/shell/measure-text.ts'
/** The actors of this article, and their picture. */
import { describe, expect, it } from 'vitest'
import { findStage } from '../../components/marks/gather-actors.ts'
import { placeActors } from '../../components/marks/place-actors.ts'
import { useActors } from '../../components/marks/useActors.ts'
import { agreements } from '../../data/agreements.ts'
import { events } from '../../data/events.ts'
import { institutions } from '../../data/institutions.ts'
import { projects } from '../../data/projects.ts'

const { bands, ties, periods, span } = useActors()
const all = bands.flatMap(band => band.actors)
const stageIds = periods.map(({ id }) => id)

describe('the actors of the data', () => {
  it('hold every actor of an event in the event’s own period', () => {
    const missing = Object.entries(events).flatMap(([id, event]) => event.period === null ? [] : event.actors.filter(actor => !all.find(each => each.id === actor)?.stages.includes(stageIds.indexOf(event.period!))).map(actor => `${id}: ${actor}`))
    expect(missing).toEqual([])
  })

  it('lose no founder, signatory or doer', () => {
    const doers = [...Object.values(institutions).flatMap(one => [...one.founders, ...one.members ?? []]), ...Object.values(agreements).flatMap(one => one.parties), ...Object.values(projects).flatMap(one => one.actors)]
    expect(doers.filter(id => !all.some(actor => actor.id === id))).toEqual([])
  })

  it('come from more kinds in each period than in the one before, and never fewer', () => {
    const kinds = periods.map((_, stage) => bands.filter(band => band.actors.some(actor => actor.stage <= stage)).length)
    expect(kinds[1]).toBeGreaterThan(kinds[0]!)
    expect(kinds[2]).toBeGreaterThanOrEqual(kinds[1]!)
  })
})

describe('the picture', () => {
  const picture = placeActors(bands, ties, periods, span)
  const strands = picture.bands.flatMap(band => band.strands)

  it('holds every actor once, and every act inside the periods', () => {
    expect(strands.map(strand => strand.actor.id).sort()).toEqual(all.map(actor => actor.id).sort())
    expect(picture.acts.map(act => act.tie)).toEqual(ties.filter(tie => findStage(tie, stageIds) >= 0))
    expect(picture.acts.flatMap(act => act.ys).every(Number.isFinite)).toBe(true)
  })

  it('keeps its bands apart, its strands in their bands, and all on the slide', () => {
    picture.bands.forEach((band, i) => {
      const next = picture.bands[i + 1]
      if (next)
        expect(band.top + band.height).toBeLessThan(next.top)
      for (const strand of band.strands)
        expect([strand.y >= band.top, strand.y <= band.top + band.height], strand.actor.id).toEqual([true, true])
    })
    expect(picture.height).toBeLessThanOrEqual(308)
  })

  it('names whoever has no date, in boxes that no strand of theirs and no upright crosses', () => {
    for (const { named, names, top, height, strands: own } of picture.bands) {
      expect(named.map(actor => actor.id)).toEqual(own.filter(strand => strand.actor.from === null).map(strand => strand.actor.id))
      if (!named.length)
        continue
      const right = names.left + names.width
      expect(own.filter(strand => strand.x1 < right && strand.x2 > names.left)).toEqual([])
      const crossing = picture.acts.filter(act => act.x > names.left && act.x < right && act.ys[0]! < top + height && act.ys.at(-1)! > top)
      const widest = measureText(named.map(actor => actor.name).join(' · '), 16, 500)
      // a short run of names leaves the far end of its box free
      const used = names.side === 'before' ? right - Math.min(names.width, widest) : names.left
      expect(crossing.filter(act => act.x > used).map(act => act.tie.id)).toEqual([])
    }
  })
})
