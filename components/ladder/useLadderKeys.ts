import type { Ref } from 'vue'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'

/** What has the arrows to itself. */
const taken = 'select, textarea, input:not([type=radio]), [contenteditable], [role=dialog], [role=separator], [role=group][tabindex]'

/**
 * The arrows on a slide with a ladder: up and down go from rung to rung, whatever has the focus, and left and right
 * go a step, as on any slide; a radio would take them for itself. From the ground down goes on to the next slide: who walks
 * with it would stand here for good. Radios of rungs keep up and down, which do the same for them.
 * @param click the slide's click, which is the open rung's rank
 * @param rungs how many there are
 * @param isActive whether the slide is in view
 */
export function useLadderKeys(click: Ref<number>, rungs: number, isActive: Readonly<Ref<boolean>>): void {
  const { isPrintMode, next, prev } = useNav()
  const acts: Readonly<Record<string, () => void>> = {
    ArrowUp: () => { click.value = Math.min(rungs, click.value + 1) },
    ArrowDown: () => { click.value = Math.max(0, click.value - 1) },
    ArrowLeft: () => void prev(),
    ArrowRight: () => void next(),
  }
  useEventListener(window, 'keydown', (event) => {
    const { target, key } = event
    const act = acts[key]
    const isHeld = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
    if (!act
      || isHeld
      || !isActive.value
      || isPrintMode.value
      || event.defaultPrevented
      || !(target instanceof Element)
      || target.closest(taken)
      || document.querySelector('.deck-overview')) {
      return
    }
    if ((target.matches('input[type=radio]') && /Up|Down/.test(key)) || (key === 'ArrowDown' && click.value === 0))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    act()
  }, { capture: true })
}
