import type { Locale } from '../../locales/en.ts'
import { en } from '../../locales/en.ts'

/** The words of the interface. One language today; another is another file of the same shape. */
export function useWords(): Locale {
  return en
}
