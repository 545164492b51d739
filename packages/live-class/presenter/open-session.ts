/** A lecturer's window in its class: connects, takes in what is said, does what it is told, and comes back after every break. */
import type { Command } from './command.ts'
import type { ClassModel, Me, Outcome, Outgoing } from './model.ts'
import type { Heard } from './receive.ts'
import { lecturerTopics, shared, sharedTopic } from '../protocol/topics.ts'
import { wholePackets } from '../protocol/whole-packets.ts'
import { run } from './command.ts'
import { ownSchemas, ownTopic, rejoin, startModel } from './model.ts'
import { receive, takeRole } from './receive.ts'

/** What a connection needs; a test brings one of its own. */
export interface ConnectOptions {
  broker: string
  user: string
  password: string
  clientId: string
  /** What the broker sends for this window when it is gone. */
  will: Outgoing
  topics: readonly string[]
  onMessage: (heard: { topic: string, payload: string, retained: boolean }) => void
  /** It broke, or was refused. Called once. */
  onClosed: () => void
}

interface Connection {
  /** Sends a message that the broker keeps. */
  send: (message: Outgoing) => void
  /** Whether the broker still answers, within so many milliseconds. */
  answers: (withinMs: number) => Promise<boolean>
  close: () => void
}

/** The broker refused user or password. */
export class Refused extends Error {
  override name = 'Refused'
}

export type Connect = (options: ConnectOptions) => Promise<Connection>

/** How long a broker may take to answer, in milliseconds. */
const timeoutMs = 5000
/** A window that says nothing for longer is taken for gone, in seconds. */
const keepAlive = 20

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => { timer = setTimeout(() => fail(new Error('The broker does not answer.')), ms) })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/**
 * Connects over WebSocket. A connection that breaks is over: whoever wants another connects anew, since the library would come back without
 * password and will.
 * @throws Refused where the broker does not know user or password
 * @throws Error where it cannot be reached
 */
export const connectBroker: Connect = async ({ broker, user, password, clientId, will, topics, onMessage, onClosed }) => {
  const { default: makeClient } = await import('u8-mqtt/esm/web/basic-v4.js')
  const socket = new WebSocket(broker, ['mqtt'])
  const decoder = new TextDecoder()
  let isOver = false
  const client = makeClient({
    sess_stg: null,
    on_mqtt_type: {
      mqtt_publish({ topic, payload, qos, retain, pkt_id }: { topic: string, payload?: Uint8Array, qos: number, retain: boolean, pkt_id: number }) {
        if (qos)
          void client.puback({ pkt_id })
        onMessage({ topic, payload: payload ? decoder.decode(payload) : '', retained: Boolean(retain) })
      },
    },
    log_conn() {},
    on_error() {},
    on_live() {},
    on_disconnect() {
      if (!isOver)
        onClosed()
      isOver = true
    },
  })
  const close = () => {
    isOver = true
    void client.disconnect().catch(() => {})
    socket.close()
  }
  try {
    client.with_websock(wholePackets(socket))
    // a broker that is not there says so at once, and the library does not hear it
    const gone = new Promise<never>((_, fail) => socket.addEventListener('close', () => fail(new Error('The broker cannot be reached.'))))
    gone.catch(() => {})
    await within(Promise.race([gone, client.connect({ client_id: clientId, username: user, password, flags: { clean_start: true }, will: { ...will, qos: 1, retain: true }, keep_alive: keepAlive })]), timeoutMs)
    await within(client.subscribe(topics, { qos: 1 }), timeoutMs)
  }
  catch (error) {
    isOver = true
    socket.close()
    throw error instanceof client.MQTTError ? new Refused('The broker refused user or password.') : error
  }
  return {
    send: ({ topic, payload }) => void client.store(topic, payload).catch(() => {}),
    answers: ms => within(client.ping(), ms).then(() => true, () => false),
    close,
  }
}

