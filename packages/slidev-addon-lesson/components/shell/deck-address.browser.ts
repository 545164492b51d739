/** The address of the students' deck, as a lecturer's browser keeps it. */
import type { ReadRecord } from '@deck/browser/read-record'
import type { PersistedFormat } from './usePersisted.ts'
import { readRecord } from '@deck/browser/read-record'
import * as v from 'valibot'
import { usePersisted } from './usePersisted.ts'

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
const writeAddress = (address: string): string | null => address ? JSON.stringify({ version, address }) : null

/** Whether others can open an address: not a file, and not a server of this machine alone. */
function isOpenToOthers(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return /^https?:$/.test(protocol) && !/^(?:localhost|.*\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(hostname)
}

/** Where this device keeps the address of the students' deck. */
export const addressFormat: PersistedFormat<string> = {
  name: 'green-ladder:students',
  area: 'localStorage',
  empty: '',
  read: readAddress,
  write: writeAddress,
  merge: (_, found) => found,
  follows: false,
}

/** The address that the lecturer gave; else this deck's own, if others can open it; '' where there is none. */
export function findAddress(): string {
  return usePersisted(addressFormat).value.value || (isOpenToOthers(location.href) ? location.href : '')
}

/** Keeps the address that the lecturer gave; where the browser keeps nothing, it holds for one question alone. */
export function storeAddress(address: string): void {
  void usePersisted(addressFormat).change(() => address.trim())
}
