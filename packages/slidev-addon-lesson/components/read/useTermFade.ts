import type { InjectionKey, Ref } from 'vue'
import { inject, provide, ref } from 'vue'

/** A term all of whose uses stand out while the rest of the page steps back. */
interface TermFade {
  /** Its key; null where nothing steps back. */
  term: Readonly<Ref<string | null>>
  /** Has the rest step back for a term; the same term again, or null, ends it. */
  toggle: (id: string | null) => void
}

const key: InjectionKey<TermFade> = Symbol('term fade')

/** For a page on which the uses of a term can be shown alone. */
export function provideTermFade(): TermFade {
  const term = ref<string | null>(null)
  const fade = { term, toggle: (id: string | null) => { term.value = term.value === id ? null : id } }
  provide(key, fade)
  return fade
}

/** The page's; null where there is no such page, as beside a slide. */
export function useTermFade(): TermFade | null {
  return inject(key, null)
}
