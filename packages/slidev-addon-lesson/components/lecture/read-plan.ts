/** Plans as links and files carry them. Whoever wrote them: everything is checked. */
import type { LecturePlan, LectureStep } from '@deck/article'
import type { PlanFault } from '../room/describe-plan-fault.ts'
import * as v from 'valibot'
import { longestPlanLink } from '../shell/room.ts'

/** A plan that somebody follows. */
export interface FoundPlan extends LecturePlan {
  /** Id of a ready plan; null for one that a link holds. */
  id: string | null
}

/**
 * What a link's `?plan=` turned out to be: a plan, with the slides that it names and the deck has not; nothing that the deck knows; or a
 * whole plan that was cut or changed on the way.
 */
export type ReadPlan
  = | { kind: 'plan', plan: FoundPlan, unknown: readonly string[] }
    | { kind: 'unknown', wanted: string, unknown: readonly string[] }
    | { kind: 'damaged' }

/** What there is in this deck. */
export interface KnownPlans {
  plans: Readonly<Record<string, LecturePlan>>
  /** Every slide's name, in the deck's order. */
  slides: readonly string[]
}

/** How a link begins that holds a whole plan; no slide or plan has a full stop in its name. */
const ownMark = 'own.'
/** More than any lecture has. */
const most = { steps: 500, minutes: 600, text: 600 }

const text = v.pipe(v.string(), v.trim(), v.maxLength(most.text))
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most.minutes))
const stepSchema = v.pipe(
  v.object({
    slide: v.pipe(text, v.minLength(1)),
    minutes,
    activity: v.optional(text),
    bridge: v.optional(text),
    short: v.optional(text),
    skippable: v.optional(v.literal(true)),
    students: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(most.minutes))),
  }),
  v.transform((step): LectureStep =>
    Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined && value !== '')) as unknown as LectureStep),
)

/** A plan as a file or the browser's storage holds it. */
export const planSchema = v.pipe(
  v.object({
    label: text,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most.minutes)),
    steps: v.pipe(v.array(stepSchema), v.maxLength(most.steps)),
  }),
  v.transform((plan): LecturePlan => plan),
)

/** The plan without slides that the deck has not, each slide once. */
export function removeUnknownSlides(plan: LecturePlan, { slides }: Pick<KnownPlans, 'slides'>): { plan: LecturePlan, unknown: string[] } {
  const steps = new Map<string, LectureStep>()
  const unknown: string[] = []
  for (const step of plan.steps) {
    if (!slides.includes(step.slide))
      unknown.push(step.slide)
    else if (!steps.has(step.slide))
      steps.set(step.slide, step)
  }
  return { plan: { ...plan, steps: [...steps.values()] }, unknown }
}

function toBase64(bytes: Uint8Array) {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
const fromBase64 = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), sign => sign.charCodeAt(0))

/** A plan as the value of `?plan=`: the whole of it, so that who has the link needs nothing else. */
export function writePlanLink({ label, minutes, steps }: LecturePlan): string {
  return ownMark + toBase64(new TextEncoder().encode(JSON.stringify({ label, minutes, steps })))
}

/** The plan that a link holds. @returns null where it cannot be read */
function readOwn(link: string): LecturePlan | null {
  try {
    const found = v.safeParse(planSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64(link.slice(ownMark.length)))))
    return found.success ? found.output : null
  }
  catch {
    return null
  }
}

/** A list of slides as a plan without minutes. */
function readList(link: string): LecturePlan {
  const names = link.split(',').map(name => name.trim()).filter(Boolean).slice(0, most.steps)
  return { label: '', minutes: 0, steps: names.map(slide => ({ slide, minutes: 0 })) }
}

/**
 * Reads a link's `?plan=`: the id of a ready plan, names of slides with commas between them, or a whole plan.
 * @param link as the router gives it
 * @param known what this deck has
 */
export function readPlanLink(link: string, known: KnownPlans): ReadPlan {
  if (Object.hasOwn(known.plans, link))
    return { kind: 'plan', plan: { ...known.plans[link]!, id: link }, unknown: [] }
  const isOwn = link.startsWith(ownMark)
  const found = link.length > longestPlanLink ? null : isOwn ? readOwn(link) : readList(link)
  if (!found)
    return isOwn ? { kind: 'damaged' } : { kind: 'unknown', wanted: link.slice(0, 60), unknown: [] }
  const { plan, unknown } = removeUnknownSlides(found, known)
  if (!plan.steps.length)
    return { kind: 'unknown', wanted: isOwn ? found.label : link.slice(0, 60), unknown }
  return { kind: 'plan', plan: { ...plan, id: null }, unknown }
}

/** What is to be said about a link's plan; null where all is well. */
export function judgePlanLink(found: ReadPlan): PlanFault | null {
  if (found.kind === 'plan')
    return found.unknown.length ? { kind: 'slides', names: found.unknown } : null
  return found.kind === 'damaged' ? found : { kind: 'unknown', wanted: found.wanted }
}
