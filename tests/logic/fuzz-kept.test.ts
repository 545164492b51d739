/** What a browser kept (a paper, a lecture, a reader's place), however it came to be as it is. */
import type { Lecture } from '../../components/room/lecture-record.ts'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readPlace, writePlace } from '../../components/read/read-place.ts'
import { longestCountdown } from '../../components/room/countdown.ts'
import { capTimes, changeRecord, classLasts, dropOldRecords, findRecord, lastMoment, mergeLectures } from '../../components/room/lecture-record.ts'
import { readLecture, writeLecture } from '../../components/room/read-lecture.ts'
import { endPaper, goOn, readPaper, takeGrade, takeUp, writePaper } from '../../components/study/paper.ts'
import { anyName, anyText, damage, expectUnpolluted, inherited } from '../support/hostile.ts'

afterEach(expectUnpolluted)

describe('a kept paper', () => {
  const paper = fc.record({
    version: fc.constantFrom(1, 2),
    started: fc.option(fc.nat(), { nil: undefined }),
    ids: fc.array(anyName, { minLength: 1, maxLength: 6 }),
    mock: fc.boolean(),
    index: fc.nat({ max: 7 }),
    grades: fc.dictionary(anyName, fc.record({ state: fc.constantFrom('right' as const, 'wrong' as const), hinted: fc.boolean(), answer: fc.option(fc.oneof(fc.array(anyName), fc.dictionary(anyName, anyName), anyName), { nil: undefined }) }), { maxKeys: 4 }),
    over: fc.boolean(),
  })

  it('of any text is read or dropped, and one that is read can be sat to its end', () => {
    fc.assert(fc.property(fc.oneof(anyText, paper.map(each => JSON.stringify(each)), damage(paper.map(each => JSON.stringify(each)))), (text) => {
      const found = readPaper(text)
      let at = found.kind === 'read' ? takeUp(found.value, id => id.length % 2 === 0) : null
      for (let step = 0; at && step < 8 && !at.over; step++) {
        expect(at.ids[at.index]).toBeDefined()
        at = goOn(takeGrade(at, at.ids[at.index]!, { state: 'right', hinted: false }))
      }
      if (at)
        expect(readPaper(writePaper(endPaper(at))).kind).toBe('read')
    }), { numRuns: 400 })
  })
})

describe('a kept lecture', () => {
  const time = fc.oneof(fc.nat(), fc.constantFrom(0, lastMoment))
  const id = fc.string().filter(name => !(inherited as readonly string[]).includes(name))
  const record = fc.record({ at: time, votes: fc.array(fc.dictionary(id, fc.nat({ max: 999 }), { maxKeys: 3, noNullPrototype: true }), { maxLength: 2 }), countdown: fc.oneof(fc.record({ endsAt: time }, { noNullPrototype: true }), fc.record({ left: fc.nat({ max: longestCountdown }) }, { noNullPrototype: true })) }, { requiredKeys: ['at', 'votes'], noNullPrototype: true })
  const lecture: fc.Arbitrary<Lecture> = fc.dictionary(id, record, { maxKeys: 4, noNullPrototype: true }).map(questions => ({ version: 1, questions }))

  it('of any text is read, or named for what it is', () => {
    fc.assert(fc.property(fc.oneof(anyText, damage(lecture.map(writeLecture))), (text) => {
      expect(['read', 'newer', 'damaged']).toContain(readLecture(text).kind)
    }), { numRuns: 400 })
  })

  it('can be read again after any change at any time', () => {
    fc.assert(fc.property(lecture, anyName, time, (kept, id, now) => {
      const changed = changeRecord(capTimes(kept, now), id, old => ({ ...old, votes: [{ plum: 3 }] }), now)
      expect(readLecture(writeLecture(changed)).kind).toBe('read')
      expect(findRecord(changed, id).votes).toEqual([{ plum: 3 }])
    }))
  })

  it('from a clock that was set back keeps every hand, is outweighed by what comes after, and does not outlive the next class', () => {
    fc.assert(fc.property(lecture, fc.nat(), (kept, now) => {
      const capped = capTimes(kept, now)
      expect(Object.keys(capped.questions)).toEqual(Object.keys(kept.questions))
      for (const [name, { votes }] of Object.entries(kept.questions)) {
        expect(findRecord(capped, name).votes).toEqual(votes)
        const changed = changeRecord(capped, name, old => ({ ...old, votes: [] }), now + 1)
        expect(findRecord(mergeLectures(capTimes(kept, now), changed), name).votes).toEqual([])
      }
      expect(dropOldRecords(capped, now + classLasts).questions).toEqual({})
    }))
  })
})

describe('a reader’s place', () => {
  it('of any text is a slide that there is, or none, and is kept as it is read', () => {
    const kept = fc.record({ version: fc.constantFrom(0, 1, 2), slide: fc.oneof(anyName, fc.constant('moon')), step: fc.oneof(fc.integer(), anyName) }).map(each => JSON.stringify(each))
    fc.assert(fc.property(fc.oneof(anyText, kept, damage(kept)), (text) => {
      const read = readPlace(text, ['moon'])
      if (read.kind !== 'read')
        return
      expect([null, 'moon']).toContain(read.value.slide)
      expect(readPlace(writePlace(read.value), ['moon'])).toMatchObject({ kind: 'read', value: read.value })
    }), { numRuns: 400 })
  })
})
