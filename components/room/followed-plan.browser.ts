/** The plan that this window follows. It stands apart from what reads plans, which is fetched only where there is one. */
import type { LectureStep } from '@deck/article'
import type { PlanFault } from './describe-plan-fault.ts'
import type { LeftAt } from './step-on.ts'
import * as v from 'valibot'
import { computed, shallowRef } from 'vue'
import { sharedRef } from '../shell/room-state.browser.ts'
import { readAs } from './votes.ts'

/** The plan of the lecture, as all windows share it. */
const planSchema = v.object({
  /** As `?plan=` has it; null where the plan was left for the whole deck. */
  link: v.nullable(v.string()),
  /** Slide and click at which the plan was left, while the lecture shows a slide outside it. */
  left: v.optional(v.object({ no: v.pipe(v.number(), v.integer(), v.minValue(1)), clicks: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  /** Names of slides that the lecturer left out to end in time. */
  skipped: v.optional(v.pipe(v.array(v.string()), v.readonly())),
})
export type SharedPlan = v.InferOutput<typeof planSchema>

/** The lecture's; null where none was ever followed. */
export const sharedPlan = sharedRef<SharedPlan | null>('plan', null, readAs(planSchema))

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
