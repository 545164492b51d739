import type { ReadRecord } from '@deck/browser/read-record'
import type { StorageArea } from '@deck/browser/storage'
import type { Ref, ShallowRef } from 'vue'
import { readStored, storageKey, writeStored } from '@deck/browser/storage'
import { useEventListener } from '@vueuse/core'
import { ref, shallowRef } from 'vue'
import { emptyQuarantine, putInQuarantine } from './quarantine.browser.ts'

/** Asked once for each visit: some browsers ask their reader. */
let isAsked = false

/**
 * Asks the browser to keep what this site has saved, even when it runs out of room or the site is not visited for
 * long. Comes after something worth keeping has been saved. Does nothing where the browser does not know the
 * question, or has said yes before.
 */
export async function requestPersistence(): Promise<void> {
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

/** How a kind of record is read, written and merged. */
export interface PersistedFormat<T> {
  /** Its name without the deck's path. */
  name: string
  area: StorageArea
  /** What holds where nothing is kept. */
  empty: T
  read: (text: string | null) => ReadRecord<T>
  /** null where there is nothing to be kept. */
  write: (value: T) => string | null
  /** A record as it was found, put right by the clock. */
  correct?: (found: T, now: number) => T
  /** What this window holds and what it finds, as one. Whatever order windows merge in, they must come to the same. */
  merge: (mine: T, found: T, now: number) => T
  /** Whether what another window saves comes in here at once. */
  follows: boolean
}

/**
 * How the saving goes. 'newer': saved by a newer edition, left alone; 'unsaved': the browser keeps nothing (private
 * mode, full disk), so this window alone knows; 'aside': what could not be read was moved to the key named, and
 * `lost` entries of the record are missing, or all of them (0).
 */
export type PersistedState = { kind: 'saved' } | { kind: 'unsaved' } | { kind: 'newer', version: number } | { kind: 'aside', key: string, lost: number }

/** A record as one window has it. */
interface PersistedStore<T> {
  format: PersistedFormat<T>
  now: () => number
  value: ShallowRef<T>
  state: Ref<PersistedState>
  /** Whether the browser holds what this window holds. */
  isKept: boolean
  /** A text that could not be read and has not found room to be set aside: until it has, nothing is written over it. */
  stuck: string | null
  moving: Promise<boolean> | null
}

/** The record's name, with the deck's path. */
const keyOf = <T>({ format }: PersistedStore<T>): string => storageKey(format.name)
/** Where what cannot be read is set aside, with the time after it; the database for what is too large has this name too. */
const quarantineKey = <T>(store: PersistedStore<T>) => `${keyOf(store)}:damaged`
const listQuarantined = <T>(store: PersistedStore<T>) => Object.keys(window[store.format.area]).filter(key => key.startsWith(`${quarantineKey(store)}:`))

/** Sets a text aside and clears its place, or puts what could be read of it there. */
function quarantine<T>(store: PersistedStore<T>, text: string, found: ReadRecord<T>): void {
  if (store.stuck === text)
    return
  const { format, state } = store
  const key = `${quarantineKey(store)}:${store.now()}`
  state.value = { kind: 'aside', key, lost: found.kind === 'read' ? found.lost : 0 }
  try {
    window[format.area].setItem(key, text)
    writeStored(format.area, format.name, found.kind === 'read' ? format.write(found.value) : null)
  }
  catch {
    store.stuck = text
  }
}

/** Reads what stands in the browser. @throws where the browser refuses */
function load<T>(store: PersistedStore<T>): ReadRecord<T> {
  const { format, state, now } = store
  const text = readStored(format.area, format.name)
  const read = format.read(text)
  const found = read.kind === 'read' && format.correct ? { ...read, value: format.correct(read.value, now()) } : read
  if (found.kind === 'newer')
    state.value = { kind: 'newer', version: found.version }
  if (text !== null && (found.kind === 'damaged' || (found.kind === 'read' && found.lost)))
    quarantine(store, text, found)
  return found
}

/** Saves what the window holds. @returns whether the browser has it now */
function save<T>(store: PersistedStore<T>): boolean {
  const { format, state, value } = store
  try {
    store.isKept = store.stuck === null
    if (store.isKept)
      writeStored(format.area, format.name, format.write(value.value))
    if (store.isKept && state.value.kind !== 'aside')
      state.value = { kind: 'saved' }
  }
  catch {
    store.isKept = false
    state.value = { kind: 'unsaved' }
  }
  return store.isKept
}

/** Moves what could not be read out of the storage, which holds a few megabytes, and saves again. @returns whether that went well */
async function makeRoom<T>(store: PersistedStore<T>): Promise<boolean> {
  const storage = window[store.format.area]
  try {
    const old = listQuarantined(store)
    if (!old.length && store.stuck === null)
      return false
    for (const key of old) {
      await putInQuarantine(quarantineKey(store), key, storage.getItem(key)!)
      storage.removeItem(key)
    }
    while (store.stuck !== null) {
      // meanwhile another window may put another text there that cannot be read: it is moved in its turn
      const { state, stuck } = store
      await putInQuarantine(quarantineKey(store), state.value.kind === 'aside' ? state.value.key : `${quarantineKey(store)}:${store.now()}`, stuck)
      if (storage.getItem(keyOf(store)) === stuck)
        storage.removeItem(keyOf(store))
      if (store.stuck === stuck)
        store.stuck = null
    }
  }
  catch {
    store.state.value = { kind: 'unsaved' }
    return false
  }
  return save(store)
}
/** Makes room, once at a time. @returns whether the browser has the record then */
function makeRoomOnce<T>(store: PersistedStore<T>): Promise<boolean> {
  return store.moving ??= makeRoom(store).finally(() => { store.moving = null })
}

/** Deletes the record and all that was set aside. */
function empty<T>(store: PersistedStore<T>): void {
  const { format, state, value } = store
  value.value = format.empty
  store.stuck = null
  emptyQuarantine(quarantineKey(store))
  try {
    listQuarantined(store).forEach(key => window[format.area].removeItem(key))
    writeStored(format.area, format.name, null)
    store.isKept = true
    state.value = { kind: 'saved' }
  }
  catch {
    state.value = { kind: 'unsaved' }
  }
}

/** Reads without a word where the browser refuses. */
function tryLoad<T>(store: PersistedStore<T>): ReadRecord<T> | null {
  try {
    return load(store)
  }
  catch {
    store.isKept = false
    store.state.value = { kind: 'unsaved' }
    return null
  }
}

/**
 * Sees to it that the browser holds what this window and the others have. Two windows that save in the same
 * moment may each write over the other's: the window that finds an entry missing restores it.
 */
function reconcile<T>(store: PersistedStore<T>): void {
  const { format, now, value } = store
  const found = store.isKept && store.stuck === null ? tryLoad(store) : null
  if (found?.kind === 'none')
    value.value = format.empty
  if (found?.kind !== 'read')
    return
  value.value = format.merge(value.value, found.value, now())
  if (format.write(value.value) !== format.write(found.value))
    save(store)
}

/** Reconciles while no other window does, where the browser has locks. */
function reconcileInTurn<T>(store: PersistedStore<T>): void {
  const locks = navigator.locks as LockManager | undefined
  if (locks)
    // a page that is being closed is refused its turn
    void locks.request(keyOf(store), async () => reconcile(store)).catch(() => {})
  else
    reconcile(store)
}

/** The browser's record is the truth: a window adds its change to it, and so brings back nothing that another one deleted. */
async function change<T>(store: PersistedStore<T>, apply: (value: T) => T): Promise<boolean> {
  const { format, now, value } = store
  const wasKept = store.isKept
  const found = tryLoad(store)
  const mine = found?.kind === 'none' && wasKept ? format.empty : value.value
  value.value = apply(found?.kind === 'read' ? format.merge(mine, found.value, now()) : mine)
  if (!found || found.kind === 'newer')
    return false
  const isSaved = save(store) || await makeRoomOnce(store)
  if (isSaved && format.follows)
    reconcileInTurn(store)
  return isSaved
}

/** Takes in what another window saves, and is emptied when it deletes. */
function follow<T>(store: PersistedStore<T>): void {
  const { format, now, value } = store
  useEventListener(window, 'storage', ({ key, newValue }) => {
    if (key !== keyOf(store) && key !== null)
      return
    const found = format.read(newValue)
    if (found.kind === 'read')
      value.value = format.merge(value.value, format.correct?.(found.value, now()) ?? found.value, now())
    // an event without a value proves nothing: the storage itself tells what is gone
    if (found.kind === 'read' || found.kind === 'none')
      reconcileInTurn(store)
  })
}

/**
 * A record as the browser keeps it: read, changed, emptied, merged with what other windows save. Its name carries
 * the deck's path. Where saving fails, the page goes on with what it holds in memory, and the state says so. What cannot be read is never
 * lost: it is set aside.
 */
export function usePersisted<T>(format: PersistedFormat<T>, now: () => number = Date.now) {
  const store: PersistedStore<T> = {
    format,
    now,
    value: shallowRef(format.empty) as ShallowRef<T>,
    state: ref<PersistedState>({ kind: 'saved' }),
    isKept: true,
    stuck: null,
    moving: null,
  }
  const found = tryLoad(store)
  if (found?.kind === 'read')
    store.value.value = found.value
  if (store.stuck !== null)
    void makeRoomOnce(store)
  if (format.follows)
    follow(store)
  return {
    value: store.value,
    state: store.state,
    /** Changes the value at once. @returns whether the browser has kept it */
    change: (apply: (value: T) => T) => change(store, apply),
    empty: () => empty(store),
  }
}
