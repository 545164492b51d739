import { readStored, writeStored } from '@deck/browser/storage'
import { stayKey } from '../shell/read-instead.ts'

/** Whether the reader would rather see slides than their text, in this visit. */
export function staysWithSlides(): boolean {
  try {
    return readStored('sessionStorage', stayKey) === 'yes'
  }
  catch {
    return false
  }
}

/** Remembers that for this visit; where the browser refuses, it is asked again. */
export function stayWithSlides(stays: boolean): void {
  try {
    writeStored('sessionStorage', stayKey, stays ? 'yes' : null)
  }
  catch {
    // asked again on the next visit
  }
}
