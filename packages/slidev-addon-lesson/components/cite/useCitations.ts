import type { Citation, SectionId, WorkId } from '@deck/article'
import type { ComputedRef, InjectionKey, Ref } from 'vue'
import { computed, inject, onBeforeUnmount, onMounted, provide, shallowRef } from 'vue'
import { useReading } from '../shell/useReading.ts'

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
  const citations: SlideCitations = {
    notes: computed(() => numberCitations(marks.value.flatMap(mark => mark.citations()))),
    show(mark) {
      // marks that are set up together come in document order: each has its number before it is drawn
      marks.value = [...marks.value, mark]
      onMounted(() => {
        // one that has come later, between others, finds its place now
        const inOrder = [...marks.value].sort(compareMarks)
        if (inOrder.some((each, i) => each !== marks.value[i]))
          marks.value = inOrder
      })
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

/** A numbered note at the foot of a slide: one passage, and the works leaned on by the marks that point to it. */
export interface Note {
  number: number
  section: SectionId
  paragraph: number
  works: readonly WorkId[]
}

/** The note of the passage that a citation points to; undefined where none of the notes is its. */
export function findNote(notes: readonly Note[], { section, paragraph }: Citation): Note | undefined {
  return notes.find(note => note.section === section && note.paragraph === paragraph)
}

/**
 * The notes for what is shown: one for each passage, numbered in the order in which the passages first
 * appear, with the works of every citation that points there. The same citations in the same order
 * give the same notes, whatever was shown before.
 * @param shown the citations of all marks that are shown, in document order
 */
export function numberCitations(shown: readonly Citation[]): readonly Note[] {
  const notes: Note[] = []
  for (const citation of shown) {
    const { section, paragraph, works } = citation
    const note = findNote(notes, citation)
    if (note)
      notes[note.number - 1] = { ...note, works: [...new Set([...note.works, ...works])] }
    else
      notes.push({ number: notes.length + 1, section, paragraph, works: [...works] })
  }
  return notes
}
