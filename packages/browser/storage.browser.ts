/** Names under which a page keeps things in a browser. Several may stand on one origin, each under a path of its own. */

/**
 * A name with the folder of the deck's page in it, so that two decks of one origin never share what they keep.
 * @param name what is kept, such as "green-ladder:progress"
 * @param path of the deck's page, as `location.pathname` has it; with or without a file's name
 */
export function scopeKey(name: string, path: string): string {
  return `${name}@${path.replace(/[^/]*$/, '') || '/'}`
}

/** 'sessionStorage' keeps for as long as the tab is open. */
export type StorageArea = 'localStorage' | 'sessionStorage'

/**
 * The path of the deck, for an edition in another language lies in a folder of its own beside the English one, and what a reader has done counts in both.
 * @param path of the page
 * @param edition the edition's folder, as the page's `data-edition` names it; undefined in the English deck
 */
export function sharedPath(path: string, edition: string | undefined): string {
  const folder = path.replace(/[^/]*$/, '')
  return edition && folder.endsWith(`/${edition}/`) ? folder.slice(0, -edition.length - 1) : path
}

/** A name as this deck has it, in every language. */
export const storageKey = (name: string): string => scopeKey(name, sharedPath(location.pathname, document.documentElement.dataset.edition))

/**
 * What is kept under a name; null where nothing is.
 * @throws DOMException where the browser refuses its storage
 */
export function readStored(area: StorageArea, name: string): string | null {
  return window[area].getItem(storageKey(name))
}

/**
 * Keeps a text under a name, or nothing.
 * @throws DOMException where the browser refuses it, Error where it says nothing and keeps nothing
 */
export function writeStored(area: StorageArea, name: string, text: string | null): void {
  const storage = window[area]
  if (text === null) {
    storage.removeItem(storageKey(name))
  }
  else {
    storage.setItem(storageKey(name), text)
    if (storage.getItem(storageKey(name)) !== text)
      throw new Error(`The browser did not keep ${storageKey(name)}.`)
  }
}
