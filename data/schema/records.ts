/** The article's tables, joined: every record by its id, and where it stands. */
import type { Fact } from './types.ts'
import { actors, people, places } from '../actors.ts'
import { agreements } from '../agreements.ts'
import { argumentsOf } from '../arguments.ts'
import { crises } from '../crises.ts'
import { events } from '../events.ts'
import { factors } from '../factors.ts'
import { glossary } from '../glossary.ts'
import { indicators } from '../indicators.ts'
import { institutions } from '../institutions.ts'
import { rungs } from '../partnership.ts'
import { periods } from '../periods.ts'
import { projects } from '../projects.ts'

/** Every table of records, by name. Ids are unique over all of them. */
export const tables = {
  periods,
  crises,
  actors,
  people,
  places,
  factors,
  indicators,
  rungs,
  institutions,
  agreements,
  projects,
  events,
  arguments: argumentsOf,
  glossary,
} as const

/** Name of a table of records. */
export type TableName = keyof typeof tables

/** The file that each table stands in, relations and notes included, for messages that say where to look. */
export const tableFiles: Readonly<Record<TableName | 'relations' | 'notes', string>> = {
  periods: 'data/periods.ts',
  crises: 'data/crises.ts',
  actors: 'data/actors.ts',
  people: 'data/actors.ts',
  places: 'data/actors.ts',
  factors: 'data/factors.ts',
  indicators: 'data/indicators.ts',
  rungs: 'data/partnership.ts',
  institutions: 'data/institutions.ts',
  agreements: 'data/agreements.ts',
  projects: 'data/projects.ts',
  events: 'data/events.ts',
  arguments: 'data/arguments.ts',
  glossary: 'data/glossary.ts',
  relations: 'data/relations.ts',
  notes: 'data/source-notes.ts',
}

/** Records that the glossary may name: every table but itself, so that no type refers to its own making. */
export type CoreRecordId
  = | keyof typeof periods
    | keyof typeof crises
    | keyof typeof actors
    | keyof typeof people
    | keyof typeof places
    | keyof typeof factors
    | keyof typeof indicators
    | keyof typeof rungs
    | keyof typeof institutions
    | keyof typeof agreements
    | keyof typeof projects
    | keyof typeof events
    | keyof typeof argumentsOf

/** Any record. */
export type RecordId = CoreRecordId | keyof typeof glossary

/** A record with the table it stands in. */
type Entry = FoundRecord<RecordId, TableName>

/** Everything by id; ids are unique over all tables. */
export const registry: ReadonlyMap<string, Entry> = gatherTables<RecordId, typeof tables>(tables)

/**
 * The record with this id.
 * @throws RangeError where there is none, with the id.
 */
export const findRecord = (id: string): Entry => findIn(registry, id)

/** Tables of records by name. */
type Tables = Readonly<Record<string, Readonly<Record<string, Fact>>>>

/** A record with the table it stands in. */
interface FoundRecord<Id extends string, Table extends string> { id: Id, table: Table, record: Fact }

/**
 * Everything by id.
 * @param tables of the article, by name
 * @throws Error where two tables use the same id: ids are unique over all of them.
 */
function gatherTables<Id extends string, T extends Tables>(tables: T): Map<string, FoundRecord<Id, keyof T & string>> {
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
function findIn<Entry>(registry: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = registry.get(id)
  if (!entry)
    throw new RangeError(`There is no record "${id}" in data/`)
  return entry
}
