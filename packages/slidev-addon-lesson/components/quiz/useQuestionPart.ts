import type { Votes } from '@deck/live-class/tally'
import type { Question } from '@deck/questions'
import type { ItemId } from './generator/item-id.ts'
import { listCounted } from '@deck/live-class/tally'
import { kindOf, letterOf, optionsOf } from '@deck/questions'
import { computed } from 'vue'
import { answerWords } from './answer-words.ts'
import { findView } from './question-views.browser.ts'

/**
 * What a quiz card takes from a question's type.
 * @param id of the question
 * @param shown the question as it is shown: options of a choice would be shuffled once more
 * @throws Error where the question is broken, as computeAnswer does
 */
export function useQuestionPart(id: ItemId, shown: Question) {
  const { compute, card, votes, right } = kindOf(shown)
  const rightAnswer = compute(id, shown)
  const { find, load } = findView(card.view)
  return {
    /** The component that takes the answer; undefined while it is on its way, null where it does not come. */
    part: computed(find),
    /** Fetches it, where it is fetched only when asked for. */
    load,
    /** Ids that letters choose, in the order of the letters. */
    choices: card.choices(shown),
    /** What hands go up for, by what was counted so far. */
    voteOptions: (counted: Votes) => votes.list(answerWords, shown, listCounted(counted)),
    /** Letters of items that have none otherwise, by id. */
    letters: card.isLettered ? Object.fromEntries(optionsOf(shown).map((option, i) => [option.id, letterOf(i)])) : undefined,
    /** The answer, short for the eye and whole for the ear. */
    rightWords: right(answerWords, shown, rightAnswer),
    rightAnswer,
  }
}
