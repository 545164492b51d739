import { isOpenToOthers } from '../../logic/pictures/open-to-others.ts'
import { readKept, writeKept } from '../../runtime/kept-text.ts'

/** Where this device keeps the address of the students' deck. */
export const studentsKey = 'green-ladder:students'

/** The address that the lecturer gave; else this deck's own, if others can open it; '' where there is none. */
export function findAddress(): string {
  try {
    const given = readKept('localStorage', studentsKey)
    if (given)
      return given
  }
  catch {
    // it is asked for again
  }
  return isOpenToOthers(location.href) ? location.href : ''
}

/** Keeps the address that the lecturer gave; where the browser keeps nothing, it holds for one question alone. */
export function keepAddress(address: string): void {
  try {
    writeKept('localStorage', studentsKey, address.trim())
  }
  catch {
    // it is asked for again
  }
}
