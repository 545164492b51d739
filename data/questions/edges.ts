import type { ArgumentId, RecordId, RelationKind } from '../../model/types.ts'
import * as edges from '../../model/follow-edges.ts'
import { argumentsOf } from '../arguments.ts'
import { relations } from '../relations.ts'

/** Whether the article draws this edge. */
export const draws = (from: RecordId, kind: RelationKind, to: RecordId) => edges.draws(relations, from, kind, to)

/** Whether a step bears on another, at once or by way of steps between them. */
export const bearsOn = (from: RecordId, to: RecordId) => edges.bearsOn(relations, from, to)

/** Whether a step of the reasoning rests on a passage with all of these words. */
export function saysOf(id: ArgumentId, ...words: readonly string[]): boolean {
  return words.every(word => argumentsOf[id].anchors.some(anchor => anchor.includes(word)))
}
