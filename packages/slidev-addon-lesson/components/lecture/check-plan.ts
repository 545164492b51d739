/** Whether a plan can be given as it stands. */
import type { LecturePlan } from '@deck/article'
import { readNote } from './read-note.ts'

/** What a plan has to know of a slide. */
export interface PlannedSlide {
  /** Slide's routeAlias. */
  name: string
  /** Minutes that its note takes; null where nobody has said. */
  minutes: number | null
}

/** What is wrong with one plan: which rule, on which slide, and what to do. */
export interface PlanFault {
  rule: 'sum' | 'empty' | 'unknown' | 'repeated' | 'too-short' | 'no-bridge'
  message: string
}

/** How much of its minutes a plan fills at least: the rest is room for questions. */
export const leastFilled = 0.8

/** Minutes of all steps together. */
export const sumMinutes = ({ steps }: Pick<LecturePlan, 'steps'>): number => steps.reduce((sum, { minutes }) => sum + minutes, 0)

/** Faults of single steps. */
function checkSteps({ steps, study }: LecturePlan, slides: readonly PlannedSlide[]): PlanFault[] {
  return steps.flatMap(({ slide, minutes, short, bridge }, i): PlanFault[] => {
    const at = slides.findIndex(({ name }) => name === slide)
    if (at === -1)
      return [{ rule: 'unknown', message: `There is no slide "${slide}".` }]
    const need = slides[at]!.minutes ?? 0
    const faults: PlanFault[] = []
    if (steps.findIndex(step => step.slide === slide) < i)
      faults.push({ rule: 'repeated', message: `"${slide}" stands in the plan twice.` })
    // who reads takes less time than who speaks
    if (minutes < need && !short && !study)
      faults.push({ rule: 'too-short', message: `"${slide}" has ${minutes} minutes, but its note takes ${need}: give it more, or a shorter note (short).` })
    const [next, inDeck] = [steps[i + 1]?.slide, slides[at + 1]?.name]
    if (inDeck !== next && !bridge) {
      const comes = next === undefined ? 'the end' : `"${next}"`
      faults.push({
        rule: 'no-bridge',
        message: `After "${slide}" comes ${comes}, but the deck’s next slide is "${inDeck ?? 'none'}": give it a bridge.`,
      })
    }
    return faults
  })
}

/**
 * Checks a plan against the deck.
 * @param plan
 * @param slides every slide, in the deck's order
 * @returns every fault, in the plan's order; [] where the plan can be given
 */
export function checkPlan(plan: LecturePlan, slides: readonly PlannedSlide[]): PlanFault[] {
  const sum = sumMinutes(plan)
  const isEmpty = sum < plan.minutes * leastFilled
  return [
    ...sum > plan.minutes
      ? [{ rule: 'sum' as const, message: `The steps take ${sum} minutes, but the plan promises ${plan.minutes}: leave a slide out, or promise more.` }]
      : [],
    ...isEmpty
      ? [
          {
            rule: 'empty' as const,
            message: `The steps take ${sum} minutes of the ${plan.minutes} that the plan promises: add a slide or an activity, or promise less.`,
          },
        ]
      : [],
    ...checkSteps(plan, slides),
  ]
}

/** Minutes that a note takes, as its line "Minutes:" says; null where it says none. */
export const readNoteMinutes = (note: string): number | null => readNote(note).minutes
