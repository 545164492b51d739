import * as v from 'valibot'

/**
 * What a kept text turned out to be. 'newer' and 'damaged' texts are never overwritten by the caller: the
 * first is kept where it is, the second set aside.
 */
export type ReadRecord<T>
  = | { kind: 'none' }
    /** `lost` counts the entries that could not be read; the rest is in the value. */
    | { kind: 'read', value: T, lost: number }
    | { kind: 'newer', version: number }
    | { kind: 'damaged' }

const head = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)) })

/**
 * Reads a kept record. Never throws: what is no record is 'damaged'.
 * @param text what was kept; null where nothing was
 * @param current the version that this edition writes, and reads
 * @param parse makes the value; throws where it cannot. It counts in `tally` what it leaves out
 */
export function readRecord<T>(text: string | null, current: number, parse: (found: unknown, tally: { lost: number }) => T): ReadRecord<T> {
  if (text === null)
    return { kind: 'none' }
  try {
    const found: unknown = JSON.parse(text)
    const { version } = v.parse(head, found)
    if (version > current)
      return { kind: 'newer', version }
    if (version < current)
      return { kind: 'damaged' }
    const tally = { lost: 0 }
    return { kind: 'read', value: parse(found, tally), lost: tally.lost }
  }
  catch {
    return { kind: 'damaged' }
  }
}

/**
 * The entries of a table that can be read; the others are counted.
 * @param table the table as it was kept
 * @param entry what each entry must be
 * @param tally where the count is kept
 * @throws Error where it is no table
 */
export function readEntries<T>(table: unknown, entry: v.GenericSchema<unknown, T>, tally: { lost: number }): Record<string, T> {
  if (Array.isArray(table))
    throw new TypeError('A list is no table.')
  const entries = Object.entries(v.parse(v.record(v.string(), v.unknown()), table)).map(([id, each]) => [id, v.safeParse(entry, each)] as const)
  tally.lost += entries.filter(([, { success }]) => !success).length
  return Object.fromEntries(entries.flatMap(([id, result]) => result.success ? [[id, result.output]] : []))
}
