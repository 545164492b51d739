import type { Ref } from 'vue'
import { usesKey } from '../shell/uses-key.ts'
import { readFormKeyPress, readKeyPress } from './grading/read-key-press.ts'
import { useQuizKeys } from './useQuizKeys.ts'

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
    if (checks)
      acts.check()
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
      acts.focusOn('.next')
    if (choice) {
      acts.pick(choice)
      acts.focusOn(`.part input[value="${choice}"]`)
    }
  }
}
