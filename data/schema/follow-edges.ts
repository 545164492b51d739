/** What predicates of questions ask of the article's relations and of its reasoning. */
import type { ArgumentId, RecordId, RelationKind } from './types.ts'
import { argumentsOf } from '../arguments.ts'
import { relations } from '../relations.ts'

/** Kinds of edge along which one step of the reasoning bears on another. */
const bearing: readonly RelationKind[] = ['supports', 'leads-to', 'enables', 'part-of']

/** Whether the article draws this edge. */
export function draws(from: RecordId, kind: RelationKind, to: RecordId): boolean {
  return relations.some(edge => edge.from === from && edge.kind === kind && edge.to === to)
}

/** Whether a step bears on another, at once or by way of steps between them. */
export function bearsOn(from: RecordId, to: RecordId): boolean {
  const reached = new Set<RecordId>([from])
  for (const record of reached) {
    for (const edge of relations) {
      if (edge.from === record && bearing.includes(edge.kind))
        reached.add(edge.to)
    }
  }
  return from !== to && reached.has(to)
}

/** The records that bear on a step at once. */
export function listSupports(of: RecordId): RecordId[] {
  return [...new Set(relations.filter(({ to, kind }) => to === of && bearing.includes(kind)).map(({ from }) => from))]
}

/**
 * The claims that lose a support where a step is taken away, each with the supports that it loses.
 * A claim falls with its last support, and what rests on a fallen claim loses one too; a claim that keeps others only loses ground.
 */
export function listWeakened(taken: RecordId): Map<RecordId, RecordId[]> {
  const lost = new Map<RecordId, RecordId[]>()
  const fallen = [taken]
  for (const from of fallen) {
    for (const to of new Set(relations.filter(edge => edge.from === from && bearing.includes(edge.kind)).map(edge => edge.to))) {
      const gone = [...lost.get(to) ?? [], from]
      lost.set(to, gone)
      if (gone.length === listSupports(to).length)
        fallen.push(to)
    }
  }
  return lost
}

/** Whether a step of the reasoning rests on a passage with all of these words. */
export function saysOf(id: ArgumentId, ...words: readonly string[]): boolean {
  return words.every(word => argumentsOf[id].anchors.some(anchor => anchor.includes(word)))
}
