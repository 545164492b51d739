import type { Answer, Grade } from '../../logic/quiz/grading/grade-answer.ts'
import type { Question } from '../../model/types.ts'
import { readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { gradeAnswer } from '../../logic/quiz/grading/grade-answer.ts'
import { isAnswered, startAnswer } from '../../logic/quiz/grading/start-answer.ts'

/**
 * One reader's answer to a question of any type, from the first touch to the grade. It lives in the component
 * and nowhere else: a student who checks an answer changes nothing that the class sees.
 * @param given an answer handed in already, which stands there graded
 */
export function useQuestionAnswer(id: string, question: Question, given?: Answer) {
  const answer = shallowRef<Answer>(given ?? startAnswer(id, question))
  const grade = shallowRef<Grade | null>(given === undefined ? null : gradeAnswer(id, question, given))
  const unready = ref(false)
  const touched = ref(false)

  return {
    answer: shallowReadonly(answer),
    grade: shallowReadonly(grade),
    /** The reader asked for the grade of nothing. */
    unready: readonly(unready),
    /** The reader has given an answer or part of one: an order stands there from the first. */
    touched: readonly(touched),
    /** Takes the answer as it now stands; a graded one stays as it is. */
    set(next: Answer) {
      if (grade.value)
        return
      unready.value = false
      touched.value = true
      answer.value = next
    },
    /** Grades the answer; false where there is none. */
    check(): boolean {
      unready.value = !isAnswered(question, answer.value)
      if (!unready.value)
        grade.value = gradeAnswer(id, question, answer.value)
      return !unready.value
    },
    retry() {
      touched.value = false
      answer.value = startAnswer(id, question)
      grade.value = null
    },
  }
}
