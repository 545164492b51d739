import type { InjectionKey, ShallowRef } from 'vue'
import type { Citation } from '../data/types.ts'
import type { Note } from '../logic/cite/number-citations.ts'
import { inject, provide, readonly, shallowRef } from 'vue'
import { noteCitation } from '../logic/cite/number-citations.ts'

interface SlideCitations {
  notes: Readonly<ShallowRef<readonly Note[]>>
  /** Gives the passage its number on this slide. */
  note: (citation: Citation) => number
}

const key: InjectionKey<SlideCitations> = Symbol('slide citations')

/** Starts the numbering of citations for one slide or one section of a page; call it in the layout. */
export function provideCitations(): SlideCitations {
  const notes = shallowRef<readonly Note[]>([])
  const citations: SlideCitations = {
    notes: readonly(notes) as Readonly<ShallowRef<readonly Note[]>>,
    note(citation) {
      const next = noteCitation(notes.value, citation)
      notes.value = next.notes
      return next.number
    },
  }
  provide(key, citations)
  return citations
}

/** The numbering of the slide around; outside any slide each mark counts for itself. */
export function useCitations(): SlideCitations {
  return inject(key, () => provideCitations(), true)
}
