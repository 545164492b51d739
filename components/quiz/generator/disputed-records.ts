import type { SourceNote } from '../../../data/schema/types.ts'

/**
 * The records on which no question may rest: what a barring source note touches, and every record
 * that is contested as a whole. A record contested in one aspect only (its name, its year) is not
 * disputed by that; the source note on it says what may be asked.
 * @param notes source notes, by id
 * @param records every record with its id
 */
export function listDisputed(
  notes: Readonly<Record<string, Pick<SourceNote, 'about' | 'disputed'>>>,
  records: Iterable<{ id: string, record: object }>,
): ReadonlySet<string> {
  const disputed = new Set<string>(Object.values(notes).flatMap(note => note.disputed ? note.about : []))
  for (const { id, record } of records) {
    if ('contested' in record && record.contested === true)
      disputed.add(id)
  }
  return disputed
}
