/** The address of the students' deck, as a lecturer's browser keeps it. */
import type { ReadRecord } from './read-record.ts'
import * as v from 'valibot'
import { readRecord } from './read-record.ts'

const version = 1
const shape = v.object({ address: v.string() })

/**
 * Reads a kept address. It never throws.
 * @param text what stands in the browser, or null
 */
export function readAddress(text: string | null): ReadRecord<string> {
  return readRecord(text, version, found => v.parse(shape, found).address)
}

/** The address as text for the browser to keep; null where none was given. */
export const writeAddress = (address: string): string | null => address ? JSON.stringify({ version, address }) : null
