import type { PairQuestion } from '../../data/schema/types.ts'
import type { Grade, PairAnswer } from './grading/grade-answer.ts'
import type { ReasonProps } from './useReasonFocus.ts'
import { computed } from 'vue'
import { recordBehind } from './useQuestion.ts'
import { hasReason, standsBack } from './useReasonFocus.ts'

/** What a matching and a sorting are given alike. */
export interface PairProps extends ReasonProps {
  question: PairQuestion
  /** Chosen target by item. */
  answer: PairAnswer
  /** Right target by item. */
  rightAnswer: PairAnswer
  answerShown: boolean
  /** What became of each item, once an answer is checked. */
  byOption?: Grade['byOption']
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
    brief: standsBack(props, option.id),
    large: props.focus === option.id,
    record: hasReason(props, option.id, i) ? recordBehind(props.question, option.id) : undefined,
  })))
}
