/** The plan that a command prints by. */
import type { FoundPlan } from '../../components/lecture/read-plan.ts'
import { judgePlanLink, readPlanLink } from '../../components/lecture/read-plan.ts'
import { sayPlanFault } from '../../components/room/say-fault.ts'
import { lecturePlans } from '../../data/lecture-plan.ts'
import { en } from '../../locales/en.ts'
import { readSlideFacts } from '../build/slide-facts.ts'
import { refuseCall } from '../command-line.ts'
import { warn } from './run-command.ts'

/** The ready plans, as a help text lists them. */
export const planNames = Object.keys(lecturePlans).join(', ')

/**
 * Reads what `--plan` asks for: a ready plan, names of slides with commas between them, or a whole plan from a link. Refuses
 * a plan that is none, and a slide that the deck has not.
 * @param link as it was given
 * @param help the command's own
 * @returns the plan, and the deck's slides with their numbers
 */
export async function choosePlan(link: string, help: string): Promise<{ plan: FoundPlan, numbers: number[] }> {
  const slides = (await readSlideFacts('.', {})).map(({ name }) => name)
  const found = readPlanLink(link, { plans: lecturePlans, slides })
  const fault = judgePlanLink(found)
  if (found.kind !== 'plan')
    refuseCall(found.kind === 'damaged' ? `--plan: ${en.plan.fault.damaged}` : `--plan takes ${planNames}, or names of slides with commas between them, not "${link}".`, help)
  if (fault)
    warn(sayPlanFault(en.plan.fault, fault))
  return { plan: found.plan, numbers: found.plan.steps.map(step => slides.indexOf(step.slide) + 1) }
}
