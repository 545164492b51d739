import type { AuthenticateError, Client } from 'aedes'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { GenericSchema } from 'valibot'
import type { PhoneQuestion, State } from '../protocol/messages.ts'
import type { Topic } from '../protocol/topics.ts'
import type { Crowd } from './known-phones.ts'
import type { Limits } from './limits.ts'
import type { Room } from './make-room.ts'
import { Buffer } from 'node:buffer'
import { Aedes } from 'aedes'
import { checkChoice } from '../protocol/check-choice.ts'
import { answerSchema, hereSchema, longest, questionSchema, readMessage, resultSchema, stateSchema, voteSchema } from '../protocol/messages.ts'
import { hereTopic, isId, lecturerTopics, readTopic, shared, sharedTopic } from '../protocol/topics.ts'
import { openKnownPhones } from './known-phones.ts'
import { openAllowances, limits as usual } from './limits.ts'
import { groupOf, isHere as isLoopback } from './links.ts'
import { isSame } from './make-room.ts'
import { openDoor } from './open-door.ts'

/** Who is connected: the lecturer, or a phone with its id. */
interface Party { isLecturer: boolean, client: string }
/** What is asked in a room at the moment; null before anything is. */
interface Asking { state: State | null, question: PhoneQuestion | null }
/** A packet as far as the rules look at it. */
interface Sent { topic: string, payload: string, qos: number, retain: boolean }

const schemas: Partial<Record<Topic['kind'], GenericSchema>> = { state: stateSchema, question: questionSchema, answer: answerSchema, result: resultSchema }

