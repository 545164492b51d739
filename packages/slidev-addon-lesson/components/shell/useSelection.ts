import type { Ref } from 'vue'
import type { LocationQuery } from 'vue-router'
import { ref, shallowReadonly, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** What comes of what a link asks for. */
interface Selected<U> {
  /** What there is none of. */
  unknown: U | null
  /** Whether the slide shows anything of what is asked for: then the link is used up. */
  isFound: boolean
  /** The click at which the slide shows it, where it is a click that does. */
  click?: number
}

/** What a link asks for under a key (`?key=id`, behind the hash); null where it asks for nothing. */
export function readKey(query: LocationQuery, key: string): string | null {
  return [query[key]].flat()[0] ?? null
}

/**
 * Follows a link that asks the slide in view for something. Once that is shown the keys are dropped from the link, so
 * that a later step or a reload is not pulled back to it. What there is none of changes nothing but `unknown`.
 * @param keys names in the query
 * @param select looks for what is asked for, and shows it where no click does; null where nothing is asked for
 * @param isActive whether this slide is the one in view: others leave the link alone
 * @param click the slide's click, where a click shows it
 */
export function useSelection<U>(
  keys: readonly string[],
  select: (query: LocationQuery) => Selected<U> | null,
  isActive: Readonly<Ref<boolean>>,
  click: Ref<number> = ref(0),
) {
  const route = useRoute()
  const router = useRouter()
  const unknown = shallowRef<U | null>(null)
  const drop = () => router.replace({ query: dropKeys(router.currentRoute.value.query, keys) })

  watch([() => route.query, isActive, click], () => {
    const selected = isActive.value ? select(route.query) : null
    if (!selected)
      return
    unknown.value = selected.unknown
    if (selected.click !== undefined && click.value !== selected.click)
      click.value = selected.click
    else if (selected.isFound)
      void drop()
  }, { immediate: true })

  /** Puts the message of an unknown one away, and what is left of the link with it. */
  function dismiss() {
    if (unknown.value === null)
      return
    unknown.value = null
    if (keys.some(key => router.currentRoute.value.query[key] !== undefined))
      void drop()
  }
  return { unknown: shallowReadonly(unknown), dismiss }
}

/**
 * Follows a link that asks for one thing, which a click of the slide shows.
 * @param key its name in the query
 * @param findClick that click; 0 or undefined where there is no such thing
 * @param isActive whether this slide is the one in view
 * @param click the slide's click
 */
export function useClickSelection(key: string, findClick: (wanted: string) => number | undefined, isActive: Readonly<Ref<boolean>>, click: Ref<number>) {
  return useSelection<string>([key], (query) => {
    const wanted = readKey(query, key)
    const found = wanted === null ? 0 : findClick(wanted)
    return wanted === null ? null : found ? { unknown: null, isFound: true, click: found } : { unknown: wanted, isFound: false }
  }, isActive, click)
}

/** A link's query without some of its keys: a router leaves out what is undefined. */
export function dropKeys<Q extends object>(query: Q, keys: readonly string[]): Q {
  return { ...query, ...Object.fromEntries(keys.map(key => [key, undefined])) }
}
