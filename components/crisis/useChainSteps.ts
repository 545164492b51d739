import type { Ref } from 'vue'
import type { CrisisView } from '../../composables/useCrisisChains.ts'
import { computed, ref, watch } from 'vue'
import { useCrisisChains } from '../../composables/useCrisisChains.ts'
import { traceChain } from '../../logic/crisis/chain.ts'

/**
 * What an explorer shows. The clicker tells the chain part by part, 0 being its outline; on demand the
 * whole stands instead, in this window only and until the clicker moves on, and any chain in it can be lit.
 * @param home the slide's own picture
 * @param parts how many parts are told; without any the whole always stands
 * @param click the slide's click
 */
export function useChainSteps(home: CrisisView, parts: number, click: Ref<number>) {
  const { show } = useCrisisChains()
  const view = ref<CrisisView>(home)
  const isWhole = ref(parts === 0)
  const pinned = ref<string | null>(null)
  const looked = ref<string | null>(null)
  const picture = computed(() => show(view.value))
  const has = (id: string | null): id is string => id !== null && picture.value.chain.nodes.some(node => node.id === id)

  function tell() {
    view.value = home
    pinned.value = null
    isWhole.value = parts === 0
  }
  watch(click, tell)
  watch(view, () => {
    looked.value = null
    if (!has(pinned.value))
      pinned.value = null
  })

  const chosen = computed(() => [looked.value, pinned.value].find(has) ?? null)
  const lit = computed(() => chosen.value === null ? null : traceChain(chosen.value, picture.value.chain))

  /** Lights a chain up and keeps it lit; null, or the one that is lit, puts it out. */
  function pin(id: string | null) {
    pinned.value = id === pinned.value ? null : id
    looked.value = null
  }
  return { view, picture, chosen, lit, looked, isWhole, pin, tell }
}
