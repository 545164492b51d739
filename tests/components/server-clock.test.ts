import { leftOf, startCountdown } from 'slidev-addon-lesson/room/countdown.ts'
import { readServerClock, serverNow } from 'slidev-addon-lesson/room/server-clock.browser.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const answer = (date?: number) => async () => ({ headers: new Headers(date === undefined ? {} : { date: new Date(date).toUTCString() }) })
const minutes = (count: number) => count * 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('3000-01-01T10:00:00Z') })
})
afterEach(async () => {
  await readServerClock(answer(Date.now()))
  vi.useRealTimers()
})

describe('the clock of a phone that is three minutes behind', () => {
  it('agrees with the lecturer’s within two seconds once the server has said its time', async () => {
    const countdown = startCountdown(90, Date.now() + minutes(3))
    expect(leftOf(countdown, serverNow())).not.toBe(90_000)
    await readServerClock(answer(Date.now() + minutes(3)))
    expect(Math.abs(leftOf(countdown, serverNow()) - 90_000)).toBeLessThanOrEqual(2000)
  })

  it('stays where the server says no time, or does not answer', async () => {
    await readServerClock(answer(Date.now() + minutes(3)))
    const known = serverNow()
    await readServerClock(answer())
    await readServerClock(() => Promise.reject(new TypeError('no network')))
    expect(serverNow()).toBe(known)
  })
})

it('a device that is right to the second keeps its own clock', async () => {
  await readServerClock(answer(Date.now() - 900))
  expect(serverNow()).toBe(Date.now())
})