/** How the connection stands: 'refused' where the broker does not know the secret, and then nothing is tried again. */
export type Link = 'connecting' | 'on' | 'broken' | 'refused'

interface SessionOptions {
  broker: string
  user: string
  password: string
  me: Me
  connect: Connect
  now: () => number
  onChange: (model: ClassModel, link: Link) => void
}

/** How long nothing that the broker kept must come before all of it is here, and how long that is waited for at most, in milliseconds. */
const quiet = 200
const longestWait = 800
/** How soon a broken connection is tried again, in milliseconds. */
const retryAfter = 1000
/** How often phones that come back are told how much time is left, in milliseconds. */
const tellEvery = 7000
/** How soon a broker must answer one that asks whether it is still there, in milliseconds. */
const soon = 2000

export interface ClassSession {
  run: (command: Command) => void
  /** Leaves the votes of these phones out, and counts those of all others. */
  leaveOut: (phones: readonly string[]) => void
  /** Looks whether the connection still holds, as after a sleep. */
  check: () => void
  close: () => void
}

/** Opens it. It goes on until it is closed. */
export function openSession({ broker, user, password, me, connect, now, onChange }: SessionOptions): ClassSession {
  let model = startModel(me)
  let link: Link = 'connecting'
  let connection: Connection | null = null
  let isClosed = false
  let joinedAt = 0
  /** When the phase ends, by this window's clock. */
  let endsAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const topics = [...new Set([...shared.map(what => sharedTopic(me.room, what)), ...lecturerTopics(me.room), ...Object.keys(ownSchemas).map(kind => ownTopic(me.room, kind as keyof typeof ownSchemas))])]

  function take({ model: next, out }: Outcome) {
    if (next.state.endsInMs !== undefined && next.state.seq !== model.state.seq)
      endsAt = now() + next.state.endsInMs
    model = next
    for (const message of out)
      connection?.send(message)
    onChange(model, link)
  }
  function setLink(next: Link) {
    link = next
    onChange(model, link)
  }
  function waitForQuiet() {
    clearTimeout(timer)
    timer = setTimeout(() => take(takeRole(model)), Math.min(quiet, joinedAt + longestWait - now()))
  }
  function onMessage(heard: Heard) {
    take(receive(model, heard))
    if (heard.retained && model.role === 'joining' && link === 'on')
      waitForQuiet()
  }
  function retry() {
    clearTimeout(timer)
    connection = null
    if (isClosed)
      return
    setLink('broken')
    timer = setTimeout(() => void begin(), retryAfter)
  }
  async function begin() {
    model = rejoin(model)
    try {
      connection = await connect({ broker, user, password, clientId: me.load, will: { topic: ownTopic(me.room, 'lead'), payload: '' }, topics, onMessage, onClosed: retry })
      if (isClosed)
        return connection.close()
      joinedAt = now()
      setLink('on')
      waitForQuiet()
    }
    catch (error) {
      error instanceof Refused ? setLink('refused') : retry()
    }
  }
  void begin()
  function obey(command: Command) {
    if (link === 'on')
      take(run(model, command, now()))
  }
  /** How long the phase lasts, in milliseconds: never longer than was said last, whatever the clock is set to. */
  const timeLeft = () => Math.min(model.state.endsInMs ?? 0, Math.max(0, endsAt - now()))
  const telling = setInterval(() => obey({ do: 'tell', ms: timeLeft() }), tellEvery)

  return {
    run: obey,
    leaveOut(phones) {
      if (phones.length !== model.out.size || phones.some(phone => !model.out.has(phone)))
        take({ model: { ...model, out: new Set(phones) }, out: [] })
    },
    check() {
      const checked = connection
      void checked?.answers(soon).then((does) => {
        if (does || connection !== checked)
          return
        checked.close()
        retry()
      })
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      clearInterval(telling)
      if (model.role === 'leading')
        connection?.send({ topic: ownTopic(me.room, 'lead'), payload: '' })
      connection?.close()
    },
  }
}
