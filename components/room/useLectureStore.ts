import type { InjectionKey } from 'vue'
import type { KeptFormat } from '../shell/kept-store.browser.ts'
import type { ClassRecord, Lecture, PlanRecord } from './lecture-record.ts'
import { createGlobalState } from '@vueuse/core'
import { inject, readonly, shallowReadonly } from 'vue'
import { useKeptRecord } from '../shell/useKeptRecord.ts'
import { lectureKey } from './followed-plan.browser.ts'
import { capTimes, changePlan, changeRecord, dropOldRecords, emptyLecture, mergeLectures } from './lecture-record.ts'
import { readLecture, writeLecture } from './read-lecture.ts'
import { serverNow } from './server-clock.browser.ts'

export { lectureKey }

/** The record in the browser. @param cap holds changes against the clock */
function makeFormat(cap: typeof capTimes): KeptFormat<Lecture> {
  return {
    name: lectureKey,
    area: 'localStorage',
    empty: emptyLecture,
    read: readLecture,
    write: writeLecture,
    settle: (found, now) => dropOldRecords(cap(found, now), now),
    merge: (mine, found, now) => mergeLectures(cap(mine, now), found),
    follows: true,
  }
}

/**
 * What the class does (hands, countdown) and the plan that it follows, shared by all windows of one browser through its storage,
 * so that a reload and a window opened late find it too. Where storage is blocked, it lives on in
 * this window's memory and says so.
 * @param now the clock, in milliseconds since the epoch
 * @param cap what holds changes against the clock
 */
export function openLectureStore(now: () => number = Date.now, cap = capTimes) {
  const { value, state, change } = useKeptRecord(makeFormat(cap), now)
  return {
    lecture: shallowReadonly(value),
    state: readonly(state),
    /** Changes what is known of one question, on top of what other windows have saved meanwhile. */
    change: (id: string, apply: (record: ClassRecord) => Omit<ClassRecord, 'at'>) => void change(old => changeRecord(old, id, apply, now())),
    /** Follows another plan, or notes where the plan was left. */
    changePlan: (plan: Omit<PlanRecord, 'at'>) => void change(old => changePlan(old, plan, now())),
    /** Takes in what a window on another device knows. */
    take: (heard: Lecture) => void change(old => mergeLectures(old, heard)),
    now,
  }
}

/** For tests, which bring a store of their own. */
export const lectureStoreKey: InjectionKey<ReturnType<typeof openLectureStore>> = Symbol('lecture store')

/** The one store of this window, also outside a component. Clocks of several devices differ: with `npm start` all go by the server's, and none holds back what another's says. */
export const useSharedStore = createGlobalState(() => openLectureStore(import.meta.hot ? serverNow : Date.now, import.meta.hot ? lecture => lecture : capTimes))

/** The one store of this window: a slide and its preview beside it read the same. */
export function useLectureStore() {
  return inject(lectureStoreKey, useSharedStore, true)
}
