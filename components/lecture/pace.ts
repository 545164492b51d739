/** Whether a lecture will end in time, and what could be left out. */
import type { Session, SessionStep } from './session.ts'
import { endOf, isPaused, minute, sumVisits } from './session.ts'

/** What could be left out to end in time. */
export interface SkipOffer {
  /** In the plan's order; at least one. */
  slides: readonly string[]
  /** Whole minutes that it saves. */
  saves: number
}

/** How a lecture stands; times in milliseconds. */
export interface Pace {
  /** When it will end if every slide to come takes its minutes; null where the plan has none. */
  end: number | null
  /** By how much that is after the planned end; below 0 before it, null where there is none. */
  behind: number | null
  /** How long the slide in view has been there, questions left out. */
  spent: number
  /** What it has left of its minutes; below 0 where it takes longer, null where it has none. */
  left: number | null
  isPaused: boolean
  /** How long the questions that are being taken have lasted; 0 where none are. */
  questions: number
  /** null where all is well, or where nothing can be left out. */
  offer: SkipOffer | null
  /** The longest activity ahead, in whole minutes, where skipping is not enough; null where it is, or where there is none. */
  shorten: { slide: string, saves: number } | null
}

/** A lecture that is less late than this is on time. */
export const tolerance = minute

/** What a step has left. One that has had half its minutes was given: who goes back to a slide does not give again what followed. */
function leftOf({ minutes }: SessionStep, spent: number): number {
  return spent * 2 >= minutes * minute ? 0 : minutes * minute - spent
}

/**
 * The fewest steps that save as much as is needed, and of those with few minutes; all of them where they do not save enough.
 * @param steps that may be left out, in their order, with what each saves
 * @param need in the unit of `saves`
 */
export function chooseSkips<T extends { saves: number }>(steps: readonly T[], need: number): readonly T[] {
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
 * How a lecture stands.
 * @param session that goes on
 * @param now in milliseconds since the epoch
 */
export function readPace(session: Session, now: number): Pace {
  const time = endOf(session, now)
  const spent = sumVisits(session, now)
  const inView = session.visits.at(-1)?.slide ?? ''
  const step = session.steps.find(({ slide }) => slide === inView)
  const took = spent.get(inView) ?? 0
  const ahead = listAhead(session, spent)
  const end = session.steps.some(({ minutes }) => minutes) ? time + ahead.reduce((sum, { left }) => sum + left, 0) : null
  const behind = end === null || session.endsAt === null ? null : end - session.endsAt
  return {
    end,
    behind,
    spent: took,
    left: step?.minutes ? step.minutes * minute - took : null,
    isPaused: isPaused(session),
    questions: isPaused(session) ? Math.max(0, time - session.pauses.at(-1)!.from) : 0,
    ...behind !== null && behind >= tolerance ? offerRelief(ahead, behind) : { offer: null, shorten: null },
  }
}

/** What can be left out: slides, and an activity where these do not save enough. */
function offerRelief(ahead: ReturnType<typeof listAhead>, behind: number): Pick<Pace, 'offer' | 'shorten'> {
  const offer = offerSkips(ahead, behind)
  const free = ahead.filter(({ slide, spare = 0, left }) => spare && left >= spare * minute && !offer?.slides.includes(slide))
  const longest = free.reduce<typeof free[number] | null>((most, step) => step.spare! > (most?.spare ?? 0) ? step : most, null)
  return { offer, shorten: longest && (offer?.saves ?? 0) * minute < behind ? { slide: longest.slide, saves: longest.spare! } : null }
}

function offerSkips(ahead: ReturnType<typeof listAhead>, behind: number): SkipOffer | null {
  const chosen = chooseSkips(ahead.filter(step => step.isAhead && step.skippable && step.left > 0).map(({ slide, left }) => ({ slide, saves: left })), behind)
  const saves = Math.round(chosen.reduce((sum, step) => sum + step.saves, 0) / minute)
  return chosen.length ? { slides: chosen.map(({ slide }) => slide), saves } : null
}
