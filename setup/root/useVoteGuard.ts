import type { ItemId } from '../../logic/quiz/generator/item-id.ts'
import { useNav } from '@slidev/client'
import { useSharedStore } from '../../composables/useLectureStore.ts'
import { useBank } from '../../composables/useQuestion.ts'
import { useQuestionInView } from '../../composables/useQuestionInView.ts'
import { findRecord } from '../../logic/quiz/classroom/lecture-record.ts'
import { readSteps } from '../../logic/quiz/classroom/read-stage.ts'
import { guardNext } from '../client/follow-plan.ts'

/**
 * While phones vote on the question in view, the step that would show its answer closes the vote instead, in whichever window the clicker
 * is pressed; the next step shows the answer. The window that leads the class reads the lecture's record and tells phones.
 * @param store the lecture's record
 * @param guard where the step is held back
 */
export function useVoteGuard(store: Pick<ReturnType<typeof useSharedStore>, 'lecture' | 'change'> = useSharedStore(), guard: typeof guardNext = guardNext): void {
  const { clicks, clicksTotal } = useNav()
  const { inView } = useQuestionInView()
  guard(() => {
    const id = inView.value
    const live = id === undefined ? undefined : findRecord(store.lecture.value, id).live
    if (!live || (live.phase !== 'open' && live.phase !== 'paused') || clicks.value + 1 !== readSteps(useBank(id as ItemId), clicksTotal.value).answer)
      return false
    store.change(id!, old => ({ ...old, live: { ...live, phase: 'closed' } }))
    return true
  })
}
