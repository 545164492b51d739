import type { StudyId } from '../quiz/generator/item-id.ts'
import type { QuestionPool } from './compose-paper.ts'
import type { Progress, SavedAnswer } from './progress.ts'
import { recallType, samplePaper, withBuilt } from './compose-paper.ts'
import { findSaved, isDue, isRetry } from './progress.ts'

/** Why a question is asked today: its date has come, it was not right a while ago today, it was never asked. */
export type TodayReason = 'due' | 'missed' | 'new'

/** What one day asks for. */
export interface Today {
  /** In the order in which they are asked. */
  asked: readonly { id: StudyId, why: TodayReason }[]
  /** How many for each reason. */
  counts: Readonly<Record<TodayReason, number>>
  /** How long all of it takes, about; 0 where nothing is asked. */
  minutes: number
  /** When the next question comes back after today, in milliseconds; null where none does. */
  next: number | null
}

/** The student's day, in milliseconds since the epoch: its first moment and its last. */
export interface StudyDay { from: number, to: number }

/** How many questions are new on one day at most, those at the ends of chapters counted. */
export const newPerDay = 5
/** With more than this to repeat on one day only one new question is begun: none at all, and a student who is behind would never see the rest. */
const backlog = 20
/** How long an answer takes, in seconds. */
const seconds = { question: 35, recall: 120 } as const
/** A chapter counts as read once this part of its slides is, or one of its questions was answered. */
const enoughRead = 0.5

/** Where a slide stands: its name and its chapter. */
export interface PlacedSlide { name: string, chapter: string }

/** The chapters of which new questions may be asked. */
export function listReadChapters(slides: readonly PlacedSlide[], questionPool: QuestionPool, progress: Progress): ReadonlySet<string> {
  const begun = Object.entries(withBuilt(questionPool, Object.keys(progress.answers))).filter(([id]) => findSaved(progress.answers, id)).map(([, { chapter }]) => chapter as string)
  const read = [...new Set(slides.map(({ chapter }) => chapter))].filter((chapter) => {
    const own = slides.filter(slide => slide.chapter === chapter)
    return own.filter(({ name }) => findSaved(progress.read, name)).length / own.length >= enoughRead
  })
  return new Set([...begun, ...read])
}

/** Whether a question is asked once more today: it was not right today, and had no second try since. */
export function isOnceMore(saved: SavedAnswer, day: StudyDay): boolean {
  return saved.state !== 'right' && saved.at >= day.from && !isRetry(saved)
}

/** One of each chapter, then the next of each, so that no chapter is asked in a row; within a chapter the order stays. */
function mixChapters<Id extends string>(ids: readonly Id[], chapterOf: (id: Id) => string): Id[] {
  const seen: Record<string, number> = {}
  return ids
    .map((id, place) => ({ id, place, round: seen[chapterOf(id)] = (seen[chapterOf(id)] ?? 0) + 1 }))
    .sort((a, b) => a.round - b.round || a.place - b.place)
    .map(({ id }) => id)
}

/**
 * What a student should answer today: what is due, the longest due first; then once more what was not right earlier today, the
 * latest first; then a few new questions on chapters that were read. Each of the three is mixed by chapter. What was
 * answered today comes back on the day that the scheduler gave it, and not before but for that second try.
 * @param questionPool all that can be asked
 * @param progress what was answered and read
 * @param chapters of which new questions may come
 * @param day the student's day
 */
export function planToday(questionPool: QuestionPool, progress: Progress, chapters: ReadonlySet<string>, day: StudyDay): Today {
  const pool = withBuilt(questionPool, Object.keys(progress.answers))
  const answered = Object.keys(pool).flatMap((id) => {
    const saved = findSaved(progress.answers, id)
    return saved ? [{ id: id as StudyId, saved }] : []
  })
  const isAsked = (saved: SavedAnswer) => isDue(saved.card, day.to) && saved.at < day.from
  const due = answered.filter(({ saved }) => isAsked(saved)).sort((a, b) => a.saved.card.due - b.saved.card.due)
  const later = answered.filter(({ saved }) => !isAsked(saved))
  const missed = later.filter(({ saved }) => isOnceMore(saved, day)).sort((a, b) => b.saved.at - a.saved.at)
  const begun = answered.filter(({ saved }) => saved.first >= day.from).length
  const repeated = later.filter(({ saved }) => saved.at >= day.from && saved.first < day.from).length
  const room = Math.max(0, (due.length + repeated > backlog ? 1 : newPerDay) - begun)
  const unseen = Object.keys(questionPool.bank).filter(id => !findSaved(progress.answers, id) && chapters.has(questionPool.bank[id]!.chapter))
  const fresh = samplePaper(questionPool.bank, unseen, room, Math.floor(day.from / 1000)) as StudyId[]
  const list = (ids: readonly StudyId[], why: TodayReason) => mixChapters(ids, id => pool[id]!.chapter).map(id => ({ id, why }))
  const asked = [...list(due.map(({ id }) => id), 'due'), ...list(missed.map(({ id }) => id), 'missed'), ...list(fresh, 'new')]
  const time = asked.reduce((sum, { id }) => sum + (pool[id]!.type === recallType ? seconds.recall : seconds.question), 0)
  return {
    asked,
    counts: { due: due.length, missed: missed.length, new: fresh.length },
    minutes: asked.length ? Math.max(1, Math.round(time / 60)) : 0,
    next: later.length ? Math.min(...later.map(({ saved }) => saved.card.due)) : null,
  }
}

/** A day in milliseconds. */
const dayLength = 86_400_000

/** In how many days a time comes, counted by nights: 0 for today, 1 for tomorrow. */
export function countDaysTo(at: number, day: StudyDay): number {
  return at <= day.to ? 0 : Math.ceil((at - day.to) / dayLength)
}

/** How many days ago a time was, counted by nights: 0 for today, 1 for yesterday. */
export function countDaysSince(at: number, day: StudyDay): number {
  return at >= day.from ? 0 : Math.ceil((day.from - at) / dayLength)
}
