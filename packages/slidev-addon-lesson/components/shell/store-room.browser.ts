/** Keeps the room over a reload, in one place: fetched where something is to be kept. */
import type { InjectionKey } from 'vue'
import type { RoomState } from './room.ts'
import type { PersistedFormat } from './usePersisted.ts'
import { mergeEntries } from '@deck/browser/merge-entries'
import { readRecord } from '@deck/browser/read-record'
import { createGlobalState } from '@vueuse/core'
import { inject, readonly } from 'vue'
import { mergeIntoRoom, onRoomChange, roomState } from './room-state.browser.ts'
import { pickEntries, renewEntries, roomKey, storageAreaOf } from './room.ts'
import { usePersisted } from './usePersisted.ts'

const version = 1
const areas = ['sessionStorage', 'localStorage'] as const

/** How the browser keeps it: for the tab, or for as long as a lecture lasts. */
export function roomFormat(area: typeof areas[number]): PersistedFormat<RoomState> {
  return {
    name: roomKey,
    area,
    empty: {},
    read: text => readRecord(text, version, (found, tally) => {
      const { entries } = found as { entries: object }
      const good = pickEntries(entries)
      tally.lost = Object.keys(entries).length - Object.keys(good).length
      return good
    }),
    write: entries => Object.keys(entries).length ? JSON.stringify({ version, entries }) : null,
    correct: renewEntries,
    merge: mergeEntries,
    // other windows say what changes
    follows: false,
  }
}

/** Keeps from now on what changes in the room. */
export function openRoomStorage() {
  const kept = areas.map(area => ({ area, ...usePersisted(roomFormat(area)) }))
  const store = (changed: RoomState) => kept.forEach(({ area, change }) => {
    const own = Object.entries(changed).filter(([key]) => storageAreaOf(key) === area)
    if (own.length)
      void change(old => mergeEntries(old, Object.fromEntries(own)))
  })
  kept.forEach(({ value }) => mergeIntoRoom(value.value))
  store({ ...roomState })
  onRoomChange(store)
  return {
    /** How the keeping of plan and votes goes. */
    state: readonly(kept[1]!.state),
  }
}

/** For tests, which open one of their own. */
export const roomStorageKey: InjectionKey<ReturnType<typeof openRoomStorage>> = Symbol('room storage')

/** The one of this window, also outside a component. */
export const useSharedStorage = createGlobalState(() => openRoomStorage())

export const useRoomStorage = () => inject(roomStorageKey, useSharedStorage, true)
