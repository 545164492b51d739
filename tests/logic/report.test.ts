/** What a lecture leaves behind, and how the browser keeps it. */
import type { Session } from 'slidev-addon-lesson/lecture/session.ts'
import type { Voted } from 'slidev-addon-lesson/room/votes.ts'
import { en } from '@deck/words'
import fc from 'fast-check'
import { findLast, findRunning, listSessions, sessionsFormat } from 'slidev-addon-lesson/lecture/kept-sessions.ts'
import { formatShare, joinVotes, listPhoneVotes, listSentences, listTimes, listVotes, writeReport } from 'slidev-addon-lesson/lecture/report.ts'
import { addVotes, endSession, followOther, minute, startSession, visitSlide } from 'slidev-addon-lesson/lecture/session.ts'
import { noSentences } from 'slidev-addon-lesson/room/votes.ts'
import { putRow } from 'slidev-addon-lesson/shell/kept-table.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { anyText, damage, expectUnpolluted } from '../support/hostile.ts'

afterEach(expectUnpolluted)

const { empty, read, write } = sessionsFormat

const at = (minutes: number) => 1_000_000 + minutes * minute
const plan = { plan: 'brief', label: 'A brief lesson', minutes: 9, steps: [{ slide: 'moon', minutes: 2 }, { slide: 'cloud', minutes: 3, skippable: true as const }, { slide: 'tide', minutes: 4 }] }
const given = (from: number): Session => endSession(visitSlide(visitSlide(startSession({ ...plan, kind: 'lecture', slide: 'moon' }, at(from)), 'elsewhere', at(from + 2)), 'tide', at(from + 3)), at(from + 8))

describe('a vote before the lesson and after it', () => {
  const session: Session = { ...given(0), votes: { before: [{ a: 1 }, { a: 3, b: 1 }], after: [{ b: 8 }], other: [{ x: 2 }] }, phones: { after: [{ voters: 4, counts: { b: 4 } }] } }

  it('stands once, the last of each side by side', () => {
    const joined = joinVotes(session, ['before', 'after'])
    expect(joined.votes).toEqual({ other: [{ x: 2 }], before: [{ a: 3, b: 1 }, { b: 8 }] })
    expect(joined.phones).toEqual({ before: [{ voters: 0, counts: {} }, { voters: 4, counts: { b: 4 } }] })
  })

  it('stays as it is where it was taken before the lesson only', () => {
    expect(joinVotes({ votes: { before: [{ a: 1 }] } }, ['before', 'after']).votes).toEqual({ before: [{ a: 1 }] })
  })

  it('is told with its shares, so that two votes compare even if not as many voted', () => {
    expect([formatShare(3, 4), formatShare(0, 8), formatShare(null, 4), formatShare(0, 0)]).toEqual(['3 (75%)', '0 (0%)', '', '0'])
  })
})

describe('the times of a lecture', () => {
  it('stand in the plan’s order beside plan and last time, with what was skipped, not reached or added', () => {
    const last = endSession(visitSlide(startSession({ ...plan, kind: 'rehearsal', slide: 'moon' }, at(0)), 'cloud', at(1)), at(5))
    const rows = listTimes({ ...given(60), skipped: ['cloud'] }, at(99), last).map(({ slide, planned, last, now, state }) => [slide, planned && planned / minute, last && last / minute, now && now / minute, state])
    expect(rows).toEqual([['moon', 2, 1, 2, 'shown'], ['cloud', 3, 4, null, 'skipped'], ['tide', 4, null, 5, 'shown'], ['elsewhere', null, null, 1, 'added']])
    expect(listTimes(last, at(99)).at(-1)).toMatchObject({ slide: 'tide', state: 'missed' })
  })
})

describe('the votes', () => {
  const hands = (minutes: number, all: Voted['votes']['all']): Voted => ({ votes: { at: at(minutes), all }, phones: { at: 0, all: [] }, sentences: { at: 0, all: noSentences } })

  it('of this lecture come in, and those from before its start do not', () => {
    const session = given(0)
    expect(addVotes(session, { old: hands(-1, [{ a: 9 }]), none: hands(3, [{}]) })).toBe(session)
    const voted = addVotes(session, { quiz: hands(3, [{ a: 23, b: 2 }, { a: 1, c: 41 }]) })
    expect(addVotes(voted, { quiz: hands(4, [{ a: 23, b: 2 }, { a: 1, c: 41 }]) })).toBe(voted)
    expect(listVotes(voted, () => [{ id: 'a', name: 'A moon' }, { id: 'b', name: 'B sun' }]).map(({ option, first, second }) => [option, first, second])).toEqual([['A moon', 23, 1], ['B sun', 2, null], ['c', null, 41]])
  })
})

