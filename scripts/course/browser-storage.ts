/** Storage that a browser may refuse: in private mode, in a frame of another site, on a full disk. */

type Area = 'localStorage' | 'sessionStorage'

/** The text under a name; null where there is none, or none to be had. */
export function readKept(area: Area, key: string): string | null {
  try {
    return globalThis[area].getItem(key)
  }
  catch {
    return null
  }
}

/** Keeps a text under a name, or nothing where it is null. What cannot be kept here, the platform has all the same. */
export function keepText(area: Area, key: string, text: string | null): void {
  try {
    if (text === null)
      globalThis[area].removeItem(key)
    else
      globalThis[area].setItem(key, text)
  }
  catch {
    // see above
  }
}
