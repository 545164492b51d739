/** What a phone knows of the class, and which screen follows from it. No DOM, no clock. */
import type { PhoneAnswer, PhoneQuestion, Place, Result, State } from '../protocol/messages.ts'
import { readRecord } from '@deck/browser/read-record'
import { readStored, writeStored } from '@deck/browser/storage'
import * as v from 'valibot'
import { isBallot, isId, makeId } from '../protocol/ids.ts'
import { longest, mostEarlier, readMessage, roomSchema, voteSchema } from '../protocol/messages.ts'
import { sentenceLimit } from '../protocol/sentence.ts'

export interface Session {
  state: State | null
  question: PhoneQuestion | null
  answer: PhoneAnswer | null
  result: Result | null
  /** What this phone has sent, the last on each question: a question may come back, and a server that was stopped may have lost it. */
  sent: readonly Sent[]
  /** Where the deck can be studied, as an answer said last. */
  study: string | null
  /** The reader takes the answer back to change it. */
  changes: boolean
  /** The slide that the hall sees; null until one is told. */
  at: Place | null
  /** What a phone that follows shows: the hall's slide, or the vote. */
  front: 'slide' | 'vote'
}

export const newSession: Session = {
  state: null,
  question: null,
  answer: null,
  result: null,
  sent: [],
  study: null,
  changes: false,
  at: null,
  front: 'slide',
}

const isSameVote = (state: State, other: State | null) => state.ballot === other?.ballot && state.round === other.round && state.phase === 'open'
/** Phases in which the vote is in front, whatever slide the hall sees. */
const voting: readonly State['phase'][] = ['open', 'paused', 'discuss', 'ended']

/** What is in front after a message: the vote as it goes on and is answered, and the slide once the hall has gone on from it. */
function chooseFront(before: Session, after: Session): Session['front'] {
  const { state, at, answer } = after
  if (voting.includes(state!.phase))
    return 'vote'
  const isAnswered = answer !== null && answer.ballot === state!.ballot
  // the step with which the answer comes is told shortly before it
  const hasMoved = at?.slide !== before.at?.slide || (isAnswered && at?.click !== before.at?.click)
  // so does a question that comes back when the hall goes back to its slide
  if (state!.phase === 'waiting' || hasMoved || before.state?.ballot !== state!.ballot)
    return 'slide'
  // in another language the same votes are no news
  const drop = (key: string, each: unknown) => key === 'label' || key === 'language' ? undefined : each
  const write = ({ state, answer, result }: Session) => JSON.stringify([state?.phase, state?.ballot, answer?.ballot, result], drop)
  return write(after) === write(before) ? before.front : 'vote'
}

/**
 * The session after a message. Never throws: what cannot be read changes nothing.
 * @param session before it
 * @param text as it came; what it does not name is as it was
 */
export function receive(session: Session, text: string): Session {
  const message = readMessage(roomSchema, text, longest.lecturer * 2)
  if (!message)
    return session
  const { state, question = session.question, answer = session.answer, result = session.result, at = session.at } = message
  // the answer is taken back at the end, and its link is then what the thank-you offers
  const study = answer?.link ?? session.study
  const next = { ...session, state, question, answer, result, at, study, changes: session.changes && isSameVote(state, session.state) }
  return { ...next, front: chooseFront(session, next) }
}

/** The question that is asked now; null while none is, or while that of another ballot is all there is. */
export function findAsked({ state, question }: Session): PhoneQuestion | null {
  return state?.ballot && question?.ballot === state.ballot ? question : null
}

/** This phone's last vote on the question that is asked, of whichever round. */
export const findLastVote = ({ state, sent }: Session): Sent | null => sent.find(({ ballot }) => ballot === state?.ballot) ?? null

/** This phone's vote in the round that is asked; null where there is none. */
export function findVote(session: Session): Sent | null {
  const vote = findLastVote(session)
  return vote?.round === session.state?.round ? vote : null
}

/** The session with a vote in place of the earlier one on its question. */
export function addVote(session: Session, vote: Sent): Session {
  return { ...session, sent: [...session.sent.filter(({ ballot }) => ballot !== vote.ballot), vote].slice(-mostEarlier - 1), changes: false }
}

