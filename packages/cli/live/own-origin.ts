/** Keeps the pages of other sites from acting on the development server of whoever visits them. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

/**
 * What changes something although it is a GET, or opens a way to change something: Vite starts an editor, Slidev's tools write slides. In
 * any case, as the server reads paths.
 */
const acting = /^\/__(?:open-in-editor|mcp)(?![\w-])/i
const editor = /^\/__open-in-editor/i
const reading = ['GET', 'HEAD']

/** Whether the page that asks is one of ours, as far as the browser says; a program that is no browser says nothing. */
function isOwnPage({ origin, host }: IncomingHttpHeaders, site: string | undefined): boolean {
  if (site !== undefined && site !== 'same-origin')
    return false
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
}

/** What is wrong with a request, and the answer's status; undefined where it may come in. */
export interface Refused { status: 400 | 403 | 415, message: string }

/**
 * Whether a request may come in. Reading is for our own pages, and for whoever types the address or follows a link; writing
 * for our own pages and for programs that are no browser. A body is JSON, for which a page of another site would have to ask first.
 * That the Host is this machine's, Vite has looked at before.
 * @param request as it arrived
 */
export function refuseRequest({ method = 'GET', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Refused | undefined {
  // a whole address is for proxies: the server would read the path out of it, and we would look for the path at its beginning
  if (!/^\/(?!\/)/.test(url))
    return { status: 400, message: 'Ask for a path, which begins with one slash.' }
  const site = headers['sec-fetch-site'] as string | undefined
  const foreign: Refused = { status: 403, message: `A page of another site asked for this. Open http://${headers.host}/ itself.` }
  if (reading.includes(method) && !acting.test(url)) {
    const isVisit = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
    return site === undefined || site === 'same-origin' || site === 'none' || isVisit ? undefined : foreign
  }
  // a page could have the editor started by an image, for which older browsers name no origin
  if (!isOwnPage(headers, site) || (editor.test(url) && site === undefined))
    return foreign
  if (method !== 'DELETE' && !reading.includes(method) && !/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, message: 'The content type must be application/json.' }
  return undefined
}

type Handle = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => unknown

/** The same middleware, whose rejected promise is an answer: connect does not wait for it, and Node would end the server. */
function answerRejection(handle: Handle): Handle {
  return async (request, response, next) => {
    try {
      await handle(request, response, next)
    }
    catch (error) {
      if (response.headersSent)
        response.destroy()
      else if (error instanceof SyntaxError)
        response.writeHead(400, { 'content-type': 'text/plain' }).end('The body is no JSON.\n')
      else
        next(error)
    }
  }
}

/**
 * The development server answers to its own pages: Slidev writes slides for whoever asks, and ends with a body that is no JSON
 * (docs/upstream/README.md). No page of another origin may read an answer.
 */
export function ownOriginOnly(): Plugin {
  return {
    name: 'deck:own-origin',
    apply: 'serve',
    config: () => ({ server: { cors: false } }),
    // before the middleware of every other plugin, those that are "pre" included
    configureServer: { order: 'pre', handler(server) {
      server.middlewares.use((request, response, next) => {
        const refused = refuseRequest(request)
        refused ? response.writeHead(refused.status, { 'content-type': 'text/plain' }).end(`${refused.message}\n`) : next()
      })
      return () => {
        for (const layer of server.middlewares.stack) {
          // four arguments: a handler of errors
          if (typeof layer.handle === 'function' && layer.handle.length < 4)
            layer.handle = answerRejection(layer.handle as Handle)
        }
      }
    } },
  }
}
