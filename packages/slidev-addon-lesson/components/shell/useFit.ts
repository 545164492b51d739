import type { Ref } from 'vue'
import { useResizeObserver } from '@vueuse/core'
import { onMounted, onUpdated } from 'vue'
import { useReading } from './useReading.ts'

/**
 * Sets type on a slide a step smaller (data-fit="1", "2" …) until what an element holds fits its
 * height. The component's styles say what a step means. Where the height is free, step 0 stays. In a page to be read it
 * is: nothing is measured there.
 * @param element whose content must fit
 * @param steps the smallest step that the styles know
 */
export function useFit(element: Readonly<Ref<HTMLElement | null>>, steps: number): void {
  if (useReading())
    return
  function fit() {
    const box = element.value
    if (!box)
      return
    for (let step = 0; step <= steps; step++) {
      box.dataset.fit = String(step)
      if (box.scrollHeight <= box.clientHeight + 1)
        return
    }
  }
  // The notes at the foot come after the marks, and fonts after the text: both change the room.
  onMounted(() => {
    fit()
    document.fonts?.ready.then(fit)
    // what comes late into the element, such as a live vote's code, makes its content taller and not itself
    if (element.value)
      useResizeObserver([element.value, ...element.value.children] as HTMLElement[], fit)
  })
  onUpdated(fit)
}
