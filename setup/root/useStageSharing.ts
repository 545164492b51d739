import type { Stage } from '../../logic/shell/stage.ts'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'
import { dropOldParts, emptyStage, isStage, mergeStages, stageLasts } from '../../logic/shell/stage.ts'
import { readKept, writeKept } from '../../runtime/kept-text.ts'
import { stage } from '../../runtime/lecture-stage.ts'

/** Where a tab keeps it over a reload: no other window may be there to ask. */
export const stageKey = 'green-ladder:stage'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What the tab kept; nothing where storage is refused, or holds what makes no sense. */
function readOwn(): Stage {
  try {
    const found: unknown = JSON.parse(readKept('sessionStorage', stageKey) ?? 'null')
    return isStage(found) ? dropOldParts(found, Date.now() - stageLasts) : emptyStage
  }
  catch {
    return emptyStage
  }
}

function keep(found: Stage): void {
  try {
    writeKept('sessionStorage', stageKey, JSON.stringify(found))
  }
  catch {
    // without storage it holds until the tab is reloaded
  }
}

/**
 * Shares the stage with the lecture's other windows, over what Slidev shares. Windows tell each other all they
 * know and may do so at once: what another tells is merged, and whoever knows more says so. Called once, in the setup of the deck's root.
 */
export function useStageSharing(): void {
  stage.value = mergeStages(stage.value, readOwn())
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
    keep(known)
  }, { immediate: true })
}