/** Whether votes for this ballot and round are taken now. */
function takesVotes({ state }: Asking, ballot: string, round: number): boolean {
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
function mayPublish(party: Party, room: string, asking: Asking, { topic, payload, qos, retain }: Sent): boolean {
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
function maySubscribe(party: Party, room: string, filter: string): boolean {
  return shared.some(what => filter === sharedTopic(room, what)) || (party.isLecturer && lecturerTopics(room).includes(filter))
}

/** The broker of one room. */
export interface Broker {
  /** Takes over a request to `/class/mqtt` that asks for a WebSocket. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** How many phones are connected. */
  countPhones: () => number
  /** Addresses that brought more phones than a class does, and those that are left out. */
  listCrowds: () => readonly Crowd[]
  /** Leaves the phones of an address out, or takes them in again. @returns whether there is such an address */
  leaveOut: (crowd: number, isOut: boolean) => boolean
  /** What is asked at the moment. */
  asking: Readonly<Asking>
  /** Forgets everything and lets nobody in any more. */
  close: () => Promise<void>
}

/** What a broker may be opened with besides; tests bring limits, and say which address is this machine's. */
export interface BrokerOptions { limits?: Partial<Limits>, isHere?: (address: string | undefined) => boolean }

/** Room for the lecturer's longest message with what MQTT puts before it, in bytes. */
const mostBytes = longest.lecturer + 1024

/** Whose connection it is; undefined where it may not come in. */
function readParty(room: Room, client: string, user: string | undefined, password: string | undefined): Party | undefined {
  if (!isId(client))
    return undefined
  if (user === 'lecturer')
    return password !== undefined && isSame(password, room.secret) ? { isLecturer: true, client } : undefined
  return user === room.id ? { isLecturer: false, client } : undefined
}

const refused = (message: string): AuthenticateError => Object.assign(new Error(message), { returnCode: 5 })

/**
 * Opens the broker of a room. Everything is in memory.
 * @param room whose id and secret let in
 * @param options limits other than the usual ones
 * @param options.limits of what phones may do
 * @param options.isHere whether an address is this machine's
 */
export async function openBroker(room: Room, { limits: own, isHere = isLoopback }: BrokerOptions = {}): Promise<Broker> {
  const limits = { ...usual, ...own }
  const parties = new WeakMap<Client, Party>()
  /** What each phone has subscribed to: the longest question comes once in a connection, and not as often as it is asked for. */
  const subscribed = new WeakMap<Client, Set<string>>()
  const asking: Asking = { state: null, question: null }
  const known = openKnownPhones(openAllowances(limits.newPhones, () => performance.now()))
  const addressOf = (client: Client) => groupOf(client.req?.socket.remoteAddress)
  const asText = (payload: Buffer | string) => payload.toString()

  /** Topics of votes, by ballot. */
  const votes = new Map<string, Set<string>>()
  /** Phones that have said they are here. */
  const here = new Set<string>()
  function note(topic: string, payload: string) {
    const to = readTopic(topic)
    if (to?.kind === 'vote')
      votes.set(to.ballot, (votes.get(to.ballot) ?? new Set()).add(topic))
    if (to?.kind === 'here')
      payload === '' ? here.delete(to.client) : here.add(to.client)
    if (to?.kind === 'question')
      asking.question = readMessage(questionSchema, payload)
    if (to?.kind === 'state') {
      asking.state = readMessage(stateSchema, payload)
      dropVotes(asking.state?.ballot ?? null)
    }
  }

  const aedes = new Aedes({
    drainTimeout: 5000,
    connectTimeout: 5000,
    maxTopicLevels: 6,
    queueLimit: 100,
    // a session that outlives its connection would be kept for everybody who ever came
    preConnect: (_, { clean }, done) => done(clean ? null : refused('only a clean session'), clean === true),
    authenticate(client, user, password, done) {
      const party = readParty(room, client.id, user, password?.toString())
      if (!party)
        return done(refused('wrong room or secret'), false)
      if (!party.isLecturer && !known.enter(client.id, addressOf(client)))
        return done(refused('too many phones of this address'), false)
      parties.set(client, party)
      done(null, true)
    },
    authorizePublish(client, { topic, payload, qos, retain }, done) {
      const party = client ? parties.get(client) : undefined
      const may = party && mayPublish(party, room.id, asking, { topic, payload: asText(payload), qos, retain })
      // now, and not once it has reached everybody: a slow phone must not hold up the votes of the others
      if (may)
        note(topic, asText(payload))
      done(may ? null : new Error('may not publish this'))
    },
    authorizeSubscribe(client, subscription, done) {
      const party = parties.get(client)
      const before = subscribed.get(client) ?? new Set()
      const may = party && maySubscribe(party, room.id, subscription.topic) && (party.isLecturer || !before.has(subscription.topic))
      subscribed.set(client, before.add(subscription.topic))
      done(null, may ? subscription : null)
    },
  })
  await aedes.listen()
  const persistence = (aedes as unknown as { persistence: { storeRetained: (packet: object) => Promise<void> } }).persistence
  // a phone that breaks off, or is thrown out, is no fault of ours
  aedes.on('clientError', () => {}).on('connectionError', () => {})
  // with a will or without, whoever is gone is not here
  aedes.on('clientDisconnect', ({ id }) => {
    if (here.delete(id))
      aedes.publish({ cmd: 'publish', topic: hereTopic(room.id, id), payload: '', qos: 0, retain: true, dup: false }, () => {})
  })
  const listClients = () => Object.values((aedes as unknown as { clients: Record<string, Client> }).clients)

  /** Votes of earlier ballots go as soon as another question is asked; nobody is told, so that no count changes. */
  function dropVotes(ballot: string | null) {
    for (const [earlier, topics] of votes) {
      if (earlier === ballot)
        continue
      votes.delete(earlier)
      for (const topic of topics)
        void persistence.storeRetained({ topic, payload: Buffer.alloc(0), qos: 0, retain: true, cmd: 'publish' })
    }
  }
  const door = openDoor(limits, mostBytes, {
    isTrusted: client => parties.get(client)?.isLecturer === true,
    handle: (stream, request) => aedes.handle(stream, request),
    isClosed: () => aedes.closed,
    isKnown: known.isKnown,
    isHere,
  })

  return {
    asking,
    countPhones: () => listClients().filter(client => parties.get(client)?.isLecturer === false).length,
    listCrowds: known.list,
    leaveOut(crowd, isOut) {
      const isKnown = known.leaveOut(crowd, isOut)
      for (const client of listClients()) {
        if (parties.get(client)?.isLecturer === false && known.isOut(client.id, addressOf(client)))
          client.close()
      }
      return isKnown
    },
    accept: door.accept,
    async close() {
      door.clear()
      votes.clear()
      here.clear()
      known.clear()
      Object.assign(asking, { state: null, question: null })
      await new Promise<void>(done => aedes.close(done))
      await door.close()
    },
  }
}
