/** Names of keys, as KeyboardEvent.key has them, for WebDriver. */
import { Key } from 'selenium-webdriver'

const named: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
  Space: ' ',
  Tab: Key.TAB,
}

/**
 * The signs to send for a key or a chord such as "Shift+Tab".
 * @throws Error where a name is longer than a sign and unknown
 */
export function keySigns(chord: string): readonly string[] {
  if (chord.length === 1)
    return [chord]
  return chord.split('+').map((name) => {
    const sign = named[name] ?? (name.length === 1 ? name : undefined)
    if (sign === undefined)
      throw new Error(`"${name}" is no key that webkit-keys.ts knows: add it there`)
    return sign
  })
}
