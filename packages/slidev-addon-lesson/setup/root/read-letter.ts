/** What of a key press counts. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>

/**
 * The letter or sign that is pressed alone, in small letters. On a keyboard with other letters it is the Latin one in the key's place.
 * @returns '' for a key that is held, or held with others
 */
export function readLetter({ key, code, ctrlKey, metaKey, altKey, repeat }: Press): string {
  if (ctrlKey || metaKey || altKey || repeat || key.length !== 1)
    return ''
  return /^[a-z.?]$/i.test(key) ? key.toLowerCase() : code.match(/^Key([A-Z])$/)?.[1]?.toLowerCase() ?? ''
}
