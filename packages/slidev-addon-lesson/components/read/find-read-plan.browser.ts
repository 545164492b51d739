import type { FoundPlan } from '../lecture/read-plan.ts'
import { lecturePlans } from '@deck/lesson/plans'
import { en as words } from '@deck/words'
import { slides } from '@slidev/client/logic/slides.ts'
import { judgePlanLink, readPlanLink } from '../lecture/read-plan.ts'
import { describePlanFault } from '../room/describe-plan-fault.ts'

/**
 * The plan that a link to the reading page names.
 * @param link a ready plan, names of slides with commas between them, or a whole plan
 * @returns the plan, null where none can be had, and what is wrong with it in a sentence
 */
export function findReadPlan(link: string): { plan: FoundPlan | null, fault: string } {
  const found = readPlanLink(link, { plans: lecturePlans, slides: slides.value.map(({ no, meta }) => String(meta.slide.frontmatter.routeAlias ?? no)) })
  const fault = judgePlanLink(found)
  const plan = found.kind === 'plan' ? { ...found.plan, label: found.plan.label || words.handout.ofLink } : null
  return { plan, fault: fault ? describePlanFault(words.plan.fault, fault) : '' }
}
