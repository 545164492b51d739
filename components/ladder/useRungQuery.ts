import type { Ref } from 'vue'
import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { findRung } from '../../logic/study/describe-rung.ts'

/**
 * Reads the rung that a link asks for (`?rung=` with an id or a year, behind the hash) and opens it
 * by setting the slide's click. Once it is open the query is dropped, so that a later step or a
 * reload is not pulled back to it. An unknown one changes nothing but `unknown`.
 * @param click the slide's click: 0 none, then a rung's rank
 * @param isActive whether this slide is the one in view: others leave the link alone
 */
export function useRungQuery(rungs: readonly { id: string, year: number, rank: number }[], click: Ref<number>, isActive: Ref<boolean>) {
  const route = useRoute()
  const router = useRouter()
  const unknown = ref<string | null>(null)
  const wanted = computed(() => [route.query.rung].flat()[0] ?? null)
  const drop = () => router.replace({ query: { ...router.currentRoute.value.query, rung: undefined } })

  watch([wanted, isActive, click], () => {
    if (!isActive.value || wanted.value === null)
      return
    const rung = findRung(wanted.value, rungs)
    unknown.value = rung ? null : wanted.value
    if (rung && click.value !== rung.rank)
      click.value = rung.rank
    else if (rung)
      void drop()
  }, { immediate: true })

  /** Puts the message of an unknown rung away, and the query with it. */
  function dismiss() {
    if (unknown.value !== null) {
      unknown.value = null
      void drop()
    }
  }
  return { unknown, dismiss }
}
