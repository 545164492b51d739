import type { Fact, WorkId } from '../../data/schema/types.ts'

/** A record that leans on a work. */
export interface Resting<Table extends string = string> { id: string, table: Table, label: string }

/**
 * What rests on each work: every record whose passage, or one of whose further passages, leans on
 * it, in the order of the tables. A work on which nothing rests has an empty list.
 * @param tables every table of records, by name
 * @param workIds the works to ask for
 */
export function gatherResting<Table extends string>(
  tables: Readonly<Record<Table, Readonly<Record<string, Fact>>>>,
  workIds: readonly WorkId[],
): Map<WorkId, Resting<Table>[]> {
  const found = new Map<WorkId, Resting<Table>[]>(workIds.map(id => [id, []]))
  for (const [table, records] of Object.entries(tables) as [Table, Readonly<Record<string, Fact>>][]) {
    for (const [id, record] of Object.entries(records)) {
      const leaned = new Set([record.cite, ...record.also ?? []].flatMap(({ works }) => works))
      for (const work of leaned)
        found.get(work)?.push({ id, table, label: record.label })
    }
  }
  return found
}
