/** What predicates of questions ask of an article's relations and of its reasoning. */
import type { ArgumentId, RecordId } from './article-ids.ts'
import type { Fact, Relation, RelationKind } from './types.ts'

/** Kinds of edge along which one step of the reasoning bears on another. */
const bearing: readonly RelationKind[] = ['supports', 'leads-to', 'enables', 'part-of']

/** What can be asked of an article's reasoning. */
export interface Reasoning {
  /** Whether the article draws this edge. */
  draws: (from: RecordId, kind: RelationKind, to: RecordId) => boolean
  /** Whether a step bears on another, at once or by way of steps between them. */
  bearsOn: (from: RecordId, to: RecordId) => boolean
  /** The records that bear on a step at once. */
  listSupports: (of: RecordId) => RecordId[]
  /**
   * The claims that lose a support where a step is taken away, each with the supports that it loses.
   * A claim falls with its last support, and what rests on a fallen claim loses one too; a claim that keeps others only loses ground.
   */
  listWeakened: (taken: RecordId) => Map<RecordId, RecordId[]>
  /** Whether a step of the reasoning rests on a passage with all of these words. */
  saysOf: (id: ArgumentId, ...words: readonly string[]) => boolean
}

/**
 * The questions that one article's reasoning answers.
 * @param relations all edges that the article draws
 * @param steps of its reasoning, by id
 */
export function makeReasoning(relations: readonly Relation[], steps: Readonly<Record<ArgumentId, Fact>>): Reasoning {
  const listSupports = (of: RecordId) => [...new Set(relations.filter(({ to, kind }) => to === of && bearing.includes(kind)).map(({ from }) => from))]
  const listLed = (from: RecordId) => new Set(relations.filter(edge => edge.from === from && bearing.includes(edge.kind)).map(({ to }) => to))
  return {
    draws: (from, kind, to) => relations.some(edge => edge.from === from && edge.kind === kind && edge.to === to),
    bearsOn(from, to) {
      const reached = new Set<RecordId>([from])
      for (const record of reached)
        listLed(record).forEach(next => reached.add(next))
      return from !== to && reached.has(to)
    },
    listSupports,
    listWeakened(taken) {
      const lost = new Map<RecordId, RecordId[]>()
      const fallen = [taken]
      for (const from of fallen) {
        for (const to of listLed(from)) {
          const gone = [...lost.get(to) ?? [], from]
          lost.set(to, gone)
          if (gone.length === listSupports(to).length)
            fallen.push(to)
        }
      }
      return lost
    },
    saysOf: (id, ...words) => words.every(word => steps[id]!.anchors.some(anchor => anchor.includes(word))),
  }
}
