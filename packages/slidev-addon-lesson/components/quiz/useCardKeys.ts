import type { Ref } from 'vue'
import { isVisible } from '@deck/browser/is-visible'
import { useEventListener } from '@vueuse/core'
import { nextTick, onUpdated } from 'vue'
import { releasePointerFocus, usesKey } from '../shell/useClicker.ts'
import { useReading } from '../shell/useReading.ts'
import { readFormKeyPress, readKeyPress } from './read-key-press.ts'
import { useQuizSetting } from './useQuizSetting.ts'

/** What the keys do in a question's card. */
interface CardActs {
  /** Ids of the options or spots, in the order of their letters. */
  choices: readonly string[]
  /** Whether the reader may answer now. */
  isAsking: Readonly<Ref<boolean>>
  /** Whether the answer is out already. */
  isOut: Readonly<Ref<boolean>>
  /** Whether the reader has begun to answer. */
  touched: Readonly<Ref<boolean>>
  /** Takes an option or spot into the answer. */
  pick: (id: string) => void
  /** Grades the answer; false where there is none. */
  check: () => boolean
  /** Puts the focus on what the selector finds in the card. */
  focusOn: (selector: string) => void
}

/**
 * Keys of a question's card: letters choose or point, Enter in a field or on a choice checks, Esc leaves. While nothing has
 * the focus, letters choose too, and Enter checks what was answered with the mouse.
 * @param frame the card
 * @returns what the card does with a key that is pressed inside it
 */
export function useCardKeys(frame: Readonly<Ref<{ $el: HTMLElement } | null>>, acts: CardActs): (event: KeyboardEvent) => void {
  const { isAlone } = useQuizSetting()
  /** Id of the option or spot with the letter that was pressed, while one can choose. */
  function choiceFor(event: KeyboardEvent): string | undefined {
    const action = readKeyPress(event, acts.choices.length, true)
    return action.kind === 'pick' && acts.isAsking.value ? acts.choices[action.index] : undefined
  }
  useQuizKeys(frame, (event) => {
    const choice = choiceFor(event)
    if (choice)
      acts.pick(choice)
    const checks = acts.touched.value && acts.isAsking.value && readFormKeyPress(event, true) === 'check'
    // on a page of its own the next Enter leads on; a slide keeps its keys
    if (checks && acts.check() && isAlone)
      acts.focusOn('.verdict')
    return checks || choice !== undefined
  })

  return (event) => {
    const target = event.target as HTMLElement
    const action = readFormKeyPress(event, target instanceof HTMLInputElement)
    if (action === 'leave') {
      if (target instanceof HTMLSelectElement)
        event.preventDefault()
      target.blur()
    }
    if (action === 'leave' || action === 'other')
      return
    const choice = choiceFor(event)
    const checks = action === 'check' && !acts.isOut.value
    if (checks || choice || usesKey(target, event))
      event.stopPropagation()
    if (checks || choice)
      event.preventDefault()
    if (checks && acts.check())
      acts.focusOn('.verdict')
    if (choice) {
      acts.pick(choice)
      acts.focusOn(`.part input[value="${choice}"]`)
    }
  }
}

/** What may use an answer itself, or has the keys to itself. */
const taken = 'button, a, input, select, textarea, summary, [contenteditable], [role=dialog], [tabindex="0"]'

/**
 * Lets a question take keys while nothing has the focus: a reader who chose with the mouse checks with Enter, and letters
 * choose at once. A key that the question ignores goes on to the slides. Where several questions stand, as on the page for
 * reading, none takes any.
 * @param frame the card
 * @param handle does what the answer says; whether the question used it
 */
function useQuizKeys(frame: Readonly<Ref<{ $el: HTMLElement } | null>>, handle: (event: KeyboardEvent) => boolean): void {
  if (useReading())
    return
  const isAsked = (card: HTMLElement) => isVisible(card) && !card.closest('[inert], [aria-hidden=true]')
  const isOnlyOne = (card: HTMLElement) => [...document.querySelectorAll<HTMLElement>('.quiz')].every(other => other === card || !isAsked(other))

  useEventListener(window, 'keydown', (event) => {
    const card = frame.value?.$el
    const { target } = event
    if (!card || !(target instanceof Element) || target.closest(taken) || card.contains(target) || !isAsked(card) || !isOnlyOne(card) || !handle(event))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
  }, { capture: true })
}

/**
 * Where the focus goes after a button in a quiz card: a keyboard user lands where one would look
 * next, as soon as it is there (the slide's clicks arrive a moment later); after a pointer the
 * slide gets its keys back.
 * @param frame the card
 */
export function useQuizFocus(frame: Readonly<Ref<{ $el: HTMLElement } | null>>) {
  let wanted = ''

  function moveFocus() {
    const found = wanted ? frame.value?.$el.querySelector<HTMLElement>(wanted) : null
    if (!found || found.matches(':disabled'))
      return
    wanted = ''
    found.focus()
  }
  onUpdated(moveFocus)
  function focusOn(selector: string) {
    wanted = selector
    nextTick(moveFocus)
  }

  return {
    focusOn,
    /** Looks again: for what has come without an update of the card's own. */
    moveFocus,
    /** Once a button has done what it says. @param next where a keyboard user lands */
    focusAfter(event: MouseEvent, next: string) {
      if (event.detail === 0)
        focusOn(next)
      releasePointerFocus(event)
    },
  }
}
