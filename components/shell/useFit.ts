import type { Ref } from 'vue'
import { onBeforeUnmount, onMounted, onUpdated } from 'vue'
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
  let observer: ResizeObserver | undefined
  onMounted(() => {
    fit()
    document.fonts?.ready.then(fit)
    if (element.value && 'ResizeObserver' in globalThis) {
      observer = new ResizeObserver(fit)
      // what comes late into the element, such as a live vote's code, makes its content taller and not itself
      for (const each of [element.value, ...element.value.children])
        observer.observe(each)
    }
  })
  onUpdated(fit)
  onBeforeUnmount(() => observer?.disconnect())
}
