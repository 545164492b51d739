/** A place for texts that cannot be read and are too large to be copied within the browser's storage: its database, which has far more room. */

const table = 'texts'

function open(name: string): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(table)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
    request.onblocked = () => fail(new Error(`The database ${name} is held by another window.`))
  })
}

/**
 * Keeps a text.
 * @param database its name
 * @param key the text's own name in it
 * @param text any text
 * @throws Error where the browser has no database or refuses it
 */
export async function putInQuarantine(database: string, key: string, text: string): Promise<void> {
  const opened = await open(database)
  try {
    await new Promise<void>((done, fail) => {
      const writing = opened.transaction(table, 'readwrite')
      writing.objectStore(table).put(text, key)
      writing.oncomplete = () => done()
      writing.onerror = writing.onabort = () => fail(writing.error)
    })
  }
  finally {
    opened.close()
  }
}

/** Deletes all that a database holds. Does nothing where there is none. */
export function emptyQuarantine(database: string): void {
  try {
    indexedDB.deleteDatabase(database)
  }
  catch {
    // a browser without a database, or one that refuses it, has kept nothing there
  }
}
