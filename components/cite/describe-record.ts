import type { Work } from '../../data/schema/article-types.ts'
import type { Citation, Fact, SourceNote, WorkId } from '../../data/schema/types.ts'
import type { WorkState } from './work-state.ts'
import { judgeWork } from './work-state.ts'

/** What the dialog behind a citation mark says about a record. */
export interface RecordDescription {
  label: string
  gist: string
  /** The passages, first the one on which the record rests. */
  places: readonly { section: string, paragraph: number, anchors: readonly string[] }[]
  works: readonly { id: WorkId, work: Work, state: WorkState }[]
  notes: readonly { id: string, note: SourceNote }[]
  strength?: 'states' | 'argues' | 'hedges'
}

/**
 * Gathers what stands behind a record: its passages with the words to look for, the works that
 * the article leans on there, and the source notes that touch it.
 */
export function describeRecord(
  id: string,
  record: Fact,
  sections: Readonly<Record<string, { short: string }>>,
  works: Readonly<Record<string, Work>>,
  notes: Readonly<Record<string, SourceNote>>,
): RecordDescription {
  const citations: readonly (Citation & { anchors: readonly string[] })[] = [{ ...record.cite, anchors: record.anchors }, ...(record.also ?? [])]
  const workIds = [...new Set(citations.flatMap(citation => citation.works))]
  return {
    label: record.label,
    gist: record.gist,
    places: citations.map(({ section, paragraph, anchors }) => ({ section: sections[section]?.short ?? section, paragraph, anchors })),
    works: workIds.map(workId => ({ id: workId, work: works[workId]!, state: judgeWork(works[workId]!) })),
    notes: Object.entries(notes).filter(([, note]) => (note.about as readonly string[]).includes(id)).map(([noteId, note]) => ({ id: noteId, note })),
    strength: (record as { strength?: 'states' | 'argues' | 'hedges' }).strength,
  }
}
