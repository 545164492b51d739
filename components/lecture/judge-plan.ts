/** What a plan reaches: objectives, quizzes whose ground it covers, minutes. */
import type { LecturePlan, Objective } from '../../data/schema/types.ts'
import type { PlannedSlide } from './check-plan.ts'
import { sumMinutes } from './check-plan.ts'

/** A slide as a planner sees it. */
export interface SlideFacts extends PlannedSlide {
  title: string
  /** Id of its chapter. */
  chapter: string
  /** Id of the objective that its question asks about; absent where it asks none. */
  asks?: string
}

/** How far a plan reaches an objective: all slides that teach it, some, or none. */
export type Reach = 'whole' | 'part' | 'none'

export interface PlanJudgement {
  /** Minutes of all steps, and how many that leaves of the hour; below 0 where it is too long. */
  sum: number
  left: number
  objectives: readonly { id: string, text: string, reach: Reach }[]
  /** Slides whose question asks about something that no slide before it in the plan teaches. */
  earlyQuizzes: readonly string[]
  /** Slides with less time than their note takes, and no shorter note. */
  hurried: readonly { slide: string, minutes: number, need: number }[]
}

function judgeReach({ slides }: Objective, planned: ReadonlySet<string>): Reach {
  const found = slides.filter(slide => planned.has(slide)).length
  return found === 0 ? 'none' : found === slides.length ? 'whole' : 'part'
}

/**
 * Judges a plan.
 * @param plan
 * @param slides every slide of the deck
 * @param objectives every objective, by id
 */
export function judgePlan(plan: LecturePlan, slides: readonly SlideFacts[], objectives: Readonly<Record<string, Objective>>): PlanJudgement {
  const order = plan.steps.map(({ slide }) => slide)
  const factsOf = (name: string) => slides.find(slide => slide.name === name)
  const isEarly = (name: string, at: number) => {
    const asks = factsOf(name)?.asks
    return asks !== undefined && !objectives[asks]?.slides.some(slide => slide !== name && order.includes(slide) && order.indexOf(slide) < at)
  }
  const sum = sumMinutes(plan)
  return {
    sum,
    left: plan.minutes - sum,
    objectives: Object.entries(objectives).map(([id, objective]) => ({ id, text: objective.text, reach: judgeReach(objective, new Set(order)) })),
    earlyQuizzes: order.filter(isEarly),
    hurried: plan.steps.flatMap(({ slide, minutes, short }) => {
      const need = factsOf(slide)?.minutes ?? 0
      return minutes < need && !short ? [{ slide, minutes, need }] : []
    }),
  }
}
