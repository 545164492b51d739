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

/** Windows whose clocks differ by less agree; in milliseconds. */
const slack = 5000

/**
 * Milliseconds left, from 0 to the longest countdown. Where the end lies farther off than any countdown
 * reaches, the clock was set back: it is over, rather than standing still until that time comes again.
 */
export function leftOf(countdown: Countdown, now: number): number {
  const left = 'left' in countdown ? countdown.left : countdown.endsAt - now
  return left > longestCountdown + slack ? 0 : Math.max(0, Math.min(longestCountdown, left))
}

/** Whether it still moves. */
export const isRunning = (countdown: Countdown, now: number): boolean => 'endsAt' in countdown && leftOf(countdown, now) > 0

/** Stops the clock with what is left, or lets it run on. */
export function togglePause(countdown: Countdown, now: number): Countdown {
  return 'left' in countdown ? { endsAt: now + countdown.left } : { left: leftOf(countdown, now) }
}

/** The time left as minutes and seconds, e.g. "1:05"; "0:00" only once nothing is left. */
export function formatLeft(left: number): string {
  const seconds = Math.ceil(left / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
