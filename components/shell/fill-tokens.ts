/** A token in presenter notes: [[id]] for a record's value or date, [[id.label]] for another side. */
const token = /\[\[([\w-]+)(?:\.([a-z]+))?\]\]/g

/** Ids of the records whose tokens stand in a text. */
export function listTokens(text: string): string[] {
  return [...text.matchAll(token)].map(([, id]) => id!)
}

/**
 * Replaces record tokens in a text.
 * @param say says one side of a record; it throws where there is no such record or side.
 */
export function fillTokens(text: string, say: (id: string, side: string) => string): string {
  return text.replace(token, (_, id: string, side?: string) => say(id, side ?? 'value'))
}
