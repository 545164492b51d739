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
  const days = state === 'wrong' ? 1 : next.scheduled_days
  return {
    due: at + days * day,
    stability: next.stability,
    difficulty: next.difficulty,
    days,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    last: at,
  }
}

/** Whether the question should be asked again by that time, such as the end of today. */
export function isDue(card: StudyCard, by: number): boolean {
  return card.due <= by
}

function toInput({ due, stability, difficulty, days, reps, lapses, state, last }: StudyCard): CardInput {
  return { due, stability, difficulty, reps, lapses, state, last_review: last, scheduled_days: days, elapsed_days: 0, learning_steps: 0 }
}
