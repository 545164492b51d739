import type { Answer, Question, VoteOption } from '../../packages/questions/index.ts'
import { kindOf, letterOf, optionsOf } from '../../packages/questions/index.ts'
import type { Component, Ref } from 'vue'
import type { Votes } from '../room/tally.ts'
import type { ItemId } from './generator/item-id.ts'
import { computed } from 'vue'
import { listCounted } from '../room/tally.ts'
import { answerWords } from './answer-words.ts'
import { layoutQuestion } from './layout.ts'
import { findView } from './question-views.browser.ts'

/** What a quiz card takes from a question's type. */
interface QuestionPart {
  /** The component that takes the answer; undefined while it is on its way, null where it does not come. */
  part: Readonly<Ref<Component | null | undefined>>
  /** Fetches it, where it is fetched only when asked for. */
  load?: () => Promise<{ default: Component }>
  /** Ids that letters choose, in the order of the letters. */
  choices: readonly string[]
  /** What hands go up for, by what was counted so far. */
  voteOptions: (votes: Votes) => readonly VoteOption[]
  /** Letters of items that have none otherwise, by id. */
  letters?: Readonly<Record<string, string>>
  /** The answer, short for the eye and whole for the ear. */
  rightWords: { shown: string, spoken: string }
  rightAnswer: Answer
}

/**
 * The part of a quiz card for a question's type.
 * @param id of the question
 * @param question as useBank has it
 * @throws Error where the question is broken, as computeAnswer does
 */
export function useQuestionPart(id: ItemId, question: Question): QuestionPart {
  const { compute, card, votes, right } = kindOf(question)
  const shown = layoutQuestion(id, question)
  const rightAnswer = compute(id, question)
  const { find, load } = findView(card.view)
  return {
    part: computed(find),
    load,
    choices: card.choices(shown),
    voteOptions: counted => votes.list(answerWords, shown, listCounted(counted)),
    letters: card.isLettered ? Object.fromEntries(optionsOf(shown).map((option, i) => [option.id, letterOf(i)])) : undefined,
    rightWords: right(answerWords, shown, rightAnswer),
    rightAnswer,
  }
}
