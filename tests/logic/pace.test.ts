/** The sums behind the lecturer's clock: what time went where, whether the lecture ends in time, what may be left out. */
import type { Session, SessionStep } from 'slidev-addon-lesson/lecture/session.ts'
import fc from 'fast-check'
import { readPace } from 'slidev-addon-lesson/lecture/pace.ts'
import { endOf, endSession, isPaused, isRunning, lastMomentOf, minute, moveSession, sessionLasts, startSession, sumQuestions, sumVisits, toggleQuestions, visitSlide } from 'slidev-addon-lesson/lecture/session.ts'
import { describe, expect, it } from 'vitest'

const steps: readonly SessionStep[] = [
  { slide: 'moon', minutes: 2 },
  { slide: 'cloud', minutes: 4, skippable: true },
  { slide: 'tide', minutes: 3 },
  { slide: 'wave', minutes: 2, skippable: true },
  { slide: 'star', minutes: 4 },
]
const hour = { kind: 'lecture' as const, plan: 'brief', label: 'A brief lesson', steps, minutes: 15, slide: 'moon' }
const at = (minutes: number) => 1_000_000 + minutes * minute
const start = () => startSession(hour, at(0))
/** The end's minutes behind the plan, and what may be left out. */
function judge(session: Session, minutes: number) {
  const { behind, offer } = readPace(session, at(minutes))
  return [behind! / minute, offer?.slides ?? null, offer?.saves ?? 0]
}

/** What may happen in a lecture: a slide turned, questions, a while that passes. */
const happening = fc.oneof(fc.record({ wait: fc.nat({ max: 10 * minute }), slide: fc.constantFrom(...steps.map(({ slide }) => slide), 'elsewhere') }), fc.record({ wait: fc.nat({ max: 10 * minute }), questions: fc.constant(true) }))
/** A lecture as it went, and the time by its clock. */
const given = fc.array(happening, { maxLength: 12 }).map((happenings) => {
  let [session, now] = [start(), at(0)]
  for (const each of happenings) {
    now += each.wait
    session = 'slide' in each ? visitSlide(session, each.slide, now) : toggleQuestions(session, now)
  }
  return { session, now }
})

describe('the time of a lecture', () => {
  it('goes to slides and to questions, and no moment is lost or counted twice', () => {
    fc.assert(fc.property(given, fc.nat({ max: 5 * minute }), ({ session, now }, wait) => {
      const sum = [...sumVisits(session, now + wait).values()].reduce((a, b) => a + b, 0)
      expect(sum + sumQuestions(session, now + wait)).toBe(now + wait - session.startedAt)
    }))
  })

  it('moves as a whole where the computer’s clock is set to another time', () => {
    fc.assert(fc.property(given, fc.integer({ min: -600 * minute, max: 600 * minute }), ({ session, now }, by) => {
      const moved = moveSession(session, by)
      expect([...sumVisits(moved, now + by)]).toEqual([...sumVisits(session, now)])
      expect(readPace(moved, now + by)).toEqual({ ...readPace(session, now), end: readPace(session, now).end! + by })
    }))
  })

  it('stands still once the lecture has ended', () => {
    fc.assert(fc.property(given, ({ session, now }) => {
      const ended = endSession(session, now)
      expect([endOf(ended, now + 99 * minute), isRunning(ended, now), isPaused(ended)]).toEqual([now, false, false])
      expect(visitSlide(ended, 'star', now + minute)).toBe(ended)
    }))
  })

  it('ends with its last slide where nobody ended it', () => {
    const forgotten = visitSlide(start(), 'cloud', at(5))
    expect([isRunning(forgotten, at(5) + sessionLasts - 1), isRunning(forgotten, at(5) + sessionLasts)]).toEqual([true, false])
    expect(endOf(forgotten, at(5) + sessionLasts)).toBe(at(5))
  })

  it('never runs backwards, whatever the clock says', () => {
    const session = toggleQuestions(toggleQuestions(visitSlide(start(), 'cloud', at(-3)), at(1)), at(0.5))
    expect(session.visits.map(visit => visit.at)).toEqual([at(0), at(0)])
    expect(session.pauses).toEqual([{ from: at(1), to: at(1) }])
    expect(lastMomentOf(endSession(session, at(-9)))).toBe(at(1))
  })
})

describe('the pace', () => {
  it('falls behind by what a slide takes too long, and gains what it is left early', () => {
    expect(judge(start(), 5)[0]).toBe(3)
    expect(judge(visitSlide(start(), 'cloud', at(1.5)), 1.5)[0]).toBe(-0.5)
    expect(readPace(start(), at(5))).toMatchObject({ spent: 5 * minute, left: -3 * minute, end: at(18) })
  })

  it('falls behind with every minute of questions, which the slide in view does not pay for', () => {
    const session = toggleQuestions(start(), at(1))
    expect(readPace(session, at(4))).toMatchObject({ spent: minute, left: minute, behind: 3 * minute, isPaused: true, questions: 3 * minute })
    expect(readPace(toggleQuestions(session, at(4)), at(4.5))).toMatchObject({ spent: 1.5 * minute, isPaused: false, questions: 0 })
  })

  it('does not count twice what was given before somebody went back, and goes on where a detour left the plan', () => {
    const back = visitSlide(visitSlide(visitSlide(start(), 'cloud', at(2)), 'tide', at(6)), 'moon', at(9))
    expect(judge(back, 9)[0]).toBe(0)
    const detour = visitSlide(visitSlide(start(), 'cloud', at(2)), 'elsewhere', at(3))
    expect(readPace(detour, at(4))).toMatchObject({ behind: minute, left: null })
  })

  it('without minutes says no end', () => {
    const free = startSession({ ...hour, steps: [], minutes: 0 }, at(0))
    expect(readPace(free, at(3))).toMatchObject({ end: null, behind: null, left: null, offer: null, spent: 3 * minute })
  })
})

describe('what may be left out', () => {
  it('is what brings the lecture back in time, with the fewest slides', () => {
    expect(judge(start(), 3.5)).toEqual([1.5, ['wave'], 2])
    expect(judge(start(), 5)).toEqual([3, ['cloud'], 4])
    expect(judge(start(), 7)).toEqual([5, ['cloud', 'wave'], 6])
  })

  it('is all that there is where even that is not enough, and nothing where all is in time', () => {
    expect(judge(start(), 14)).toEqual([12, ['cloud', 'wave'], 6])
    expect(judge(start(), 2.9)[1]).toBeNull()
  })

  it('is never a slide that was left out or shown already, nor one that the plan needs', () => {
    expect(judge({ ...start(), skipped: ['cloud'] }, 7)).toEqual([1, ['wave'], 2])
    expect(judge(visitSlide(visitSlide(start(), 'cloud', at(2)), 'tide', at(9)), 9)).toEqual([3, ['wave'], 2])
  })

  it('names the longest activity ahead where skipping is not enough, and none that was given', () => {
    const spared = { ...start(), steps: steps.map(step => step.slide === 'tide' ? { ...step, spare: 2 } : step.slide === 'star' ? { ...step, spare: 1 } : step) }
    const shortenAt = (session: Session, minutes: number) => readPace(session, at(minutes)).shorten
    expect([shortenAt(spared, 7), shortenAt(spared, 14)]).toEqual([null, { slide: 'tide', saves: 2 }])
    expect(shortenAt(visitSlide(spared, 'tide', at(11)), 14)).toEqual({ slide: 'star', saves: 1 })
    expect(shortenAt(start(), 14)).toBeNull()
  })
})
