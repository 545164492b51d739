import type { ShallowRef } from 'vue'
import type { Paper } from '../../logic/study/paper.ts'
import type { StudyDay } from '../../logic/study/today.ts'
import { shallowRef, watch } from 'vue'
import { takeUp } from '../../logic/study/paper.ts'

/** The list that this window had last, and the mark of the entry in the browser's history where it was begun. */
let last: { mark: string, from: number, paper: Paper | null } | undefined

/** Tells lists of one millisecond apart. */
let count = 0

/**
 * Today's list. Who follows a link out of it or out of its results comes back to it with Back; every other way in
 * begins a new list, and so does another day.
 * @param begin makes a list
 * @param day the student's day
 */
export function useTodayPaper(begin: () => Paper | null, day: StudyDay): ShallowRef<Paper | null> {
  const isSame = last !== undefined && last.from === day.from && (history.state as { todayList?: unknown } | null)?.todayList === last.mark
  const mark = isSame ? last!.mark : `${Date.now()}-${count++}`
  const paper = shallowRef(isSame ? last!.paper && takeUp(last!.paper, () => true) : begin())
  if (!isSame) {
    try {
      history.replaceState({ ...history.state, todayList: mark }, '')
    }
    catch {
      // a browser that has had enough of changes: Back begins a new list
    }
  }
  watch(paper, (paper) => { last = { mark, from: day.from, paper } }, { immediate: true })
  return paper
}
