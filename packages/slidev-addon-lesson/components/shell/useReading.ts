import type { InjectionKey, Ref } from 'vue'
import { inject, provide } from 'vue'

/** What holds for a slide that stands in a page to be read. */
interface Reading {
  /** By how many levels its headings stand lower than on the slide. */
  shift: number
  /** A question stands here: it is to be answered, whatever becomes of the pictures around. */
  ask: () => void
  /** Width of the column, in px of its own. */
  width: Readonly<Ref<number>>
  /** Where the page has a slide of this name; absent where it has no other slides. */
  linkTo?: (slide: string) => string
  /** It goes along with a lecture: what comes with a later click is held back. */
  isStepped?: true
}

const key: InjectionKey<Reading> = Symbol('reading')

/** Says for everything below that it flows in a page rather than standing on a canvas. */
export function provideReading(reading: Reading): void {
  provide(key, reading)
}

/** How the page around is to be read; null on a slide. */
export function useReading(): Reading | null {
  return inject(key, null)
}
