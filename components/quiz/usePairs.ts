import type { Grade, PairAnswer } from '../../logic/quiz/grading/grade-answer.ts'
import type { PairQuestion } from '../../model/types.ts'
import { computed } from 'vue'
import { recordBehind } from '../../composables/useQuestion.ts'

/** What a matching and a sorting are given alike. */
export interface PairProps {
  question: PairQuestion
  /** Chosen target by item. */
  answer: PairAnswer
  /** Right target by item. */
  rightAnswer: PairAnswer
  answerShown: boolean
  /** What became of each item, once an answer is checked. */
  byOption?: Grade['byOption']
  /** How many reasons are shown, from the first item. */
  reasons: number
  /** Prefix of ids and names, unique in the page. */
  group: string
}

/** The items of a matching or a sorting as rows: where each belongs, where a reader put it instead, and the record behind its reason. */
export function usePairs(props: Readonly<PairProps>) {
  const targetOf = (answer: PairAnswer, item: string) => props.question.targets.find(({ id }) => id === answer[item])
  return computed(() => props.question.options.map((option, i) => ({
    option,
    controlId: `${props.group}-${option.id}`,
    target: targetOf(props.rightAnswer, option.id)!,
    yours: props.byOption?.[option.id] === 'slip' ? targetOf(props.answer, option.id) : undefined,
    record: i < props.reasons ? recordBehind(props.question, option.id) : undefined,
  })))
}
