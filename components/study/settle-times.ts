import type { Progress, SavedAnswer } from './progress.ts'
import { cardLimits } from './schedule.ts'

/** Clocks that differ by less are left alone; in milliseconds. */
const tolerance = 86_400_000

/** An answer that was given now, and comes back as many days from now as it would have from its own time. */
function giveNow(answer: SavedAnswer, now: number): SavedAnswer {
  const { card } = answer
  return { ...answer, first: Math.min(answer.first, now), at: now, card: { ...card, last: now, due: Math.min(cardLimits.time, Math.max(0, now + card.due - card.last)) } }
}

/**
 * The record with nothing said to have happened more than a day from now. A clock that was ahead, and
 * is set right, would else keep its questions away until that day comes, and its answers would win
 * over every later one.
 * @param progress as it was saved
 * @param now in milliseconds since the epoch
 */
export function settleTimes(progress: Progress, now: number): Progress {
  const late = now + tolerance
  const settle = <T>(table: Readonly<Record<string, T>>, isLate: (saved: T) => boolean, correct: (saved: T) => T) =>
    Object.fromEntries(Object.entries(table).map(([id, saved]) => [id, isLate(saved) ? correct(saved) : saved]))
  return {
    ...progress,
    answers: settle(progress.answers, ({ at, card }) => at > late || card.last > late, answer => giveNow(answer, now)),
    flags: settle(progress.flags, ({ at }) => at > late, flag => ({ ...flag, at: now })),
    texts: settle(progress.texts, ({ at }) => at > late, text => ({ ...text, at: now })),
    read: settle(progress.read, ({ at }) => at > late, () => ({ at: now })),
  }
}
