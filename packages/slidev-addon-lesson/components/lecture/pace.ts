/** Whether a lecture will end in time, what could be left out, and how that is said. */
import type { Locale } from '@deck/words'
import type { Session, SessionStep } from './session.ts'
import { endOf, isPaused, minute, sumVisits } from './session.ts'

/** A lecture that is less late than this is on time. */
const tolerance = minute

/** What a step has left. One that has had half its minutes was given: who goes back to a slide does not give again what followed. */
function leftOf({ minutes }: SessionStep, spent: number): number {
  return spent * 2 >= minutes * minute ? 0 : minutes * minute - spent
}

/**
 * The fewest steps that save as much as is needed, and of those with few minutes; all of them where they do not save enough.
 * @param steps that may be left out, in their order, with what each saves
 * @param need in the unit of `saves`
 */
function chooseSkips<T extends { saves: number }>(steps: readonly T[], need: number): readonly T[] {
  const chosen: T[] = []
  let sum = 0
  for (const step of [...steps].sort((a, b) => b.saves - a.saves)) {
    if (sum >= need)
      break
    chosen.push(step)
    sum += step.saves
  }
  const last = chosen.at(-1)
  if (!last || sum < need)
    return steps.filter(step => chosen.includes(step))
  // the last may be a smaller one
  const enough = steps.filter(step => !chosen.includes(step) && sum - last.saves + step.saves >= need)
  const smallest = enough.reduce((least, step) => step.saves < least.saves ? step : least, last)
  return steps.filter(step => step === smallest || (step !== last && chosen.includes(step)))
}

/** Where the lecture stands on its plan: at the slide in view or, on a detour, at the last of the plan's that was. -1 before its beginning. */
function findPosition({ steps, visits }: Session): number {
  const last = visits.findLast(visit => steps.some(({ slide }) => slide === visit.slide))
  return steps.findIndex(({ slide }) => slide === last?.slide)
}

/** What the steps to come have left, the one in view first. */
function listAhead(session: Session, spent: ReadonlyMap<string, number>) {
  const at = findPosition(session)
  const inView = session.visits.at(-1)?.slide
  return session.steps.flatMap((step, i) => {
    const took = spent.get(step.slide) ?? 0
    const isOpen = i === at && step.slide === inView
    return i < at || session.skipped.includes(step.slide)
      ? []
      : [{ ...step, isAhead: i > at, left: isOpen ? Math.max(0, step.minutes * minute - took) : leftOf(step, took) }]
  })
}

/**
 * How a lecture stands; times in milliseconds.
 * @param session that goes on
 * @param now in milliseconds since the epoch
 */
export function readPace(session: Session, now: number) {
  const time = endOf(session, now)
  const spent = sumVisits(session, now)
  const inView = session.visits.at(-1)?.slide ?? ''
  const step = session.steps.find(({ slide }) => slide === inView)
  const took = spent.get(inView) ?? 0
  const ahead = listAhead(session, spent)
  const end = session.steps.some(({ minutes }) => minutes) ? time + ahead.reduce((sum, { left }) => sum + left, 0) : null
  const behind = end === null || session.endsAt === null ? null : end - session.endsAt
  return {
    /** When it will end if every slide to come takes its minutes; null where the plan has none. */
    end,
    /** By how much that is after the planned end; below 0 before it, null where there is none. */
    behind,
    /** How long the slide in view has been there, questions left out. */
    spent: took,
    /** What it has left of its minutes; below 0 where it takes longer, null where it has none. */
    left: step?.minutes ? step.minutes * minute - took : null,
    isPaused: isPaused(session),
    /** How long the questions that are being taken have lasted; 0 where none are. */
    questions: isPaused(session) ? Math.max(0, time - session.pauses.at(-1)!.from) : 0,
    ...behind !== null && behind >= tolerance ? offerRelief(ahead, behind) : { offer: null, shorten: null },
  }
}

/** What can be left out: slides, and the longest activity, in whole minutes, where these do not save enough; null where all is well, or there is none. */
function offerRelief(ahead: ReturnType<typeof listAhead>, behind: number) {
  const offer = offerSkips(ahead, behind)
  const free = ahead.filter(({ slide, spare = 0, left }) => spare && left >= spare * minute && !offer?.slides.includes(slide))
  const longest = free.reduce<typeof free[number] | null>((most, step) => step.spare! > (most?.spare ?? 0) ? step : most, null)
  return { offer, shorten: longest && (offer?.saves ?? 0) * minute < behind ? { slide: longest.slide, saves: longest.spare! } : null }
}

/** The slides to leave out, in the plan's order, at least one, and the whole minutes that it saves. */
function offerSkips(ahead: ReturnType<typeof listAhead>, behind: number) {
  const chosen = chooseSkips(ahead.filter(step => step.isAhead && step.skippable && step.left > 0).map(({ slide, left }) => ({ slide, saves: left })), behind)
  const saves = Math.round(chosen.reduce((sum, step) => sum + step.saves, 0) / minute)
  return chosen.length ? { slides: chosen.map(({ slide }) => slide), saves } : null
}

/** "On time, ends 10:45", "3 minutes behind, ends 10:48"; '' where the plan has no minutes. `say` says a moment as a clock does. */
export function describePace(words: Locale['pace'], { behind, end }: ReturnType<typeof readPace>, formatTime: (at: number) => string): string {
  if (end === null || behind === null)
    return ''
  const said = { minutes: Math.round(Math.abs(behind) / minute), end: formatTime(end) }
  return Math.abs(behind) < tolerance ? words.onTime(said) : behind > 0 ? words.behind(said) : words.ahead(said)
}

/** What the slide in view has left: whole minutes, the begun one counted; below 0 for the time beyond, 0 for the last moment. */
export function minutesLeft(left: number): number {
  return left >= 0 ? Math.ceil(left / minute) : Math.ceil(left / minute) || 0
}
