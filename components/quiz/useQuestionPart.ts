import type { Component, Ref } from 'vue'
import type { Question } from '../../data/schema/types.ts'
import type { Votes } from '../room/tally.ts'
import type { FormQuestion } from './answer.ts'
import type { ItemId } from './generator/item-id.ts'
import type { Answer } from './grade.ts'
import type { VoteOption } from './useClassQuestion.ts'
import { computed, shallowRef } from 'vue'
import { en } from '../../locales/en.ts'
import { listCounted, readOrder } from '../room/tally.ts'
import { fetchPart, findPart } from '../shell/late-parts.browser.ts'
import { computeAnswer, describeRightAnswer } from './answer.ts'
import { layoutQuestion, letterOf } from './layout.ts'
import QuizMatch from './QuizMatch.vue'
import QuizNumber from './QuizNumber.vue'
import QuizOptions from './QuizOptions.vue'
import QuizOrder from './QuizOrder.vue'
import QuizSort from './QuizSort.vue'
import QuizTruth from './QuizTruth.vue'
import { describeRightOptions } from './types/choice.ts'
import { formatFigure } from './types/number.ts'
import { listSpots } from './types/point.ts'
import { useQuestion } from './useQuestion.ts'

/** What differs from type to type in a quiz card. */
interface QuestionPart {
  /** The component that takes the answer; undefined while it is on its way, null where it does not come. */
  part: Readonly<Ref<Component | null | undefined>>
  /** Fetches it, where it is fetched only when asked for. */
  load: () => Promise<{ default: Component }>
  /** Ids that letters choose, in the order of the letters. */
  choices: readonly string[]
  /** What hands go up for; none where the question is not one to vote on. */
  voteOptions: readonly VoteOption[] | ((votes: Votes) => readonly VoteOption[])
  /** Letters of items that have none otherwise, by id: those of an order and of a matching. */
  letters?: Readonly<Record<string, string>>
  /** The answer, short for the eye and whole for the ear. */
  answerWords: { shown: string, spoken: string }
  rightAnswer: Answer
  /** The options as a choice shows them; absent for other types. */
  options?: ReturnType<typeof useQuestion>['options']
}

const parts = {
  'single': QuizOptions,
  'multiple': QuizOptions,
  'ordering': QuizOrder,
  'matching': QuizMatch,
  'sorting': QuizSort,
  'number': QuizNumber,
  'true-false': QuizTruth,
}
/** Ladder and map to point at are large, and few questions need them. */
const load = () => import('./QuizPoint.vue')

/** Letters for the items of an order or a matching, as they stand at first. */
function nameItems(id: ItemId, form: FormQuestion): Readonly<Record<string, string>> | undefined {
  return form.type === 'ordering' || form.type === 'matching'
    ? Object.fromEntries(layoutQuestion(id, form).options.map((option, i) => [option.id, letterOf(i)]))
    : undefined
}

/** So many of the orders or figures that hands went up for have room on a slide. */
const mostGiven = 8

/** The items that phones put in their right place or not; undefined where no phone has voted. */
function listItems({ options }: Extract<FormQuestion, { type: 'ordering' | 'matching' | 'sorting' }>, votes: Votes): readonly VoteOption[] | undefined {
  return votes.some(vote => options.some(({ id }) => id in vote)) ? options.map(({ id, text }) => ({ id, name: text })) : undefined
}

/** What hands go up for: a judgement, a spot, or whole orders and figures as they are counted; what phones are counted by; the countdown serves every form. */
function listVoteOptions(form: FormQuestion, words: typeof en.quiz, letters: Readonly<Record<string, string>>): QuestionPart['voteOptions'] {
  switch (form.type) {
    case 'true-false':
      return (['true', 'false'] as const).map(judged => ({ id: judged, name: words[judged] }))
    case 'point':
      return listSpots(form).map(({ option, letter }) => ({ id: option.id, name: letter }))
    case 'ordering':
      return votes =>
        listItems(form, votes)
        ?? listCounted(votes)
          .filter(order => readOrder(order).length > 1 && readOrder(order).every(item => item in letters))
          .slice(0, mostGiven)
          .map(order => ({ id: order, name: words.order({ letters: readOrder(order).map(item => letters[item]!) }) }))
    case 'matching':
    case 'sorting':
      return votes => listItems(form, votes) ?? []
    case 'number':
      return votes =>
        listCounted(votes)
          .filter(figure => Number.isFinite(Number(figure)))
          .slice(0, mostGiven)
          .map(figure => ({ id: figure, name: formatFigure(Number(figure), form.unit) }))
    default:
      return []
  }
}

/**
 * The part of a quiz card for a question's type.
 * @param id of the question
 * @param question as useBank has it
 * @throws Error where the question is broken, as computeAnswer does
 */
export function useQuestionPart(id: ItemId, question: Question): QuestionPart {
  const words = en.quiz
  const rightAnswer = computeAnswer(id, question)
  if (question.type === 'single' || question.type === 'multiple') {
    const { options } = useQuestion(id)
    return {
      part: shallowRef(parts[question.type]),
      load,
      choices: options.map(option => option.id),
      voteOptions: options.map(({ id, letter }) => ({ id, name: letter })),
      answerWords: describeRightOptions(words, options),
      rightAnswer,
      options,
    }
  }
  const form = question as FormQuestion
  const { type } = form
  const letters = nameItems(id, form)
  if (type === 'point')
    void fetchPart('point', load)
  return {
    part: type === 'point' ? computed(() => findPart('point')) : shallowRef(parts[type]),
    load,
    choices: form.type === 'point' ? listSpots(form).map(({ option }) => option.id) : [],
    voteOptions: listVoteOptions(form, words, letters ?? {}),
    letters,
    answerWords: describeRightAnswer(words, form, rightAnswer),
    rightAnswer,
  }
}
