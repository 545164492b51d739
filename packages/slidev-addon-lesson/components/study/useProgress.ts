import type { QuizSetting } from '../quiz/useQuizSetting.ts'
import type { PersistedFormat } from '../shell/usePersisted.ts'
import type { PaperGrade } from './paper.ts'
import type { GivenAnswer, Progress } from './progress.ts'
import { createSharedComposable } from '@vueuse/core'
import { onScopeDispose, readonly, ref, shallowReadonly } from 'vue'
import { onAnswered } from '../quiz/answered.browser.ts'
import { provideQuizSetting } from '../quiz/useQuizSetting.ts'
import { progressKey } from '../shell/read-instead.ts'
import { requestPersistence, usePersisted } from '../shell/usePersisted.ts'
import { addAnswer, addRead, emptyProgress, findSaved, mergeProgress, setFlag, setText } from './progress.ts'
import { correctTimes, readProgress, writeProgress } from './read-progress.ts'

export { progressKey }

/** What came of an import: all of the file or a part of it is saved, none of it is, or it was not taken. */
export type ImportResult = 'merged' | 'partly' | 'unsaved' | 'newer' | 'damaged'

/** How the browser keeps it. */
export const progressFormat: PersistedFormat<Progress> = {
  name: progressKey,
  area: 'localStorage',
  empty: emptyProgress,
  read: text => readProgress(text),
  write: writeProgress,
  correct: correctTimes,
  merge: mergeProgress,
  follows: true,
}

/** The record as this window has it. */
function createProgress() {
  const now = () => Date.now()
  const { value, state, change, empty } = usePersisted(progressFormat, now)
  return {
    progress: shallowReadonly(value),
    state: readonly(state),
    async recordAnswer(id: string, answer: GivenAnswer) {
      if (await change(old => addAnswer(old, id, answer, now())))
        await requestPersistence()
    },
    setFlag: (id: string, on: boolean) => change(old => setFlag(old, id, on, now())),
    /** Keeps the student's own words in answer to a question. */
    setText: (id: string, text: string) => change(old => setText(old, id, text, now())),
    /** Notes that a slide was read; what is noted already is not saved anew. */
    recordRead: async (slide: string) => findSaved(value.value.read, slide) ? true : change(old => addRead(old, slide, now())),
    exportText: () => writeProgress(value.value),
    /** Merges a file's text into the record; a file that is no record changes nothing. */
    async importText(text: string): Promise<ImportResult> {
      const found = readProgress(text)
      if (found.kind !== 'read')
        return found.kind === 'newer' ? 'newer' : 'damaged'
      const { answers, flags, texts, read } = found.value
      if (found.lost && !Object.keys({ ...answers, ...flags, ...texts, ...read }).length)
        return 'damaged'
      const isSaved = await change(old => mergeProgress(old, correctTimes(found.value, now())))
      return !isSaved ? 'unsaved' : found.lost ? 'partly' : 'merged'
    },
    /** Deletes the record and every damaged one that was set aside. */
    deleteAll: empty,
  }
}

/** What a student does to the progress on this device, one record for all of the window. Nothing of it leaves the device. */
export const useProgress = createSharedComposable(createProgress)

/**
 * Keeps the first grade of a question that is asked below, with whether the hint was asked for and how sure the reader was; nothing
 * else stores an answer. Further tries are for the reader alone.
 * @param options how the question is asked
 * @param options.isBack it stands there graded already
 * @param graded hears of that grade, once it is recorded
 */
export function useFirstGrade({ isBack = false, ...options }: QuizSetting & { isBack?: boolean } = {}, graded?: (answer: PaperGrade) => void) {
  const { recordAnswer } = useProgress()
  const isGraded = ref(isBack)
  const setting: QuizSetting = { ...options, isAlone: true }
  provideQuizSetting(setting)
  onScopeDispose(onAnswered(({ id, grade, answer, hinted = false, sure, setting: asked }) => {
    if (asked !== setting || isGraded.value)
      return
    isGraded.value = true
    const given = { ...grade, hinted, ...sure !== undefined && { sure }, ...answer !== undefined && { answer } }
    void recordAnswer(id, given)
    graded?.(given)
  }))
  return { isGraded: readonly(isGraded) }
}
