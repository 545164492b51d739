import type { SlideInfo } from '@slidev/client'
import { registry } from '@deck/lesson/records'
import { en as words } from '@deck/words'
import { useNav } from '@slidev/client'
import { slideNotes } from 'virtual:slide-notes'
import { computed } from 'vue'
import { followed } from '../room/followed-plan.browser.ts'
import { fillNote } from './fill-note.ts'
import { composeNote } from './read-note.ts'

const nameOf = (slide?: SlideInfo) => String(slide?.meta.slide.frontmatter.routeAlias ?? slide?.no)

/** The note of a slide, by its number, as the plan that is followed changes it. */
export function useSlideNote(no: () => number) {
  const { slides } = useNav()
  return computed(() => composeNote(nameOf(slides.value.find(slide => slide.no === no())), {
    notes: slideNotes,
    slides: slides.value.map(nameOf),
    ...followed.value && { plan: { steps: followed.value.planned, skipped: followed.value.skipped } },
    fill: said => fillNote(said, registry),
    goOn: words.notes.goOn,
  }))
}
