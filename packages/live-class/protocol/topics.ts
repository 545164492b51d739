/** Topics of a room, and the random ids that stand in them. No Node, no DOM. */

/** Signs that look alike to nobody, in any case: 32 of them, so that a sign holds five bits. */
const idSigns = '23456789abcdefghijkmnpqrstuvwxyz'
/** Signs of a room's and of a phone's id: 80 bits. */
export const idLength = 16
/** Signs of a ballot's id: 60 bits. */
export const ballotLength = 12

const isOf = (text: unknown, length: number): text is string => typeof text === 'string' && text.length === length && [...text].every(sign => idSigns.includes(sign))

/** Whether a text is the id of a room or of a phone. */
export const isId = (text: unknown): text is string => isOf(text, idLength)
/** Whether a text is the id of a ballot. */
export const isBallot = (text: unknown): text is string => isOf(text, ballotLength)

/**
 * An id from random bytes, five bits of each.
 * @param bytes as `crypto.getRandomValues(new Uint8Array(idLength))` fills them: one for each sign
 */
export const nameId = (bytes: Uint8Array): string => Array.from(bytes, byte => idSigns[byte % idSigns.length]).join('')

/** The retained messages that a lecturer publishes and every phone of the room reads. */
export const shared = ['state', 'question', 'answer', 'result'] as const
export type Shared = typeof shared[number]

/** What the lecturer's windows tell each other: who of them leads, and which question of the deck is asked. */
const ownTopics = ['lead', 'desk'] as const
type Own = typeof ownTopics[number]

/** The topic of a message that no phone reads. */
export const ownTopic = (room: string, what: Own): string => `room/${room}/${what}`
/** The topic of a shared message of a room. */
export const sharedTopic = (room: string, what: Shared): string => `room/${room}/${what}`
/** Where one phone votes in one round of one ballot: sent again it replaces, so a phone has one vote. */
export const voteTopic = (room: string, client: string, of: { ballot: string, round: number }): string => `room/${room}/vote/${client}/${of.ballot}/${of.round}`
/** Where one phone says that it is here. */
export const hereTopic = (room: string, client: string): string => `room/${room}/here/${client}`
/** What the lecturer alone may subscribe to, besides the shared messages: its own, all votes, and who is here. */
export const lecturerTopics = (room: string): readonly string[] => [...ownTopics.map(what => ownTopic(room, what)), `room/${room}/vote/+/+/+`, `room/${room}/here/+`]

/** A topic, taken apart. */
export type Topic
  = | { kind: Shared | Own, room: string }
    | { kind: 'vote', room: string, client: string, ballot: string, round: 1 | 2 }
    | { kind: 'here', room: string, client: string }

/** Takes a topic apart; null for what is no topic of the class. Never throws. */
export function readTopic(topic: string): Topic | null {
  const [head, room, kind, client, ballot, round, ...more] = topic.split('/')
  if (head !== 'room' || !isId(room) || more.length)
    return null
  const alone = [...shared, ...ownTopics].find(each => each === kind)
  if (alone)
    return client === undefined ? { kind: alone, room } : null
  if (!isId(client))
    return null
  if (kind === 'here')
    return ballot === undefined ? { kind, room, client } : null
  return kind === 'vote' && isBallot(ballot) && (round === '1' || round === '2') ? { kind, room, client, ballot, round: round === '1' ? 1 : 2 } : null
}
