import { questions } from '@deck/lesson/questions'
import { useNav } from '@slidev/client'
import { slideWords } from 'virtual:slide-facts'
import { computed } from 'vue'
import { isPollId } from './polls.ts'

/** The question that each slide asks, and before what it is taught, by the slide's name. */
const asks = new Map(
  slideWords.map(({ name, ids, asksBefore }: { name: string, ids: readonly string[], asksBefore?: 'part' | 'picture' }) => [
    name,
    { id: ids.find(id => Object.hasOwn(questions, id) || isPollId(id)), before: asksBefore },
  ]),
)

/** The question that a slide asks, and before what; undefined for a slide that there is not. @param name of the slide */
export const questionOf = (name: string) => asks.get(name)

/** The question that the slide in view asks, and the slide that asks a question. */
export function useQuestionInView() {
  const { currentSlideNo, slides } = useNav()
  const askedOn = (no: number) => questionOf(String(slides.value.find(slide => slide.no === no)?.meta.slide.frontmatter.routeAlias ?? no))
  /** Numbers of the slides that ask a question: a part may begin and end with the same. */
  const slidesOf = (id: string) => slides.value.map(({ no }) => no).filter(no => askedOn(no)?.id === id)
  return {
    /** Its id; undefined where the slide asks none. */
    inView: computed(() => askedOn(currentSlideNo.value)?.id),
    /** What the slide in view asks it before: its part, or the picture of the next click; undefined where it has been taught. */
    before: computed(() => askedOn(currentSlideNo.value)?.before),
    /** Number of the slide that asks a question, the nearest one; undefined where none does. */
    slideOf: (id: string): number | undefined => slidesOf(id).sort((a, b) => Math.abs(a - currentSlideNo.value) - Math.abs(b - currentSlideNo.value))[0],
    /** Whether some slide asks a question before its part. */
    opensPart: (id: string) => slidesOf(id).some(no => askedOn(no)?.before === 'part'),
  }
}
