import type { Entries, Timed } from '@deck/browser/merge-entries'
/** Tables that the browser keeps, of things that somebody may delete. */
import type { PersistedFormat } from './usePersisted.ts'
import { changedAt, lastMoment, mergeEntries } from '@deck/browser/merge-entries'
import { readEntries, readRecord } from '@deck/browser/read-record'
import * as v from 'valibot'

/** By id; one that was deleted stays as null, so that no other window brings it back. */
export type KeptTable<T> = Entries<Timed & { value: T | null }>

const version = 1

/**
 * How such a table is kept.
 * @param name without the deck's path
 * @param schema of one row; of a table with rows that cannot be read, the others are read
 */
export function tableFormat<T>(name: string, schema: v.GenericSchema<unknown, T>): PersistedFormat<KeptTable<T>> {
  const row = v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment)), value: v.nullable(schema) })
  return {
    name,
    area: 'localStorage',
    empty: {},
    read: text => readRecord(text, version, (found, tally) => readEntries((found as { entries: unknown }).entries, row, tally)),
    write: table => Object.keys(table).length ? JSON.stringify({ version, entries: table }) : null,
    merge: mergeEntries,
    follows: true,
  }
}

/** Keeps a row under an id, or deletes it; younger than what it changes. */
export function putRow<T>(table: KeptTable<T>, id: string, value: T | null, now: number): KeptTable<T> {
  return {
    ...table,
    [id]: { at: changedAt(table[id], now), value },
  }
}

/** The rows that were not deleted. */
export function listRows<T>(table: KeptTable<T>): [id: string, value: T][] {
  return Object.entries(table).flatMap(([id, { value }]): [string, T][] => value === null ? [] : [[id, value]])
}
