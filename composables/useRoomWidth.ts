import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, ref } from 'vue'

/**
 * The width that an element has, in its own px: on a slide the canvas', on a page the column's.
 * @param element whose room is measured
 * @param usual what is assumed until it is measured, and where nothing can measure
 */
export function useRoomWidth(element: Readonly<Ref<HTMLElement | null>>, usual: number): Readonly<Ref<number>> {
  const width = ref(usual)
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
  return width
}
