/** What the server of a class answers over HTTP, besides the deck: the page for phones, the room, the short code. */
import type { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Limits } from './limits.ts'
import type { Room } from './make-room.ts'
import type { Broker } from './open-broker.ts'
import { openAllowance, openAllowances, limits as usual } from './limits.ts'
import { groupOf, isHere as isLoopback } from './links.ts'
import { isSame } from './make-room.ts'

/** Where the broker is on this server. */
export const brokerPath = '/class/mqtt'

/** Whether a header can be the name under which this server was called. */
export const isHost = (host: string | undefined): host is string => /^[\w.:[\]-]+$/.test(host ?? '')

/**
 * What the lecturer's window needs to lead the class.
 * @param room the class
 * @param info what the server knows of itself
 * @param host the name under which the window has called the server
 * @param reached how many phones have reached it
 * @param own our own broker; null where it is somebody else's
 */
export function describeRoom(room: Room, { broker, hosts, port, study }: ClassInfo, host: string | undefined, reached: number, own: Pick<Broker, 'listCrowds'> | null) {
  const link = (host: string) => `${host}:${port}/vote`
  return {
    v: 1,
    room: room.id,
    code: room.code,
    embedded: broker.embedded,
    // the lecturer's phone, too, calls this server by the name that it knows
    broker: broker.embedded && isHost(host) ? `ws://${host}${brokerPath}` : broker.lecturer.url,
    user: broker.lecturer.user,
    password: broker.lecturer.password,
    phones: hosts.map(host => ({ link: `http://${link(host)}#${room.id}`, said: link(host) })),
    study,
    reached,
    crowds: own?.listCrowds() ?? [],
  }
}

/** The page for phones, as it is served from memory. */
export interface VotePage {
  /** Compressed with gzip. */
  body: Buffer
  etag: string
  /** The content policy of its script and style; what it may connect to comes behind. */
  policy: string
}

/** Where and how to connect to a broker. */
export interface Access { url: string, user: string, password: string }

/** What the server knows of itself. */
export interface ClassInfo {
  /** `phones` is null where they connect to this server, with the room's id as their name. */
  broker: { embedded: boolean, lecturer: Access, phones: Access | null }
  /** Addresses of this machine, the likeliest first, and the port. */
  hosts: readonly string[]
  port: number
  /** Where phones find the students' deck; null where it is not served. */
  study: string | null
}

/** What there is to answer with. */
export interface Answering {
  room: Room
  info: () => ClassInfo
  /** The page for phones. */
  page: VotePage
  /** Null where it is somebody else's. */
  broker: Pick<Broker, 'listCrowds' | 'leaveOut'> | null
  /** Ends the class. */
  end: () => void
  /** Whether it has ended. */
  isOver?: () => boolean
  limits?: Partial<Limits>
  isHere?: (address: string | undefined) => boolean
  now?: () => number
}

/** A phone keeps the page for a lecture, in seconds. With another broker it asks each time, since the page's policy names the broker. */
const pageLasts = 7200

const secure = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' }

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { ...secure, 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))
}

/** What the page may connect to: this server, by its own name, and another broker where there is one. */
function listSources({ headers: { host = '' } }: IncomingMessage, { broker: { phones } }: ClassInfo): string {
  // no policy can name an address of IPv6; 'self' stands for it
  const own = isHost(host) && !host.startsWith('[') ? ` ws://${host} wss://${host}` : ''
  return `'self'${own}${phones ? ` ${new URL(phones.url).origin}` : ''}`
}

/**
 * Answers what belongs to the class.
 * @returns whether a request was one of its own; others are the deck's
 */
