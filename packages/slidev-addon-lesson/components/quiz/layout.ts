/** In which order this deck shows options and items: on slides, phones and in exports alike. Worksheets have seeds of their own. */
import type { Answer, Question } from '@deck/questions'
import { answerSeed } from '@deck/lesson/outline'
import * as questions from '@deck/questions'

/** The seed of the deck as it is taught: every window, build and handout shows one order. */
export const deckSeed: number = answerSeed

/** A question as the deck shows it, or as another seed has it. */
export const layoutQuestion = <Q extends Question>(id: string, question: Q, seed: number = deckSeed): Q => questions.layoutQuestion(id, question, seed)

/** What a question of this deck shows before anybody has touched it. */
export const startAnswer = (id: string, question: Question, seed: number = deckSeed): Answer => questions.startAnswer(id, question, seed)
