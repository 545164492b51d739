/** A lecturer's window in its class: connects, takes in what is said, does what it is told, and comes back after every break. */
import type { Command } from './command.ts'
import type { Connect, Connection } from './connect-window.ts'
import type { Heard } from './hear.ts'
import type { ClassModel, Me, Outcome } from './model.ts'
import { lecturerTopics, shared, sharedTopic } from '../protocol/topics.ts'
import { run } from './command.ts'
import { Refused } from './connect-window.ts'
import { hear, settle } from './hear.ts'
import { rejoin, startModel } from './model.ts'
import { ownSchemas, ownTopic } from './own-messages.ts'

/** How the connection stands: 'refused' where the broker does not know the secret, and then nothing is tried again. */
export type Link = 'connecting' | 'on' | 'broken' | 'refused'

export interface SessionOptions {
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
    timer = setTimeout(() => take(settle(model)), Math.min(quiet, joinedAt + longestWait - now()))
  }
  function onMessage(heard: Heard) {
    take(hear(model, heard))
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
