/** The article's tables, one by one and joined, and what the lesson asks about them: fetched with the slides. */
import type { FoundRecord, RecordId } from '@deck/article'
import { findIn, gatherTables } from '@deck/article/records'
import { actors, people, places } from '@deck/data/actors.ts'
import { agreements } from '@deck/data/agreements.ts'
import { argumentsOf } from '@deck/data/arguments.ts'
import { crises } from '@deck/data/crises.ts'
import { events } from '@deck/data/events.ts'
import { factors } from '@deck/data/factors.ts'
import { glossary } from '@deck/data/glossary.ts'
import { indicators } from '@deck/data/indicators.ts'
import { institutions } from '@deck/data/institutions.ts'
import { rungs } from '@deck/data/partnership.ts'
import { periods } from '@deck/data/periods.ts'
import { projects } from '@deck/data/projects.ts'

export { actorKinds } from '@deck/data/actor-kinds.ts'
export { actors, people, places } from '@deck/data/actors.ts'
export { agreements } from '@deck/data/agreements.ts'
export { approachColumns, approaches, approachOfBodies } from '@deck/data/approaches.ts'
export { argumentsOf } from '@deck/data/arguments.ts'
export { crises } from '@deck/data/crises.ts'
export { countedNouns } from '@deck/data/derived.ts'
export { events } from '@deck/data/events.ts'
export { factors } from '@deck/data/factors.ts'
export { glyphs } from '@deck/data/glyphs.ts'
export { evidence, inquiry, rivalExplanations } from '@deck/data/inquiry.ts'
export type { EvidenceId } from '@deck/data/inquiry.ts'
export { institutions } from '@deck/data/institutions.ts'
export { periods } from '@deck/data/periods.ts'
export { projects } from '@deck/data/projects.ts'
export { works } from '@deck/data/works.ts'

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

/** A record with the table it stands in. */
type Entry = FoundRecord<RecordId, TableName>

/** Everything by id; ids are unique over all tables. */
export const registry: ReadonlyMap<string, Entry> = gatherTables<RecordId, typeof tables>(tables)

/**
 * The record with this id.
 * @throws RangeError where there is none, with the id.
 */
export const findRecord = (id: string): Entry => findIn(registry, id)
