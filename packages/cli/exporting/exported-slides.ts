/** Which slides an export has, and a server that shows them. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { FoundPlan } from 'slidev-addon-lesson/lecture/read-plan.ts'
import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { refuseCall, warn } from '@deck/command-line'
import { lecturePlans } from '@deck/lesson/plans'
import { en } from '@deck/words'
import { createServer, resolveOptions } from '@slidev/cli'
import { parseRangeString } from '@slidev/parser/core'
import { judgePlanLink, readPlanLink } from 'slidev-addon-lesson/lecture/read-plan.ts'
import { describePlanFault } from 'slidev-addon-lesson/room/describe-plan-fault.ts'
import { readSlideFacts } from '../building/slide-modules.ts'

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
  if (found.kind !== 'plan') {
    refuseCall(
      found.kind === 'damaged' ? `--plan: ${en.plan.fault.damaged}` : `--plan takes ${planNames}, or names of slides with commas between them, not "${link}".`,
      help,
    )
  }
  if (fault)
    warn(describePlanFault(en.plan.fault, fault))
  return { plan: found.plan, numbers: found.plan.steps.map(step => slides.indexOf(step.slide) + 1) }
}

/**
 * The numbers of the slides, from 1. A plan may have them in an order of its own, which a range has not.
 * @param total how many slides there are
 * @param range such as 1-10, or the numbers of a plan's slides with commas between them; all without it
 */
export function readNumbers(total: number, range: string | undefined): number[] {
  return /^\d+(?:,\d+)*$/.test(range ?? '') ? range!.split(',').map(Number) : parseRangeString(total, range)
}

/**
 * Serves the deck on a free port of this machine.
 * @param mode 'dev' with presenter pages, as at a lecture; 'export' without
 * @returns what Slidev has read of the slides, where they are served, and how to stop
 */
export async function serveDeck(mode: 'dev' | 'export'): Promise<{ data: ResolvedSlidevOptions['data'], origin: string, close: () => Promise<void> }> {
  const options = await resolveOptions({ entry: 'slides.md' }, mode)
  // an edition's sources have links to what is installed here
  const allow = [dirname(realpathSync('node_modules/vite'))]
  const server = await createServer(options, { server: { port: 0, fs: { allow } }, clearScreen: false, logLevel: 'error' })
  await server.listen()
  const { port } = server.httpServer!.address() as { port: number }
  return { data: options.data, origin: `http://localhost:${port}/`, close: () => server.close() }
}
