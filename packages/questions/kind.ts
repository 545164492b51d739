/** What there is to know of a type of question. Each file in types/ says it of one type; registry.ts joins them. */
import type { ExchangeForm, ExchangeTools, Interaction } from './exchange.ts'
import type { Answer, Grade } from './grade.ts'
import type { QuestionRules } from './lint-text.ts'
import type { PaperAnswer, PaperForm } from './paper-form.ts'
import type { Asked } from './question.ts'
import type { AnswerWords } from './words.ts'
import { letterOf, optionsOf, targetsOf } from './question.ts'

/** What hands go up for: an option's id and what it is called, its letter or a word. */
export interface VoteOption { id: string, name: string }

/** The forms that the page on a phone has. */
export type PhoneForm = 'single' | 'multiple' | 'ordering' | 'matching' | 'sorting' | 'number' | 'true-false' | 'point'

/** Phone's id and deck's id of options and targets. The deck's own would give answers away. */
export interface PhoneIds {
  options: readonly (readonly [phone: string, deck: string])[]
  targets: readonly (readonly [phone: string, deck: string])[]
}

/** How a card shows a question and takes its answer. */
interface CardTraits<Q, A> {
  /** Name of the component in the addon's quiz/types/. */
  view: string
  /** Ids that letters choose, in the order of the letters. */
  choices: (question: Q) => readonly string[]
  /** The answer with one of them picked: the only one, or of a multiple choice one more or one fewer. */
  pick: (answer: A, option: string) => A
  /** Items have letters for a class to name them by. */
  isLettered: boolean
  /** The options themselves show which are right, beside the reader's own; elsewhere the right answer takes the place of the reader's. */
  marksOptions: boolean
  /** The answer stands there from the first, and never the right one: untouched it is none. */
  standsFromFirst: boolean
  /** With the answer one option has its name, before any reason is shown. */
  namesAtOnce: boolean
  /** Ids in the order in which the clicks give their reasons. */
  reasonOrder: (question: Q, shown: A) => readonly string[]
  /**
   * The option whose reason says most at once: of a choice or a spot the right one, of items to place the first that a reader placed
   * wrongly or left out, or else the first of all; undefined where a question has one reason as a whole.
   */
  bestReason: (question: Q, shown: A, right: A, byOption?: Grade['byOption']) => string | undefined
}

/** How a class votes on it, by show of hands and by phone. */
interface VoteTraits<Q, A> {
  /** Where the counts stand: in the boxes of the options, on a board below, or beside picture or list. */
  stand: 'options' | 'below' | 'beside'
  /** Of phones each item is counted that is in its right place. */
  isPlaced: boolean
  /** The counts stay beside the answer until the reasons come. */
  stays: boolean
  /** Any figure may be given: counts stand in stretches of an axis. */
  isFigure: boolean
  /** What hands go up for, by what was counted so far. */
  list: (words: AnswerWords, shown: Q, counted: readonly string[]) => readonly VoteOption[]
  /** What one phone's answer counts for. */
  count: (id: string, question: Q, answer: A) => readonly string[]
  /** The answer for which a hand went up; null where hands do not tell who was right. */
  readHand: ((option: string) => A) | null
  /** What a hand goes up for where that is the answer on show; undefined elsewhere. */
  handFor: (answer: A) => string | undefined
  /** What was counted, as a report names it. */
  name: (words: AnswerWords, shown: Q, counted: readonly string[], question: Q) => readonly VoteOption[]
  /** What a cover over the whole wall shows: options, null for none, undefined where there is no such cover. */
  cover: (words: AnswerWords, shown: Q) => readonly VoteOption[] | null | undefined
}

/** What a phone is sent of it. */
interface PhoneTraits<Q, A> {
  /** The form with which it is answered. */
  form: PhoneForm
  ids: (shown: Q) => PhoneIds
  /** What the form needs besides options and targets. */
  parts: (words: AnswerWords, question: Q, ids: PhoneIds) => { options?: { id: string, text: string }[], unit?: string, within?: { from: number, to: number } }
  /** Whether an option is right; absent where it has a place instead. */
  isRight?: (right: A, option: string) => boolean
}

