import type { QuestionBan, SourceNote } from '../../../data/schema/types.ts'

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
