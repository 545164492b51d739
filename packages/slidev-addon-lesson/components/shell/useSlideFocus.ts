import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { nextTick, watch } from 'vue'

/** The slide in view, or null on a page without one. */
export function findSlide(no: number): HTMLElement | null {
  return document.querySelector(`#slideshow > [data-slidev-no="${no}"]`)
}

/** Puts the focus on a slide as a whole, from where Tab goes to its first control. */
export function focusSlide(no: number): void {
  const slide = findSlide(no)
  slide?.setAttribute('tabindex', '-1')
  slide?.focus({ preventScroll: true })
}

/**
 * Where the focus goes as slides change: from a control of the slide that leaves to the slide that
 * comes, else nowhere. A control that was pressed with the pointer gives the focus back, for
 * Slidev's keys, and with them the clicker, are off while a button or a link has it.
 */
export function useSlideFocus(): void {
  useClickerKeys()
  const { currentSlideNo, isPrintMode } = useNav()
  watch(currentSlideNo, async (no, before) => {
    if (isPrintMode.value || !findSlide(before)?.contains(document.activeElement))
      return
    await nextTick()
    focusSlide(no)
  }, { flush: 'pre' })
  useEventListener(document, 'click', ({ detail }) => {
    const { activeElement } = document
    if (detail > 0 && activeElement instanceof HTMLElement && activeElement.matches(':is(#page-root, .slidev-presenter) :is(button, a)'))
      activeElement.blur()
  })
}

/**
 * Has the clicker's two keys turn the slide whatever on it has the focus: Slidev listens to no key while a
 * button, link or field has it. The focus goes to the slide, and with it on to the next.
 */
function useClickerKeys(): void {
  const { currentSlideNo } = useNav()
  useEventListener(window, 'keydown', (event) => {
    const { key, code, isTrusted } = event
    const slide = findSlide(currentSlideNo.value)
    const held = document.activeElement
    if (!isTrusted || !['PageDown', 'PageUp'].includes(key) || held === slide || !slide?.contains(held))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    focusSlide(currentSlideNo.value)
    slide.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }))
  }, { capture: true })
}
