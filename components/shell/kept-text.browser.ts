/** Texts that this deck keeps in the browser, each under a name that carries the deck's path. */
import { scopeKey } from './scope-key.ts'

/** 'sessionStorage' keeps for as long as the tab is open. */
export type KeptIn = 'localStorage' | 'sessionStorage'

/** What a student's record is called; where it stands in the browser, the deck's path is in its name too. */
export const progressKey = 'green-ladder:progress'

/** What could not be moved to its new name for want of room: by its old name. */
const unmoved = new Set<string>()

/** A name as this deck has it. */
export const keyHere = (name: string): string => scopeKey(name, location.pathname)

/**
 * What is kept under a name; null where nothing is. What an earlier edition kept without the deck's path is
 * moved on the way, once, and stays where it was until it has been saved.
 * @throws DOMException where the browser refuses its storage
 */
export function readKept(area: KeptIn, name: string): string | null {
  const storage = window[area]
  const text = storage.getItem(keyHere(name))
  const old = text === null ? storage.getItem(name) : null
  if (old === null)
    return text
  try {
    storage.setItem(keyHere(name), old)
    storage.removeItem(name)
  }
  catch {
    unmoved.add(name)
  }
  return old
}

/**
 * Keeps a text under a name, or nothing.
 * @throws DOMException where the browser refuses it, Error where it says nothing and keeps nothing
 */
export function writeKept(area: KeptIn, name: string, text: string | null): void {
  const storage = window[area]
  if (text === null) {
    storage.removeItem(keyHere(name))
  }
  else {
    storage.setItem(keyHere(name), text)
    if (storage.getItem(keyHere(name)) !== text)
      throw new Error(`The browser did not keep ${keyHere(name)}.`)
  }
  if (unmoved.delete(name))
    storage.removeItem(name)
}