/** Everything there is to know of one type of question. `shown` is a question as `arrange` gives it. */
export interface QuestionKind<Q extends Asked, A extends Answer = Answer> {
  /** What stands there before anybody has touched it. */
  start: (shown: Q) => A
  isAnswered: (question: Q, answer: A) => boolean
  /** What was stored, or what another window says; undefined where the question cannot be answered so: an option it has not, an order that lacks an item. */
  read: (question: Q, found: unknown) => A | undefined
  /** The answer that the data make right. @throws Error, with the id, where the question is broken */
  compute: (id: string, question: Q) => A
  /** @throws RangeError for what is no answer to this question, Error where the question is broken */
  grade: (id: string, question: Q, answer: Answer) => Grade
  /** The question with its options in the order that follows from a seed. */
  arrange: (id: string, question: Q, seed: number) => Q
  /** Whether items in an order of ids give their answer away. */
  givesAway: (id: string, question: Q) => (order: readonly string[]) => boolean
  /** The one line that a reader gets on an answer that is not right. */
  verdict: (words: AnswerWords, grade: Grade) => string
  /** What an answer still lacks that cannot be graded as it stands. */
  missing: 'nothingChosen' | 'nothingPlaced' | 'unreadable'
  /** The right answer, short for the eye and whole for the ear. */
  right: (words: AnswerWords, shown: Q, answer: A) => { shown: string, spoken: string }
  /** The option that was chosen, in words; '' where an answer is more than one option. */
  chosen: (question: Q, answer: A) => string
  card: CardTraits<Q, A>
  votes: VoteTraits<Q, A>
  phone: PhoneTraits<Q, A>
  /** On a worksheet: the form, and its answer. */
  paper: (shown: Q) => PaperForm
  paperAnswer: (words: AnswerWords, form: PaperForm, question: Q, answer: A) => PaperAnswer
  /** For other programs, with the answer as computed. */
  exchange: (shown: Q, answer: A, tools: ExchangeTools) => ExchangeForm
  /** For reports of learning platforms. */
  interaction: Interaction
  /** How far off a figure may be, and its unit. */
  measure: (question: Q) => { tolerance: number, unit: string }
  /** What is true in place of a part of the stem; '' elsewhere. */
  corrects: (question: Q) => { part: string, truth: string } | null
  /** One option alone is right: a place among the options that must not be a favourite. */
  hasOneRight: boolean
  /** Rules for writing such questions. */
  rules: QuestionRules<Q>
}

type Given<Q extends Asked, A extends Answer> = Omit<QuestionKind<Q, A>, DefaultPart> & Partial<Pick<QuestionKind<Q, A>, OpenPart>> & {
  card: Partial<CardTraits<Q, A>> & Pick<CardTraits<Q, A>, 'view'>
  votes: Partial<VoteTraits<Q, A>> & Pick<VoteTraits<Q, A>, 'count'>
  phone: Partial<PhoneTraits<Q, A>> & Pick<PhoneTraits<Q, A>, 'form'>
}
type OpenPart = 'start' | 'isAnswered' | 'arrange' | 'givesAway' | 'chosen' | 'measure' | 'corrects' | 'hasOneRight' | 'rules'
type DefaultPart = OpenPart | 'card' | 'votes' | 'phone'

/** Letters for options and figures for targets, in the order in which they are shown. */
export function nameByLetter(shown: object): PhoneIds {
  return {
    options: optionsOf(shown).map(({ id }, i) => [letterOf(i), id]),
    targets: targetsOf(shown).map(({ id }, i) => [String(i + 1), id]),
  }
}

const idsOf = (question: object) => optionsOf(question).map(({ id }) => id)

/** A type of question: what it says of itself, and for the rest what holds of most types. */
/* @__NO_SIDE_EFFECTS__ */
export function defineKind<Q extends Asked, A extends Answer>({ card, votes, phone, ...given }: Given<Q, A>): QuestionKind<Q, A> {
  return {
    start: () => '',
    isAnswered: (_, answer) => typeof answer === 'string' ? answer !== '' : Object.keys(answer).length > 0,
    arrange: (_, question) => question,
    givesAway: () => () => false,
    chosen: () => '',
    measure: () => ({ tolerance: 0, unit: '' }),
    corrects: () => null,
    hasOneRight: false,
    rules: {},
    ...given,
    card: {
      choices: () => [],
      pick: answer => answer,
      isLettered: false,
      marksOptions: false,
      standsFromFirst: false,
      namesAtOnce: false,
      reasonOrder: idsOf,
      bestReason: (question, _shown, _right, byOption) => idsOf(question).find(id => byOption && byOption[id] !== 'hit') ?? idsOf(question)[0],
      ...card,
    },
    votes: {
      stand: 'below',
      isPlaced: false,
      stays: false,
      isFigure: false,
      list: () => [],
      readHand: null,
      handFor: () => undefined,
      name: () => [],
      cover: () => undefined,
      ...votes,
    },
    phone: { ids: nameByLetter, parts: () => ({}), ...phone },
  } as QuestionKind<Q, A>
}
