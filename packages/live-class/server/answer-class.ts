/** What the server of a class answers over HTTP, besides the deck: the page for phones, the room, the short code. */
import type { Buffer } from 'node:buffer'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Limits } from './limits.ts'
import type { Room } from './make-room.ts'
import type { Wire } from './open-wire.ts'
import { openAllowance, openAllowances, limits as usual } from './limits.ts'
import { groupOf, isHere as isLoopback } from './links.ts'
import { isSame } from './make-room.ts'

/** Whether a header can be the name under which this server was called. */
const isHost = (host: string | undefined): host is string => /^[\w.:[\]-]+$/.test(host ?? '')

/**
 * What the lecturer's window needs to show phones the way.
 * @param room the class
 * @param info what the server knows of itself
 * @param reached how many phones have reached it
 * @param crowds of phones from one address
 */
function describeRoom(room: Room, { hosts, port, url, study }: ClassInfo, reached: number, crowds: ReturnType<Wire['listCrowds']>) {
  const origins = url === null ? hosts.map(host => `http://${host}:${port}`) : [url]
  return {
    room: room.id,
    code: room.code,
    phones: origins.map(origin => ({ link: `${origin}/vote#${room.id}`, said: `${origin.replace(/^https?:\/\//, '')}/vote` })),
    study,
    reached,
    crowds,
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

/** What the server knows of itself. */
export interface ClassInfo {
  /** Addresses of this machine, the likeliest first, and the port. */
  hosts: readonly string[]
  port: number
  /** The origin under which a proxy shows this server to the world; null without one. */
  url: string | null
  /** Where phones find the students' deck; null where it is not served. */
  study: string | null
  /** The languages that it has beside English. */
  editions?: readonly string[]
}

export interface Answering {
  room: Room
  info: () => ClassInfo
  /** The page for phones. */
  page: VotePage
  wire: Pick<Wire, 'listCrowds' | 'leaveOut'>
  /** Ends the class. */
  end: () => void
  /** Whether it has ended. */
  isOver?: () => boolean
  limits?: Partial<Limits>
  isHere?: (address: string | undefined) => boolean
  /** The address by which somebody is counted. */
  addressOf?: (request: IncomingMessage) => string
  now?: () => number
}

/** A phone keeps the page for a lecture, in seconds. */
const pageLasts = 7200

const secure = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' }

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { ...secure, 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ v: 1, ...body }))
}

/** What the page may connect to: this server, by its own name. No policy can name an address of IPv6; 'self' stands for it. */
const listSources = ({ headers: { host = '' } }: IncomingMessage) => `'self'${isHost(host) && !host.startsWith('[') ? ` ws://${host} wss://${host}` : ''}`

/**
 * Answers what belongs to the class.
 * @returns whether a request was one of its own; others are the deck's
 */
export function openAnswers(
  {
    room,
    info,
    page,
    wire,
    end,
    isOver = () => false,
    limits: own,
    isHere = isLoopback,
    addressOf = ({ socket }) => groupOf(socket.remoteAddress),
    now = () => performance.now(),
  }: Answering,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const limits = { ...usual, ...own }
  const [mayGuess, mayAsk] = [openAllowances(limits.guesses, now), openAllowances(limits.requests, now)]
  const [mayAnybodyGuess, mayGuessFew] = [openAllowance(limits.allGuesses, now), openAllowances(limits.fewGuesses, now)]
  /** Addresses of phones that have reached this machine: the lecturer sees how many. */
  const reached = new Set<string>()
  type Route = (request: IncomingMessage, response: ServerResponse, query: URLSearchParams) => void
  /** What only whoever has the secret may ask. */
  const forLecturer = (route: Route): Route => (request, response, query) =>
    isSame(request.headers.authorization ?? '', `Bearer ${room.secret}`) ? route(request, response, query) : sendJson(response, 401, { wrong: 'secret' })

  function join(request: IncomingMessage, response: ServerResponse, code: string) {
    const address = addressOf(request)
    // asked before the code is looked at: else whoever has used up the guesses would still be told the right one. Where many addresses guess
    // at once, each has fewer guesses; an address that has guessed nothing yet is let in whatever others do
    if (!mayGuess(address, 0) || (!mayAnybodyGuess(0) && !mayGuessFew(address, 0)))
      return sendJson(response, 429, { wrong: 'too many' })
    if (!isOver() && isSame(code, room.code))
      return sendJson(response, 200, { room: room.id })
    for (const allow of [mayGuess, mayGuessFew])
      allow(address)
    mayAnybodyGuess()
    sendJson(response, 404, { wrong: 'code' })
  }

  /** The page for phones, which is the remote under its own address. */
  function sendPage(request: IncomingMessage, response: ServerResponse) {
    const known = request.headers['if-none-match'] === page.etag
    const headers = {
      ...secure,
      'etag': page.etag,
      'cache-control': `private, max-age=${pageLasts}`,
      'content-security-policy': `${page.policy}; connect-src ${listSources(request)}`,
    }
    response
      .writeHead(known ? 304 : 200, known ? headers : { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
      .end(known || request.method === 'HEAD' ? undefined : page.body)
  }

  const routes: Record<string, Route> = {
    'GET /vote': sendPage,
    'GET /remote': sendPage,
    'GET /class/join': (request, response, query) => join(request, response, query.get('code') ?? ''),
    'GET /class/reached': (request, response, query) => {
      if (!isHere(request.socket.remoteAddress) && reached.size < limits.connections.all)
        reached.add(addressOf(request))
      const { study, editions } = info()
      // a phone may come with the room of an earlier class
      sendJson(response, 200, { known: !isOver() && isSame(query.get('room') ?? '', room.id), study, editions })
    },
    'GET /class/room': forLecturer((_, response) =>
      isOver() ? sendJson(response, 410, { wrong: 'over' }) : sendJson(response, 200, describeRoom(room, info(), reached.size, wire.listCrowds()))),
    'POST /class/leave-out': forLecturer((_, response, query) => {
      const isThere = wire.leaveOut(Number(query.get('crowd')), query.get('out') === 'true')
      sendJson(response, isThere ? 200 : 404, isThere ? {} : { wrong: 'crowd' })
    }),
    'POST /class/end': forLecturer((_, response) => {
      reached.clear()
      // before it is said: a class that cannot be ended is not told as ended
      end()
      sendJson(response, 200, {})
    }),
  }

  const paths = new Set(Object.keys(routes).map(route => route.split(' ')[1]))

  return (request, response) => {
    // a path alone: "//" would be read as a host
    const [address = '', query = ''] = (request.url ?? '/').split('?')
    const path = address.replace(/(.)\/$/, '$1')
    // below /class/ the server of `npm start` has modules of the deck, too
    if (!paths.has(path))
      return false
    if (!mayAsk(addressOf(request))) {
      sendJson(response, 429, { wrong: 'too many' })
      return true
    }
    const route = routes[`${request.method === 'HEAD' ? 'GET' : request.method} ${path}`]
    route ? route(request, response, new URLSearchParams(query)) : sendJson(response, 404, { wrong: 'path' })
    return true
  }
}
