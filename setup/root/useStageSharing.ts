import type { KeptFormat } from '../../components/shell/kept-store.browser.ts'
import type { Stage } from '../../components/shell/stage.ts'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'
import { readKeptStage, writeKeptStage } from '../../components/shell/kept-stage.ts'
import { stage } from '../../components/shell/lecture-stage.browser.ts'
import { dropOldParts, emptyStage, isStage, mergeStages, stageLasts } from '../../components/shell/stage.ts'
import { useKeptRecord } from '../../components/shell/useKeptRecord.ts'

/** Where a tab keeps it over a reload: no other window may be there to ask. */
const format: KeptFormat<Stage> = {
  name: 'green-ladder:stage',
  area: 'sessionStorage',
  empty: emptyStage,
  read: readKeptStage,
  write: writeKeptStage,
  settle: (found, now) => dropOldParts(found, now - stageLasts),
  merge: mergeStages,
  follows: false,
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Shares the stage with the lecture's other windows, over what Slidev shares. Windows tell each other all they
 * know and may do so at once: what another tells is merged, and whoever knows more says so. Called once, in the setup of the deck's root.
 */
export function useStageSharing(): void {
  const kept = useKeptRecord(format)
  stage.value = mergeStages(stage.value, kept.value.value)
  watch(() => sharedState.stage, (heard) => {
    const told: unknown = heard && JSON.parse(JSON.stringify(heard))
    if (isStage(told))
      stage.value = mergeStages(stage.value, told)
  }, { immediate: true, deep: true })
  watch(stage, (known) => {
    if (!Object.keys(known).length)
      return
    if (!isSame(known, sharedState.stage))
      patch('stage', known)
    void kept.change(() => known)
  }, { immediate: true })
}
