import type { Router } from 'vue-router'
import type { KnownPlans } from '../logic/plan/read-plan.ts'
import type { PlanRecord } from '../logic/quiz/classroom/lecture.ts'
import { effectScope, watch } from 'vue'
import { lecturePlans } from '../data/lecture-plan.ts'
import { judgePlanLink, readPlanLink } from '../logic/plan/read-plan.ts'
import { followed, leftAt, planFault } from '../runtime/followed-plan.ts'
import { useSharedStore } from './useLectureStore.ts'

/** The slides of the deck, for links that name them. */
export type PlanDeck = Pick<KnownPlans, 'slides' | 'moved'>

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The plan in the link of a slide; undefined on other pages, and where there is none. */
function planInLink({ currentRoute: { value: { name, query } } }: Router): string | undefined {
  const link = name === 'play' || name === 'presenter' ? [query.plan].flat()[0] : undefined
  return link ?? undefined
}

/**
 * Follows the plan of the lecture: the one in this window's link, or else the one that the lecture's windows share. A
 * link's plan becomes the lecture's. A plan that cannot be had is named, and the lecture goes on as it was.
 * @param router of this window
 * @param deck its slides
 * @param store the lecture's state
 * @returns a function that ends it
 */
export function followLecturePlan(router: Router, deck: PlanDeck, store: Pick<ReturnType<typeof useSharedStore>, 'lecture' | 'changePlan'> = useSharedStore()): () => void {
  const read = (link: string) => readPlanLink(link, { ...deck, plans: lecturePlans })
  const dropFromLink = () => void router.replace({ query: { ...router.currentRoute.value.query, plan: undefined } })
  let shown: string | null = null

  /** Makes a link's plan the lecture's. */
  function take(link: string | undefined) {
    const plan = store.lecture.value.plan
    if (link === undefined || link === plan?.link)
      return
    const found = read(link)
    planFault.value = judgePlanLink(found)
    if (found.kind === 'plan')
      store.changePlan({ link })
    else
      dropFromLink()
  }

  function show(plan: PlanRecord | undefined) {
    const link = plan?.link ?? null
    const here = planInLink(router)
    // left, or changed for another, in another window
    if (here !== undefined && here !== link)
      dropFromLink()
    if (link !== shown) {
      shown = link
      const found = link === null ? null : read(link)
      planFault.value = found && judgePlanLink(found)
      followed.value = found?.kind === 'plan' ? { ...found.plan, route: found.plan.steps.map(({ slide }) => deck.slides.indexOf(slide) + 1), leave: () => store.changePlan({ link: null }) } : null
    }
    if (!isSame(leftAt.value, plan?.left))
      leftAt.value = plan?.left ?? null
  }

  const scope = effectScope(true)
  scope.run(() => {
    watch(() => planInLink(router), take, { immediate: true })
    watch(() => store.lecture.value.plan, show, { immediate: true })
    watch(leftAt, (left) => {
      const plan = store.lecture.value.plan
      if (plan?.link && !isSame(plan.left, left))
        store.changePlan({ link: plan.link, ...left && { left } })
    })
  })
  return () => scope.stop()
}
