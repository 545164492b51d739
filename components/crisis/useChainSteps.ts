import type { CrisisView } from './useCrisisChains.ts'
import { computed, ref, watch } from 'vue'
import { asFlag, asId, asOneOf, useRoomState } from '../shell/useRoomState.ts'
import { traceChain } from './chain.ts'
import { useCrisisChains } from './useCrisisChains.ts'

/**
 * What an explorer shows. The clicker tells the chain part by part, 0 being its outline; on demand the
 * whole stands instead until the clicker moves on, and any chain in it can be lit. What the pointer only passes over
 * is lit in its own window alone.
 * @param home the slide's own picture
 * @param parts how many parts are told; without any the whole always stands
 */
export function useChainSteps(home: CrisisView, parts: number) {
  const { show, views } = useCrisisChains()
  const view = useRoomState('view', home, asOneOf(...views), { perClick: true })
  const isWhole = useRoomState('whole', parts === 0, asFlag, { perClick: true })
  const pinned = useRoomState('factor', null, asId(id => views.some(each => show(each).chain.nodes.some(node => node.id === id))), { perClick: true })
  const looked = ref<string | null>(null)
  const picture = computed(() => show(view.value))
  const has = (id: string | null): id is string => id !== null && picture.value.chain.nodes.some(node => node.id === id)

  function tell() {
    view.value = home
    pinned.value = null
    isWhole.value = parts === 0
  }
  watch(view, () => { looked.value = null })

  const chosen = computed(() => [looked.value, pinned.value].find(has) ?? null)
  const lit = computed(() => chosen.value === null ? null : traceChain(chosen.value, picture.value.chain))

  /** Lights a chain up and keeps it lit; null, or the one that is lit, puts it out. */
  function pin(id: string | null) {
    pinned.value = id === pinned.value ? null : id
    looked.value = null
  }
  return { view, picture, chosen, lit, looked, isWhole, pin, tell }
}
