/** The WebSocket of a class: lets phones and the lecturer's windows in, holds phones to their limits, and tells everybody what changes. */
import type { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { WebSocket } from 'ws'
import type { Desk, Vote } from '../protocol/messages.ts'
import type { QuestionTexts } from '../protocol/translate-room.ts'
import type { Limits } from './limits.ts'
import type { Room } from './make-room.ts'
import type { KeptRecord, Part } from './room-record.ts'
import { WebSocketServer } from 'ws'
import { isId } from '../protocol/ids.ts'
import {
  closeCodes, deskMessageSchema, helloSchema, languageSchema, longest, pingSchema, pressSchema, readMessage, runSchema, version,
  voteSchema,
} from '../protocol/messages.ts'
import { translateRoom } from '../protocol/translate-room.ts'
import { openKnownPhones } from './known-phones.ts'
import { openAllowance, openAllowances, openPlaces, limits as usual } from './limits.ts'
import { groupOf, isHere as isLoopback } from './links.ts'
import { isSame } from './make-room.ts'
import { openRecord } from './room-record.ts'

export interface WireOptions {
  limits?: Partial<Limits>
  isHere?: (address: string | undefined) => boolean
  /** The address by which somebody is counted. */
  addressOf?: (request: IncomingMessage) => string
  /** What a file had of the class. */
  kept?: KeptRecord
  /** What questions say in other languages, by their codes. */
  texts?: Readonly<Record<string, QuestionTexts>>
  /** Something has changed that a file should have. */
  onChange?: () => void
}

/** Whose connection it is. */
type Party = { is: 'lecturer' | 'remote' | 'watcher' } | { is: 'phone', phone: string, language?: string | undefined }

/** Room for the lecturer's longest message with what stands around it, in bytes. */
const mostBytes = longest.lecturer + 1024
/** What the system keeps for a piece that comes, beside its bytes. */
const bytesOfPiece = 32
/**
 * Times in milliseconds: between two looks whether everybody is still there, and without an answer until one is taken for gone; between two
 * counts, and between two slides that phones are told of; until one that was told the end is thrown out.
 */
const times = { check: 15_000, gone: 45_000, count: 100, move: 300, farewell: 1000 }
/** Bytes that wait for somebody who does not read: three of the longest messages. */
const mostWaiting = 3 * mostBytes

/** The phone's random id, which it alone knows: a place is kept for it. '' where it names none. */
function readPhone({ url = '' }: IncomingMessage): string {
  const phone = new URLSearchParams(url.split('?')[1]).get('phone')
  return isId(phone) ? phone : ''
}

/** A page of another site may not connect in a visitor's name. */
function isOwn({ headers: { origin, host } }: IncomingMessage): boolean {
  try {
    return origin === undefined || new URL(origin).host === host
  }
  catch {
    return false
  }
}

/** Presenter's windows of which it is remembered where they stood. */
const mostWindows = 20
const writePlace = (at: Desk['at']) => at ? `${at.slide} ${at.click}` : 'nowhere'

/**
 * Opens the WebSocket of a room.
 * @param room whose id and secret let in
 * @param options limits other than the usual ones, and whom it may trust
 */
export function openWire(
  room: Room,
  { limits: own, isHere = isLoopback, addressOf = ({ socket }) => groupOf(socket.remoteAddress), kept, texts = {}, onChange = () => {} }: WireOptions = {},
) {
  const limits = { ...usual, ...own }
  const now = () => performance.now()
  const record = openRecord(now, kept)
  const known = openKnownPhones(() => openAllowances(limits.newPhones, now))
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostBytes, maxFragments: limits.fragments, perMessageDeflate: false })
  const reservePlace = openPlaces(limits.connections)
  const mayConnect = openAllowances(limits.connecting, now)
  /** By language and question: a name that came over the network is looked up in no object. */
  const languages = new Map(Object.entries(texts).map(([language, all]) =>
    [language, new Map(Object.entries(all).map(([id, own]) => [id, new Map(Object.entries(own))]))]))
  const parties = new Map<WebSocket, Party>()
  const phones = new Map<string, WebSocket>()
  const addresses = new Map<WebSocket, string>()
  /** When somebody was last known to be there. */
  const seen = new WeakMap<WebSocket, number>()
  /** The presenter's window that last said where the lecture stands: what a remote presses is done there, and once. */
  let presenter: { socket: WebSocket, desk: Desk } | null = null
  /** Where each presenter's window stood when it last said so: it is the same window after a break. One that names itself not is its connection. */
  const stood = new Map<string | WebSocket, string>()
  let isClosed = false
  let counting: ReturnType<typeof setTimeout> | undefined
  let moving: ReturnType<typeof setTimeout> | undefined
  /** The hall sees another slide than phones were told. */
  let hasMoved = false

  /** Whether a phone's votes do not count: the lecturer has left its address out. */
  const isOut = (phone: string) => known.isOut(phone, '')

  function send(socket: WebSocket, text: string) {
    // who does not read comes back, and hears how it is then
    socket.bufferedAmount > mostWaiting ? socket.terminate() : socket.send(text)
  }
  const writeLecture = () => JSON.stringify(record.describeLecture(isOut, phones.size))
  const writeCount = () => JSON.stringify({ v: version, is: 'count', state: record.describeState(), voters: record.countVoters(isOut), here: phones.size })
  /** Tells the lecturer's windows, and those that show how many have voted. */
  function scheduleCounts() {
    counting = undefined
    const texts = { lecturer: writeLecture(), watcher: writeCount() }
    for (const [socket, { is }] of parties) {
      if (is === 'lecturer' || is === 'watcher')
        send(socket, texts[is])
    }
  }
  /** Does so soon: many votes at once are told together. */
  function countSoon() {
    counting ??= setTimeout(scheduleCounts, times.count)
  }
  function sendCounts() {
    clearTimeout(counting)
    scheduleCounts()
  }
  /** What a phone is told, for one phone after the other: of each language it is written once. */
  function writeRoom(changed?: readonly Part[]): (socket: WebSocket) => string {
    const message = record.describeRoom(changed)
    const written = new Map<string, string>()
    return (socket) => {
      const { language = '' } = parties.get(socket) as { language?: string }
      const own = languages.get(language)?.get(record.asked ?? '')
      const text = written.get(own ? language : '') ?? JSON.stringify(own ? translateRoom(message, own, language) : message)
      written.set(own ? language : '', text)
      return text
    }
  }
  function sendToPhones(changed: readonly Part[]) {
    const write = writeRoom(changed)
    for (const socket of phones.values())
      send(socket, write(socket))
  }

  /** Sends phones the slide that the audience sees, and what has come since a little later: a key that is held down is no flood. */
  function sendPlace() {
    hasMoved = false
    sendToPhones(['at'])
    moving = setTimeout(() => {
      moving = undefined
      if (hasMoved)
        sendPlace()
    }, times.move)
  }

  function sendToRemotes(desk: Desk | null) {
    const text = JSON.stringify({ v: version, is: 'desk', desk })
    for (const [socket, { is }] of parties) {
      if (is === 'remote')
        send(socket, text)
    }
  }

  /** Lets somebody in. @returns who it is; undefined for who may not come in */
  function enter(socket: WebSocket, text: string): Party | undefined {
    const hello = readMessage(helloSchema, text, longest.phone)
    if ((hello?.do === 'lead' || hello?.do === 'remote') && isSame(hello.secret, room.secret))
      return { is: hello.do === 'lead' ? 'lecturer' : 'remote' }
    if (hello?.do === 'watch' && hello.room === room.id)
      return { is: 'watcher' }
    if (hello?.do !== 'join' || hello.room !== room.id || !known.enter(hello.phone, addresses.get(socket)!))
      return undefined
    phones.get(hello.phone)?.close(closeCodes.elsewhere)
    parties.delete(phones.get(hello.phone)!)
    phones.set(hello.phone, socket)
    return { is: 'phone', phone: hello.phone, language: hello.language }
  }
  function welcome(socket: WebSocket, party: Party) {
    parties.set(socket, party)
    const first = {
      phone: () => writeRoom()(socket),
      lecturer: writeLecture,
      watcher: writeCount,
      remote: () => JSON.stringify({ v: version, is: 'desk', desk: presenter?.desk ?? null }),
    }
    send(socket, first[party.is]())
    if (party.is !== 'phone')
      return
    countSoon()
    // before the first question the file has the room alone, so that a server that is started again is the one that phones have joined
    onChange()
  }
  function handleVote(socket: WebSocket, phone: string, vote: Vote) {
    const counts = !isOut(phone) && record.vote(phone, vote)
    send(socket, JSON.stringify({ v: version, is: 'vote', id: vote.id, counts }))
    if (!counts)
      return
    countSoon()
    onChange()
  }
  /** Tells a phone all in the language that its reader has chosen. It is as much as a new connection, and allowed as often. */
  function handleLanguage(socket: WebSocket, phone: string, text: string): boolean {
    const message = readMessage(languageSchema, text, longest.phone)
    if (!message || !mayConnect(addresses.get(socket)!))
      return false
    parties.set(socket, { is: 'phone', phone, language: message.language })
    send(socket, writeRoom()(socket))
    return true
  }
  /** Takes where a presenter's window stands, for remotes and for phones that follow. */
  function handleDeskMessage(socket: WebSocket, text: string): boolean {
    const message = readMessage(deskMessageSchema, text, mostBytes)
    if (!message)
      return false
    const { desk: { at }, window = socket } = message
    const before = stood.get(window)
    // a window that opens beside another leads phones nowhere until its slide turns, nor does one that only says its time anew
    const leads = before ? before !== writePlace(at) : presenter === null
    presenter = { socket, desk: message.desk }
    stood.delete(window)
    stood.set(window, writePlace(at))
    if (stood.size > mostWindows)
      stood.delete(stood.keys().next().value!)
    sendToRemotes(message.desk)
    if (leads && at && record.moveTo(at))
      hasMoved = true
    if (hasMoved && !moving)
      sendPlace()
    return true
  }
  /** Hands what a remote presses on to the presenter's window. */
  function handlePress(text: string): boolean {
    const message = readMessage(pressSchema, text, longest.phone)
    if (message && presenter)
      send(presenter.socket, JSON.stringify({ v: version, is: 'press', key: message.key }))
    return message !== null
  }
  function handleCommand(text: string): boolean {
    const run = readMessage(runSchema, text, mostBytes)
    const changed = run && record.run(run)
    if (changed) {
      // the next group may have addresses of the one before
      if (run.command.do === 'forget')
        known.forget(phone => phones.has(phone))
      // what is done with sentences is nothing to phones
      if (run.command.do !== 'lay')
        sendToPhones(changed)
      onChange()
    }
    // a window that knew less than the server learns how it is
    sendCounts()
    return run !== null
  }
  /** Whether a message makes sense; who sends one that does not is thrown out. */
  function handleMessage(socket: WebSocket, party: Party, text: string): boolean {
    if (readMessage(pingSchema, text, longest.phone)) {
      send(socket, JSON.stringify({ v: version, is: 'here' }))
      return true
    }
    if (party.is === 'lecturer')
      return handleDeskMessage(socket, text) || handleCommand(text)
    if (party.is === 'remote')
      return handlePress(text)
    if (party.is !== 'phone')
      return false
    const vote = readMessage(voteSchema, text, longest.phone)
    if (vote)
      handleVote(socket, party.phone, vote)
    return vote !== null || handleLanguage(socket, party.phone, text)
  }

  sockets.on('connection', (socket, request: IncomingMessage) => {
    addresses.set(socket, addressOf(request))
    const [allowPacket, allowBytes] = [openAllowance(limits.packets, now), openAllowance(limits.bytes, now)]
    const isTrusted = () => parties.get(socket)?.is === 'lecturer'
    const late = setTimeout(() => socket.terminate(), limits.times.hello)
    seen.set(socket, now())
    /** Bytes of a message that has not come to its end. */
    let unread = 0
    // before a library keeps them: in how many pieces, frames and fragments they come is all one
    request.socket.prependListener('data', (piece: Buffer) => {
      unread += piece.length + bytesOfPiece
      if (!isTrusted() && (!allowBytes(piece.length + bytesOfPiece) || unread > limits.unread))
        socket.terminate()
    })
    for (const whole of ['message', 'ping', 'pong']) {
      socket.on(whole, () => {
        unread = 0
        seen.set(socket, now())
      })
    }
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (isClosed || socket.readyState !== socket.OPEN)
        return
      if (isBinary || (!isTrusted() && (data.length > longest.phone || !allowPacket())))
        return socket.terminate()
      const party = parties.get(socket)
      if (party)
        return handleMessage(socket, party, data.toString()) || socket.terminate()
      clearTimeout(late)
      const entered = enter(socket, data.toString())
      entered ? welcome(socket, entered) : socket.close(closeCodes.refused)
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearTimeout(late)
      addresses.delete(socket)
      const party = parties.get(socket)
      parties.delete(socket)
      if (presenter?.socket === socket) {
        presenter = null
        sendToRemotes(null)
      }
      if (party?.is === 'phone' && phones.get(party.phone) === socket) {
        phones.delete(party.phone)
        countSoon()
      }
    })
  })
  /** Whoever is gone without a word is not here; a laptop that slept gives everybody time to answer. */
  const checking = setInterval(() => {
    for (const socket of sockets.clients)
      now() - seen.get(socket)! > times.gone ? socket.terminate() : socket.ping()
  }, times.check)
  checking.unref()

  return {
    record,
    countPhones: () => phones.size,
    /** The addresses that brought more phones than a class does, and those that are left out. */
    listCrowds: known.list,
    /** Leaves an address out, or takes it in again. @returns whether there is such an address */
    leaveOut(crowd: number, isOut: boolean) {
      const isThere = known.leaveOut(crowd, isOut)
      for (const [phone, socket] of phones) {
        if (known.isOut(phone, addresses.get(socket) ?? ''))
          socket.close(closeCodes.refused)
      }
      sendCounts()
      return isThere
    },
    accept(request: IncomingMessage, socket: Duplex, head: Buffer) {
      const address = addressOf(request)
      const rank = isHere(request.socket.remoteAddress) ? 'here' : known.isKnown(readPhone(request), address) ? 'known' : 'new'
      const refuse = (status: string) => socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
      if (isClosed || !isOwn(request))
        return refuse('403 Forbidden')
      const place = mayConnect(address) ? reservePlace(address, rank) : 'address'
      if (typeof place === 'string')
        return refuse('503 Service Unavailable')
      socket.once('close', place)
      sockets.handleUpgrade(request, socket, head, done => sockets.emit('connection', done, request))
    },
    /** Ends the class for everybody, who are told so. */
    end() {
      record.end()
      sendToPhones(['question', 'answer', 'result'])
      sendCounts()
      known.forget(() => false)
    },
    /** What a file keeps of it. */
    write: () => record.write(isOut),
    /** Throws everybody out. */
    async close() {
      isClosed = true
      clearTimeout(counting)
      clearTimeout(moving)
      clearInterval(checking)
      for (const socket of sockets.clients) {
        // what it was told last still goes out; who does not read it is thrown out
        socket.close(closeCodes.gone)
        setTimeout(() => socket.terminate(), times.farewell).unref()
      }
      phones.clear()
      parties.clear()
      await new Promise<void>(done => sockets.close(() => done()))
    },
  }
}

export type Wire = ReturnType<typeof openWire>
