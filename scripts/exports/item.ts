/** A question as it leaves the deck: everything that a format may need, with the answer worked out, and nothing that has to be asked of the data again. */
import type { LanguageCode, Level, QuestionType } from '../../data/schema/types.ts'

/** Something to choose, place or order. */
export interface ExchangeOption {
  /** A short name without signs, unique within the question. */
  key: string
  /** The id that it has in the bank. */
  id: string
  text: string
  /** Why it is right or wrong, as feedback. */
  why: string
  lang?: LanguageCode
}

/** What an item can be matched with or sorted into. */
export type ExchangeTarget = Omit<ExchangeOption, 'why'>

/** A circle on a picture, in px of the picture. */
export interface ExchangeSpot { key: string, letter: string, x: number, y: number, radius: number }

/** A picture to point at, without names. */
export interface ExchangePicture {
  png: Uint8Array
  width: number
  height: number
  /** What it shows, for whoever cannot see it. */
  says: string
  spots: readonly ExchangeSpot[]
}

/** The form of a question, with its answer. Lists stand in the order in which the deck shows them. */
export type ExchangeForm
  = | { form: 'choice', isSingle: boolean, isShuffled: boolean, options: readonly ExchangeOption[], right: readonly string[] }
    | { form: 'order', options: readonly ExchangeOption[], right: readonly string[] }
    | { form: 'pairs', isSorting: boolean, options: readonly ExchangeOption[], targets: readonly ExchangeTarget[], right: Readonly<Record<string, string>> }
    | { form: 'number', value: number, tolerance: number, unit: string, why: string }
    | { form: 'truth', isTrue: boolean, part: string, truth: string, why: string }
    | { form: 'point', options: readonly ExchangeOption[], right: string, picture: ExchangePicture }

/** Where in the article something stands. */
export interface ExchangeSource {
  record: string
  label: string
  /** What it says there; '' where the article only uses the term that is explained. */
  gist: string
  /** What we add to it, and the article does not say; '' for nothing. */
  ours: string
  section: string
  paragraph: number
  /** Short names of the works that the article cites there. */
  works: readonly string[]
}

/** What every question has. */
export interface ExchangeHead {
  id: string
  type: QuestionType
  /** Number of the chapter, from 1, its id and its name. */
  chapter: { number: number, id: string, label: string }
  stem: string
  hint: string
  level: Level
  objective: { id: string, text: string }
  sources: readonly ExchangeSource[]
  /** Address of the slide that teaches it; '' where the deck's own address is not known. */
  link: string
}

/** A question as it leaves the deck. */
export type ExchangeItem = ExchangeHead & ExchangeForm

/** An item of one form. */
export type ItemOf<Form extends ExchangeForm['form']> = ExchangeHead & Extract<ExchangeForm, { form: Form }>

/** What an export says of itself. */
export interface ExchangeAbout {
  title: string
  description: string
  /** Beginning of file names, and of ids. */
  slug: string
  /** Language of all that is not marked otherwise. */
  lang: string
  /** Names of the languages in which records have names, in the order of their fields. */
  languages: readonly string[]
  /** When the questions were last changed, in seconds of Unix time: Anki takes the newer of two. */
  date: number
  /** How the article is cited, in one line. */
  article: string
  /** Address of the deck; '' where it is not known. */
  url: string
  /** Records that cards ask besides the questions. */
  records: readonly ExchangeRecord[]
}

/** A record that is asked in both directions: its fields in the order of its kind's names, and where it stands. */
export interface ExchangeRecord { id: string, kind: 'rung' | 'term' | 'body', fields: readonly ExchangeField[] }

/** A text of a record, in which language, and what is to be known of it, such as that nobody has read a translation yet. */
export interface ExchangeField { text: string, lang?: string, mark?: string }
