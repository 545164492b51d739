import type { Ref } from 'vue'
import { computed } from 'vue'
import { isForLecturers } from '../shell/useAudience.ts'
import { useRoomState } from '../shell/useRoomState.ts'
import { findSaved } from '../study/progress.ts'
import { useProgress } from '../study/useProgress.ts'

/**
 * A reader's own answer without a grade, as text; '' for none. In a lecture it is the lecture's and shown in every window; in a
 * student's deck the device keeps it with the record of study.
 * @param id of what is asked
 */
export function useOwnAnswer(id: string): Ref<string> {
  if (isForLecturers)
    return useRoomState(`own:${id}`, '', found => typeof found === 'string' ? found : undefined)
  const { progress, setText } = useProgress()
  return computed({
    get: () => findSaved(progress.value.texts, id)?.text ?? '',
    set: (text) => { void setText(id, text) },
  })
}
