import type { Ref } from 'vue'
import type { CrisisId } from '../../data/schema/types.ts'
import type { Chain, ChainNode } from './chain.ts'
import type { CrisisView } from './useCrisisChains.ts'
import { computed } from 'vue'
import { findRecord } from '../../data/schema/records.ts'
import { en as words } from '../../locales/en.ts'
import { pickMarks } from '../cite/write-mermaid.ts'
import { formatPlace } from '../shell/format-place.ts'
import { formatList } from '../shell/format.ts'
import { reach } from './chain.ts'
import { nameReached } from './sum-chain.ts'
import { useCrisisChains } from './useCrisisChains.ts'

/**
 * A chain in words, for whoever cannot see it: what each box is, what is lit or told, and where in the article it stands.
 * @param shown the view, its chain, the lit box, and what is told (null where the whole stands)
 */
export function useChainWords(shown: { view: Ref<CrisisView>, chain: Ref<Chain>, chosen: Ref<string | null>, told: Ref<readonly string[] | null> }) {
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
    return [words.crisis.kinds[kind as keyof typeof words.crisis.kinds], kind === 'effect' && side ? words.crisis.sides[side] : '', describeMore(node)].filter(Boolean).join(', ')
  }
  const places = computed(() => pickMarks(shown.chain.value.nodes.map(node => node.id), id => findRecord(id).record).map(id => formatPlace(findRecord(id).record.cite)).join('; '))
  const status = computed(() => {
    const { nodes, edges } = shown.chain.value
    if (shown.told.value)
      return words.crisis.told({ list: formatList(shown.told.value.map(id => findRecord(id).record.label)) })
    const node = nodes.find(({ id }) => id === shown.chosen.value)
    const name = (way: 'up' | 'down', id: string) => formatList(nameReached(shown.chain.value, reach(id, edges, way)))
    return node ? words.crisis.lit({ name: node.label, causes: name('up', node.id), effects: name('down', node.id) }) : words.crisis.whole
  })
  return { describe, describeMore, places, status }
}
