/** What questions of every type have. What a type adds stands in its file in types/. */
import type { ChapterId, LanguageCode, Level, ObjectiveId, RecordId } from '@deck/article'

/** What an item can be matched with, or sorted into. */
export interface Target {
  /** Unique within the question. */
  id: string
  text: string
  lang?: LanguageCode
}

/** An option of a question. Whether it is right is not stored: the question's predicate says so. */
export interface Option extends Target {
  /** The same in full, where the text is a short name: phones offer it. */
  more?: string
  /** Why it is right or wrong, as feedback. */
  why: string
  /** The record on which the reason rests, where the option is not that record itself. */
  behind?: RecordId
}

/** What every question has, whatever its type. Its answer is never stored: the data are asked for it. */
export interface Asked {
  chapter: ChapterId
  objective: ObjectiveId
  level: Level
  stem: string
  /** Records on which stem and answer rest; none of them contested. */
  rests: readonly RecordId[]
  /** A hint that does not give the answer away. */
  hint: string
  /** A stance or a guess: nobody is graded. */
  isPoll?: true
  /** Phones may add a sentence that says why. */
  because?: true
  /** In an edition that has no translation of it: the language that all of it is in. The edition's build writes it. */
  lang?: 'en'
  /** What of it is our reading and not the article’s: the question with its options, or only the reason. */
  isOurs?: 'question' | 'reason'
}

/** The parts that a type may or may not have. */
export interface Parts { options?: readonly Option[], targets?: readonly Target[], why?: string }

/** The options of any question; none where it has none. */
export const optionsOf = (question: object): readonly Option[] => (question as Parts).options ?? []

/** The targets of any question; none where it has none. */
export const targetsOf = (question: object): readonly Target[] => (question as Parts).targets ?? []

/** The letter of the nth option: A, B, C … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

/** The number of the nth: 1, 2, 3 … */
export const countFromOne = (index: number): string => String(index + 1)

/** Where a rung stands on the ladder. */
export interface LadderSpot { rank: number, year: number }

/** Where a place lies on the map, in degrees, and the name of its country where it has one. */
export interface MapSpot { lon: number, lat: number, country: string | null }

/** A spot as it is offered: its letter stands on the picture, its name does not. */
export interface LetteredSpot<S extends LadderSpot | MapSpot = LadderSpot | MapSpot> { letter: string, option: Option, spot: S }
