/** A phone's connection to the broker, which comes back by itself. Knows no page, so that tests and the bench connect as phones do. */
import type { Shared } from '../protocol/topics.ts'
import open from 'u8-mqtt/esm/web/basic-v4.js'
import { hereTopic, readTopic, shared, sharedTopic } from '../protocol/topics.ts'
import { wholePackets } from '../protocol/whole-packets.ts'

/** Where and as whom to connect. */
export interface Access { url: string, user: string, password: string, room: string, client: string }

/** What a connection tells. */
export interface Heard {
  /** Whether the broker is reached; `lasted` says how long the connection held, in milliseconds, once it is gone. */
  link: (isUp: boolean, lasted: number) => void
  message: (what: Shared, payload: string) => void
}

export interface Connection {
  /** Publishes a retained message; whether the broker has taken it. */
  publish: (topic: string, payload: string) => Promise<boolean>
  /** Tries at once, where it is not connected: the page is seen again, the network is back. */
  wake: () => void
  close: () => void
}

/** How long the broker may take to answer, also to one that only asks whether it is there, and how long a phone waits before it tries again: at first, and at most. Milliseconds. */
const times = { answer: 5000, alive: 2000, first: 400, most: 8000 }
/** A phone that says nothing for longer is taken for gone; in seconds. */
const keepAlive = 30

/** The first of both that happens. */
const within = <T>(promise: Promise<T>, ms: number): Promise<T> => Promise.race([promise, new Promise<never>((_, fail) => setTimeout(fail, ms, new Error('no answer in time')))])

/** One connection, until it breaks. @returns how to publish over it, and whether it still reaches the broker */
async function connectOnce(socket: WebSocket, { user, password, room, client }: Access, heard: Heard) {
  const here = hereTopic(room, client)
  const decoder = new TextDecoder()
  // a new client for each connection: the library's own reconnecting forgets name and will
  const mqtt = open({
    on_mqtt_type: {
      mqtt_publish({ topic, payload, qos, pkt_id }: { topic: string, payload: Uint8Array, qos: number, pkt_id: number }) {
        if (qos)
          void mqtt.puback({ pkt_id })
        const to = readTopic(topic)
        const what = shared.find(each => each === to?.kind)
        if (what && to?.room === room)
          heard.message(what, decoder.decode(payload ?? new Uint8Array()))
      },
    },
    log_conn: () => {},
    on_error: () => {},
    on_live: () => {},
    on_disconnect: () => {},
  }).with_websock(wholePackets(socket))
  await within(mqtt.connect({ client_id: client, keep_alive: keepAlive, username: user, ...password && { password }, flags: { clean_start: true }, will: { topic: here, payload: '', retain: true } }), times.answer)
  // nobody waits for these answers: what is lost with the connection comes again with the next
  mqtt.subscribe(shared.map(what => sharedTopic(room, what))).catch(() => {})
  mqtt.store(here, '{"v":1}').catch(() => {})
  const store = async (topic: string, payload: string, ms: number) => {
    try {
      const [answer] = await within(mqtt.store(topic, payload), ms)
      return answer !== undefined
    }
    catch {
      return false
    }
  }
  return {
    publish: (topic: string, payload: string) => store(topic, payload, times.answer),
    isAlive: () => store(here, '{"v":1}', times.alive),
  }
}

/**
 * Connects, and again whenever the connection breaks, later each time, and not all phones at once.
 * @param access where and as whom
 * @param heard what happens
 * @param random a number from 0 to 1, for when to try again
 */
export function connect(access: Access, heard: Heard, random: () => number): Connection {
  let line: Awaited<ReturnType<typeof connectOnce>> | undefined
  let socket: WebSocket | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = times.first
  let isClosed = false
  let since = 0

  function lose(lost: WebSocket) {
    if (socket !== lost)
      return
    const lasted = line ? Date.now() - since : 0
    socket = line = undefined
    heard.link(false, lasted)
    if (isClosed)
      return
    timer = setTimeout(tryNow, wait * (0.5 + random()))
    wait = Math.min(times.most, wait * 2)
  }

  /** Gives up a connection that does not answer: it is gone at once, whatever it says. */
  function drop(dead: WebSocket) {
    dead.close()
    lose(dead)
  }

  function tryNow() {
    clearTimeout(timer)
    const opened = socket = new WebSocket(access.url, ['mqtt'])
    const giveUp = setTimeout(drop, times.answer, opened)
    opened.addEventListener('close', () => lose(opened))
    connectOnce(opened, access, heard).then((found) => {
      if (socket !== opened)
        return
      line = found
      since = Date.now()
      wait = times.first
      heard.link(true, 0)
    }, () => drop(opened)).finally(() => clearTimeout(giveUp))
  }

  tryNow()
  return {
    async publish(topic, payload) {
      const [used, by] = [socket, line]
      const isTaken = await by?.publish(topic, payload) ?? false
      if (by && !isTaken)
        drop(used!)
      return isTaken
    },
    wake() {
      if (isClosed)
        return
      if (!socket)
        return tryNow()
      const [used, by] = [socket, line]
      if (by && used.readyState !== WebSocket.OPEN)
        lose(used)
      // after a sleep a connection may look open for minutes, though nothing comes over it any more
      else
        void by?.isAlive().then(isAlive => isAlive || drop(used))
    },
    close() {
      isClosed = true
      clearTimeout(timer)
      socket?.close()
    },
  }
}
