/** Who may publish and read what: pure rules, asked for every packet. */
import type { GenericSchema } from 'valibot'
import type { PhoneQuestion, State } from '../protocol/messages.ts'
import type { Topic } from '../protocol/topics.ts'
import { checkChoice } from '../protocol/check-choice.ts'
import { answerSchema, hereSchema, longest, questionSchema, readMessage, resultSchema, stateSchema, voteSchema } from '../protocol/messages.ts'
import { lecturerTopics, readTopic, shared, sharedTopic } from '../protocol/topics.ts'

/** Who is connected: the lecturer, or a phone with its id. */
export interface Party { isLecturer: boolean, client: string }
/** What is asked in a room at the moment; null before anything is. */
export interface Asking { state: State | null, question: PhoneQuestion | null }
/** A packet as far as the rules look at it. */
export interface Sent { topic: string, payload: string, qos: number, retain: boolean }

const schemas: Partial<Record<Topic['kind'], GenericSchema>> = { state: stateSchema, question: questionSchema, answer: answerSchema, result: resultSchema }

/** Whether votes for this ballot and round are taken now. */
export function takesVotes({ state }: Asking, ballot: string, round: number): boolean {
  return state?.phase === 'open' && state.ballot === ballot && state.round === round
}

function mayVote(asking: Asking, ballot: string, round: number, payload: string): boolean {
  const vote = readMessage(voteSchema, payload, longest.phone)
  return vote !== null && takesVotes(asking, ballot, round) && asking.question?.ballot === ballot && checkChoice(asking.question, vote.choice)
}

/**
 * Whether a party may publish a packet. All that is published is retained, so that whoever comes back finds it.
 * @param party who sends it
 * @param room id of the room
 * @param asking what is asked at the moment
 * @param sent the packet; a will too, when it is due
 */
export function mayPublish(party: Party, room: string, asking: Asking, { topic, payload, qos, retain }: Sent): boolean {
  const to = readTopic(topic)
  if (to?.room !== room || !retain || qos > 1)
    return false
  // the lecturer clears what phones left, and writes nothing in their names
  if (party.isLecturer)
    return payload === '' || to.kind === 'lead' || to.kind === 'desk' || (to.kind in schemas && readMessage(schemas[to.kind]!, payload) !== null)
  if (to.kind === 'vote')
    return to.client === party.client && qos === 1 && mayVote(asking, to.ballot, to.round, payload)
  if (to.kind === 'here')
    return to.client === party.client && (payload === '' || readMessage(hereSchema, payload, longest.phone) !== null)
  return false
}

/** Whether a party may subscribe to a filter: a phone to the four shared topics of its room, and to no pattern. */
export function maySubscribe(party: Party, room: string, filter: string): boolean {
  return shared.some(what => filter === sharedTopic(room, what)) || (party.isLecturer && lecturerTopics(room).includes(filter))
}
