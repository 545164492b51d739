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
