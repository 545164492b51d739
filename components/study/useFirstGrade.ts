import type { Answer } from '../quiz/grading/grade-answer.ts'
import type { Grade } from '../quiz/grading/grade.ts'
import type { QuizSetting } from '../quiz/useQuizSetting.ts'
import type { PaperGrade } from './paper.ts'
import { readonly, ref } from 'vue'
import { provideQuizSetting } from '../quiz/useQuizSetting.ts'
import { useProgress } from './useProgress.ts'

/**
 * How an answer reaches the student's record, and the only way: it sets how the question below is asked, and records its first
 * grade with whether the hint was asked for and how sure the reader was. Further tries are for the reader alone.
 * @param options what the page decides: see useQuizSetting.ts
 * @param options.isBack it stands there graded already
 * @param graded hears of that grade, once it is recorded
 */
export function useFirstGrade({ isBack = false, ...setting }: Omit<QuizSetting, 'noteHint' | 'noteSure' | 'noteGrade' | 'isAlone'> & { isBack?: boolean }, graded?: (answer: PaperGrade) => void) {
  const { recordAnswer } = useProgress()
  const isGraded = ref(isBack)
  let hinted = false
  let sure: boolean | undefined
  function take(id: string, grade: Grade, answer?: Answer) {
    if (isGraded.value)
      return
    isGraded.value = true
    const given = { ...grade, hinted, ...sure !== undefined && { sure }, ...answer !== undefined && { answer } }
    void recordAnswer(id, given)
    graded?.(given)
  }
  provideQuizSetting({ ...setting, isAlone: true, noteHint: () => { hinted = true }, noteSure: (said) => { sure = said }, noteGrade: take })
  return { isGraded: readonly(isGraded), take }
}
