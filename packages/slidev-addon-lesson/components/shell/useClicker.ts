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
    recordPointer() { isPointer = true },
    /** For the radio's keydown. */
    stopDeckKey(event: KeyboardEvent) {
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

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What each kind of control does something with; the first kind that fits counts. */
const uses: readonly (readonly [control: string, key: RegExp])[] = [
  ['select, textarea, input:not([type=radio], [type=checkbox]), [contenteditable]', /./],
  ['input[type=radio]', /^(?: |Arrow\w+)$/],
  ['input[type=checkbox]', /^ $/],
  ['button, summary, [role=button]', /^(?: |Enter)$/],
  ['a', /^Enter$/],
]

/**
 * Whether a control that has the focus does something with a key, so that nothing else may. With Ctrl, Alt or Meta the key
 * is the browser's, whatever control has the focus.
 * @param control what has the focus, perhaps no control at all
 * @param press the keyboard event, or what of it counts
 */
export function usesKey(control: Element, press: Press): boolean {
  const kind = control.matches(':disabled') ? undefined : uses.find(([selector]) => control.matches(selector))
  return kind !== undefined && (press.ctrlKey || press.metaKey || press.altKey || kind[1].test(press.key))
}
