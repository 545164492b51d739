import { useNav } from '@slidev/client'
import { patch, sharedState } from '@slidev/client/state/shared.ts'
import { watch } from 'vue'
import { isSameLecture } from '../../components/room/lecture-record.ts'
import { readLecture, writeLecture } from '../../components/room/read-lecture.ts'
import { readServerClock } from '../../components/room/server-clock.browser.ts'
import { useSharedStore } from '../../components/room/useLectureStore.ts'
import { mayLead } from '../../components/shell/lecture-stage.browser.ts'

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
