import type { Ref } from 'vue'
import { useElementSize } from '@vueuse/core'
import { computed } from 'vue'
import { useRendering } from './useRendering.ts'

/** Below this width of its column, in px, a picture gives way to its list. */
const least = 640

/**
 * Whether a component must say as a list what it would draw: in a narrow column, and on a page of
 * text. A column not yet measured counts as wide.
 * @param element whose width counts; on a slide this is the canvas's, however small the screen
 */
export function useNarrow(element: Readonly<Ref<HTMLElement | null>>) {
  const rendering = useRendering()
  const { width } = useElementSize(element)
  return computed(() => rendering.value === 'text' || (width.value > 0 && width.value <= least))
}
