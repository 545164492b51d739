/** Tables of records, joined: every record by its id, and where it stands. */
import type { Fact } from './types.ts'

/** Tables of records by name. */
type Tables = Readonly<Record<string, Readonly<Record<string, Fact>>>>

/** A record with the table it stands in. */
export interface FoundRecord<Id extends string, Table extends string> { id: Id, table: Table, record: Fact }

/**
 * Everything by id.
 * @param tables of the article, by name
 * @throws Error where two tables use the same id: ids are unique over all of them.
 */
export function gatherTables<Id extends string, T extends Tables>(tables: T): Map<string, FoundRecord<Id, keyof T & string>> {
  const found = new Map<string, FoundRecord<Id, keyof T & string>>()
  for (const [table, records] of Object.entries(tables)) {
    for (const [id, record] of Object.entries(records)) {
      const other = found.get(id)
      if (other)
        throw new Error(`data/: the id "${id}" stands in ${other.table} and in ${table}; ids are unique over all tables`)
      found.set(id, { id: id as Id, table, record })
    }
  }
  return found
}

/**
 * The record with this id.
 * @throws RangeError where there is none, with the id.
 */
export function findIn<Entry>(registry: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = registry.get(id)
  if (!entry)
    throw new RangeError(`There is no record "${id}" in data/`)
  return entry
}
