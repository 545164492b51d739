import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { LiveClass } from './open-class.ts'
import { isIPv4, isIPv6 } from 'node:net'
import { answerFile, findFile, readHeaders } from '@deck/command-line'
import { isHere } from './links.ts'
import { openServer } from './open-server.ts'

/** Which folders are served to whom. */
export interface Folders {
  /** The lecturer's build, for this machine alone: it has the notes. Null where another server has the slides. */
  lecturer: string | null
  /** The students' build, for everybody else; null for the page to vote and nothing more. */
  students: string | null
  /** Whoever comes, comes over a proxy of this machine: nobody is on it, and nobody else reaches this port. */
  isHost?: boolean
}

/**
 * Whether a Host header is one of the names that lead to the machine itself: its local name, or an address by number, which the lecturer's
 * phone calls through the remote. Any other name that leads here is a page of somebody else's, which would read the answers in a visitor's
 * browser as if they were its own (DNS rebinding); only a name can be made to lead elsewhere.
 */
export function isOwnName(host = ''): boolean {
  const [, six, name = ''] = /^(?:\[([\da-f:.]+)\]|([^:]+))(?::\d+)?$/i.exec(host) ?? []
  return six === undefined ? name.toLowerCase() === 'localhost' || isIPv4(name) : isIPv6(six)
}

const isRebound = ({ socket, headers }: IncomingMessage) => isHere(socket.remoteAddress) && !isOwnName(headers.host)

function answerDeck(request: IncomingMessage, response: ServerResponse, { lecturer, students, isHost }: Folders): void | Promise<void> {
  const here = !isHost && isHere(request.socket.remoteAddress)
  const folder = here ? lecturer : students
  if (folder === null) {
    // somebody typed the address without what stands behind it
    response.writeHead(request.url === '/' ? 302 : 404, request.url === '/' ? { location: '/vote' } : {}).end()
    return
  }
  return answerFile(findFile(folder, request.url ?? '/'), response, readHeaders(folder)(request.url ?? '/'), request.headers['accept-encoding'])
}

/**
 * Serves a built deck with its class: to this machine the lecturer's build, to others the page to vote and, where there is one, the
 * students' build.
 * @param folders of the builds
 * @param live the class
 * @param port to listen on, on every address of the machine
 */
export async function serveBuild(folders: Folders, live: LiveClass, port: number): Promise<Server> {
  return openServer({
    answer(request, response) {
      if (!folders.isHost && isRebound(request))
        response.writeHead(421, { 'content-type': 'text/plain' }).end(`On this machine, open http://localhost:${request.socket.localPort}/ instead.\n`)
      else if (!live.answer(request, response))
        return answerDeck(request, response, folders)
    },
    accept: (request, socket, head) => (folders.isHost || !isRebound(request)) && live.accept(request, socket, head),
  }, port, folders.isHost ? '127.0.0.1' : undefined)
}
