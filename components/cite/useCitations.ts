import type { ComputedRef, InjectionKey, Ref } from 'vue'
import type { Citation } from '../../data/schema/types.ts'
import type { Note } from './number-citations.ts'
import { computed, inject, onBeforeUnmount, onMounted, provide, shallowRef, watch } from 'vue'
import { useReading } from '../shell/useReading.ts'
import { findNote, haveSameNotes, numberCitations } from './number-citations.ts'

/** A mark that is shown: what it points to (first the passage whose number it has), and where it stands. */
interface ShownMark {
  citations: () => readonly Citation[]
  element: Readonly<Ref<Element | null>>
}

interface SlideCitations {
  notes: ComputedRef<readonly Note[]>
  /** Adds a mark until it is gone. Call it in the mark's setup. */
  show: (mark: ShownMark) => void
}

const key: InjectionKey<SlideCitations> = Symbol('slide citations')

/** Which of two marks stands first in the document; one that is not in it yet stands last. */
function compareMarks({ element: { value: a } }: ShownMark, { element: { value: b } }: ShownMark): number {
  if (!a || !b)
    return Number(!a) - Number(!b)
  const place = a.compareDocumentPosition(b)
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : place & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0
}

/**
 * Starts the numbering of citations for one slide or one section of a page; call it in the layout.
 * The numbers follow from the marks that are shown, in document order. So a click has the same numbers
 * whether it was stepped to, from either side, or linked to, and in every window.
 */
export function provideCitations(): SlideCitations {
  const marks = shallowRef<readonly ShownMark[]>([])
  const arrivals = shallowRef(0)
  // After the marks have come, and before they are painted.
  watch(arrivals, () => {
    const inOrder = [...marks.value].sort(compareMarks)
    if (inOrder.some((mark, i) => mark !== marks.value[i]))
      marks.value = inOrder
  }, { flush: 'post' })
  const citations: SlideCitations = {
    // The same notes stay the same value: a mark whose list of records is made anew at each render would
    // otherwise draw the slide again, which makes that list anew, without end.
    notes: computed((before?: readonly Note[]) => {
      const notes = numberCitations(marks.value.flatMap(mark => mark.citations()))
      return before && haveSameNotes(before, notes) ? before : notes
    }),
    show(mark) {
      marks.value = [...marks.value, mark]
      onMounted(() => { arrivals.value++ })
      onBeforeUnmount(() => { marks.value = marks.value.filter(other => other !== mark) })
    },
  }
  provide(key, citations)
  return citations
}

/** The numbering of the slide around; outside any slide each mark counts for itself. */
export function useCitations(): SlideCitations {
  return inject(key, () => provideCitations(), true)
}

/** The numbering of a part that has notes of its own on a slide; in a page to be read they stand below the whole section. */
export function providePartCitations(): SlideCitations {
  return useReading() ? useCitations() : provideCitations()
}

/**
 * The number of a mark among those of its slide.
 * @param citations what the mark points to; its number is that of the first
 * @param element the mark's own
 */
export function useCiteNumber(citations: () => readonly [Citation, ...Citation[]], element: Readonly<Ref<Element | null>>): ComputedRef<number> {
  const { notes, show } = useCitations()
  show({ citations, element })
  return computed(() => findNote(notes.value, citations()[0])?.number ?? 0)
}
