import type { Ref } from 'vue'
import { nextTick, onUpdated } from 'vue'
import { releasePointerFocus } from '../shell/useClicker.ts'

/**
 * Where the focus goes after a button in a quiz card: a keyboard user lands where one would look
 * next, as soon as it is there (the slide's clicks arrive a moment later); after a pointer the
 * slide gets its keys back.
 * @param frame the card
 */
export function useQuizFocus(frame: Readonly<Ref<{ $el: HTMLElement } | null>>) {
  let wanted = ''

  function settle() {
    const found = wanted ? frame.value?.$el.querySelector<HTMLElement>(wanted) : null
    if (!found || found.matches(':disabled'))
      return
    wanted = ''
    found.focus()
  }
  onUpdated(settle)
  function focusOn(selector: string) {
    wanted = selector
    nextTick(settle)
  }

  return {
    focusOn,
    /** Looks again: for what has come without an update of the card's own. */
    settle,
    /** Does what the button says, and sees to the focus. */
    act(event: MouseEvent, run: () => void, next: string) {
      run()
      if (event.detail === 0)
        focusOn(next)
      releasePointerFocus(event)
    },
  }
}
