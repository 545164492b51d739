import type { Ref } from 'vue'
import { useEventListener } from '@vueuse/core'
import { isVisible } from '../shell/is-visible.browser.ts'
import { useReading } from '../shell/useReading.ts'

/** What may use an answer itself, or has the keys to itself. */
const taken = 'button, a, input, select, textarea, summary, [contenteditable], [role=dialog], [tabindex="0"]'

/**
 * Lets a question take keys while nothing has the focus: a reader who chose with the mouse checks with Enter, and letters
 * choose at once. An answer that the question has no use for goes on to the slides. Where several questions stand, as on the page for
 * reading, none takes any.
 * @param frame the card
 * @param take does what the answer says; whether the question used it
 */
export function useQuizKeys(frame: Readonly<Ref<{ $el: HTMLElement } | null>>, take: (event: KeyboardEvent) => boolean): void {
  if (useReading())
    return
  const isAsked = (card: HTMLElement) => isVisible(card) && !card.closest('[inert], [aria-hidden=true]')
  const isOnlyOne = (card: HTMLElement) => [...document.querySelectorAll<HTMLElement>('.quiz')].every(other => other === card || !isAsked(other))

  useEventListener(window, 'keydown', (event) => {
    const card = frame.value?.$el
    const { target } = event
    if (!card || !(target instanceof Element) || target.closest(taken) || card.contains(target) || !isAsked(card) || !isOnlyOne(card) || !take(event))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
  }, { capture: true })
}
