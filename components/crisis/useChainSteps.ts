import type { Ref } from 'vue'
import type { CrisisView } from '../../composables/useCrisisChains.ts'
import { computed, ref, watch } from 'vue'
import { useCrisisChains } from '../../composables/useCrisisChains.ts'
import { traceChain } from '../../logic/crisis/chain.ts'

/**
 * What an explorer shows and which chain is lit. The clicker walks: 0 is the whole of the slide's
 * own picture, then chain by chain. A box that the walk passes sets the slide's click; any other,
 * or another picture, is looked at in this window only, until the clicker moves on.
 * @param home the slide's own picture
 * @param walk factors whose chains the clicker lights, in this order
 * @param click the slide's click
 */
export function useChainSteps(home: CrisisView, walk: readonly string[], click: Ref<number>) {
  const { show } = useCrisisChains()
  const view = ref<CrisisView>(home)
  const pinned = ref<string | null>(null)
  const looked = ref<string | null>(null)
  const picture = computed(() => show(view.value))
  const has = (id: string | null): id is string => id !== null && picture.value.chain.nodes.some(node => node.id === id)

  watch(click, (at) => {
    view.value = home
    pinned.value = walk[at - 1] ?? null
  }, { immediate: true })
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
    const step = view.value === home ? walk.indexOf(pinned.value ?? '') + 1 : 0
    if (view.value === home && (step || pinned.value === null) && click.value !== step)
      click.value = step
  }
  return { view, picture, chosen, lit, looked, pin }
}
