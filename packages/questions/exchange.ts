/** A question in terms that other programs share: six forms, in which each format has its own way of writing. */
import type { Option, Target } from './question.ts'

/** What an item can be matched with or sorted into. */
export interface ExchangeTarget extends Target {
  /** A short name without signs, unique within the question. */
  key: string
}

/** Something to choose, place or order, with why it is right or wrong. */
export interface ExchangeOption extends ExchangeTarget, Pick<Option, 'why'> {}

/** A circle on a picture, in px of the picture. */
interface ExchangeSpot { key: string, letter: string, x: number, y: number, radius: number }

/** A picture to point at, without names. */
export interface ExchangePicture {
  png: Uint8Array
  width: number
  height: number
  /** What it shows, for whoever cannot see it. */
  says: string
  spots: readonly ExchangeSpot[]
}

/** What a figure is worth that is off by more than the tolerance, but by no more than this; the nearest first. */
export interface NearShare { within: number, share: number }

/** The form of a question, with its answer. Lists stand in the order in which the deck shows them. */
export type ExchangeForm
  = | { form: 'choice', isSingle: boolean, isShuffled: boolean, options: readonly ExchangeOption[], right: readonly string[] }
    | { form: 'order', options: readonly ExchangeOption[], right: readonly string[] }
    | { form: 'pairs', isSorting: boolean, options: readonly ExchangeOption[], targets: readonly ExchangeTarget[], right: Readonly<Record<string, string>> }
    | { form: 'number', value: number, tolerance: number, unit: string, why: string, near?: readonly NearShare[] }
    | { form: 'truth', isTrue: boolean, part: string, truth: string, why: string }
    | { form: 'point', options: readonly ExchangeOption[], right: string, picture: ExchangePicture }

/** What a type needs to say a question in these terms. */
export interface ExchangeTools {
  /** One line, without signs that no format can hold. */
  tidy: (text: string) => string
  /** Options with their keys, and the key of an id. */
  nameOptions: (list: readonly Option[]) => { options: ExchangeOption[], keyOf: (id: string) => string }
  /** The picture of the question that is answered by pointing. */
  draw: (keyOf: (option: string) => string) => ExchangePicture
}

/** What a report of a learning platform calls an answer: the words of SCORM and xAPI. */
export type Interaction = 'choice' | 'sequencing' | 'matching' | 'numeric' | 'true-false'
