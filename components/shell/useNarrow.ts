import type { Ref } from 'vue'
import { useElementSize } from '@vueuse/core'
import { computed } from 'vue'
import { useRendering } from './useRendering.ts'

/** Up to this width of its column, in px, a picture is placed upright. */
const most = 640

/**
 * Whether a picture is placed for a narrow column: where the page asks for it, and where its own room is that small. A
 * room not yet measured counts as wide.
 * @param element whose width counts; on a slide this is the canvas's, however small the screen
 */
export function useNarrow(element: Readonly<Ref<HTMLElement | null>>) {
  const rendering = useRendering()
  // where it is known nothing is measured, which would have the browser lay out the page once for every picture that comes
  const { width } = useElementSize(computed(() => rendering.value === 'narrow' ? null : element.value))
  return computed(() => rendering.value === 'narrow' || (rendering.value !== 'text' && width.value > 0 && width.value <= most))
}
