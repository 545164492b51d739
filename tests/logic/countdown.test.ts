import { countdownLengths, formatLeft, isRunning, leftOf, longestCountdown, startCountdown, togglePause } from 'slidev-addon-lesson/room/countdown.ts'
import { describe, expect, it } from 'vitest'

describe('a countdown', () => {
  it('runs to its end and no further', () => {
    const countdown = startCountdown(30, 1000)
    expect([1000, 11_000, 31_000, 99_000].map(now => leftOf(countdown, now))).toEqual([30_000, 20_000, 0, 0])
    expect([1000, 30_999, 31_000].map(now => isRunning(countdown, now))).toEqual([true, true, false])
  })

  it('loses nothing while it is paused', () => {
    const paused = togglePause(startCountdown(60, 0), 20_000)
    expect([leftOf(paused, 500_000), isRunning(paused, 500_000)]).toEqual([40_000, false])
    expect(leftOf(togglePause(paused, 500_000), 510_000)).toBe(30_000)
  })

  it('never has more left than the longest, and is over where the clock went back, rather than standing still', () => {
    expect(leftOf(startCountdown(120, 9e6), 9e6 - 2000)).toBe(longestCountdown)
    const before = startCountdown(30, 9e6)
    expect([leftOf(before, 0), isRunning(before, 0)]).toEqual([0, false])
    expect(Math.max(...countdownLengths) * 1000).toBe(longestCountdown)
  })

  it.each([[90_000, '1:30'], [89_999, '1:30'], [65_000, '1:05'], [1, '0:01'], [0, '0:00']])('%i ms are shown as %s', (left, shown) => {
    expect(formatLeft(left)).toBe(shown)
  })
})
