/** A question as it is printed: what is asked, room to answer, and later the answer in the same letters. A form is made of these parts. */
import type { LanguageCode } from '@deck/article'
import type { LetteredSpot, Option, Target } from './question.ts'

/** Something to tick, number, match or sort, with the letter or number that it has on this worksheet. */
export interface Lettered extends Target { mark: string }

/** A spot on a picture, by its letter alone. */
export type BareSpot = Pick<LetteredSpot, 'letter' | 'spot'> & { id: string }

/** The paper form of a question. */
export interface PaperForm {
  /** Which line says what to do. */
  how: 'single' | 'multiple' | 'order' | 'match' | 'sort' | 'figure' | 'judge' | 'point'
  /** Each with a box before it: to tick, round where one alone is right, or wide, for a number or letter. */
  boxed?: { items: readonly Lettered[], box: 'square' | 'round' | 'wide' }
  /** Beside these. */
  partners?: readonly Lettered[]
  /** Offered without a box, to be written into the boxes of groups. */
  offered?: readonly Lettered[]
  groups?: readonly Lettered[]
  /** A line to write a figure on, with its unit. */
  blank?: { unit: string }
  /** True or false, and a line on which what is false is put right. */
  judge?: true
  picture?: { surface: 'ladder' | 'map', frame: string, spots: readonly BareSpot[] }
}

/** What is said of one option in the answers. */
export interface AnswerLine {
  /** Its letter or number on the worksheet, or its place in the right order. */
  mark: string
  text: string
  lang?: LanguageCode
  /** Whether it is right, where it is a thing to choose; null where it has a place instead. */
  isRight: boolean | null
  /** Where it belongs, or when it was; '' where there is nothing to say. */
  said: string
  why: string
}

/** The answer of a question on paper. */
export interface PaperAnswer {
  /** The right answer, as the worksheet's letters or words have it. */
  answer: string
  lines: readonly AnswerLine[]
  /** The reason where there is one for the whole; '' otherwise. */
  why: string
}

/** What is offered, each with its letter or number and without its reason. */
export function markItems(list: readonly Target[], markOf: (index: number) => string): Lettered[] {
  return list.map(({ id, text, lang }, i) => ({ id, mark: markOf(i), text, ...lang && { lang } }))
}

/** What is said of an option in the answers. */
export function lineOf(mark: string, { text, lang, why }: Option, isRight: boolean | null, said = ''): AnswerLine {
  return { mark, text, ...lang && { lang }, isRight, said, why }
}

/** One of a list by its id. @throws where the list has none, which the worksheet itself rules out */
export const findById = <T extends { id: string }>(list: readonly T[], id: string): T => list.find(each => each.id === id)!
