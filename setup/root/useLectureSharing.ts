import { useNav } from '@slidev/client'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'
import { useSharedStore } from '../../composables/useLectureStore.ts'
import { isSameLecture } from '../../logic/quiz/classroom/lecture-record.ts'
import { readLecture, writeLecture } from '../../logic/quiz/classroom/read-lecture.ts'
import { mayLead } from '../../runtime/lecture-stage.ts'
import { readServerClock } from '../../runtime/server-clock.ts'

/**
 * Shares hands and plan between devices, such as a phone as remote, over the server of `npm start`. Windows of one
 * browser have them from its storage. Called once, in the setup of the deck's root.
 */
export function useLectureSharing(): void {
  const { lecture, take } = useSharedStore()
  void readServerClock()
  const { isPresenter } = useNav()
  const hear = () => {
    const heard = readLecture(sharedState.lecture ?? null)
    return heard.kind === 'read' ? heard.value : null
  }
  watch(() => sharedState.lecture, () => {
    const heard = hear()
    if (heard)
      take(heard)
  }, { immediate: true })
  watch([lecture, isPresenter], ([known]) => {
    const text = writeLecture(known)
    const heard = hear()
    if (text && mayLead(isPresenter.value) && !(heard && isSameLecture(known, heard)))
      patch('lecture', text)
  }, { immediate: true })
}
