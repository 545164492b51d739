/**
 * A countdown: running towards a moment, or paused with time left. Both times are in milliseconds.
 * Every window reads the time left from this and its clock, so that all agree, after a reload too.
 */
export type Countdown = { endsAt: number } | { left: number }

/** What a lecturer may choose, in seconds. */
export const countdownLengths = [30, 60, 90, 120] as const

/** The longest of them, in milliseconds: no countdown has more left. */
export const longestCountdown = Math.max(...countdownLengths) * 1000

/** A countdown of so many seconds, running from now. */
export const startCountdown = (seconds: number, now: number): Countdown => ({ endsAt: now + seconds * 1000 })

/** Milliseconds left, from 0; never more than the longest countdown, whatever a clock says. */
export function leftOf(countdown: Countdown, now: number): number {
  const left = 'left' in countdown ? countdown.left : countdown.endsAt - now
  return Math.max(0, Math.min(longestCountdown, left))
}

/** Whether it still moves. */
export const isRunning = (countdown: Countdown, now: number): boolean => 'endsAt' in countdown && countdown.endsAt > now

/** Stops the clock with what is left, or lets it run on. */
export function togglePause(countdown: Countdown, now: number): Countdown {
  return 'left' in countdown ? { endsAt: now + countdown.left } : { left: leftOf(countdown, now) }
}

/** The time left as minutes and seconds, e.g. "1:05"; "0:00" only once nothing is left. */
export function formatLeft(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
