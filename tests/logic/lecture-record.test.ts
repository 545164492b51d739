import type { Lecture } from '../../components/room/lecture-record.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePlan, changeRecord, classLasts, dropOldRecords, emptyLecture, findRecord, isSameLecture, mergeLectures } from '../../components/room/lecture-record.ts'
import { readLecture, writeLecture } from '../../components/room/read-lecture.ts'
import { setCount } from '../../components/room/tally.ts'

const count = (votes: number) => (old: { votes: readonly Record<string, number>[] }) => ({ ...old, votes: setCount(old.votes, 'plum', votes) })
const plumsOf = (lecture: typeof emptyLecture, id: string) => findRecord(lecture, id).votes[0]?.plum
const text = fc.oneof(fc.string(), fc.json(), fc.constant('{"version":1,"questions":{}}'))
const id = fc.string().filter(text => !['__proto__', 'prototype', 'constructor'].includes(text))
const votes = fc.array(fc.dictionary(id, fc.integer({ min: 0, max: 999 }), { maxKeys: 4, noNullPrototype: true }), { maxLength: 2 })
const countdown = fc.oneof(fc.record({ endsAt: fc.nat() }, { noNullPrototype: true }), fc.record({ left: fc.nat({ max: 120_000 }) }, { noNullPrototype: true }))
const phones = fc.array(fc.record({ voters: fc.nat({ max: 999 }), counts: fc.dictionary(id, fc.nat({ max: 999 }), { maxKeys: 4, noNullPrototype: true }) }, { noNullPrototype: true }), { maxLength: 2 })
const live = fc.record({ link: fc.constantFrom('', 'http://192.0.2.7/vote#room'), typed: fc.string(), code: fc.string(), phase: fc.constantFrom('open', 'paused', 'discuss', 'closed'), round: fc.constantFrom(1, 2), voters: fc.nat({ max: 999 }), here: fc.nat({ max: 999 }) }, { noNullPrototype: true })
const record = fc.record({ at: fc.nat(), votes, countdown, phones, live }, { requiredKeys: ['at', 'votes'], noNullPrototype: true })
const plan = fc.record({ at: fc.nat(), link: fc.option(fc.string()), left: fc.record({ no: fc.integer({ min: 1, max: 99 }), clicks: fc.nat({ max: 99 }) }, { noNullPrototype: true }) }, { requiredKeys: ['at', 'link'], noNullPrototype: true })
const anyLecture = fc.record({ version: fc.constant(1 as const), questions: fc.dictionary(id, record, { maxKeys: 5, noNullPrototype: true }), plan }, { requiredKeys: ['version', 'questions'], noNullPrototype: true })

describe('a saved lecture', () => {
  it('comes back as it was written', () => {
    fc.assert(fc.property(anyLecture, (lecture) => { expect(readLecture(writeLecture(lecture))).toEqual({ kind: 'read', value: lecture, from: 1, lost: 0 }) }))
  })

  it('whatever text stands there, is read or named for what it is, never thrown', () => {
    fc.assert(fc.property(text, found => ['read', 'newer', 'damaged'].includes(readLecture(found).kind)))
    expect(readLecture(null)).toEqual({ kind: 'none' })
  })

  it('one character of a good record changed never slips in a bad one', () => {
    const good = writeLecture(changeRecord(emptyLecture, 'fruit', old => ({ ...old, votes: [{ plum: 12 }], countdown: { endsAt: 5 } }), 9))
    fc.assert(fc.property(fc.nat({ max: good.length - 1 }), fc.string({ minLength: 1, maxLength: 1 }), (at, sign) => {
      const found = readLecture(good.slice(0, at) + sign + good.slice(at + 1))
      if (found.kind === 'read') {
        for (const each of Object.values(found.value.questions))
          expect(each.votes.flatMap(vote => Object.values(vote)).every(count => Number.isInteger(count) && count >= 0 && count <= 999)).toBe(true)
      }
    }))
  })

  it.each([
    ['{"version":2,"questions":{}}', 'newer'],
    ['{"version":1}', 'damaged'],
    ['{"version":1,"questions":[]}', 'damaged'],
    ['not JSON', 'damaged'],
  ])('%s is %s', (found, kind) => {
    expect(readLecture(found).kind).toBe(kind)
  })

  it.each(['{"at":1,"votes":[{},{},{}]}', '{"at":1,"votes":[{"a":-1}]}', '{"at":1,"votes":[],"countdown":{"left":999999999}}', 'null'])('%s is a question that cannot be read, and takes no other with it', (question) => {
    expect(readLecture(`{"version":1,"questions":{"q":${question},"other":{"at":3,"votes":[]}}}`)).toEqual({ kind: 'read', value: { version: 1, questions: { other: { at: 3, votes: [] } } }, from: 1, lost: 1 })
  })
})

