import type { ComputedRef, InjectionKey, MaybeRefOrGetter } from 'vue'
import { useNav } from '@slidev/client'
import { computed, inject, provide, toValue } from 'vue'

/**
 * How a component is to show what it holds: 'live' for mouse, keyboard and touch; 'print' with
 * nothing hidden and nothing to press; 'narrow' like print, but placed for a column of 320 to 640 px, as a phone and the
 * reading page have it; 'text' as the list or table that a screen reader gets.
 */
export type Rendering = 'live' | 'print' | 'narrow' | 'text'

const key: InjectionKey<ComputedRef<Rendering>> = Symbol('rendering')

/** Says for everything below how it is to be shown; pages that print or flow call it. */
export function provideRendering(rendering: MaybeRefOrGetter<Rendering>): void {
  provide(key, computed(() => toValue(rendering)))
}

/** The rendering that the page around asks for; where none does, 'print' while Slidev prints, else 'live'. */
export function useRendering(): ComputedRef<Rendering> {
  return inject(key, () => {
    const { isPrintMode } = useNav()
    return computed(() => isPrintMode.value ? 'print' : 'live')
  }, true)
}
