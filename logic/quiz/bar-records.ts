import type { SourceNote } from '../../data/types.ts'

/**
 * The records on which no question may rest: what a barring source note touches, and every record
 * that is contested as a whole. A record contested in one aspect only (its name, its year) is not
 * barred by that; the source note on it says what may be asked.
 * @param notes source notes, by id
 * @param records every record with its id
 */
export function barRecords(
  notes: Readonly<Record<string, Pick<SourceNote, 'about' | 'bars'>>>,
  records: Iterable<{ id: string, record: object }>,
): ReadonlySet<string> {
  const barred = new Set<string>(Object.values(notes).flatMap(note => note.bars ? note.about : []))
  for (const { id, record } of records) {
    if ('contested' in record && record.contested === true)
      barred.add(id)
  }
  return barred
}
