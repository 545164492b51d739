/** What the page for phones says, in whole sentences: the interface's language has it. */
import type { PhoneForm } from '@deck/questions'

export interface VoteWords {
  title: string
  join: Readonly<Record<'heading' | 'code' | 'button' | 'wrong' | 'tooMany' | 'unreachable' | 'over', string>>
  /** What happens to an answer. */
  privacy: { heading: string, lines: readonly string[] }
  /** The lecturer's own phone as remote. */
  remote: Readonly<Record<'title' | 'none' | 'refused' | 'ended' | 'keys' | 'vote' | 'back' | 'next' | 'black', string>>
  waiting: string
  /** The hall's slides on the phone: to follow them, to stop, the vote that is over and back from it, and what they are called. */
  follow: Readonly<Record<'start' | 'stop' | 'vote' | 'back' | 'frame', string>>
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
  /** Proposes the page in this language to a reader whose browser asks for it. */
  proposed: string
  /** Stands under the page in another language. */
  unread: string
  /** The class is open in another tab, and what takes it back. */
  twice: string
  here: string
  left: (a: { minutes: number, seconds: string }) => string
  up: (a: { item: string }) => string
  down: (a: { item: string }) => string
  moved: (a: { item: string, place: number, count: number }) => string
  more: (a: { item: string }) => string
  none: string
  number: string
  unit: (a: { unit: string }) => string
  pair: (a: { item: string, target: string }) => string
}

/** Words of the page in another language; the remote is the lecturer's, and has the deck's. */
export type OtherWords = Omit<VoteWords, 'remote'>

/** The words as text that a page can hold: a sentence with slots stands there as { says: '{item} – {target}' }. */
export function writeWords({ remote: _, ...words }: VoteWords): string {
  const slots = new Proxy({}, { get: (_, name) => `{${String(name)}}` })
  return JSON.stringify(words, (_, word: unknown) => typeof word === 'function' ? { says: (word as (a: object) => string)(slots) } : word)
}

/** The words of several languages, by their codes. @param text JSON of the words that writeWords gave, each by its language */
export function readWords(text: string): Readonly<Record<string, OtherWords>> {
  return JSON.parse(text, (_, word: { says?: string } | string) => typeof word === 'object' && word.says !== undefined
    ? (slots: Readonly<Record<string, unknown>>) => word.says!.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name]))
    : word) as Record<string, OtherWords>
}
