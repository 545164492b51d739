import type { Fact, Relation, RelationKind } from '../../model/types.ts'
import { nameRelation } from './lock-records.ts'
import { dateOf } from './say-record.ts'

/** Which tables an edge of a kind may start from and end in; kinds that join anything are not here. */
const ends: Partial<Record<RelationKind, { from?: readonly string[], to?: readonly string[] }>> = {
  'hosts': { from: ['places'], to: ['events', 'institutions'] },
  'member-of': { from: ['actors'], to: ['institutions'] },
  'signed': { from: ['actors', 'people'], to: ['agreements'] },
  'appointed': { from: ['people'], to: ['people'] },
  'founded': { from: ['actors', 'institutions'], to: ['institutions'] },
  'proposed': { from: ['actors', 'people', 'institutions'] },
  'carries-out': { from: ['actors', 'institutions'], to: ['institutions', 'agreements', 'projects'] },
}
/** Kinds by which the first comes after the second, and those by which it comes before. */
const later: ReadonlySet<string> = new Set(['follows', 'grew-out-of'])
const earlier: ReadonlySet<string> = new Set(['leads-to', 'enables'])

/** What is wrong with one edge; '' where nothing is. */
function findFault({ from, to, kind, words }: Relation, find: (id: string) => { table: string, record: Fact }): string {
  const [a, b] = [find(from), find(to)]
  const allowed = ends[kind]
  if (allowed?.from?.includes(a.table) === false || allowed?.to?.includes(b.table) === false)
    return `"${kind}" does not lead from ${a.table} to ${b.table}; turn it round, or choose another kind`
  const [first, second] = [dateOf(a.record), dateOf(b.record)]
  if (first && second && later.has(kind) && first.from < second.from)
    return `"${kind}" leads from ${first.from} to the later ${second.from}; turn it round`
  if (first && second && earlier.has(kind) && first.from > (second.to ?? second.from))
    return `"${kind}" leads from ${first.from} back to ${second.from}; turn it round`
  return words.trim() ? '' : 'it has no words; copy those of the passage that draw it'
}

/** The edges that cannot be right as they stand: turned round by their ends or their dates, or without words. */
export function checkRelations(relations: readonly Relation[], find: (id: string) => { table: string, record: Fact }): string[] {
  return relations.flatMap((relation) => {
    const fault = findFault(relation, find)
    return fault ? [`data/relations.ts: "${nameRelation(relation)}": ${fault}`] : []
  })
}
