/** Asked once for each visit: some browsers ask their reader. */
let isAsked = false

/**
 * Asks the browser to keep what this site has saved, even when it runs out of room or the site is not visited for
 * long. Comes after something worth keeping has been saved. Does nothing where the browser does not know the
 * question, or has said yes before.
 */
export async function askToStay(): Promise<void> {
  const storage = navigator.storage as StorageManager | undefined
  if (isAsked || !storage?.persist)
    return
  isAsked = true
  try {
    if (!await storage.persisted())
      await storage.persist()
  }
  catch {
    // refused, as in a frame: all is kept as long as the browser likes
  }
}
