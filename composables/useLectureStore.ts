import type { InjectionKey } from 'vue'
import type { ClassRecord, Lecture, PlanRecord } from '../logic/quiz/classroom/lecture.ts'
import type { KeptFormat, KeptState } from '../runtime/kept-store.ts'
import { createGlobalState } from '@vueuse/core'
import { inject, provide, readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { capTimes, changePlan, changeRecord, dropOldRecords, emptyLecture, mergeLectures } from '../logic/quiz/classroom/lecture.ts'
import { readLecture, writeLecture } from '../logic/quiz/classroom/read-lecture.ts'
import { lectureKey } from '../runtime/followed-plan.ts'
import { useKeptRecord } from './useKeptRecord.ts'

export { lectureKey }

const format: KeptFormat<Lecture> = {
  name: lectureKey,
  area: 'localStorage',
  empty: emptyLecture,
  read: readLecture,
  write: writeLecture,
  settle: (found, now) => dropOldRecords(capTimes(found, now), now),
  merge: (mine, found, now) => mergeLectures(capTimes(mine, now), found),
  follows: true,
}

/**
 * What the class does (hands, countdown) and the plan that it follows, shared by all windows of one browser through its storage,
 * so that a reload and a window opened late find it too. Where storage is blocked, it lives on in
 * this window's memory and says so.
 */
export function openLectureStore(now: () => number = Date.now) {
  const { value, state, change } = useKeptRecord(format, now)
  return {
    lecture: shallowReadonly(value),
    state: readonly(state),
    /** Changes what is known of one question, on top of what other windows have saved meanwhile. */
    change: (id: string, apply: (record: ClassRecord) => Omit<ClassRecord, 'at'>) => void change(old => changeRecord(old, id, apply, now())),
    /** Follows another plan, or notes where the plan was left. */
    changePlan: (plan: Omit<PlanRecord, 'at'>) => void change(old => changePlan(old, plan, now())),
    now,
  }
}

/** For tests, which bring a store of their own. */
export const lectureStoreKey: InjectionKey<ReturnType<typeof openLectureStore>> = Symbol('lecture store')

/** The one store of this window, also outside a component. */
export const useSharedStore = createGlobalState(() => openLectureStore())

/** Gives what stands below a lecture of its own, shared with nobody and kept nowhere. */
export function provideLoneLecture(start: Lecture = emptyLecture): void {
  const lecture = shallowRef(start)
  provide(lectureStoreKey, {
    lecture: shallowReadonly(lecture),
    state: readonly(ref<KeptState>({ kind: 'saved' })),
    change(id, apply) { lecture.value = changeRecord(lecture.value, id, apply, Date.now()) },
    changePlan(plan) { lecture.value = changePlan(lecture.value, plan, Date.now()) },
    now: Date.now,
  })
}

/** The one store of this window: a slide and its preview beside it read the same. */
export function useLectureStore() {
  return inject(lectureStoreKey, useSharedStore, true)
}
