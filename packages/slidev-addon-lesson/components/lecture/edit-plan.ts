/** Changes to a plan that somebody makes; each gives a new plan. */
import type { LecturePlan, LectureStep } from '@deck/article'
import type { PlannedSlide } from './check-plan.ts'

/** What of a step a planner may change. */
export type StepChange = Partial<Pick<LectureStep, 'minutes' | 'activity' | 'bridge'>>

/** Minutes for a slide whose note says none. */
const usual = 2

/** The plan with other steps. The way on from a slide stands only as long as the same slide comes next. */
function withSteps(plan: LecturePlan, steps: readonly LectureStep[]): LecturePlan {
  const nextOf = (all: readonly LectureStep[], slide: string) => all[all.findIndex(step => step.slide === slide) + 1]?.slide
  return {
    ...plan,
    steps: steps.map((step) => {
      const { bridge, ...rest } = step
      const isNew = !plan.steps.some(({ slide }) => slide === step.slide)
      return bridge === undefined || isNew || nextOf(plan.steps, step.slide) === nextOf(steps, step.slide) ? step : rest
    }),
  }
}

/** The plan with a slide more, before the first that the deck has after it; or with it taken out. */
export function toggleSlide(plan: LecturePlan, slide: string, slides: readonly PlannedSlide[]): LecturePlan {
  if (plan.steps.some(step => step.slide === slide))
    return withSteps(plan, plan.steps.filter(step => step.slide !== slide))
  const placeOf = (name: string) => slides.findIndex(each => each.name === name)
  const later = plan.steps.findIndex(step => placeOf(step.slide) > placeOf(slide))
  const at = later === -1 ? plan.steps.length : later
  const step = { slide, minutes: slides[placeOf(slide)]?.minutes ?? usual }
  return withSteps(plan, [...plan.steps.slice(0, at), step, ...plan.steps.slice(at)])
}

/** The plan with the slides of a chapter, each once; or without them where it has them all. */
export function toggleSlides(plan: LecturePlan, names: readonly string[], slides: readonly PlannedSlide[]): LecturePlan {
  const has = (name: string) => plan.steps.some(step => step.slide === name)
  const asked = names.every(has) ? names : names.filter(name => !has(name))
  return asked.reduce((sum, name) => toggleSlide(sum, name, slides), plan)
}

/** The plan with one slide moved by so many places, as far as the plan goes. */
export function moveStep(plan: LecturePlan, slide: string, by: number): LecturePlan {
  const from = plan.steps.findIndex(step => step.slide === slide)
  if (from === -1)
    return plan
  const rest = plan.steps.filter((_, i) => i !== from)
  const to = Math.max(0, Math.min(rest.length, from + by))
  return withSteps(plan, [...rest.slice(0, to), plan.steps[from]!, ...rest.slice(to)])
}

/**
 * The plan with one step changed. An empty text takes the part away; a shorter note goes where its minutes grow, and what is known of the
 * class's own minutes where they or the activity change.
 */
export function changeStep(plan: LecturePlan, slide: string, change: StepChange): LecturePlan {
  return {
    ...plan,
    steps: plan.steps.map((step) => {
      if (step.slide !== slide)
        return step
      const all = { ...step, ...change }
      return Object.fromEntries(
        Object.entries(all)
          .filter(([part, value]) =>
            value !== ''
            && !(part === 'short' && all.minutes > step.minutes)
            && !(part === 'students' && (all.minutes !== step.minutes || all.activity !== step.activity))),
      ) as unknown as LectureStep
    }),
  }
}

/** Whether the deck's own way on from a step leads elsewhere than the plan. */
export function needsBridge(plan: LecturePlan, at: number, slides: readonly PlannedSlide[]): boolean {
  const place = slides.findIndex(({ name }) => name === plan.steps[at]!.slide)
  return slides[place + 1]?.name !== plan.steps[at + 1]?.slide
}
