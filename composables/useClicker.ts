/**
 * Keeps the clicker alive: Slidev's keys are off while a button has the focus, so a button that
 * was clicked with the pointer gives the focus back. A keyboard user keeps it.
 */
export function releasePointerFocus(event: MouseEvent): void {
  if (event.detail > 0 && event.currentTarget instanceof HTMLElement)
    event.currentTarget.blur()
}