describe('two windows', () => {
  it('keep of each question what was done last, in whichever window', () => {
    const one = changeRecord(changeRecord(emptyLecture, 'fruit', count(3), 10), 'nuts', count(1), 30)
    const other = changeRecord(changeRecord(emptyLecture, 'fruit', count(5), 20), 'nuts', count(2), 25)
    for (const merged of [mergeLectures(one, other), mergeLectures(other, one)])
      expect([plumsOf(merged, 'fruit'), plumsOf(merged, 'nuts')]).toEqual([5, 1])
  })

  it('agree whichever hears of the other first, and hearing it twice changes nothing', () => {
    fc.assert(fc.property(anyLecture, anyLecture, (a, b) => {
      const merged = mergeLectures(a, b)
      expect(mergeLectures(merged, b)).toEqual(merged)
      for (const id of new Set([...Object.keys(a.questions), ...Object.keys(b.questions)]))
        expect(findRecord(merged, id)).toEqual(findRecord(mergeLectures(b, a), id))
    }))
  })

  it('whose clocks differ know the same where hands, plan and result are the same, in whatever order they came', () => {
    const build = (now: number) => (['fruit', 'nuts'] as const).toSorted((a, b) => now > 15 ? a.localeCompare(b) : b.localeCompare(a)).reduce((lecture, id) => changeRecord(lecture, id, count(3), now), changePlan(emptyLecture, { link: 'short' }, now))
    expect(isSameLecture(build(10), build(20))).toBe(true)
    for (const other of [changeRecord(build(10), 'nuts', count(4), 20), changeRecord(build(10), 'nuts', old => ({ ...old, shown: true }), 20), changePlan(build(10), { link: null }, 20)])
      expect(isSameLecture(build(10), other)).toBe(false)
  })

  it('a change is the youngest even where the clock went back', () => {
    const late = changeRecord(emptyLecture, 'fruit', count(3), 1000)
    const next = changeRecord(late, 'fruit', count(4), 10)
    expect(plumsOf(mergeLectures(next, late), 'fruit')).toBe(4)
  })

  it('what another class left behind is gone after twelve hours', () => {
    const lecture = changeRecord(changeRecord(emptyLecture, 'fruit', count(3), 0), 'nuts', count(1), 1000)
    expect(Object.keys(dropOldRecords(lecture, classLasts + 1).questions)).toEqual(['nuts'])
  })
})

describe('the plan of a lecture', () => {
  const follow = (link: string | null, now: number, from = emptyLecture) => changePlan(from, { link }, now)

  it('is the younger of two windows’, in whatever order they merge', () => {
    fc.assert(fc.property(anyLecture, anyLecture, (one, other) => { expect(mergeLectures(one, other).plan).toEqual(mergeLectures(other, one).plan) }))
    expect(mergeLectures(follow('long', 5), follow('short', 9)).plan?.link).toBe('short')
  })

  it('that was left stays left, whatever an older window still follows', () => {
    expect(mergeLectures(follow('long', 5), follow(null, 6)).plan?.link).toBeNull()
  })

  it('changes even where the clock went back, and ends with the class', () => {
    expect(follow('new', 3, follow('old', 50)).plan).toEqual({ link: 'new', at: 51 })
    expect(dropOldRecords(follow('old', 1), 2 + classLasts).plan).toBeUndefined()
  })

  it('that cannot be read takes no question with it', () => {
    expect(readLecture('{"version":1,"questions":{"other":{"at":3,"votes":[]}},"plan":{"at":1,"link":7}}')).toEqual({ kind: 'read', value: { version: 1, questions: { other: { at: 3, votes: [] } } }, from: 1, lost: 1 })
  })
})

describe('two windows that count the hands of one question at once', () => {
  const countVotes = (lecture: Lecture, option: string, count: number | undefined, now: number) => changeRecord(lecture, 'fruit', old => ({ ...old, votes: setCount(old.votes, option, count) }), now)
  const votesOf = (lecture: Lecture) => findRecord(lecture, 'fruit').votes

  it('lose none, in whatever order they hear of each other', () => {
    const start = countVotes(emptyLecture, 'plum', 1, 10)
    const [one, other] = [countVotes(start, 'plum', 12, 20), countVotes(countVotes(start, 'pear', 5, 21), 'fig', 2, 22)]
    for (const merged of [mergeLectures(one, other), mergeLectures(other, one), mergeLectures(mergeLectures(one, other), one)])
      expect(votesOf(merged)).toEqual([{ plum: 12, pear: 5, fig: 2 }])
  })

  it('keep a count that was taken out later out', () => {
    const start = countVotes(countVotes(emptyLecture, 'plum', 1, 10), 'pear', 3, 11)
    const [one, other] = [countVotes(start, 'pear', undefined, 30), countVotes(start, 'plum', 7, 20)]
    for (const merged of [mergeLectures(one, other), mergeLectures(other, one)])
      expect(votesOf(merged)).toEqual([{ plum: 7 }])
  })

  it('follow the one that began a new vote or cleared it', () => {
    const start = countVotes(emptyLecture, 'plum', 1, 10)
    const again = changeRecord(start, 'fruit', old => ({ ...old, votes: [...old.votes, {}] }), 30)
    expect(votesOf(mergeLectures(countVotes(start, 'pear', 2, 20), again))).toEqual([{ plum: 1 }, {}])
  })
})
