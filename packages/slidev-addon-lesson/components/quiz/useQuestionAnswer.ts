import type { Answer, Grade, Question } from '@deck/questions'
import type { Answered } from './answered.browser.ts'
import { kindOf } from '@deck/questions'
import { computed, readonly, ref, shallowReadonly } from 'vue'
import { asFlag, useRoomState } from '../shell/useRoomState.ts'
import { announceAnswer } from './answered.browser.ts'
import { startAnswer } from './layout.ts'
import { useQuizSetting } from './useQuizSetting.ts'

/**
 * One reader's answer to a question of any type, from the first touch to the grade. It is this window's own; in a lecture it is the
 * class's, and what the lecturer chooses, orders or checks stands in every window.
 * @param given an answer handed in already, which stands there graded
 */
export function useQuestionAnswer(id: string, question: Question, given?: Answer) {
  const kind = kindOf(question)
  const answer = useRoomState<Answer>(`answer:${id}`, given ?? startAnswer(id, question), found => kind.read(question, found))
  const isChecked = useRoomState(`checked:${id}`, given !== undefined, asFlag)
  const grade = computed<Grade | null>(() => isChecked.value ? kind.grade(id, question, answer.value) : null)
  const unready = ref(false)
  const touched = ref(false)
  const setting = useQuizSetting()
  /** What the reader said of this answer, or asked for. */
  const said: Pick<Answered, 'hinted' | 'sure'> = { hinted: false }

  return {
    answer: shallowReadonly(answer),
    grade,
    /** The reader asked for the grade of nothing. */
    unready: readonly(unready),
    /** The reader has given an answer or part of one: an order stands there from the first. */
    touched: readonly(touched),
    recordHint() { said.hinted = true },
    /** How sure the reader is; undefined where that was taken back. */
    recordSure(sure: boolean | undefined) { said.sure = sure },
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
      // an order stands there from the first, and never the right one: untouched it is no answer
      unready.value = !kind.isAnswered(question, answer.value) || (kind.card.standsFromFirst && !touched.value)
      if (!unready.value) {
        isChecked.value = true
        announceAnswer({ id, grade: grade.value!, answer: answer.value, ...said, setting })
      }
      return !unready.value
    },
    /** A reader who is alone asks for the answer instead, which counts as a wrong one. */
    giveUp() {
      if (setting.isAlone)
        announceAnswer({ id, grade: { state: 'wrong', score: 0, byOption: {} }, ...said, setting })
    },
    retry() {
      touched.value = false
      answer.value = startAnswer(id, question)
      isChecked.value = false
    },
  }
}
