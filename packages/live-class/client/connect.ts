/**
 * A connection to a class that comes back by itself: of a phone, of the lecturer's windows, and of those that show how many have voted.
 * Knows no page, so that tests and the bench connect as they do.
 */
import type { Hello } from '../protocol/messages.ts'
import { closeCodes, version } from '../protocol/messages.ts'

/** Where to connect, and what is said first. */
export interface Way { url: string, hello: Omit<Hello, 'v'> & Record<string, unknown> }

/** What a connection tells. */
export interface Heard {
  /** Whether the server is reached and has let us in; `lasted` says how long the connection held, in milliseconds, once it is gone. */
  link: (isUp: boolean, lasted: number) => void
  message: (text: string) => void
  /** Another tab has our place, and nothing is tried again. */
  elsewhere?: () => void
  /** The server does not let us in, and nothing is tried again; where this is left out, it is. */
  refused?: () => void
}

export interface Connection {
  /** Sends a message, where it is connected. */
  send: (message: object) => void
  /** Sends one that the server answers. @returns what it says to it; undefined where no answer comes */
  ask: (message: { id: string } & Record<string, unknown>) => Promise<{ counts: boolean } | undefined>
  /** Tries at once, where it is not connected, and else looks whether it still is: the page is seen again, the network is back. */
  wake: () => void
  close: () => void
}
export type Connect = (way: Way, heard: Heard, random?: () => number) => Connection

/**
 * How long the server may take to answer, also to one that only asks whether it is there; how often it is asked; and how long is waited
 * before the next try: at first, and at most. Milliseconds.
 */
const times = { answer: 5000, alive: 2000, check: 25_000, first: 400, most: 8000 }

/** What of the server's answers the connection itself reads; what they tell of the class, others read. */
function readReply(text: string): { is?: unknown, id?: unknown, counts?: unknown } {
  try {
    return JSON.parse(text) as object ?? {}
  }
  catch {
    return {}
  }
}

/**
 * Connects, and again whenever the connection breaks, later each time, and not all phones at once.
 * @param way where and as whom
 * @param heard what happens
 * @param random a number from 0 to 1, for when to try again
 */
export const connect: Connect = ({ url, hello }, heard, random = Math.random) => {
  let socket: WebSocket | undefined
  let isIn = false
  let since = 0
  let wait = times.first
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Who waits for an answer, by what was sent. */
  const asking = new Map<string, (answer: { counts: boolean } | undefined) => void>()

  const write = (message: object) => socket?.readyState === 1 && socket.send(JSON.stringify({ v: version, ...message }))

  function lose(lost: WebSocket) {
    if (socket !== lost)
      return
    const lasted = isIn ? Date.now() - since : 0
    socket = undefined
    isIn = false
    for (const answer of [...asking.values()])
      answer(undefined)
    heard.link(false, lasted)
    if (isClosed)
      return
    timer = setTimeout(tryNow, wait * (0.5 + random()))
    wait = Math.min(times.most, wait * 2)
  }
  /** Gives up a connection that does not answer: it is gone at once, whatever it says. */
  function drop(dead: WebSocket | undefined) {
    dead?.close()
    if (dead)
      lose(dead)
  }
  /** What the server says to a message. Where it says nothing, the connection is given up. */
  function answerTo(id: string, ms: number): Promise<{ counts: boolean } | undefined> {
    const used = socket
    return new Promise((done) => {
      const late = setTimeout(drop, ms, used)
      asking.set(id, (answer) => {
        clearTimeout(late)
        asking.delete(id)
        done(answer)
      })
    })
  }
  /** Checks that the server is still there. After a sleep a connection may look open for minutes, though nothing comes over it any more. */
  function checkServer() {
    if (isIn && !asking.has('here')) {
      write({ do: 'ping' })
      void answerTo('here', times.alive)
    }
  }

  function tryNow() {
    clearTimeout(timer)
    const opened = socket = new WebSocket(url)
    const giveUp = setTimeout(drop, times.answer, opened)
    opened.addEventListener('open', () => write({ ...hello }))
    opened.addEventListener('message', ({ data }) => {
      if (socket !== opened)
        return
      clearTimeout(giveUp)
      if (!isIn) {
        isIn = true
        since = Date.now()
        wait = times.first
        heard.link(true, 0)
      }
      const { is, id, counts } = readReply(String(data))
      if (is === 'here' || is === 'vote')
        asking.get(is === 'here' ? 'here' : String(id))?.({ counts: counts === true })
      else
        heard.message(String(data))
    })
    opened.addEventListener('close', ({ code }) => {
      clearTimeout(giveUp)
      // one that was given up is gone, whatever it says: its place was taken by the one after it
      const last = socket !== opened ? undefined : code === closeCodes.refused ? heard.refused : code === closeCodes.elsewhere ? heard.elsewhere : undefined
      if (last)
        close()
      lose(opened)
      last?.()
    })
  }
  // nothing is asked while the page is out of sight: it is, as soon as it is seen again
  const checking = setInterval(checkServer, times.check)
  function close() {
    isClosed = true
    clearTimeout(timer)
    clearInterval(checking)
    socket?.close()
  }

  tryNow()
  return {
    send: message => void (isIn && write(message)),
    ask(message) {
      if (!isIn)
        return Promise.resolve(undefined)
      write(message)
      return answerTo(message.id, times.answer)
    },
    wake() {
      if (isClosed)
        return
      if (!socket)
        return tryNow()
      isIn && socket.readyState !== 1 ? lose(socket) : checkServer()
    },
    close,
  }
}

/** The WebSocket of the server that a page comes from. @param phone names it at once: a place is kept for a phone that was in before */
export function ownWire({ protocol, host }: { protocol: string, host: string }, path: string, phone?: string): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${path}${phone === undefined ? '' : `?phone=${phone}`}`
}
