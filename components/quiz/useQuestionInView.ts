import { useNav } from '@slidev/client'
import { slideWords } from 'virtual:slide-facts'
import { computed } from 'vue'
import { questions } from '../../data/questions/index.ts'
import { isPollId } from './polls.ts'

/** The question that each slide asks, by the slide's name. */
const asks = new Map(slideWords.map(({ name, ids }: { name: string, ids: readonly string[] }) => [name, ids.find(id => Object.hasOwn(questions, id) || isPollId(id))]))

/** The question that the slide in view asks, and the slide that asks a question. */
export function useQuestionInView() {
  const { currentSlideNo, slides } = useNav()
  const askedOn = (no: number) => asks.get(String(slides.value.find(slide => slide.no === no)?.meta.slide.frontmatter.routeAlias ?? no))
  return {
    /** Its id; undefined where the slide asks none. */
    inView: computed(() => askedOn(currentSlideNo.value)),
    /** Number of the slide that asks a question; undefined where none does. */
    slideOf: (id: string) => slides.value.find(({ no }) => askedOn(no) === id)?.no,
  }
}
