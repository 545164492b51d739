import type { Router } from 'vue-router'
import type { FoundPlan, KnownPlans } from '../../components/lecture/read-plan.ts'
import type { FollowedPlan, SharedPlan } from '../../components/room/followed-plan.browser.ts'
import { isSame } from '@deck/browser/merge-entries'
import { lecturePlans } from '@deck/lesson/plans'
import { effectScope, watch } from 'vue'
import { judgePlanLink, readPlanLink } from '../../components/lecture/read-plan.ts'
import { followed, leftAt, planFault, sharedPlan } from '../../components/room/followed-plan.browser.ts'
import { useSharedStorage } from '../../components/shell/store-room.browser.ts'

/** The slides of the deck, for links that name them. */
export type PlanDeck = Pick<KnownPlans, 'slides'>

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
 * @returns a function that ends it
 */
export function followLecturePlan(router: Router, deck: PlanDeck): () => void {
  useSharedStorage()
  const read = (link: string) => readPlanLink(link, { ...deck, plans: lecturePlans })
  const dropFromLink = () => void router.replace({ query: { ...router.currentRoute.value.query, plan: undefined } })
  const shown: { link: string | null, plan: FoundPlan | null } = { link: null, plan: null }

  /** A plan as this deck shows it. */
  function startPlan(plan: FoundPlan, link: string, skipped: readonly string[]): FollowedPlan {
    const steps = plan.steps.filter(({ slide }) => !skipped.includes(slide))
    const skip = (other: readonly string[]) => { sharedPlan.value = { link, ...leftAt.value && { left: leftAt.value }, ...other.length && { skipped: other } } }
    return {
      ...plan,
      link,
      steps,
      route: steps.map(({ slide }) => deck.slides.indexOf(slide) + 1),
      planned: plan.steps,
      skipped,
      skip,
      leave: () => { sharedPlan.value = { link: null } },
    }
  }

  /** Makes a link's plan the lecture's. */
  function followLink(link: string | undefined) {
    if (link === undefined || link === sharedPlan.value?.link)
      return
    const found = read(link)
    planFault.value = judgePlanLink(found)
    if (found.kind === 'plan')
      sharedPlan.value = { link }
    else
      dropFromLink()
  }

  function show(plan: SharedPlan | null) {
    const link = plan?.link ?? null
    const skipped = plan?.skipped ?? []
    const here = planInLink(router)
    // left, or changed for another, in another window
    if (here !== undefined && here !== link)
      dropFromLink()
    if (link !== shown.link) {
      shown.link = link
      const found = link === null ? null : read(link)
      planFault.value = found && judgePlanLink(found)
      shown.plan = found?.kind === 'plan' ? found.plan : null
      followed.value = null
    }
    if (!isSame(followed.value?.skipped, shown.plan ? skipped : undefined))
      followed.value = shown.plan && startPlan(shown.plan, link!, skipped)
  }

  const scope = effectScope(true)
  scope.run(() => {
    watch(() => planInLink(router), followLink, { immediate: true })
    watch(sharedPlan, show, { immediate: true })
  })
  return () => scope.stop()
}
