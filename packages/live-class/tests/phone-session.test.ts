import type { Session } from '../phone/phone-session.ts'
import type { Shared } from '../protocol/topics.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseScreen, newSession, receive, reconnect } from '../phone/phone-session.ts'
import { gatherPackets } from '../protocol/whole-packets.ts'
import { openAllowance } from '../server/limits.ts'
import { openLengthReader } from '../server/open-door.ts'

const [one, two] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']
const state = (seq: number, phase: string, ballot: string | null = one, round = 1) => JSON.stringify({ v: 1, seq, at: 0, phase, ballot, round })
const question = (ballot: string) => JSON.stringify({ v: 1, ballot, type: 'single', stem: 'Which?', options: [{ id: 'A', text: 'This' }] })
const result = (ballot: string) => JSON.stringify({ v: 1, ballot, rounds: [] })
type Message = readonly [what: string, payload: string]
const play = (...messages: readonly Message[]) => messages.reduce<Session>((session, [what, payload]) => receive(session, what as Shared, payload), newSession)

it('messages twice and out of order end where the latest leads', () => {
  const messages = [['state', state(1, 'waiting', null)], ['question', question(one)], ['state', state(2, 'open')], ['state', state(3, 'closed')], ['state', state(4, 'open', one, 2)]] as const
  fc.assert(fc.property(fc.shuffledSubarray([...messages, ...messages], { minLength: 10 }), (shuffled) => {
    expect(chooseScreen(play(...shuffled))).toBe('form')
    expect(play(...shuffled).state?.seq).toBe(4)
  }))
})

it('nothing of the last question is shown under the next, whatever comes first', () => {
  expect(chooseScreen(play(['question', question(one)], ['result', result(one)], ['state', state(1, 'shown')]))).toBe('answer')
  for (const more of [[['state', state(2, 'open', two)]], [['question', question(two)]], [['question', question(two)], ['state', state(2, 'closed', two)]]] as const)
    expect(chooseScreen(play(['question', question(one)], ['result', result(one)], ['state', state(1, 'shown')], ...more))).not.toBe('answer')
})

it('no message breaks a session', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('state', 'question', 'answer', 'result'), fc.oneof(fc.string(), fc.json(), fc.constantFrom(state(1, 'open'), question(one), result(one))))), messages =>
    typeof chooseScreen(play(...messages)) === 'string'))
})

it('a lecturer\'s window that begins to count anew is followed on the next connection', () => {
  const before = play(['question', question(one)], ['state', state(90, 'closed')])
  expect(chooseScreen(receive(before, 'state', state(1, 'open')))).toBe('closed')
  expect(chooseScreen(receive(reconnect(before), 'state', state(1, 'open')))).toBe('form')
})

it('packets are found whole, however their bytes are cut, and their lengths before they have come', () => {
  const packets = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 8 })
  fc.assert(fc.property(packets, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (bodies, cuts) => {
    const whole = bodies.map(body => Uint8Array.from([0x30, ...body.length < 128 ? [body.length] : [body.length & 0x7F | 0x80, body.length >> 7], ...body]))
    const all = Uint8Array.from(whole.flatMap(packet => [...packet]))
    const [join, { read }] = [gatherPackets(), openLengthReader()]
    const found: Uint8Array[] = []
    const lengths: number[] = []
    for (let at = 0; at < all.length;) {
      const cut = all.subarray(at, at += cuts.next().value)
      found.push(...join(cut))
      lengths.push(...read(cut)!)
    }
    expect(found.map(packet => [...packet])).toEqual(whole.map(packet => [...packet]))
    expect(lengths).toEqual(whole.map(packet => packet.length))
  }))
})

it('an allowance fills again with time, and a clock that is set back gives nothing', () => {
  let now = 0
  const take = openAllowance({ most: 2, perSecond: 1 }, () => now)
  expect([take(), take(), take(), take(0)]).toEqual([true, true, false, false])
  now = 1000
  expect([take(0), take(), take()]).toEqual([true, true, false])
  now = -5000
  expect(take()).toBe(false)
})
