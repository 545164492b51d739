import type { CrisisId } from '@deck/article'
import type { Ref } from 'vue'
import type { Chain, ChainNode } from './chain.ts'
import type { CrisisView } from './useCrisisChains.ts'
import { findRecord } from '@deck/lesson/records'
import { en as words } from '@deck/words'
import { pickMarks } from 'slidev-addon-lesson/cite/pick-marks.ts'
import { formatPlace } from 'slidev-addon-lesson/shell/format-place.ts'
import { formatList } from 'slidev-addon-lesson/shell/format.ts'
import { asFlag, asId, asOneOf, useRoomState } from 'slidev-addon-lesson/shell/useRoomState.ts'
import { computed, ref, watch } from 'vue'
import { findReachable, traceChain } from './chain.ts'
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

  function resetView() {
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
  return { view, picture, chosen, lit, looked, isWhole, pin, resetView }
}

/** Where in the article records stand, each place once. */
export function formatPlaces(ids: readonly string[]): string {
  return pickMarks(ids, id => findRecord(id).record).map(id => formatPlace(findRecord(id).record.cite)).join('; ')
}

/**
 * A chain in words, for whoever cannot see it: what each box is, what is lit or told, and where in the article it stands.
 * @param shown the view, its chain, the lit box, and what is told (null where the whole stands)
 */
export function useChainWords(shown: { view: Ref<CrisisView>, chain: Ref<Chain>, chosen: Ref<string | null>, part: Ref<readonly string[] | null> }) {
  const { crises } = useCrisisChains()

  /** What a box is besides its kind, which the groups of the list say. */
  function describeMore({ kind, crises: own, isThread }: ChainNode): string {
    const others = own.filter(id => id !== shown.view.value) as CrisisId[]
    return [
      others.length && kind !== 'crisis' ? words.crisis.alsoIn({ crises: formatList(others.map(id => crises[id].label)) }) : '',
      isThread ? words.crisis.isThread : '',
    ].filter(Boolean).join(', ')
  }
  function describe(node: ChainNode): string {
    const { kind, side } = node
    return [words.crisis.kinds[kind as keyof typeof words.crisis.kinds], kind === 'effect' && side ? words.crisis.sides[side] : '', describeMore(node)]
      .filter(Boolean)
      .join(', ')
  }
  const places = computed(() => formatPlaces(shown.chain.value.nodes.map(node => node.id)))
  const status = computed(() => {
    const { nodes, edges } = shown.chain.value
    if (shown.part.value)
      return words.crisis.told({ list: formatList(shown.part.value.map(id => findRecord(id).record.label)) })
    const node = nodes.find(({ id }) => id === shown.chosen.value)
    const name = (ids: ReadonlySet<string>) => formatList(nodes.filter(({ id }) => ids.has(id)).map(({ label }) => label))
    return node
      ? words.crisis.lit({ name: node.label, causes: name(findReachable(node.id, edges, 'up')), effects: name(findReachable(node.id, edges, 'down')) })
      : words.crisis.whole
  })
  return { describe, describeMore, places, status }
}
