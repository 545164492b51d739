/** The one file of a class. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ballotLength } from '../protocol/ids.ts'
import { classLasts, readClass, removeClass, writeClass } from '../server/keep-class.ts'
import { makeRoom } from '../server/make-room.ts'
import { openRecord } from '../server/room-record.ts'
import { makeId, makeQuestion } from './simulate/class-room.ts'

let folder: string
let file: string
const room = makeRoom()
const ballot = makeId(ballotLength)
const record = (phones: number) => ({ state: { phase: 'open', ballot, round: 1 }, asked: 'q', question: makeQuestion(ballot), answer: null, result: null, votes: [Array.from({ length: phones }, () => [makeId(), '["A"]']), []] }) as never
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'class-'))
  file = join(folder, 'class.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is written whole or not at all, for this account alone, and read as it was written', () => {
  const begun = Date.now()
  writeClass(file, { room, begun, record: record(3) })
  const first = readFileSync(file, 'utf8')
  // a writing that was cut off
  writeFileSync(`${file}.new`, first.slice(0, 50))
  expect(readClass(file)).toEqual({ v: 1, ...JSON.parse(first) })
  writeClass(file, { room, begun, record: record(400) })
  expect(readClass(file)!.record.votes[0]).toHaveLength(400)
  expect(readdirSync(folder)).toEqual(['class.json'])
  if (process.platform !== 'win32')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  removeClass(file)
  expect([readdirSync(folder), readClass(file)]).toEqual([[], null])
})

it('of version 1.0, which had one question, is read as it was', () => {
  const begun = Date.now()
  const before = { v: 1, room, begun, record: { ...record(2) as object, sentences: [[makeId(), 'the greenbelt']], laid: [['the greenbelt', { pile: null, isShown: true }]] } }
  writeFileSync(file, JSON.stringify(before))
  const kept = readClass(file)!
  expect(kept).toEqual(before)
  expect(openRecord(() => 0, kept.record).write(() => false)).toEqual({ ...before.record, owed: [], earlier: [] })
})

it('a disk that takes nothing leaves the file as it was, and a link of somebody else\'s leads nowhere', () => {
  writeClass(file, { room, begun: Date.now(), record: record(1) })
  const before = readFileSync(file, 'utf8')
  expect(() => writeClass(join(file, 'class.json'), { room, begun: 0, record: record(1) })).toThrow()
  const first = join(folder, 'not', 'yet', 'class.json')
  writeClass(first, { room, begun: Date.now(), record: record(1) })
  expect(readClass(first)?.room, 'a folder that is not there is made').toEqual(room)
  expect(readFileSync(file, 'utf8')).toBe(before)
  const other = join(folder, 'other')
  writeFileSync(other, 'mine')
  symlinkSync(other, `${file}.new`)
  writeClass(file, { room, begun: Date.now(), record: record(2) })
  expect(readFileSync(other, 'utf8')).toBe('mine')
})

it('a clock that was set back takes no votes, and gives a class twelve hours from then at most', () => {
  const begun = Date.now()
  writeClass(file, { room, begun, record: record(3) })
  const back = begun - 2 * 60 * 60 * 1000
  expect(readClass(file, back)).toMatchObject({ begun: back, room })
  expect(existsSync(file)).toBe(true)
})

it.each([
  ['is no JSON', () => '{"v":1,'],
  ['is another\'s', () => '{"v":2}'],
  ['has an address for a phone', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(0) as object, votes: [[['192.0.2.7', '["A"]']], []] } })],
  ['has a vote that is no JSON', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(0) as object, votes: [[[makeId(), 'hello']], []] } })],
  ['has a vote for what is not asked', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(0) as object, votes: [[], [[makeId(), '["Z"]']]] } })],
  ['has a sentence longer than any', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(1) as object, sentences: [[makeId(), 'x'.repeat(141)]] } })],
  ['has a vote for what an earlier question does not offer', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(0) as object, earlier: [{ ...record(0) as object, votes: [[], [[makeId(), '["Z"]']]] }] } })],
  ['has more earlier questions than a class keeps', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(0) as object, earlier: Array.from({ length: 21 }).fill(record(0)) } })],
  ['goes on with a question that it does not have', () => JSON.stringify({ v: 1, room, begun: Date.now(), record: { ...record(0) as object, question: null } })],
  ['is older than a class lasts', () => JSON.stringify({ v: 1, room, begun: Date.now() - classLasts * 1000, record: record(1) })],
  ['comes from a day that is yet to come', () => JSON.stringify({ v: 1, room, begun: Date.now() + 2 * classLasts * 1000, record: record(1) })],
])('a file that %s is none, and goes', (_, write) => {
  writeFileSync(file, write())
  expect([readClass(file), existsSync(file)]).toEqual([null, false])
})
