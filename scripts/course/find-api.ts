/** Finds the object by which a SCORM platform is spoken to, as both editions tell to look for it. */

/** As deep as windows may be nested. */
const deepest = 500

function climb<T>(start: Window, name: string): T | null {
  let here = start
  for (let level = 0; level < deepest; level++) {
    try {
      const found = (here as unknown as Record<string, T | undefined>)[name]
      if (found)
        return found
    }
    catch {
      return null
    }
    if (here.parent === here)
      return null
    here = here.parent
  }
  return null
}

/** The object of that name in a window above this one, or in the one that opened it; null where there is none. */
export function findApi<T>(name: string): T | null {
  const own = climb<T>(window, name)
  if (own)
    return own
  try {
    const opener = (window.top ?? window).opener as Window | null
    return opener ? climb<T>(opener, name) : null
  }
  catch {
    return null
  }
}
