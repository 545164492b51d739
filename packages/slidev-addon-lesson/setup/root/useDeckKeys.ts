import type { Ref } from 'vue'
import type { Wall } from '../../components/shell/useWall.ts'
import { useNav } from '@slidev/client'
import { cursorStyle, showPresenterCursor } from '@slidev/client/state/index.ts'
import { useEventListener } from '@vueuse/core'
import { useRoute } from 'vue-router'
import { hasLetterKeys, isHelpOpen } from '../../components/shell/keys-help.browser.ts'
import { isPenOn, mayDraw } from '../../components/shell/pen.browser.ts'
import { useWall } from '../../components/shell/useWall.ts'
import { readLetter } from './read-letter.ts'

/** Whether a press writes one sign; the space bar is no letter key. */
const isSign = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => key.length === 1 && key !== ' ' && !(ctrlKey || metaKey || altKey)

/** What may do something with a letter itself, or has the keys to itself. */
const taken = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable], [role=dialog], .quiz'

/**
 * The deck's own keys on slides: `b` or `.` blackens the wall, `w` whitens it, `c` hides and shows the marks of sources, `p` is a pen, `l` a laser
 * pointer in the presenter window, `?` opens the list of all keys. A question that waits for a letter has it first. Where a reader has turned
 * letter keys off, no other listener hears of one, Slidev's own included. Called once, in the setup of the deck's root, before what listens for
 * letters.
 * @param marks whether the marks of sources are shown (useSourceMarks.ts)
 */
export function useDeckKeys(marks: Ref<'shown' | 'hidden'>): void {
  const route = useRoute()
  const { isPresenter, isPrintMode } = useNav()
  const isOnSlides = () => (route.name === 'play' || route.name === 'presenter') && !isPrintMode.value
  const cover = (colour: Wall) => {
    const wall = useWall()
    wall.value = wall.value === colour ? 'open' : colour
  }
  function point() {
    const isOn = cursorStyle.value === 'laser' && showPresenterCursor.value
    cursorStyle.value = isOn ? 'cursor' : 'laser'
    showPresenterCursor.value = true
  }
  const acts: Readonly<Record<string, () => void>> = {
    'b': () => cover('black'),
    '.': () => cover('black'),
    'w': () => cover('white'),
    'c': () => { marks.value = marks.value === 'hidden' ? 'shown' : 'hidden' },
    'p': () => { isPenOn.value = !isPenOn.value && mayDraw(isPresenter.value) },
    'l': () => isPresenter.value && point(),
    '?': () => { isHelpOpen.value = !isHelpOpen.value },
  }
  useEventListener(window, 'keydown', (event) => {
    if (!hasLetterKeys.value && isSign(event) && !(event.target instanceof Element && event.target.closest(taken)))
      event.stopImmediatePropagation()
  }, { capture: true })
  useEventListener(window, 'keydown', (event) => {
    const { target } = event
    const act = acts[readLetter(event)]
    if (!act || event.defaultPrevented || !isOnSlides() || !(target instanceof Element) || target.closest(taken))
      return
    act()
  })
}
