import type { Ref } from 'vue'
import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * Reads the picture and the factor that a link asks for (`?crisis=…&factor=…`, behind the hash),
 * hands them on once, and drops the query, so that a later step is not pulled back to it.
 * What does not exist changes nothing but `unknown`.
 * @param open shows a crisis and lights a factor up (either may be missing); false where there is no such thing
 * @param isActive whether this slide is the one in view: others leave the link alone
 */
export function useCrisisQuery(open: (crisis: string | null, factor: string | null) => boolean, isActive: Ref<boolean>) {
  const route = useRoute()
  const router = useRouter()
  const unknown = ref<string | null>(null)
  const read = (name: 'crisis' | 'factor') => [route.query[name]].flat()[0] ?? null
  const wanted = computed(() => ({ crisis: read('crisis'), factor: read('factor') }))
  const drop = () => router.replace({ query: { ...router.currentRoute.value.query, crisis: undefined, factor: undefined } })

  watch([wanted, isActive], () => {
    const { crisis, factor } = wanted.value
    if (!isActive.value || (crisis === null && factor === null))
      return
    unknown.value = open(crisis, factor) ? null : [crisis, factor].filter(Boolean).join(', ')
    if (unknown.value === null)
      void drop()
  }, { immediate: true })

  /** Puts the message of an unknown one away, and the query with it. */
  function dismiss() {
    if (unknown.value !== null) {
      unknown.value = null
      void drop()
    }
  }
  return { unknown, dismiss }
}
