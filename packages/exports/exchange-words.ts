/** The words that stand in the files beside the questions themselves. Whoever writes them hands these in, in the language of the questions. */
import type { QuestionType } from '@deck/questions'

/** Something that a format says otherwise than the deck. */
export type ChangeId
  = | 'sorting-as-matching' | 'spot-as-letter' | 'whole-order' | 'own-credit' | 'original-only' | 'new-quizzes' | 'spare-dropped' | 'as-card'

/** Why a question cannot stand in a format. */
export type LossId = 'no-form' | 'no-picture' | 'stem-too-long' | 'option-too-long' | 'too-many-options'

/** A place in the article, and the short names of the works that it cites there. */
interface Passage { section: string, paragraph: number, works: string }

/** Kinds of record that are cards: something with a year, a term, a body. */
export type RecordKind = 'rung' | 'term' | 'body'

export interface ExchangeWords {
  inArticle: (a: Passage & { gist: string }) => string
  usedInArticle: (a: Passage) => string
  ourDefinition: (a: { definition: string }) => string
  linked: string
  spot: (a: { letter: string, name: string }) => string
  pair: (a: { item: string, target: string }) => string
  corrected: (a: { part: string, truth: string }) => string
  true: string
  false: string
  right: string
  partly: string
  wrong: string
  answer: (a: { answer: string }) => string
  /** What is dragged onto a picture. */
  marker: string
  unit: (a: { unit: string }) => string
  /** What a student does with a question of each type. */
  ask: Readonly<Record<QuestionType, string>>
  /** Types of question, as tables name them. */
  types: Readonly<Record<QuestionType, string>>
  changes: Readonly<Record<ChangeId, string>>
  losses: Readonly<Record<LossId, string>>
  anki: {
    kinds: Readonly<Record<'question' | RecordKind, string>>
    decks: Readonly<Record<RecordKind, string>>
    /** Below the name on the front. */
    tasks: Readonly<Record<RecordKind, string>>
  }
  /** Heads of the plain table. */
  heads: {
    id: string
    chapter: string
    type: string
    level: string
    question: string
    option: (a: { letter: string }) => string
    partner: (a: { number: number }) => string
    answer: string
    inWords: string
    tolerance: string
    reasons: string
    hint: string
    passage: string
    slide: string
  }
}
