import { useNav } from '@slidev/client'
import { createGlobalState } from '@vueuse/core'
import { computed, readonly, watch } from 'vue'
import { putOnStage, stage } from '../shell/lecture-stage.browser.ts'
import { stagePart } from '../shell/stage-part.browser.ts'
import { partKey } from '../shell/stage.ts'

const name = 'record'
/** Any id will do: the dialog shows records that there are, and nothing else. */
const readId = (found: unknown) => found === null || typeof found === 'string' ? found : undefined
/** A share of the whole, 0 to 1. */
const readShare = (found: unknown) => typeof found === 'number' && found >= 0 && found <= 1 ? found : undefined

const useShared = createGlobalState(() => {
  const { currentSlideNo: page, clicks: click, isPresenter, hasPrimarySlide, isPrintMode } = useNav()
  const onStage = computed(() => hasPrimarySlide.value && !isPrintMode.value)
  const place = { page, click, isPresenter, onStage, isActive: onStage }
  const open = stagePart<string | null>(place, name, null, readId, true)
  const scrolled = stagePart<number>(place, `${name}-scrolled`, 0, readShare, true)
  // another record begins at its heading
  watch(open, (id, before) => {
    if (id !== before && isPresenter.value)
      scrolled.value = 0
  }, { flush: 'sync' })
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
  return { open, scrolled }
})

/**
 * Which record is open; one dialog shows it, wherever its mark was. What the lecturer opens on a slide is open in every
 * window of the lecture, until it is closed or the clicker goes on.
 */
export function useOpenRecord() {
  const { open, scrolled } = useShared()
  return {
    openId: readonly(open),
    /** How far the dialog is scrolled, 0 to 1: the lecturer's is followed on the wall. */
    scrolled,
    openRecord: (id: string) => { open.value = id },
    closeRecord: () => { open.value = null },
  }
}
