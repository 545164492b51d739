import type { Answer, Grade, PairAnswer, PairQuestion, Question } from '@deck/questions'
import type { Ref } from 'vue'
import type { ClassQuestion } from './useClassQuestion.ts'
import { computed, ref, watch } from 'vue'
import { recordBehind } from './useQuestion.ts'

/** What a part is given of its reasons. */
export interface ReasonProps {
  /** How many reasons are shown, from the first. */
  reasons: number
  /** On a slide, id of the one option whose reason is shown, large; absent where all stand. */
  focus?: string
}

/** What decides whose reason a slide shows. */
interface ReasonState {
  /** The question stands on a slide, before a class. */
  inClass: Readonly<Ref<boolean>>
  /** From which moment one option stands out. */
  isOut: Readonly<Ref<boolean>>
  reasons: Readonly<Ref<number>>
  /** The clicks give the reasons one by one. */
  isStepwise: Readonly<Ref<boolean>>
  /** Ids in the order shown. */
  ids: Readonly<Ref<readonly string[]>>
  /** The one that is worth most. */
  best: Readonly<Ref<string | undefined>>
  /** A reader answered: what this one looks at is no affair of the class. */
  isOwn: Readonly<Ref<boolean>>
  /** What the class looks at, in every window. */
  shared: { readonly shownReason?: string, showReason: (id: string | undefined) => void }
}

/**
 * A hall reads one reason at a time: the one of the right option or, where the clicks go through them, the last that
 * came; a press on another shows that one's. On paper and on a page of its own all stand.
 */
export function useReasonFocus({ inClass, isOut, reasons, isStepwise, ids, best, isOwn, shared }: ReasonState) {
  const chosen = ref<string>()
  watch([isOut, reasons], () => {
    chosen.value = undefined
    // the clicks come to a reason of their own
    if (shared.shownReason !== undefined)
      shared.showReason(undefined)
  })
  const given = computed(() => isStepwise.value && reasons.value ? ids.value[reasons.value - 1] : best.value)
  return {
    focus: computed(() => inClass.value && isOut.value ? (isOwn.value ? chosen.value : shared.shownReason) ?? given.value : undefined),
    showReason(id: string) {
      if (isOwn.value || !inClass.value)
        chosen.value = id
      else
        shared.showReason(id)
    },
  }
}

/** Whether an option's reason stands there. */
export function hasReason({ reasons, focus }: Readonly<ReasonProps>, id: string, place: number): boolean {
  return focus === undefined ? place < reasons : reasons > 0 && id === focus
}

/** Whether an option stands back, because a slide shows another's reason. */
export function isBehindFocus({ focus }: Readonly<ReasonProps>, id: string): boolean {
  return focus !== undefined && id !== focus
}

/** What the view of every type is given. */
export interface PartProps<Q = Question, A = Answer> extends ReasonProps {
  question: Q
  /** The answer on show. */
  answer: A
  rightAnswer: A
  answerShown: boolean
  /** The reader has handed in an answer. */
  checked?: boolean
  /** What became of each option or item, once an answer is checked. */
  byOption?: Grade['byOption']
  /** In a class, items have letters and their partners numbers, for both to be named aloud. */
  letters?: Readonly<Record<string, string>>
  /** On a slide, for a hall. */
  large?: boolean
  /** Prefix of ids and names, unique in the page. */
  group: string
  /** What a class does here; absent where no class can be. */
  lecture?: ClassQuestion
}

/** What the view of every type tells. */
export interface PartEmits<A> {
  /** The reader changed the answer: all of it, as it now stands. */
  answer: [answer: A]
  /** The reason for this option or item is wanted. */
  reasonAsked: [id: string]
}

/** The items of a matching or a sorting as rows: where each belongs, where a reader put it instead, and the record behind its reason. */
export function usePairs(props: Readonly<PartProps<PairQuestion, PairAnswer>>) {
  const targetOf = (answer: PairAnswer, item: string) => props.question.targets.find(({ id }) => id === answer[item])
  return computed(() => props.question.options.map((option, i) => ({
    option,
    controlId: `${props.group}-${option.id}`,
    target: targetOf(props.rightAnswer, option.id)!,
    yours: props.byOption?.[option.id] === 'slip' ? targetOf(props.answer, option.id) : undefined,
    brief: isBehindFocus(props, option.id),
    large: props.focus === option.id,
    record: hasReason(props, option.id, i) ? recordBehind(props.question, option.id) : undefined,
  })))
}
