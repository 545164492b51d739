import type { CardInput } from 'ts-fsrs'
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'

/** What the scheduler remembers of one question; times in milliseconds since 1970. */
export interface StudyCard {
  /** When it should come back. */
  due: number
  stability: number
  difficulty: number
  /** Days from the last review to the next. */
  days: number
  reps: number
  lapses: number
  /** State as ts-fsrs numbers it: 0 new, 1 learning, 2 review, 3 relearning. */
  state: number
  last: number
}

/** Days, not minutes, and no dice: the same grades at the same times give the same dates everywhere. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

/** In milliseconds. */
const day = 86_400_000

/** What a saved card may hold at most, or at least: what lies beyond could not be read again. */
export const cardLimits = { time: 8.64e15, count: 1e6, stability: [0.001, 1e6], difficulty: [1, 10] } as const

const within = (value: number, [least, most]: readonly [number, number]) => Number.isNaN(value) ? least : Math.max(least, Math.min(most, value))
const countOf = (value: number) => Math.round(within(value, [0, cardLimits.count]))
const timeOf = (value: number) => Math.round(within(value, [0, cardLimits.time]))

const ratings = { right: Rating.Good, partly: Rating.Hard, wrong: Rating.Again } as const

/**
 * The card after an answer: right counts as "good", partly as "hard", wrong as "again" and
 * due the next day, however long it was known before. An answer found with the hint counts as
 * "hard" at best.
 * @param card the card so far; undefined for a question not seen before
 * @param state how the answer was graded
 * @param now time of the answer; a clock that was set back counts as no time passed
 * @param hinted whether the hint had been asked for
 */
export function scheduleReview(card: StudyCard | undefined, state: keyof typeof ratings, now: number, hinted = false): StudyCard {
  const at = Math.max(now, card?.last ?? now)
  const rating = hinted && state === 'right' ? Rating.Hard : ratings[state]
  const next = scheduler.next(card ? toInput(card) : createEmptyCard(at), at, rating).card
  const days = state === 'wrong' ? 1 : countOf(next.scheduled_days)
  return {
    due: timeOf(at + days * day),
    stability: within(next.stability, cardLimits.stability),
    difficulty: within(next.difficulty, cardLimits.difficulty),
    days,
    reps: countOf(next.reps),
    lapses: countOf(next.lapses),
    state: next.state,
    last: at,
  }
}

/**
 * The card after a second try soon after the first: it proves little, so what is remembered stays, and so does the date; but the
 * question does not come back within a day, and after a wrong try it comes back the day after.
 */
export function scheduleRetry(card: StudyCard, state: keyof typeof ratings, at: number): StudyCard {
  return { ...card, due: timeOf(state === 'wrong' ? at + day : Math.max(card.due, at + day)) }
}

/** The card with its next date after so many days at the latest; what is remembered of the question stays. */
export function hasten(card: StudyCard, most: number): StudyCard {
  const days = Math.min(card.days, most)
  return { ...card, days, due: timeOf(Math.min(card.due, card.last + days * day)) }
}

/** Whether the question should be asked again by that time, such as the end of today. */
export function isDue(card: StudyCard, by: number): boolean {
  return card.due <= by
}

function toInput({ due, stability, difficulty, days, reps, lapses, state, last }: StudyCard): CardInput {
  return { due, stability, difficulty, reps, lapses, state, last_review: last, scheduled_days: days, elapsed_days: 0, learning_steps: 0 }
}