export function openAnswers({ room, info, page, broker, end, isOver = () => false, limits: own, isHere = isLoopback, now = () => performance.now() }: Answering): (request: IncomingMessage, response: ServerResponse) => boolean {
  const limits = { ...usual, ...own }
  const [mayGuess, mayAsk] = [openAllowances(limits.guesses, now), openAllowances(limits.requests, now)]
  const [mayAnybodyGuess, mayGuessFew] = [openAllowance(limits.allGuesses, now), openAllowances(limits.fewGuesses, now)]
  /** Addresses of phones that have reached this machine: the lecturer sees how many. */
  const reached = new Set<string>()
  const leads = (request: IncomingMessage) => isSame(request.headers.authorization ?? '', `Bearer ${room.secret}`)

  function join(request: IncomingMessage, response: ServerResponse, code: string) {
    const address = groupOf(request.socket.remoteAddress)
    // asked before the code is looked at: else whoever has used up the guesses would still be told the right one. Where many addresses guess
    // at once, each has fewer guesses; an address that has guessed nothing yet is let in whatever others do
    if (!mayGuess(address, 0) || (!mayAnybodyGuess(0) && !mayGuessFew(address, 0)))
      return sendJson(response, 429, { v: 1, wrong: 'too many' })
    if (!isOver() && isSame(code, room.code))
      return sendJson(response, 200, { v: 1, room: room.id })
    for (const take of [mayGuess, mayGuessFew])
      take(address)
    mayAnybodyGuess()
    sendJson(response, 404, { v: 1, wrong: 'code' })
  }

  const routes: Record<string, (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void> = {
    'GET /vote': (request, response) => {
      const known = request.headers['if-none-match'] === page.etag
      const headers = { ...secure, 'etag': page.etag, 'cache-control': info().broker.embedded ? `private, max-age=${pageLasts}` : 'no-cache', 'content-security-policy': `${page.policy}; connect-src ${listSources(request, info())}` }
      response.writeHead(known ? 304 : 200, known ? headers : { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(known || request.method === 'HEAD' ? undefined : page.body)
    },
    'GET /class/join': (request, response, query) => join(request, response, query.get('code') ?? ''),
    'GET /class/reached': (request, response, query) => {
      const address = request.socket.remoteAddress
      if (!isHere(address) && reached.size < limits.connections.all)
        reached.add(groupOf(address))
      // a phone may come with the room of an earlier class; and the way to a broker may hold the room, which is told to nobody else
      const known = !isOver() && isSame(query.get('room') ?? '', room.id)
      sendJson(response, 200, { v: 1, known, study: info().study, broker: known ? info().broker.phones : null })
    },
    'GET /class/room': (request, response) => leads(request) ? sendJson(response, 200, describeRoom(room, info(), request.headers.host, reached.size, broker)) : sendJson(response, 401, { v: 1, wrong: 'secret' }),
    'POST /class/leave-out': (request, response, query) => {
      if (!leads(request))
        return sendJson(response, 401, { v: 1, wrong: 'secret' })
      const isThere = broker?.leaveOut(Number(query.get('crowd')), query.get('out') === 'true') ?? false
      sendJson(response, isThere ? 200 : 404, isThere ? { v: 1 } : { v: 1, wrong: 'crowd' })
    },
    'POST /class/end': (request, response) => {
      if (!leads(request))
        return sendJson(response, 401, { v: 1, wrong: 'secret' })
      reached.clear()
      sendJson(response, 200, { v: 1 })
      end()
    },
  }

  const paths = new Set(Object.keys(routes).map(route => route.split(' ')[1]))

  return (request, response) => {
    // a path alone: "//" would be read as a host
    const [address = '', query = ''] = (request.url ?? '/').split('?')
    const path = address.replace(/(.)\/$/, '$1')
    // below /class/ the server of `npm start` has modules of the deck, too
    if (!paths.has(path))
      return false
    if (!mayAsk(groupOf(request.socket.remoteAddress))) {
      sendJson(response, 429, { v: 1, wrong: 'too many' })
      return true
    }
    const route = routes[`${request.method === 'HEAD' ? 'GET' : request.method} ${path}`]
    route ? route(request, response, new URLSearchParams(query)) : sendJson(response, 404, { v: 1, wrong: 'path' })
    return true
  }
}
