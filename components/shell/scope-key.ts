/** Names under which a deck keeps things in a browser. Several decks may stand on one origin, each under a path of its own. */

/**
 * A name with the folder of the deck's page in it, so that two decks of one origin never share what they keep.
 * @param name what is kept, such as "green-ladder:progress"
 * @param path of the deck's page, as `location.pathname` has it; with or without a file's name
 */
export function scopeKey(name: string, path: string): string {
  return `${name}@${path.replace(/[^/]*$/, '') || '/'}`
}
