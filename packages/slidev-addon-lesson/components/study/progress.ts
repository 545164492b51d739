import type { Grade } from '@deck/questions'
import type { CardInput } from 'ts-fsrs'
import { mergeEntries } from '@deck/browser/merge-entries'
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs'

/** Version of the record that this code writes. */
export const progressVersion = 3

/** The last answer to a question, and when it should come back. */
export interface SavedAnswer {
  /** Time of the first answer to the question. */
  first: number
  /** Time of the answer, in milliseconds since 1970. */
  at: number
  /** 0 to 1. */
  score: number
  state: Grade['state']
  /** Whether the hint had been asked for. */
  hinted: boolean
  /** Whether the student was sure of it; absent where nothing was said. */
  sure?: boolean
  /** It was wrong though the student was sure, and has not been right on a later day since. */
  slip?: true
  card: StudyCard
}

/** Taken off is kept too, so that the newer of two records can win. */
interface SavedFlag {
  on: boolean
  at: number
}

/** What a student wrote last in answer to a question; '' where it was taken back. */
export interface SavedText {
  text: string
  at: number
}

/** A slide was read, here or as a slide. */
interface SavedRead {
  at: number
}

/** All that one student's device keeps. Ids of questions that no longer exist stay, and count for nothing. */
export interface Progress {
  version: typeof progressVersion
  answers: Readonly<Record<string, SavedAnswer>>
  flags: Readonly<Record<string, SavedFlag>>
  /** The student's own words, by question. */
  texts: Readonly<Record<string, SavedText>>
  /** By routeAlias of the slide. */
  read: Readonly<Record<string, SavedRead>>
}

/** Nothing answered, flagged, written or read. */
export const emptyProgress: Progress = { version: progressVersion, answers: {}, flags: {}, texts: {}, read: {} }

/** What is saved under an id. Only own keys count: an id such as "constructor" must not find what every object inherits. */
export function findSaved<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined
}

/** What the record keeps of a graded answer. */
export type GivenAnswer = Pick<Grade, 'state' | 'score'> & { hinted?: boolean, sure?: boolean }

/** What was missed and is answered again within so long proves little: it is a second try. In milliseconds. */
const soon = 12 * 3_600_000

/** A confident error is corrected well, and yet comes back: once it is right again, it is asked anew within so many days. */
export const slipDays = 5

/** Whether the answer was a second try, soon after one that was not right: the card keeps the time of the first. */
export function isRetry({ at, card }: SavedAnswer): boolean {
  return at > card.last
}

/**
 * The record with one more answer, and the question's next date. What was wrong though the student was sure comes back the next day, and
 * after a right answer once more soon.
 */
export function addAnswer(progress: Progress, id: string, { state, score, hinted = false, sure }: GivenAnswer, now: number): Progress {
  const before = findSaved(progress.answers, id)
  // A clock that was set back must not make the answer lose a merge.
  const at = Math.max(now, before?.at ?? now)
  const isSoon = before !== undefined && before.state !== 'right' && at - before.card.last < soon
  const card = isSoon ? scheduleRetry(before.card, state, at) : scheduleReview(before?.card, state, at, hinted)
  const isMended = before?.slip === true && state === 'right' && !isSoon
  const slip = !isMended && (before?.slip === true || (sure === true && state === 'wrong'))
  const next: SavedAnswer = {
    first: before?.first ?? at,
    at,
    score,
    state,
    hinted,
    ...sure !== undefined && { sure },
    ...slip && { slip },
    card: isMended ? shortenInterval(card, slipDays) : card,
  }
  return { ...progress, answers: { ...progress.answers, [id]: next } }
}

/** The record with the question's flag set or taken off. */
export function setFlag(progress: Progress, id: string, on: boolean, at: number): Progress {
  return { ...progress, flags: { ...progress.flags, [id]: { on, at: Math.max(at, findSaved(progress.flags, id)?.at ?? at) } } }
}

/** How long a text is kept at most, in characters. */
export const textLimit = 4000

/** The record with the student's own words in answer to a question. */
export function setText(progress: Progress, id: string, text: string, at: number): Progress {
  return { ...progress, texts: { ...progress.texts, [id]: { text: text.slice(0, textLimit), at: Math.max(at, findSaved(progress.texts, id)?.at ?? at) } } }
}

/** The record with a slide that was read; its first time stays. */
export function addRead(progress: Progress, slide: string, at: number): Progress {
  return findSaved(progress.read, slide) ? progress : { ...progress, read: { ...progress.read, [slide]: { at } } }
}

/** Two records as one: every entry of either; where both have it, the newer. Order does not matter. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return {
    version: progressVersion,
    answers: mergeEntries(a.answers, b.answers),
    flags: mergeEntries(a.flags, b.flags),
    texts: mergeEntries(a.texts, b.texts),
    read: mergeEntries(a.read, b.read),
  }
}

/** What the scheduler remembers of one question; times in milliseconds since 1970. */
interface StudyCard {
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
function scheduleRetry(card: StudyCard, state: keyof typeof ratings, at: number): StudyCard {
  return { ...card, due: timeOf(state === 'wrong' ? at + day : Math.max(card.due, at + day)) }
}

/** The card with its next date after so many days at the latest; what is remembered of the question stays. */
function shortenInterval(card: StudyCard, most: number): StudyCard {
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
