/** The plan that this window follows. It stands apart from what reads plans, which is fetched only where there is one. */
import type { LectureStep } from '@deck/article'
import type { PlanFault } from './describe-plan-fault.ts'
import type { LeftAt } from './step-on.ts'
import { computed, shallowRef } from 'vue'
import { sharedRef } from '../shell/room-state.browser.ts'

/** The plan of the lecture, as all windows share it. */
export interface SharedPlan {
  /** As `?plan=` has it; null where the plan was left for the whole deck. */
  link: string | null
  /** Slide and click at which the plan was left, while the lecture shows a slide outside it. */
  left?: LeftAt
  /** Names of slides that the lecturer left out to end in time. */
  skipped?: readonly string[]
}

function readPlan(found: unknown): SharedPlan | undefined {
  const { link, left, skipped = [] } = (found ?? {}) as Partial<SharedPlan>
  const isLeft = left === undefined || (Number.isInteger(left?.no) && Number.isInteger(left.clicks) && left.no > 0 && left.clicks >= 0)
  return (link === null || typeof link === 'string') && isLeft && Array.isArray(skipped) && skipped.every(name => typeof name === 'string')
    ? found as SharedPlan
    : undefined
}

/** The lecture's; null where none was ever followed. */
export const sharedPlan = sharedRef<SharedPlan | null>('plan', null, readPlan)

/** A plan, with its slides by number. */
export interface FollowedPlan {
  /** Empty for a list of slides in a link. */
  label: string
  minutes: number
  /** As its link has it. */
  link: string
  /** Without those that were left out on the way. */
  steps: readonly LectureStep[]
  /** Numbers of the slides, in the plan's order; as many as steps. */
  route: readonly number[]
  /** The plan's steps as it has them, and the slides that were left out on the way to end in time. */
  planned: readonly LectureStep[]
  skipped: readonly string[]
  /** Leaves out these slides, and no others; in every window of the lecture. */
  skip: (slides: readonly string[]) => void
  /** Shows the whole deck again, in every window of the lecture. */
  leave: () => void
}

/** The plan that is followed; null where the whole deck is shown. */
export const followed = shallowRef<FollowedPlan | null>(null)
/** Where the plan was left, while a slide outside it is in view. It may be set while a plan is followed. */
export const leftAt = computed({
  get: () => sharedPlan.value?.left ?? null,
  set(left: LeftAt | null) {
    const { link, skipped } = sharedPlan.value ?? {}
    if (link)
      sharedPlan.value = { link, ...left && { left }, ...skipped && { skipped } }
  },
})
/** What is to be said about a plan; null where all is well, or the reader has put it away. */
export const planFault = shallowRef<PlanFault | null>(null)
