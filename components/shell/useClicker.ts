import { usesKey } from './uses-key.ts'

/**
 * Keeps the clicker alive: Slidev's keys are off while a button has the focus, so a button that
 * was clicked with the pointer gives the focus back. A keyboard user keeps it.
 */
export function releasePointerFocus(event: MouseEvent): void {
  if (event.detail > 0)
    blurTarget(event)
}

function blurTarget({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement)
    currentTarget.blur()
}

/**
 * The same for radios, on which a click says nothing: arrow keys click them too, and so does the
 * label. What came last, pointer or key, decides. A key that the radio or list uses does not reach the slide.
 */
export function useRadioFocus() {
  let isPointer = false
  return {
    /** For the label's pointerdown. */
    notePointer() { isPointer = true },
    /** For the radio's keydown. */
    keepKey(event: KeyboardEvent) {
      isPointer = false
      if (usesKey(event.currentTarget as Element, event))
        event.stopPropagation()
    },
    /** For the radio's click or the select's change, once it is chosen. */
    releaseFocus(event: Event) {
      if (isPointer)
        blurTarget(event)
    },
  }
}
