import type { Citation, SectionId, WorkId } from '../../data/schema/types.ts'

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

/** Whether two lists of notes say the same: the same passages in the same order, with the same works. */
export function haveSameNotes(some: readonly Note[], others: readonly Note[]): boolean {
  return some.length === others.length && some.every(({ section, paragraph, works }, i) => {
    const other = others[i]!
    return section === other.section && paragraph === other.paragraph && works.length === other.works.length && works.every((work, k) => work === other.works[k])
  })
}
