import type { Ref } from 'vue'
import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * Reads the thing that a link asks for (`?key=id`, behind the hash) and shows it by setting the
 * slide's click. Once it is shown the query is dropped, so that a later step or a reload is not
 * pulled back to it. An unknown one changes nothing but `unknown`.
 * @param key name in the query
 * @param ids what it may ask for; the first is the slide's first click
 * @param click the slide's click
 * @param isActive whether this slide is the one in view: others leave the link alone
 */
export function useStepQuery(key: string, ids: Readonly<Ref<readonly string[]>>, click: Ref<number>, isActive: Readonly<Ref<boolean>>) {
  const route = useRoute()
  const router = useRouter()
  const unknown = ref<string | null>(null)
  const wanted = computed(() => [route.query[key]].flat()[0] ?? null)
  const drop = () => router.replace({ query: { ...router.currentRoute.value.query, [key]: undefined } })

  watch([wanted, isActive, click], () => {
    if (!isActive.value || wanted.value === null)
      return
    const step = ids.value.indexOf(wanted.value.toLowerCase()) + 1
    unknown.value = step ? null : wanted.value
    if (step && click.value !== step)
      click.value = step
    else if (step)
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
