/** What source notes bar from questions: whole records, fields, words. */
import type { QuestionBan, SourceNote } from '@deck/article'

/** A ban of a note, with the records that it is about. */
export interface RecordBan extends Required<Pick<QuestionBan, 'fields' | 'words'>> {
  /** The note's id, for messages. */
  note: string
  records: ReadonlyMap<string, object>
  apart: boolean
}

/**
 * What the source notes forbid to questions.
 * @param notes source notes, by id
 * @param registry every record by its id; works have none and are left out
 */
export function listBans(
  notes: Readonly<Record<string, Pick<SourceNote, 'about' | 'forbids'>>>,
  registry: ReadonlyMap<string, { record: object }>,
): readonly RecordBan[] {
  return Object.entries(notes).flatMap(([note, { about, forbids = [] }]) => forbids.map(({ on = [], fields = [], words = [], apart = false }) => {
    const ids: readonly string[] = on.length ? on : about
    return { note, fields, words, apart, records: new Map(ids.flatMap(id => registry.has(id) ? [[id, registry.get(id)!.record] as const] : [])) }
  }))
}

/** Banned fields as `record.field`, for templates that choose records themselves. */
export function nameBannedFields(bans: readonly RecordBan[]): ReadonlySet<string> {
  return new Set(bans.flatMap(({ records, fields }) => [...records.keys()].flatMap(id => fields.map(field => `${id}.${field}`))))
}

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