/** What the page shows. */
type Screen = 'waiting' | 'form' | 'voted' | 'paused' | 'discuss' | 'closed' | 'answer' | 'ended'

export function chooseScreen(session: Session): Screen {
  const { state, answer, result } = session
  if (state?.phase === 'ended')
    return 'ended'
  if (!state || state.phase === 'waiting' || !findAsked(session))
    return 'waiting'
  if (state.phase === 'open')
    return findVote(session) && !session.changes ? 'voted' : 'form'
  if (state.phase === 'paused' || state.phase === 'discuss')
    return state.phase
  return answer?.ballot === state.ballot || result?.ballot === state.ballot ? 'answer' : 'closed'
}

/**
 * The vote that is sent once more: while its round is open until it counts, and on each connection, since the server may have begun anew; after
 * that one with a sentence, which a server that was started again has lost unless it was shown.
 * @param session as it is told
 * @param isNew whether this is the first that is told on a connection, or on a question that comes back
 */
export function findUnsaid(session: Session, isNew: boolean): Sent | null {
  const vote = findVote(session)
  const isMissed = session.state?.phase === 'open' ? isNew || vote?.counted === false : isNew && vote?.because !== undefined
  return isMissed ? vote : null
}

/** The session once the server has taken a vote, unless another has been given since. */
export function setCounted(session: Session, vote: Sent): Session {
  return { ...session, sent: session.sent.map(each => each === vote ? { ...vote, counted: true } : each) }
}

/** What the record is called; where it stands in the browser, the page's path is in its name too. */
const key = 'live-class'
const version = 1
/** A vote of this phone's own. `counted` once the server has taken it. */
const sentSchema = v.object({
  ballot: v.custom<string>(isBallot),
  round: v.picklist([1, 2]),
  choice: voteSchema.entries.choice,
  because: v.exactOptional(v.pipe(v.string(), v.maxLength(sentenceLimit))),
  counted: v.boolean(),
})
export type Sent = v.InferOutput<typeof sentSchema>
const keptSchema = v.object({
  room: v.custom<string>(isId),
  client: v.custom<string>(isId),
  /** Whether the phone follows the hall’s slides. */
  follows: v.exactOptional(v.boolean()),
  // version 1.0 had one vote, or none
  sent: v.pipe(v.union([v.array(sentSchema), v.pipe(v.nullable(sentSchema), v.transform(sent => sent ? [sent] : []))]), v.readonly()),
})
export type Kept = v.InferOutput<typeof keptSchema>

/** Storage may be refused, and even looking at it may throw. */
function tryTo<T>(work: () => T): T | undefined {
  try {
    return work()
  }
  catch {
    return undefined
  }
}

/** What the storage holds of a class; nothing where it is blocked, or holds what makes no sense. */
function load(): Kept | undefined {
  const found = tryTo(() => readRecord(readStored('localStorage', key), version, found => v.parse(keptSchema, found)))
  return found?.kind === 'read' ? found.value : undefined
}

/** The room that this phone was in; null where it has been in none, forgot it, or storage is blocked. */
export const recallRoom = (): string | null => load()?.room ?? null

/**
 * What this phone remembers of a room; a new id where nothing. The history entry remembers it over a reload
 * where storage is blocked, and storage where the code is scanned again.
 */
export function recall(room: string): Kept {
  const here = v.safeParse(keptSchema, tryTo(() => history.state))
  return [here.success ? here.output : undefined, load()].find(kept => kept?.room === room)
    ?? { room, client: makeId(), sent: [] }
}

/** Remembers, in place of another room's. */
export function remember(kept: Kept): void {
  tryTo(() => history.replaceState(kept, ''))
  tryTo(() => writeStored('localStorage', key, JSON.stringify({ version, ...kept })))
}

/** Forgets all: the class is over. */
export function forget(): void {
  tryTo(() => history.replaceState(null, ''))
  tryTo(() => writeStored('localStorage', key, null))
}
