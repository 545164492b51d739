import type { StudyId } from '../quiz/generator/item-id.ts'
import type { Stock } from './compose-paper.ts'
import type { Progress } from './progress.ts'
import { withBuilt } from './compose-paper.ts'
import { findSaved } from './progress.ts'
import { recallType, samplePaper } from './sample-paper.ts'
import { isDue } from './schedule.ts'

/** Why a question is asked today: its date has come, it was not right the last time, it was never asked. */
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
/** With more than this waiting nothing new is begun. */
const backlog = 20
/** How long an answer takes, in seconds. */
const seconds = { question: 35, recall: 120 } as const
/** A chapter counts as read once this part of its slides is, or one of its questions was answered. */
const enoughRead = 0.5

/** Where a slide stands: its name and its chapter. */
export interface PlacedSlide { name: string, chapter: string }

/** The chapters of which new questions may be asked. */
export function listReadChapters(slides: readonly PlacedSlide[], stock: Stock, progress: Progress): ReadonlySet<string> {
  const begun = Object.entries(withBuilt(stock, Object.keys(progress.answers))).filter(([id]) => findSaved(progress.answers, id)).map(([, { chapter }]) => chapter as string)
  const read = [...new Set(slides.map(({ chapter }) => chapter))].filter((chapter) => {
    const own = slides.filter(slide => slide.chapter === chapter)
    return own.filter(({ name }) => findSaved(progress.read, name)).length / own.length >= enoughRead
  })
  return new Set([...begun, ...read])
}

/**
 * What a student should answer today: what is due, the longest due first; then what was not right the last time
 * and is not due yet, the latest first; then a few new questions on chapters that were read.
 * @param stock all that can be asked
 * @param progress what was answered and read
 * @param chapters of which new questions may come
 * @param day the student's day
 */
export function planToday(stock: Stock, progress: Progress, chapters: ReadonlySet<string>, day: StudyDay): Today {
  const pool = withBuilt(stock, Object.keys(progress.answers))
  const answered = Object.keys(pool).flatMap((id) => {
    const saved = findSaved(progress.answers, id)
    return saved ? [{ id: id as StudyId, saved }] : []
  })
  const due = answered.filter(({ saved }) => isDue(saved.card, day.to)).sort((a, b) => a.saved.card.due - b.saved.card.due)
  const later = answered.filter(({ saved }) => !isDue(saved.card, day.to))
  const missed = later.filter(({ saved }) => saved.state !== 'right').sort((a, b) => b.saved.at - a.saved.at)
  const begun = answered.filter(({ saved }) => saved.first >= day.from).length
  const room = due.length + missed.length > backlog ? 0 : Math.max(0, newPerDay - begun)
  const unseen = Object.keys(stock.bank).filter(id => !findSaved(progress.answers, id) && chapters.has(stock.bank[id]!.chapter))
  const fresh = samplePaper(stock.bank, unseen, room, Math.floor(day.from / 1000)) as StudyId[]
  const asked = [
    ...due.map(({ id }) => ({ id, why: 'due' as const })),
    ...missed.map(({ id }) => ({ id, why: 'missed' as const })),
    ...fresh.map(id => ({ id, why: 'new' as const })),
  ]
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
