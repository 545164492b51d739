import type { Session } from '../phone/phone-session.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseScreen, newSession, receive } from '../phone/phone-session.ts'
import { openAllowance } from '../server/limits.ts'

const [one, two] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb']
const state = (phase: string, ballot: string | null = one, round = 1) => ({ state: { phase, ballot, round } })
const question = (ballot: string) => ({ question: { v: 1, ballot, type: 'single', stem: 'Which?', options: [{ id: 'A', text: 'This' }] } })
const result = (ballot: string) => ({ result: { v: 1, ballot, rounds: [] } })
const write = (message: object) => JSON.stringify({ v: 1, is: 'room', ...message })
const play = (...messages: readonly (object | string)[]) => messages.reduce<Session>((session, message) => receive(session, typeof message === 'string' ? message : write(message)), newSession)

it('each message leads on from the last, and what it does not name is as it was', () => {
  const asked = play(state('waiting', null), { ...state('open'), ...question(one) })
  expect(chooseScreen(asked)).toBe('form')
  expect(chooseScreen(receive(asked, write(state('closed'))))).toBe('closed')
  expect(chooseScreen(receive(asked, write(state('open', one, 2))))).toBe('form')
  expect(receive(asked, write(state('open', one, 2))).question).toEqual(asked.question)
})

it('nothing of the last question is shown under the next, whatever comes first', () => {
  const shown = [{ ...state('open'), ...question(one) }, { ...state('shown'), ...result(one) }]
  expect(chooseScreen(play(...shown))).toBe('answer')
  for (const more of [[state('open', two)], [{ ...state('open', two), ...question(two) }], [{ ...state('open', two), ...question(two), result: null }, state('closed', two)], [{ ...state('closed', two), ...question(two) }]])
    expect(chooseScreen(play(...shown, ...more))).not.toBe('answer')
})

it('a phone that follows has the vote in front while it goes on and is answered, and the slide once the hall has gone on', () => {
  const at = (slide: string, click = 0) => ({ at: { slide, click } })
  const answer = { answer: { v: 1, ballot: one, type: 'single', right: ['A'], said: 'This.', sources: [], link: null } }
  const fronts = [
    { ...state('waiting', null), ...at('moon') },
    { ...state('open'), ...question(one) },
    { ...state('open'), ...at('moon', 1) },
    state('closed'),
    { ...state('closed'), ...at('moon', 2) },
    { ...state('shown'), ...answer },
    { ...state('shown'), ...result(one) },
    { ...state('shown'), ...at('moon', 3) },
    state('shown'),
    { ...state('open', two), ...question(two), answer: null, result: null },
    { ...state('closed', two), ...at('tide') },
    { ...state('waiting', null), question: null },
  ].reduce<{ session: Session, fronts: string[] }>(({ session, fronts }, message) => {
    const next = receive(session, write(message))
    return { session: next, fronts: [...fronts, next.front] }
  }, { session: newSession, fronts: [] }).fronts
  expect(fronts).toEqual(['slide', 'vote', 'vote', 'vote', 'vote', 'vote', 'vote', 'slide', 'slide', 'vote', 'slide', 'slide'])
  // a phone that was away comes to the slide, unless the class votes
  expect(play({ ...state('shown'), ...question(one), ...answer, ...at('moon', 3) }).front).toBe('slide')
  expect(play({ ...state('paused'), ...question(one), ...at('moon') }).front).toBe('vote')
})

it('the same votes in another language bring no question back in front of the slide that the hall has gone on to', () => {
  const said = (label: string, language?: string) => ({ result: { v: 1, ballot: one, rounds: [{ round: 1, voters: 1, counts: [{ id: 'A', label, count: 1 }] }], ...language && { language } } })
  const before = [{ ...state('shown'), ...question(one), ...said('This') }, { ...state('shown'), at: { slide: 'moon', click: 0 } }]
  expect(play(...before, { ...state('shown'), ...said('이것', 'ko') }).front).toBe('slide')
  expect(play(...before, { ...state('shown'), result: null }).front).toBe('vote')
})

it('no message breaks a session', () => {
  const good = [state('open'), { ...state('open'), ...question(one) }, { ...state('shown'), ...result(one) }, { ...state('open'), at: { slide: 'moon', click: 1 } }, { ...state('open'), at: { slide: '../', click: 1e9 } }].map(write)
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom(...good))), messages => typeof chooseScreen(play(...messages)) === 'string'))
})

it('whatever the server says on a new connection is followed, as after it began anew', () => {
  const before = play({ ...state('closed'), ...question(one) })
  expect(chooseScreen(receive(before, write({ ...state('open'), ...question(one), answer: null, result: null })))).toBe('form')
  expect(chooseScreen(receive(before, write({ ...state('waiting', null), question: null, answer: null, result: null })))).toBe('waiting')
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
