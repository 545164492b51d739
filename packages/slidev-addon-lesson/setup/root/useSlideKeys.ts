import type { Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { usesKey } from '../../components/shell/useClicker.ts'

/**
 * Slidev's keys are off while a button, a link or a field has the focus, as far as focus and blur events tell. But
 * Firefox and WebKit fire no blur when what has the focus is removed, and no browser does when it is disabled. So each
 * press looks anew, before Slidev does; and a key that the control does not use is left to the slides.
 * @param activeElement what Slidev takes for the element with the focus
 */
export function useSlideKeys(activeElement: Ref<HTMLElement | null | undefined>): void {
  useEventListener(window, 'keydown', (event) => {
    const held = document.activeElement
    activeElement.value = held instanceof HTMLElement && usesKey(held, event) ? held : document.body
  }, { capture: true })
}
