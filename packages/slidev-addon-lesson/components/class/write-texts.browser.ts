/** What phones are sent of a question, drawn from the deck. Fetched with the first vote: it brings the land that maps are drawn from. */
import type { Asked } from '@deck/live-class/protocol/compose-question'
import type { PhoneAnswer, PhoneQuestion } from '@deck/live-class/protocol/messages'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { linkQuestion } from '../quiz/useQuestionCode.ts'
import { findAddress } from '../shell/deck-address.browser.ts'
import { deckShowing, listPlaces } from './deck-showing.ts'

/** The question as phones have it. @throws Error where it is broken, or its picture cannot be drawn */
export const writeQuestion = (asked: Asked): PhoneQuestion => composeQuestion(asked, deckShowing)

/**
 * The answer as phones have it, with reasons, passages, and where to study on.
 * @param asked the question with its ballot
 * @param study where the lecturer's computer has the students' deck, for a lecturer who has given no address; null where it has none
 * @throws Error where the question is broken
 */
export function writeAnswer(asked: Asked, study: string | null): PhoneAnswer {
  const link = asked.question.isPoll ? null : linkQuestion(findAddress() || (study ?? ''), asked.id)
  return composeAnswer(asked, deckShowing, { sources: listPlaces(asked.question), link })
}
