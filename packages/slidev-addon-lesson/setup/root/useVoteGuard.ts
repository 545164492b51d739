import type { ItemId } from '../../components/quiz/generator/item-id.ts'
import { useNav } from '@slidev/client'
import { useClassCover } from '../../components/class/useClassCover.ts'
import { readSteps } from '../../components/quiz/quiz-steps.ts'
import { useBank } from '../../components/quiz/useQuestion.ts'
import { useQuestionInView } from '../../components/quiz/useQuestionInView.ts'
import { sharedVote } from '../../components/room/shared-vote.browser.ts'
import { guardNext } from '../slidev/follow-plan.ts'

/**
 * A vote on the question in view holds the steps on, in whichever window they are taken: the first closes a vote by phones, the next
 * shows what the class said, by phones and by hands, and then the slide goes on. So no step shows an answer, or leaves the slide, while a
 * class still votes. A question that covers the slides holds one step as well, which gives the slide back. The window that leads the
 * class hears of it and tells phones.
 * @param guard where the steps are held back
 */
export function useVoteGuard(guard: typeof guardNext = guardNext): void {
  const { clicks, clicksTotal } = useNav()
  const { inView, before } = useQuestionInView()
  const { asksVote, uncover } = useClassCover()
  guard(() => {
    if (asksVote.value !== undefined && sharedVote(asksVote.value).runNextStep())
      return true
    if (uncover())
      return true
    if (inView.value === undefined)
      return false
    const { open, answer } = readSteps(useBank(inView.value as ItemId), clicksTotal.value, before.value)
    const isAsked = clicks.value >= Math.min(open, clicksTotal.value) && (answer === null || clicks.value < answer)
    return isAsked && sharedVote(inView.value).runNextStep()
  })
}
