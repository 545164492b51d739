import type { LoadPart } from '@deck/browser/load-chunk'
import type { Component, Ref, ShallowRef } from 'vue'
import { findComponent, loadChunk } from '@deck/browser/load-chunk'
import { shallowRef, watch } from 'vue'

/**
 * A part of Slidev's that comes when it is first asked for, and stays; where it does not come, it is not asked for any more.
 * @param isAsked whether it is to be shown
 * @param load as `() => import('…')`
 */
export function useLatePart(isAsked: Ref<boolean>, load: LoadPart): Readonly<ShallowRef<Component | undefined>> {
  const part = shallowRef<Component>()
  watch(isAsked, async (isSo) => {
    if (!isSo || part.value)
      return
    part.value = findComponent(await loadChunk(load).catch(() => null)) ?? undefined
    isAsked.value &&= part.value !== undefined
  }, { immediate: true, flush: 'sync' })
  return part
}
