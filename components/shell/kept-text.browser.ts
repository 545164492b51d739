/** Texts that this deck keeps in the browser, each under a name that carries the deck's path. */
import { scopeKey } from './scope-key.ts'

/** 'sessionStorage' keeps for as long as the tab is open. */
export type KeptIn = 'localStorage' | 'sessionStorage'

/** What a student's record is called; where it stands in the browser, the deck's path is in its name too. */
export const progressKey = 'green-ladder:progress'

/** A name as this deck has it. */
export const keyHere = (name: string): string => scopeKey(name, location.pathname)

/**
 * What is kept under a name; null where nothing is.
 * @throws DOMException where the browser refuses its storage
 */
export function readKept(area: KeptIn, name: string): string | null {
  return window[area].getItem(keyHere(name))
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
}
