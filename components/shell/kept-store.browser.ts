/** A kept record in the browser's storage: read, set aside where it cannot be read, saved, deleted. See useKeptRecord.ts. */
import type { Ref, ShallowRef } from 'vue'
import type { KeptIn } from './kept-text.browser.ts'
import type { ReadRecord } from './read-record.ts'
import { dropAside, keepAside } from './keep-aside.browser.ts'
import { keyHere, readKept, writeKept } from './kept-text.browser.ts'

/** How a kind of record is read, written and merged. */
export interface KeptFormat<T> {
  /** Its name without the deck's path. */
  name: string
  area: KeptIn
  /** What holds where nothing is kept. */
  empty: T
  read: (text: string | null) => ReadRecord<T>
  /** null where there is nothing to be kept. */
  write: (value: T) => string | null
  /** A record as it was found, put right by the clock. */
  settle?: (found: T, now: number) => T
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
export type KeptState = { kind: 'saved' } | { kind: 'unsaved' } | { kind: 'newer', version: number } | { kind: 'aside', key: string, lost: number }

/** A record as one window has it. */
export interface KeptStore<T> {
  format: KeptFormat<T>
  now: () => number
  value: ShallowRef<T>
  state: Ref<KeptState>
  /** Whether the browser holds what this window holds. */
  isKept: boolean
  /** A text that could not be read and has not found room to be set aside: until it has, nothing is written over it. */
  stuck: string | null
  moving: Promise<boolean> | null
}

/** The record's name, with the deck's path. */
export const keyOf = <T>({ format }: KeptStore<T>): string => keyHere(format.name)
/** Where what cannot be read is set aside, with the time after it; the database for what is too large has this name too. */
const asideOf = <T>(store: KeptStore<T>) => `${keyOf(store)}:damaged`
const listAside = <T>(store: KeptStore<T>) => Object.keys(window[store.format.area]).filter(key => key.startsWith(`${asideOf(store)}:`))

/** Sets a text aside and clears its place, or puts what could be read of it there. */
function setAside<T>(store: KeptStore<T>, text: string, found: ReadRecord<T>): void {
  if (store.stuck === text)
    return
  const { format, state } = store
  const key = `${asideOf(store)}:${store.now()}`
  state.value = { kind: 'aside', key, lost: found.kind === 'read' ? found.lost : 0 }
  try {
    window[format.area].setItem(key, text)
    writeKept(format.area, format.name, found.kind === 'read' ? format.write(found.value) : null)
  }
  catch {
    store.stuck = text
  }
}

/** Reads what stands in the browser. @throws where the browser refuses */
export function load<T>(store: KeptStore<T>): ReadRecord<T> {
  const { format, state, now } = store
  const text = readKept(format.area, format.name)
  const read = format.read(text)
  const found = read.kind === 'read' && format.settle ? { ...read, value: format.settle(read.value, now()) } : read
  if (found.kind === 'newer')
    state.value = { kind: 'newer', version: found.version }
  if (text !== null && (found.kind === 'damaged' || (found.kind === 'read' && found.lost)))
    setAside(store, text, found)
  return found
}

/** Saves what the window holds. @returns whether the browser has it now */
export function save<T>(store: KeptStore<T>): boolean {
  const { format, state, value } = store
  try {
    store.isKept = store.stuck === null
    if (store.isKept)
      writeKept(format.area, format.name, format.write(value.value))
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
async function makeRoom<T>(store: KeptStore<T>): Promise<boolean> {
  const storage = window[store.format.area]
  try {
    const old = listAside(store)
    if (!old.length && store.stuck === null)
      return false
    for (const key of old) {
      await keepAside(asideOf(store), key, storage.getItem(key)!)
      storage.removeItem(key)
    }
    if (store.stuck !== null) {
      const { state } = store
      await keepAside(asideOf(store), state.value.kind === 'aside' ? state.value.key : `${asideOf(store)}:${store.now()}`, store.stuck)
      if (storage.getItem(keyOf(store)) === store.stuck)
        storage.removeItem(keyOf(store))
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
export function moveOut<T>(store: KeptStore<T>): Promise<boolean> {
  return store.moving ??= makeRoom(store).finally(() => { store.moving = null })
}

/** Deletes the record and all that was set aside. */
export function empty<T>(store: KeptStore<T>): void {
  const { format, state, value } = store
  value.value = format.empty
  store.stuck = null
  dropAside(asideOf(store))
  try {
    listAside(store).forEach(key => window[format.area].removeItem(key))
    writeKept(format.area, format.name, null)
    store.isKept = true
    state.value = { kind: 'saved' }
  }
  catch {
    state.value = { kind: 'unsaved' }
  }
}
