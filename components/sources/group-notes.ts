import type { SourceNote } from '../../data/schema/types.ts'

/** Source notes of one kind, each with its key. */
export interface NoteGroup { kind: SourceNote['kind'], notes: { id: string, note: SourceNote }[] }

/** What contradicts comes first: it matters most to whoever would lean on the article. */
const order: readonly SourceNote['kind'][] = ['contradiction', 'loose', 'scope', 'missing', 'reference', 'spelling']

/**
 * The source notes by kind, weightiest first, each kind in the data's order; kinds without a note are left out.
 * @param only the one kind that is wanted; all where absent
 */
export function groupNotes(notes: Readonly<Record<string, SourceNote>>, only?: SourceNote['kind']): NoteGroup[] {
  return order
    .filter(kind => only === undefined || kind === only)
    .map(kind => ({ kind, notes: Object.entries(notes).filter(([, note]) => note.kind === kind).map(([id, note]) => ({ id, note })) }))
    .filter(group => group.notes.length > 0)
}
