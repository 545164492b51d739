import type { SlideInfo } from '@slidev/client'
import type { SayStep } from './read-note.ts'
import { useNav } from '@slidev/client'
import { slideNotes } from 'virtual:slide-notes'
import { computed } from 'vue'
import { registry } from '#article/records'
import { followed } from '../room/followed-plan.browser.ts'
import { fillNote } from './fill-note.ts'
import { readNote } from './read-note.ts'

/** What a lecturer speaks from on one slide: its note, and what the plan has of its own. Parts that there are not are empty. */
export interface ShownNote {
  say: readonly SayStep[]
  /** What the plan says instead, where it has less time than the note takes. */
  short: string
  ask: string
  activity: string
  moveOn: string
  /** null where nobody has said. */
  minutes: number | null
}

const nameOf = (slide?: SlideInfo) => String(slide?.meta.slide.frontmatter.routeAlias ?? slide?.no)

/** The note of a slide, by its number, as the plan that is followed changes it. */
export function useSlideNote(no: () => number) {
  const { slides } = useNav()
  const note = computed(() => readNote(slideNotes[nameOf(slides.value.find(slide => slide.no === no()))] ?? ''))
  const step = computed(() => followed.value?.steps[followed.value.route.indexOf(no())])
  /** On the way past slides that were left out, the last of them says how to move on. */
  const moveOn = computed(() => {
    const { planned = [], skipped = [] } = followed.value ?? {}
    let at = planned.findIndex(({ slide }) => slide === step.value?.slide)
    while (at >= 0 && planned[at + 1] && skipped.includes(planned[at + 1]!.slide))
      at += 1
    const last = planned[at]
    return last ? last.bridge ?? readNote(slideNotes[last.slide] ?? '').moveOn : note.value.moveOn
  })
  return computed<ShownNote>(() => ({
    say: note.value.say,
    short: fillNote(step.value?.short ?? '', registry),
    ask: step.value?.short ? '' : note.value.ask,
    activity: step.value?.activity ?? '',
    moveOn: moveOn.value,
    minutes: step.value?.minutes || note.value.minutes,
  }))
}
