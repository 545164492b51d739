import type { Grade, ListAnswer } from '../../logic/quiz/grading/grade-answer.ts'
import type { ChoiceQuestion } from '../../model/types.ts'
import { readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { gradeAnswer } from '../../logic/quiz/grading/grade-answer.ts'

const toggle = (list: readonly string[], item: string) => list.includes(item) ? list.filter(other => other !== item) : [...list, item]

/**
 * One reader's answer to a choice, from the first pick to the grade. It lives in the component
 * and nowhere else: a student who checks an answer changes nothing that the class sees.
 * @param given an answer handed in already, which stands there graded
 */
export function useQuizAnswer(id: string, question: ChoiceQuestion, given?: ListAnswer) {
  const picks = ref<readonly string[]>(given ?? [])
  const grade = shallowRef<Grade | null>(given ? gradeAnswer(id, question, given) : null)
  const unchosen = ref(false)

  return {
    picks: readonly(picks),
    grade: shallowReadonly(grade),
    /** The reader asked for the grade of nothing. */
    unchosen: readonly(unchosen),
    /** Chooses the one option, or puts one of several in or out; a graded answer stays as it is. */
    pick(option: string) {
      if (grade.value)
        return
      unchosen.value = false
      picks.value = question.type === 'single' ? [option] : toggle(picks.value, option)
    },
    /** Grades what is picked; false where nothing is. */
    check(): boolean {
      unchosen.value = !picks.value.length
      if (!unchosen.value)
        grade.value = gradeAnswer(id, question, picks.value)
      return !unchosen.value
    },
    retry() {
      picks.value = []
      grade.value = null
    },
  }
}
