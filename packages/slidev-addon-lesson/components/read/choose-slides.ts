/** Which slides a handout is about. */
import type { FoundPlan } from '../lecture/read-plan.ts'

/** A slide with what a handout sorts it by. */
export interface SortableSlide { name: string, chapter: string }

/**
 * The slides of the chosen chapters, or of a plan in its order, as stretches of one chapter each.
 * @param slides every slide, in the deck's order
 * @param chapters ids, in the deck's order
 * @param plan whose slides take their place
 * @returns stretches; of a chapter that a plan comes back to there are several
 */
export function chooseSlides<T extends SortableSlide>(
  slides: readonly T[],
  chapters: readonly string[],
  plan?: Pick<FoundPlan, 'steps'>,
): { chapter: string, slides: T[] }[] {
  const chosen = plan
    ? plan.steps.flatMap(step => slides.find(({ name }) => name === step.slide) ?? [])
    : chapters.flatMap(id => slides.filter(({ chapter }) => chapter === id))
  const stretches: { chapter: string, slides: T[] }[] = []
  for (const slide of chosen) {
    const last = stretches.at(-1)
    if (last?.chapter === slide.chapter)
      last.slides.push(slide)
    else
      stretches.push({ chapter: slide.chapter, slides: [slide] })
  }
  return stretches
}
