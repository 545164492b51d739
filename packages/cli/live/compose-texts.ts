/** All that the deck's questions say on phones, in the language that its data are in. */
import type { Question } from '@deck/questions'
import { questions } from '@deck/lesson/questions'
import { composeAnswer, composeQuestion } from '@deck/live-class/protocol/compose-question'
import { namePhoneIds } from '@deck/live-class/protocol/messages'
import { blankFigure, mapTexts } from '@deck/live-class/protocol/translate-room'
import { kindOf } from '@deck/questions'
import { deckShowing, listPlaces } from 'slidev-addon-lesson/class/deck-showing.ts'
import { nameOption } from 'slidev-addon-lesson/class/name-option.ts'
import { deckSeed } from 'slidev-addon-lesson/quiz/layout.ts'
import { allGuesses, findPoll, voteIds } from 'slidev-addon-lesson/quiz/polls.ts'

/** Of a question: what stands for its options and targets on phones and which are right, and its texts, one behind the other. */
export interface ComposedTexts { ids: readonly unknown[], texts: readonly string[] }

function compose(id: string, question: Question): ComposedTexts {
  const asked = { id, question, ballot: '' }
  const ids = namePhoneIds(id, question, deckSeed)
  // any figure may be given
  const labels = kindOf(question).votes.isFigure ? [blankFigure(nameOption(asked, '7'))] : ids.options.map(([, deck]) => nameOption(asked, deck))
  const texts: string[] = []
  const answer = composeAnswer(asked, deckShowing, { sources: listPlaces(question), link: null })
  mapTexts([composeQuestion(asked, deckShowing), answer, { label: labels }], (text) => {
    texts.push(text)
    return text
  })
  return { ids: [ids, answer.right], texts }
}

/** Every question that a class can be asked, by its id. */
export function composeTexts(): Readonly<Record<string, ComposedTexts>> {
  const polls = [...Object.keys(allGuesses), ...voteIds].map(id => [id, findPoll(id)!] as const)
  return Object.fromEntries([...Object.entries<Question>(questions), ...polls].flatMap(([id, question]) => {
    try {
      return [[id, compose(id, question)]]
    }
    catch {
      // what the data of this language do not answer is asked in the deck's own
      return []
    }
  }))
}