describe('the votes by phone', () => {
  const sentences = { piles: { dust: 2 }, shown: [{ text: '=dust reaches Korea', count: 2, pile: 'dust' }] }
  const phones = (minutes: number, all: Voted['phones']['all']): Voted => ({ votes: { at: 0, all: [] }, phones: { at: at(minutes), all }, sentences: { at: at(minutes), all: sentences } })
  const rounds = [{ voters: 30, counts: { a: 20, b: 10 } }, { voters: 28, counts: { a: 27, b: 1 } }]

  it('of this lecture come in as counts for each question and vote, and are kept', () => {
    const session = given(0)
    expect(addVotes(session, { old: phones(-1, rounds), none: { ...phones(3, [{ voters: 0, counts: {} }]), sentences: { at: at(3), all: noSentences } } })).toBe(session)
    const voted = addVotes(session, { quiz: phones(3, rounds) })
    expect(addVotes(voted, { quiz: phones(4, rounds) })).toBe(voted)
    expect(listPhoneVotes(voted, 'Phones', () => [{ id: 'a', name: 'A moon' }, { id: 'b', name: 'B sun' }]).map(({ option, first, second }) => [option, first, second])).toEqual([['Phones', 30, 28], ['A moon', 20, 27], ['B sun', 10, 1]])
    expect(listSentences(voted, pile => pile.toUpperCase()).map(({ option, first, second }) => [option, first, second]), 'sentences: piles, and what was shown').toEqual([['DUST', null, 2], ['“=dust reaches Korea”', null, 2]])
    expect(listSentences(addVotes(voted, { quiz: { ...phones(5, rounds), sentences: { at: at(5), all: noSentences } } }), pile => pile), 'one that was taken off the wall').toEqual([])
    const kept = putRow(empty, 'one', voted, at(9))
    expect(read(write(kept))).toMatchObject({ kind: 'read', value: kept, lost: 0 })
  })
})

describe('the table for a spreadsheet', () => {
  it('has a line for each slide and option, quotes what needs it, and holds no formula', () => {
    const times = listTimes(given(0), at(99)).slice(0, 1).map(row => ({ ...row, title: 'Far, “far” and "away"' }))
    const [head, slide, vote] = writeReport(en.lectures, times, [{ question: '=1+1', option: '-A', first: 3, second: null }]).split('\r\n')
    expect(head!.split(',')).toHaveLength(9)
    expect(slide).toBe('"Far, “far” and ""away""",2.0,,2.0,shown,,,,')
    expect(vote).toBe(',,,,,\'=1+1,\'-A,3,')
  })
})

describe('the kept lectures', () => {
  const kept = putRow(putRow(empty, 'a', given(0), at(8)), 'b', given(60), at(68))

  it('are read as they were written, the youngest first, each with the one before', () => {
    const found = read(write(kept))
    expect(found).toMatchObject({ kind: 'read', value: kept, lost: 0 })
    const [youngest] = listSessions(kept)
    expect([youngest!.id, findLast(kept, youngest!)?.id, findRunning(kept, at(69))]).toEqual(['b', 'a', undefined])
  })

  it('of any text are read, or named for what they are', () => {
    fc.assert(fc.property(fc.oneof(anyText, damage(fc.constant(write(kept)!))), (text) => {
      const found = read(text)
      expect(['read', 'newer', 'damaged']).toContain(found.kind)
      if (found.kind === 'read')
        listSessions(found.value).forEach(({ session }) => listTimes(session, at(99)))
    }), { numRuns: 300 })
  })

  it('take another plan that is followed on the way, with its end', () => {
    expect(followOther(given(0), { plan: 'long', label: 'Long', steps: [], minutes: 20 })).toMatchObject({ plan: 'long', endsAt: at(20) })
    expect(followOther(given(0), plan)).toEqual(given(0))
  })
})
