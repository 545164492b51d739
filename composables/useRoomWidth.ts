import type { Ref } from 'vue'
import { computed, onBeforeUnmount, onMounted, ref } from 'vue'
import { useRendering } from './useRendering.ts'

/**
 * The width that an element has, in its own px: on a slide the canvas', on a page the column's. On a
 * page of text the picture is not seen, and is drawn as usual.
 * @param element whose room is measured
 * @param usual what is assumed until it is measured, and where nothing can measure
 */
export function useRoomWidth(element: Readonly<Ref<HTMLElement | null>>, usual: number): Readonly<Ref<number>> {
  const width = ref(usual)
  const rendering = useRendering()
  const measure = () => { width.value = Math.round(element.value?.clientWidth || usual) }
  let observer: ResizeObserver | undefined
  onMounted(() => {
    measure()
    if (element.value && 'ResizeObserver' in globalThis) {
      observer = new ResizeObserver(measure)
      observer.observe(element.value)
    }
  })
  onBeforeUnmount(() => observer?.disconnect())
  return computed(() => rendering.value === 'text' ? usual : width.value)
}
