import type { KeptFormat } from './kept-store.browser.ts'
import { readAddress, writeAddress } from './address.ts'
import { isOpenToOthers } from './open-to-others.ts'
import { useKeptRecord } from './useKeptRecord.ts'

/** Where this device keeps the address of the students' deck. */
const format: KeptFormat<string> = {
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
  return useKeptRecord(format).value.value || (isOpenToOthers(location.href) ? location.href : '')
}

/** Keeps the address that the lecturer gave; where the browser keeps nothing, it holds for one question alone. */
export function keepAddress(address: string): void {
  void useKeptRecord(format).change(() => address.trim())
}
