import type { InjectionKey } from 'vue'
import type { ClassRecord, Lecture } from '../logic/quiz/lecture.ts'
import type { ReadLecture } from '../logic/quiz/read-lecture.ts'
import { createGlobalState, useEventListener } from '@vueuse/core'
import { inject, provide, readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { capTimes, changeRecord, dropOldRecords, emptyLecture, mergeLectures } from '../logic/quiz/lecture.ts'
import { readLecture, writeLecture } from '../logic/quiz/read-lecture.ts'

/** Where the lecture stands in the browser; damaged ones are set aside under this and a time. */
export const lectureKey = 'green-ladder:lecture'

/**
 * How the sharing goes. 'unshared': the browser keeps nothing, so this window alone knows;
 * 'newer': saved by a newer edition, left alone; 'aside': a damaged record was moved to the key named.
 */
export type LectureState = { kind: 'shared' } | { kind: 'unshared' } | { kind: 'newer' } | { kind: 'aside', key: string }

/**
 * What the class does (hands, countdown), shared by all windows of one browser through its storage,
 * so that a reload and a window opened late find it too. Where storage is blocked, it lives on in
 * this window's memory and says so.
 */
export function openLectureStore(now: () => number = Date.now) {
  const lecture = shallowRef<Lecture>(emptyLecture)
  const state = ref<LectureState>({ kind: 'shared' })

  /** What stands in the browser; a damaged record is moved aside on the way. */
  function load(): ReadLecture {
    const text = localStorage.getItem(lectureKey)
    const found = readLecture(text)
    if (found.kind === 'newer')
      state.value = { kind: 'newer' }
    if (found.kind === 'damaged') {
      const key = `${lectureKey}:damaged:${now()}`
      localStorage.setItem(key, text!)
      localStorage.removeItem(lectureKey)
      state.value = { kind: 'aside', key }
    }
    return found.kind === 'read' ? { kind: 'read', lecture: dropOldRecords(capTimes(found.lecture, now()), now()) } : found
  }

  /** Changes what is known of one question, on top of what other windows have saved meanwhile. */
  function change(id: string, apply: (record: ClassRecord) => Omit<ClassRecord, 'at'>) {
    let next = changeRecord(lecture.value, id, apply, now())
    try {
      const found = load()
      if (found.kind === 'read')
        next = changeRecord(mergeLectures(capTimes(lecture.value, now()), found.lecture), id, apply, now())
      if (found.kind !== 'newer') {
        localStorage.setItem(lectureKey, writeLecture(next))
        if (state.value.kind !== 'aside')
          state.value = { kind: 'shared' }
      }
    }
    catch {
      state.value = { kind: 'unshared' }
    }
    lecture.value = next
  }

  try {
    const found = load()
    if (found.kind === 'read')
      lecture.value = found.lecture
  }
  catch {
    state.value = { kind: 'unshared' }
  }
  useEventListener(window, 'storage', (event) => {
    if (event.key !== lectureKey && event.key !== null)
      return
    const found = readLecture(event.newValue)
    if (found.kind === 'read')
      lecture.value = mergeLectures(capTimes(lecture.value, now()), capTimes(found.lecture, now()))
    else if (found.kind === 'none')
      lecture.value = emptyLecture
  })

  return { lecture: shallowReadonly(lecture), state: readonly(state), change, now }
}

/** For tests, which bring a store of their own. */
export const lectureStoreKey: InjectionKey<ReturnType<typeof openLectureStore>> = Symbol('lecture store')
const useSharedStore = createGlobalState(() => openLectureStore())

/** Gives what stands below a lecture of its own, shared with nobody and kept nowhere. */
export function provideLoneLecture(start: Lecture = emptyLecture): void {
  const lecture = shallowRef(start)
  provide(lectureStoreKey, {
    lecture: shallowReadonly(lecture),
    state: readonly(ref<LectureState>({ kind: 'shared' })),
    change(id, apply) { lecture.value = changeRecord(lecture.value, id, apply, Date.now()) },
    now: Date.now,
  })
}

/** The one store of this window: a slide and its preview beside it read the same. */
export function useLectureStore() {
  return inject(lectureStoreKey, useSharedStore, true)
}
