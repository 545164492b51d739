/** The words in which questions, answers and grades are described: the interface's language has them. */
import type { When } from '@deck/article'

export interface AnswerWords {
  verdictRight: string
  verdictWrong: string
  verdictWrongMany: string
  verdictSlip: string
  verdictPartly: (a: { found: number, all: number }) => string
  verdictPartlyOver: (a: { found: number, all: number, over: number }) => string
  verdictOrder: (a: { right: number, all: number }) => string
  nothingChosen: string
  nothingPlaced: string
  unreadable: string
  theAnswer: string
  answerIs: (a: { letters: string }) => string
  answerSpoken: (a: { options: string }) => string
  answerSays: (a: { answer: string }) => string
  pair: (a: { item: string, target: string }) => string
  order: (a: { letters: readonly string[] }) => string
  inPlace: string
  true: string
  false: string
  corrected: string
  spotAnswer: (a: { letter: string, name: string }) => string
  /** "A", "A and B", "A, B and C". */
  list: (items: readonly string[]) => string
  figure: (value: number, unit: string) => string
  /** A time as precisely as it is known. */
  date: (when: When) => string
}

/** A right answer that is a phrase, for the eye and for the ear. */
export function sayAnswer(words: AnswerWords, answer: string): { shown: string, spoken: string } {
  const shown = words.answerSays({ answer })
  return { shown, spoken: `${shown}.` }
}

/** Where spots lie, for the ear. */
export interface SpotWords {
  spotOnLadder: (a: { letter: string, rank: number, count: number }) => string
  spotOnMap: (a: { letter: string, at: string, country: string, where: string }) => string
  spotRank: (a: { count: number, north: number, west: number }) => string
  coordinates: (a: { lat: string, north: boolean, lon: string, east: boolean }) => string
}
