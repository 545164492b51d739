import type { Ref } from 'vue'
import { computed } from 'vue'
import { useProgress } from '../../composables/useProgress.ts'
import { useStage } from '../../composables/useStage.ts'
import { findSaved } from '../../logic/study/progress.ts'
import { isForLecturers } from '../../runtime/for-lecturers.ts'

/**
 * A reader's own answer without a grade, as text; '' for none. In a lecture it is the lecture's and shown in every window; in a
 * student's deck the device keeps it with the record of study.
 * @param id of what is asked
 */
export function useOwnAnswer(id: string): Ref<string> {
  if (isForLecturers)
    return useStage(`own:${id}`, '', found => typeof found === 'string' ? found : undefined)
  const { progress, setText } = useProgress()
  return computed({
    get: () => findSaved(progress.value.texts, id)?.text ?? '',
    set: (text) => { void setText(id, text) },
  })
}
