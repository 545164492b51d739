import type { LecturePlan } from '@deck/article'
import type { PlanFault } from '../room/describe-plan-fault.ts'
import type { SlideFacts } from './judge-plan.ts'
import { objectives } from '@deck/lesson/lessons'
import { lecturePlans } from '@deck/lesson/plans'
import { computed, readonly, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { judgePlan } from './judge-plan.ts'
import { judgePlanLink, readPlanLink, writePlanLink } from './read-plan.ts'

/** Where a plan begins that nobody has opened. */
const blank: LecturePlan = { label: '', minutes: 45, steps: [] }

/**
 * The plan that a lecturer is making. The page's address always holds the whole of it, so that a reload, a bookmark
 * and a copied link bring it back.
 * @param slides every slide of the deck
 */
export function usePlanDraft(slides: readonly SlideFacts[]) {
  const route = useRoute()
  const router = useRouter()
  const draft = shallowRef(blank)
  const fault = shallowRef<PlanFault | null>(null)
  /** The plan before the last change, where that change took slides out, and their names. */
  const lost = shallowRef<{ plan: LecturePlan, names: readonly string[] } | null>(null)
  const minutesOf = (name: string) => slides.find(slide => slide.name === name)?.minutes ?? 2

  /** Takes a link's plan; slides in a mere list get the minutes of their notes. */
  function open(link: string) {
    const found = readPlanLink(link, { plans: lecturePlans, slides: slides.map(({ name }) => name) })
    fault.value = judgePlanLink(found)
    if (found.kind !== 'plan')
      return
    const { label, minutes, steps } = found.plan
    const timed = steps.map(step => ({ ...step, minutes: step.minutes || minutesOf(step.slide) }))
    lost.value = null
    draft.value = { label, minutes: minutes || timed.reduce((sum, step) => sum + step.minutes, 0), steps: timed }
  }

  /** Puts another plan in its place. Until the next change, slides that it lacks can be put back. */
  function put(plan: LecturePlan) {
    const names = draft.value.steps.map(({ slide }) => slide).filter(slide => !plan.steps.some(step => step.slide === slide))
    lost.value = names.length ? { plan: draft.value, names } : null
    draft.value = plan
  }

  const link = computed(() => writePlanLink(draft.value))
  watch(() => [route.query.plan].flat()[0], (asked) => {
    if (typeof asked === 'string' && asked !== link.value)
      open(asked)
  }, { immediate: true })
  watch(draft, () => void router.replace({ query: { ...route.query, plan: link.value } }))

  return {
    draft: readonly(draft),
    fault,
    link,
    judgement: computed(() => judgePlan(draft.value, slides, objectives)),
    open,
    put,
    /** Names of the slides that the last change took out; [] where it took none. */
    lost: computed(() => lost.value?.names ?? []),
    /** Puts them back, with their minutes and texts. */
    undo: () => lost.value && put(lost.value.plan),
  }
}
