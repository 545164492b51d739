import type { ItemId } from '../../components/quiz/generator/item-id.ts'
import { useNav } from '@slidev/client'
import { readSteps } from '../../components/quiz/read-stage.ts'
import { useBank } from '../../components/quiz/useQuestion.ts'
import { useQuestionInView } from '../../components/quiz/useQuestionInView.ts'
import { findRecord } from '../../components/room/lecture-record.ts'
import { useSharedStore } from '../../components/room/useLectureStore.ts'
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
