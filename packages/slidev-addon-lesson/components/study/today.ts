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
  /** How many more are due, or were not right today, and wait for another day: one day has a ceiling. */
  waiting: number
  /** How long all of it takes, about; 0 where nothing is asked. */
  minutes: number
  /** When the next question comes back after today, in milliseconds; null where none does. */
  next: number | null
}

/** The student's day, in milliseconds since the epoch: its first moment and its last. */
export interface StudyDay { from: number, to: number }

/** How many answers one day asks for at most, second tries and new questions counted. */
export const mostPerDay = 30
/** How many questions are new on one day at most, those at the ends of chapters counted. */
export const newPerDay = 5
/** With more than this to repeat on one day only one new question is begun: none at all, and a student who is behind would never see the rest. */
const backlog = 20
/** How long an answer takes, in seconds. */
const seconds = { question: 35, recall: 120 } as const
/** A chapter, or what teaches an aim, counts as read once this part of its slides is. */
const enoughRead = 0.5
/** A certain mistake comes before what has been due for fewer days than these; with no end to that, the others would never come. */
const slipLead = 5

/** A day in milliseconds. */
const dayLength = 86_400_000

/** Where a slide stands: its name and its chapter. */
export interface PlacedSlide { name: string, chapter: string }

/** The chapters of which new questions may be asked: enough of their slides were read, or one of their questions was answered. */
export function listReadChapters(slides: readonly PlacedSlide[], questionPool: QuestionPool, progress: Progress): ReadonlySet<string> {
  const begun = Object.entries(withBuilt(questionPool, Object.keys(progress.answers)))
    .filter(([id]) => findSaved(progress.answers, id))
    .map(([, { chapter }]) => chapter as string)
  const read = [...new Set(slides.map(({ chapter }) => chapter))].filter((chapter) => {
    const own = slides.filter(slide => slide.chapter === chapter)
    return own.filter(({ name }) => findSaved(progress.read, name)).length / own.length >= enoughRead
  })
  return new Set([...begun, ...read])
}

/**
 * The aims of which new questions may be asked, whatever became of their chapters: half of the slides that teach them were read. A
 * short route reads a slide here and a slide there; where none is read so far, what it read most of counts.
 * @param aims the slides that teach each
 */
export function listReadAims(aims: Readonly<Record<string, readonly string[]>>, progress: Progress): ReadonlySet<string> {
  const shares = Object.entries(aims).map(([id, slides]) => [id, slides.filter(name => findSaved(progress.read, name)).length / slides.length] as const)
  const enough = Math.min(enoughRead, Math.max(...shares.map(([, share]) => share)))
  return new Set(enough > 0 ? shares.filter(([, share]) => share >= enough).map(([id]) => id) : [])
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
 * What a student should answer today: what is due, the longest due and the certain mistakes first; then once more what was not right
 * earlier today, the earliest first, so that a promised second try stays promised; then a few new questions on what was read. Each
 * of the three is mixed by chapter. What was answered today comes back on the day that the scheduler gave it, and not before
 * but for that second try. Over the ceiling of a day, the rest waits; one new question always has room.
 * @param questionPool all that can be asked
 * @param progress what was answered and read
 * @param chapters of which new questions may come
 * @param day the student's day
 * @param aims of which new questions may come, too
 */
export function planToday(
  questionPool: QuestionPool,
  progress: Progress,
  chapters: ReadonlySet<string>,
  day: StudyDay,
  aims: ReadonlySet<string> = new Set(),
): Today {
  const pool = withBuilt(questionPool, Object.keys(progress.answers))
  const answered = Object.keys(pool).flatMap((id) => {
    const saved = findSaved(progress.answers, id)
    return saved ? [{ id: id as StudyId, saved }] : []
  })
  const isAsked = (saved: SavedAnswer) => isDue(saved.card, day.to) && saved.at < day.from
  const rank = ({ card, slip }: SavedAnswer) => card.due - (slip ? slipLead * dayLength : 0)
  const due = answered.filter(({ saved }) => isAsked(saved)).sort((a, b) => rank(a.saved) - rank(b.saved))
  const later = answered.filter(({ saved }) => !isAsked(saved))
  const missed = later.filter(({ saved }) => isOnceMore(saved, day)).sort((a, b) => a.saved.at - b.saved.at)
  const begun = answered.filter(({ saved }) => saved.first >= day.from).length
  const repeated = later.filter(({ saved }) => saved.at >= day.from && saved.first < day.from).length
  const retried = later.filter(({ saved }) => saved.card.last >= day.from && isRetry(saved)).length
  const roomForNew = Math.max(0, (due.length + repeated > backlog ? 1 : newPerDay) - begun)
  const unseen = Object.keys(questionPool.bank)
    .filter(id => !findSaved(progress.answers, id) && (chapters.has(questionPool.bank[id]!.chapter) || aims.has(questionPool.bank[id]!.objective)))
  // of what was begun elsewhere, as in a mock test, no more counts than Today would have asked
  const room = Math.max(0, mostPerDay - repeated - retried - Math.min(begun, newPerDay))
  const dueNow = due.slice(0, Math.max(0, room - Math.min(1, roomForNew, unseen.length)))
  const fresh = samplePaper(questionPool.bank, unseen, Math.min(roomForNew, room - dueNow.length), Math.floor(day.from / 1000)) as StudyId[]
  // second tries have what is left, so that answering the others takes none away that was promised
  const missedNow = missed.slice(0, room - dueNow.length - fresh.length)
  const list = (ids: readonly StudyId[], why: TodayReason) => mixChapters(ids, id => pool[id]!.chapter).map(id => ({ id, why }))
  const asked = [...list(dueNow.map(({ id }) => id), 'due'), ...list(missedNow.map(({ id }) => id), 'missed'), ...list(fresh, 'new')]
  const time = asked.reduce((sum, { id }) => sum + (pool[id]!.type === recallType ? seconds.recall : seconds.question), 0)
  const waiting = due.length - dueNow.length + missed.length - missedNow.length
  return {
    asked,
    counts: { due: dueNow.length, missed: missedNow.length, new: fresh.length },
    waiting,
    minutes: asked.length ? Math.max(1, Math.round(time / 60)) : 0,
    next: waiting ? day.to + 1 : later.length ? Math.min(...later.map(({ saved }) => saved.card.due)) : null,
  }
}

/** In how many days a time comes, counted by nights: 0 for today, 1 for tomorrow. */
export function countDaysTo(at: number, day: StudyDay): number {
  return at <= day.to ? 0 : Math.ceil((at - day.to) / dayLength)
}

/** How many days ago a time was, counted by nights: 0 for today, 1 for yesterday. */
export function countDaysSince(at: number, day: StudyDay): number {
  return at >= day.from ? 0 : Math.ceil((day.from - at) / dayLength)
}
