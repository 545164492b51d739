/** What predicates of questions ask of an article's relations. */
import type { RecordId, Relation, RelationKind } from './types.ts'

/** Kinds of edge along which one step of the reasoning bears on another. */
const bearing: readonly RelationKind[] = ['supports', 'leads-to', 'enables', 'part-of']

/** Whether the article draws this edge. */
export function draws(relations: readonly Relation[], from: RecordId, kind: RelationKind, to: RecordId): boolean {
  return relations.some(edge => edge.from === from && edge.kind === kind && edge.to === to)
}

/** Whether a step bears on another, at once or by way of steps between them. */
export function bearsOn(relations: readonly Relation[], from: RecordId, to: RecordId): boolean {
  const reached = new Set<RecordId>([from])
  for (const record of reached) {
    for (const edge of relations) {
      if (edge.from === record && bearing.includes(edge.kind))
        reached.add(edge.to)
    }
  }
  return from !== to && reached.has(to)
}
