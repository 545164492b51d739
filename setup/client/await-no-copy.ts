/** How long the first visit's copy may take before the page fetches for itself, in ms. */
const timeoutMs = 15_000

/**
 * Waits until it is clear that no offline copy brings what the page has not asked for: the browser has no service
 * workers, or the worker's copy does not come (a private window, a full disk, a line too slow).
 * @returns true once that is clear; false once a copy stands
 */
export async function awaitNoCopy(): Promise<boolean> {
  const lateness = new Promise<boolean>(done => setTimeout(done, timeoutMs, true))
  try {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
    if (!import.meta.env.PROD || !container)
      return true
    // a browser that refuses workers may answer with nothing
    return await Promise.race([Promise.resolve(container.ready).then(copy => !copy), lateness])
  }
  catch {
    return true
  }
}
