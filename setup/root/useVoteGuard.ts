import type { ItemId } from '../../components/quiz/generator/item-id.ts'
import { useNav } from '@slidev/client'
import { readSteps } from '../../components/quiz/quiz-steps.ts'
import { useBank } from '../../components/quiz/useQuestion.ts'
import { useQuestionInView } from '../../components/quiz/useQuestionInView.ts'
import { sharedVote } from '../../components/room/shared-vote.browser.ts'
import { guardNext } from '../../packages/slidev-build/client/follow-plan.ts'

/**
 * While phones vote on the question in view, the step that would show its answer closes the vote instead, in whichever window the clicker
 * is pressed; the next step shows the answer. The window that leads the class hears of it and tells phones.
 * @param guard where the step is held back
 */
export function useVoteGuard(guard: typeof guardNext = guardNext): void {
  const { clicks, clicksTotal } = useNav()
  const { inView, before } = useQuestionInView()
  guard(() => {
    const id = inView.value
    const live = id === undefined ? null : sharedVote(id).live
    if (!live?.value || (live.value.phase !== 'open' && live.value.phase !== 'paused') || clicks.value + 1 !== readSteps(useBank(id as ItemId), clicksTotal.value, before.value).answer)
      return false
    live.value = { ...live.value, phase: 'closed' }
    return true
  })
}
