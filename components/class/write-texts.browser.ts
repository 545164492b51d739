/** What phones are sent of a question, drawn from the deck. Fetched with the first vote: it brings the land that maps are drawn from. */
import type { Asked, Showing } from '@deck/live-class/protocol/compose-question'
import type { PhoneAnswer, PhoneQuestion } from '@deck/live-class/protocol/messages'
import type { Land } from '../map/draw-map.ts'
import type { PictureSources } from './draw-spots.ts'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { land } from '#article/map'
import { mapFrames, parties } from '#article/outline'
import { actors, findRecord } from '#article/records'
import { answerWords } from '../quiz/answer-words.ts'
import { deckSeed } from '../quiz/layout.ts'
import { linkQuestion } from '../quiz/useQuestionCode.ts'
import { findAddress } from '../shell/deck-address.browser.ts'
import { formatPlace } from '../shell/format-place.ts'
import { drawSpots } from './draw-spots.ts'

function side(which: 0 | 1) {
  const { label, shape } = actors[parties[which]]
  return { name: label, shape: shape ?? null }
}
const sources: PictureSources = { land: land as unknown as Land, frames: mapFrames, sides: { left: side(0), right: side(1) } }
const showing: Showing = { words: answerWords, seed: deckSeed, draw: question => drawSpots(question, sources) }
/** So many passages are named. */
const mostSources = 10

/** The question as phones have it. @throws Error where it is broken, or its picture cannot be drawn */
export const writeQuestion = (asked: Asked): PhoneQuestion => composeQuestion(asked, showing)

/**
 * The answer as phones have it, with reasons, passages, and where to study on.
 * @param asked the question with its ballot
 * @param study where the lecturer's computer has the students' deck, for a lecturer who has given no address; null where it has none
 * @throws Error where the question is broken
 */
export function writeAnswer(asked: Asked, study: string | null): PhoneAnswer {
  const places = [...new Set(asked.question.rests.map(id => formatPlace(findRecord(id).record.cite)))].slice(0, mostSources)
  return composeAnswer(asked, showing, { sources: places, link: asked.question.isPoll ? null : linkQuestion(findAddress() || (study ?? ''), asked.id) })
}
