/** What a plan reaches: objectives, quizzes whose ground it covers, minutes. */
import type { LecturePlan, Objective } from '@deck/article'
import type { TimeShares } from '@deck/article/speaking-time'
import type { PlannedSlide } from './check-plan.ts'
import { countSpoken, pause, wordsPerMinute } from '@deck/article/speaking-time'
import { sumMinutes } from './check-plan.ts'

/** A slide as a planner sees it. */
export interface SlideFacts extends PlannedSlide {
  title: string
  /** Id of its chapter. */
  chapter: string
  /** Id of the objective that its question asks about; absent where it asks none. */
  asks?: string
  /** Words of its note, how many of them lead on, and whether it asks all something; absent where it has no note. */
  said?: { say: number, moveOn: number, hasQuestion: boolean }
}

/** How far a plan reaches an objective: all slides that teach it, some, or none. */
export type Reach = 'whole' | 'part' | 'none'

function judgeReach({ slides }: Objective, planned: ReadonlySet<string>): Reach {
  const found = slides.filter(slide => planned.has(slide)).length
  return found === 0 ? 'none' : found === slides.length ? 'whole' : 'part'
}

/** On what a plan's minutes are spent. Where nobody has said what is the class's own, it is what speech and silence leave of a step with an activity. */
export function shareTime({ steps }: Pick<LecturePlan, 'steps'>, slides: readonly Pick<SlideFacts, 'name' | 'said'>[]): TimeShares {
  const sum = { speech: 0, students: 0, pauses: 0 }
  for (const { slide, minutes, short, bridge, activity, students } of steps) {
    const { say, moveOn, hasQuestion } = slides.find(({ name }) => name === slide)?.said ?? { say: 0, moveOn: 0, hasQuestion: false }
    const speech = ((short ? countSpoken(short) : say) + (bridge ? countSpoken(bridge) : moveOn)) / wordsPerMinute
    const silence = (short ? short.includes('?') : hasQuestion) ? pause : 0
    sum.speech += speech
    sum.pauses += silence
    sum.students += students ?? (activity ? Math.max(0, minutes - speech - silence) : 0)
  }
  return sum
}

/**
 * Judges a plan.
 * @param plan
 * @param slides every slide of the deck
 * @param objectives every objective, by id
 */
export function judgePlan(plan: LecturePlan, slides: readonly SlideFacts[], objectives: Readonly<Record<string, Objective>>) {
  const order = plan.steps.map(({ slide }) => slide)
  const factsOf = (name: string) => slides.find(slide => slide.name === name)
  const isEarly = (name: string, at: number) => {
    const asks = factsOf(name)?.asks
    return asks !== undefined && !objectives[asks]?.slides.some(slide => slide !== name && order.includes(slide) && order.indexOf(slide) < at)
  }
  const sum = sumMinutes(plan)
  return {
    /** Minutes of all steps, and how many that leaves of the hour; below 0 where it is too long. */
    sum,
    left: plan.minutes - sum,
    shares: shareTime(plan, slides),
    objectives: Object.entries(objectives).map(([id, objective]) => ({ id, text: objective.text, reach: judgeReach(objective, new Set(order)) })),
    /** Slides whose question asks about something that no slide before it in the plan teaches. */
    earlyQuizzes: order.filter(isEarly),
    /** Slides with less time than their note takes, and no shorter note. */
    hurried: plan.steps.flatMap(({ slide, minutes, short }) => {
      const need = factsOf(slide)?.minutes ?? 0
      return minutes < need && !short ? [{ slide, minutes, need }] : []
    }),
  }
}

export type PlanJudgement = ReturnType<typeof judgePlan>
