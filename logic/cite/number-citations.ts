import type { Citation, SectionId, WorkId } from '../../data/types.ts'

/** A numbered note at the foot of a slide: one passage, and the works leaned on by the marks that point to it. */
export interface Note {
  number: number
  section: SectionId
  paragraph: number
  works: readonly WorkId[]
}

/**
 * Adds a citation to a slide's notes: a passage already noted keeps its number and gains the
 * new works, a new passage takes the next number. Pure: returns the new list and the number.
 */
export function noteCitation(notes: readonly Note[], citation: Citation): { notes: readonly Note[], number: number } {
  const at = notes.findIndex(note => note.section === citation.section && note.paragraph === citation.paragraph)
  const known = notes[at]
  if (!known) {
    const number = notes.length + 1
    return { notes: [...notes, { number, section: citation.section, paragraph: citation.paragraph, works: [...citation.works] }], number }
  }
  const works = [...new Set([...known.works, ...citation.works])]
  return { notes: notes.with(at, { ...known, works }), number: known.number }
}
