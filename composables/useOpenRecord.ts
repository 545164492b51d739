import { useNav } from '@slidev/client'
import { createGlobalState } from '@vueuse/core'
import { computed, readonly, watch } from 'vue'
import { partKey } from '../logic/shell/stage.ts'
import { putOnStage, stage } from '../runtime/lecture-stage.ts'
import { stagePart } from './stage-part.ts'

const name = 'record'
/** Any id will do: the dialog shows records that there are, and nothing else. */
const readId = (found: unknown) => found === null || typeof found === 'string' ? found : undefined

const useShared = createGlobalState(() => {
  const { currentSlideNo: page, clicks: click, isPresenter, hasPrimarySlide, isPrintMode } = useNav()
  const onStage = computed(() => hasPrimarySlide.value && !isPrintMode.value)
  const open = stagePart<string | null>({ page, click, isPresenter, onStage, isActive: onStage }, name, null, readId, true)
  // a slide to which the class comes back does not open it again
  watch(page, (_, before) => {
    const key = partKey(before, name)
    if (isPresenter.value && (stage.value[key]?.value ?? null) !== null)
      putOnStage(key, null, stage.value[key]!.click)
  }, { flush: 'sync' })
  // nor does it follow to a page without slides
  watch(hasPrimarySlide, (isOnSlide) => {
    if (!isOnSlide)
      open.value = null
  }, { flush: 'sync' })
  return open
})

/**
 * Which record is open; one dialog shows it, wherever its mark was. What the lecturer opens on a slide is open in every
 * window of the lecture, until it is closed or the clicker goes on.
 */
export function useOpenRecord() {
  const open = useShared()
  return {
    openId: readonly(open),
    openRecord: (id: string) => { open.value = id },
    closeRecord: () => { open.value = null },
  }
}
