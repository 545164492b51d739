/** The room as this window knows it, and this window's part in the lecture. What carries it to other windows is in join-room.browser.ts. */
import type { Ref } from 'vue'
import type { RoomEntry, RoomState } from './room.ts'
import { changedAt, isSame, mergeEntries } from '@deck/browser/merge-entries'
import { tryOnScopeDispose } from '@vueuse/core'
import { computed, ref, shallowReactive, shallowRef, watch } from 'vue'
import { isPartKey, partKey, readPlace } from './room.ts'

export const roomState = shallowReactive<Record<string, RoomEntry>>({})
/** A presenter window leads, and this window has heard of it. It may turn the slide itself, where it may lead: what it heard once counts. */
export const follows = ref(false)
/** Where the lecture stands, as this window last heard or said. */
export const place = computed(() => readPlace(roomState.place?.value) ?? null)
/** Whether a presenter window was the last to turn the slide. */
export const isLed = computed(() => place.value?.by === 'presenter')
const hasParts = computed(() => Object.keys(roomState).some(isPartKey))

type Listener = (changed: RoomState, isOwn: boolean) => void
const listeners = new Set<Listener>()

/** Calls the listener with each change: this window's own, and what it hears of. */
export function onRoomChange(listener: Listener): void {
  listeners.add(listener)
  tryOnScopeDispose(() => listeners.delete(listener))
}

function apply(changed: RoomState, isOwn: boolean) {
  Object.assign(roomState, changed)
  follows.value ||= isLed.value
  listeners.forEach(listener => listener(changed, isOwn))
}

/** Takes in what another window knows, or what was kept. */
export function mergeIntoRoom(entries: RoomState): void {
  const merged = mergeEntries<RoomEntry>(roomState, entries)
  const changed = Object.entries(entries).filter(([key, entry]) => merged[key] === entry)
  if (changed.length)
    apply(Object.fromEntries(changed), false)
}

/** Sets a value for every window. Where it is the same already, nothing is sent. @param click where the clicker's next step puts it away */
export function setState(key: string, value: unknown, click?: number): void {
  const old = roomState[key]
  if (!old || old.click !== click || !isSame(old.value, value))
    apply({ [key]: { at: changedAt(old, Date.now()), value: value ?? null, ...click !== undefined && { click } } }, true)
}

/**
 * Whether what is done in this window counts for all of them: in the lecturer's own browser in every window; where `npm start`
 * serves other machines as well, in its presenter window and on this machine.
 */
export const mayLead = (isPresenter: boolean): boolean => isPresenter || !import.meta.env.DEV || ['localhost', '127.0.0.1'].includes(location.hostname)

/** Whether this window shows what the lecture's windows share; any other keeps what is done in it to itself. */
export const sharesState = (isPresenter: boolean): boolean => isPresenter || follows.value || hasParts.value

/** A value as it came, read as what it can be; undefined for what makes no sense here, which is ignored. */
export type ReadState<T> = (found: unknown) => T | undefined

/** A value that all windows share, whoever leads. @param key of it, which may change */
export function sharedRef<T>(key: string | (() => string), start: T, read: ReadState<T>): Ref<T> {
  const at = () => typeof key === 'string' ? key : key()
  return computed({
    get: () => {
      const entry = roomState[at()]
      const known = entry && read(entry.value)
      return known === undefined ? start : known
    },
    set: value => setState(at(), value),
  })
}

/** Where a slide stands, for its parts. */
export interface SlidePlace {
  /** Number of the slide; 0 for what stands over all slides. */
  page: Readonly<Ref<number>>
  click: Readonly<Ref<number>>
  /** The slide stands in the lecturer's window. */
  isPresenter: Readonly<Ref<boolean>>
  /** The slide is one of the lecture's, rather than on paper, in an overview or on a page of its own. */
  inLecture: Readonly<Ref<boolean>>
  /** The slide is in view. */
  isActive: Readonly<Ref<boolean>>
}

/** What was done in this window alone, by part: a slide that has left the document comes back as it was left. */
const ownParts = shallowReactive<Record<string, Omit<RoomEntry, 'at'> | null>>({})

/** Forgets what was done in this window alone, as a reload does. */
export function forgetOwnParts(): void {
  Object.keys(ownParts).forEach(key => delete ownParts[key])
}

/**
 * A part of what a slide shows: the lecture's where there is one, else this window's own.
 * @param place of the slide
 * @param name of the part, unique on its slide
 * @param start what holds until somebody sets it; plain enough for JSON
 * @param read what a value of another window means here
 * @param perClick whether the clicker's next step puts it away
 */
export function partRef<T>(
  { page, click, isPresenter, inLecture, isActive }: SlidePlace,
  name: string,
  start: T,
  read: ReadState<T>,
  perClick = false,
): Ref<T> {
  // a picture of the slide, in an overview or on a page, has nothing to come back to
  const local = shallowRef<Omit<RoomEntry, 'at'> | null>(null)
  const key = computed(() => partKey(page.value, name))
  const own = computed({
    get: () => inLecture.value ? ownParts[key.value] ?? null : local.value,
    set: part => inLecture.value ? ownParts[key.value] = part : local.value = part,
  })
  const isShared = computed(() => inLecture.value && sharesState(isPresenter.value))
  const found = computed(() => isShared.value ? roomState[key.value] : own.value)
  const value = computed(() => {
    const part = found.value
    const known = part && (!perClick || part.click === click.value) ? read(part.value) : undefined
    return known === undefined ? start : known
  })

  function set(next: T): void {
    const at = perClick ? click.value : undefined
    own.value = { value: next, click: at }
    if (isShared.value && isActive.value && mayLead(isPresenter.value) && !(isSame(next, value.value) && found.value?.click === at))
      setState(key.value, next, at)
  }
  if (perClick) {
    watch(click, () => {
      own.value = null
      // the lecturer's window alone puts away: another would do so too late, and over what came since
      if (isShared.value && isPresenter.value && isActive.value && found.value && found.value.click !== click.value && !isSame(found.value.value, start))
        setState(key.value, start, found.value.click)
    })
  }
  return computed({ get: () => value.value, set })
}
