/**
 * What a key press inside a quiz card asks for. 'native' is the control's own business (arrows,
 * Space, Enter on a button); 'leave' gives the keys back to the slides; 'other' is not for the card.
 */
type QuizKey = { kind: 'pick', index: number } | { kind: 'check' } | { kind: 'leave' } | { kind: 'native' } | { kind: 'other' }

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

const native = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'])
const leave = new Set(['Escape', 'PageUp', 'PageDown'])

/** Whether an answer gives the keys back to the slides, whatever control has the focus. */
export const leavesCard = (key: string): boolean => leave.has(key)

/**
 * Reads a key press.
 * @param press the keyboard event, or what of it counts
 * @param optionCount letters beyond the last option are not for the card
 * @param onOption whether the focus is on an option, where Enter checks; on a button Enter is the button's
 */
export function readKeyPress(press: Press, optionCount: number, onOption: boolean): QuizKey {
  if (press.ctrlKey || press.metaKey || press.altKey)
    return { kind: 'other' }
  if (leave.has(press.key))
    return { kind: 'leave' }
  if (press.key === 'Enter' && onOption)
    return { kind: 'check' }
  if (native.has(press.key))
    return { kind: 'native' }
  const index = letterPressed(press).charCodeAt(0) - 97
  return index >= 0 && index < optionCount ? { kind: 'pick', index } : { kind: 'other' }
}

/**
 * Reads a key press in a card whose controls use most keys themselves (fields, lists, radios): all
 * but Tab, shortcuts and what leaves the card is theirs and does not reach the slides.
 * @param press the keyboard event, or what of it counts
 * @param onInput whether the focus is in a field or on a radio, where Enter checks
 */
export function readFormKeyPress(press: Press, onInput: boolean): Exclude<QuizKey['kind'], 'pick'> {
  const { kind } = readKeyPress(press, 0, onInput)
  return kind === 'other' && press.key !== 'Tab' && !(press.ctrlKey || press.metaKey || press.altKey) ? 'native' : kind as Exclude<QuizKey['kind'], 'pick'>
}

/** The letter typed; on a keyboard that types another script, the letter printed on the answer. '~' where there is none. */
function letterPressed({ key, code }: Press): string {
  if (/^[a-z]$/i.test(key))
    return key.toLowerCase()
  return /^\p{L}$/u.test(key) && /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : '~'
}
