/** What the page for phones says, in whole sentences: the interface's language has it. */
import type { PhoneForm } from '@deck/questions'

export interface VoteWords {
  title: string
  join: Readonly<Record<'heading' | 'code' | 'button' | 'wrong' | 'tooMany' | 'unreachable' | 'over', string>>
  /** What happens to an answer. */
  privacy: { heading: string, lines: readonly string[] }
  /** The lecturer's own phone as remote. */
  remote: Readonly<Record<'title' | 'none' | 'refused' | 'keys' | 'vote' | 'back' | 'next' | 'black', string>>
  waiting: string
  /** What is to be done, by the form of the question. */
  ask: Readonly<Record<PhoneForm, string>>
  /** Beside it, where the class guesses or takes a stance. */
  poll: string
  /** The sign of what is the deck's own reading. */
  ours: string
  round: string
  send: string
  sending: string
  counted: string
  change: string
  /** What is said to whoever sends a form that is not filled in. */
  unready: Readonly<Record<PhoneForm, string>>
  unreadyWithin: (a: { from: number, to: number }) => string
  /** The field for a sentence. */
  because: { label: string, kept: string, said: (a: { sentence: string }) => string }
  own: string
  noVote: string
  late: string
  paused: string
  discuss: string
  closed: string
  answer: string
  right: string
  wasRight: string
  votes: string
  first: string
  second: string
  bar: (a: { label: string, count: number, percent: number }) => string
  sources: string
  study: string
  ended: string
  endedMore: string
  studyOn: string
  offline: string
  /** The class is open in another tab, and what takes it back. */
  twice: string
  here: string
  left: (a: { minutes: number, seconds: string }) => string
  up: (a: { item: string }) => string
  down: (a: { item: string }) => string
  moved: (a: { item: string, place: number, count: number }) => string
  none: string
  number: string
  unit: (a: { unit: string }) => string
  pair: (a: { item: string, target: string }) => string
}
