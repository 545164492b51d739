/** The remote of `npm start -- --remote`: a port of its own, which asks for a password before it gives anything, and then gives the presenter's page and its messages. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { createHash } from 'node:crypto'
import process from 'node:process'
import { enRemote as words } from '../../locales/en-page.ts'
import { groupOf, isSame, limits, openAllowances, openServer } from '../../packages/live-class/index.ts'

const style = ':root{color-scheme:light dark}body{margin:0;display:grid;place-content:center;min-height:100vh;font:20px/1.4 sans-serif}form{display:grid;gap:12px;padding:16px}p{margin:0}input,button{min-height:48px;font:inherit}'
/** A scanned code has the password behind the #, which no server and no log sees; and then the history does not, either. */
const script = 'const[form]=document.forms;if(location.hash.length>1){form.password.value=location.hash.slice(1);history.replaceState(null,"","/remote");form.submit()}'
const sign = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The headers of the page: it runs its own script, sends its form to its own server, and does nothing else. */
const remotePageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'content-security-policy': `default-src 'none'; script-src ${sign(script)}; style-src ${sign(style)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
} as const

/** The page that asks for the password. @param fault what was wrong with the last one */
function writeRemotePage(fault?: 'wrong' | 'tooMany'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title><style>${style}</style><form method="post" action="/remote"><label for="password">${words.password}</label><input id="password" name="password" required autocomplete="off" autocapitalize="none">${fault ? `<p role="alert">${words[fault]}</p>` : ''}<button>${words.open}</button></form><script>${script}</script></html>`
}

/** Where `npm start -- --remote` leaves its setting for the development server that it starts. */
export const remoteVariable = 'DECK_REMOTE'

/** What a remote is started with. Both secrets are random, and no page holds them. */
export interface RemoteSetting {
  port: number
  /** What the lecturer types or scans. */
  password: string
  /** What a phone that knew the password holds, so that it knows nothing else. */
  session: string
  /** The secret of the class that the phone may lead; null without one. */
  secret: string | null
}

/** Wrong passwords of one address: of 2^40 that could be right. */
const guesses = { most: 10, perSecond: 1 / 30 }
/** The longest form, in bytes. */
const mostBytes = 200
const cookieName = 'deck-remote'

/** What the presenter's page fetches: modules of the deck by folder, Slidev's own, prepared packages and their fonts. Nothing else is given but files of packages that these import, and nothing else can be done. */
const fetched = [
  /^\/$/,
  /^\/(?:@vite\/|@slidev\/|@server-reactive\/|@id\/(?:__x00__|~icons\/|virtual:))/,
  /^\/node_modules\/(?:\.vite\/deps\/[\w@.-]+\.js|@fontsource(?:-variable)?\/[\w-]+\/files\/[\w-]+\.woff2?)$/,
  /^\/(?:components|data|layouts|locales|packages\/(?:live-class\/(?:presenter|protocol)|slidev-build\/client)|pages|setup|slides|styles)\//,
  /^\/(?:deck\.config\.ts|custom-nav-controls\.vue|global-top\.vue|slides\.md__slidev_\d+\.\w+)$/,
  /^\/(?:favicon\.svg|[\w-]+\.webmanifest)$/,
  /^\/@fs\/(?!.*%).*\/node_modules\/@slidev\/client\//,
  /^\/__slidev\/slides\/\d+\.json$/,
  /^\/(?:class\/room|vote|scripts\/live\/problem-panel\.ts)$/,
]
const sent = [/^\/@server-reactive\/(?:nav|drawings|snapshots)$/, /^\/class\/(?:end|leave-out)$/]

/**
 * Whether a phone that knows the password may have what it asks for.
 * @param method of the request
 * @param url of the request
 * @param upgrade the protocol of the WebSocket that it asks for; undefined where it asks for none
 * @param isImported whether a module of the deck that was served imports this file of a package
 */
export function mayReach(method: string, url: string, upgrade?: string, isImported = (_: string) => false): boolean {
  const path = url.split('?')[0]!
  if (upgrade !== undefined)
    return (path === '/' && upgrade === 'vite-hmr') || path === '/class/mqtt'
  // a path that means another one once it is resolved; and a module's source, which is not the module
  if (/\/\.{1,2}(?:\/|$)|\\|%(?:2e|2f|5c)/i.test(path) || path.includes('//'))
    return false
  const list = { GET: fetched, HEAD: fetched, POST: sent }[method]
  return list !== undefined && (list.some(pattern => pattern.test(path)) || (list === fetched && path.startsWith('/node_modules/') && isImported(path)))
}

const readCookie = ({ headers: { cookie = '' } }: IncomingMessage) => cookie.split(/;\s*/).find(each => each.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? ''

/** The password of a form; empty where it is none, or too long. */
async function readForm(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > mostBytes)
      return ''
  }
  return new URLSearchParams(text).get('password')?.trim() ?? ''
}

/**
 * Answers who does not know the password, and lets the others pass.
 * @param setting with the password
 * @param now a clock in milliseconds
 * @param isImported as in mayReach
 */
export function openGate({ password, session, secret }: Omit<RemoteSetting, 'port'>, now = () => performance.now(), isImported?: (path: string) => boolean) {
  const mayGuess = openAllowances(guesses, now)
  const isIn = (request: IncomingMessage) => isSame(readCookie(request), session)
  const home = `/#/presenter/1${secret === null ? '' : `?class=${secret}`}`
  const show = (response: ServerResponse, status: number, fault?: 'wrong' | 'tooMany') => void response.writeHead(status, remotePageHeaders).end(writeRemotePage(fault))

  async function takePassword(request: IncomingMessage, response: ServerResponse) {
    const address = groupOf(request.socket.remoteAddress)
    const said = await readForm(request)
    // asked before it is compared: else whoever has used up the guesses would still be told the right one. And nothing is waited for in
    // between: else many could be compared at once
    if (!mayGuess(address, 0))
      return show(response, 429, 'tooMany')
    if (!isSame(said, password)) {
      mayGuess(address)
      return show(response, 401, 'wrong')
    }
    response.writeHead(303, { 'location': home, 'set-cookie': `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`, 'cache-control': 'no-store' }).end()
  }

  return {
    /** Whether the development server may answer; where not, it is answered here. */
    async pass(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
      const { method = 'GET', url = '/' } = request
      if (url === '/remote') {
        method === 'POST' ? await takePassword(request, response) : show(response, 200)
        return false
      }
      if (isIn(request) && mayReach(method, url, undefined, isImported))
        return true
      const asks = url === '/' && !isIn(request)
      response.writeHead(asks ? 303 : 404, asks ? { location: '/remote' } : {}).end()
      return false
    },
    /** Whether the development server may open a WebSocket. */
    passSocket: (request: IncomingMessage) => isIn(request) && mayReach('GET', request.url ?? '/', request.headers['sec-websocket-protocol'] ?? ''),
  }
}

/** Serves the remote, in the development server itself, which listens to this machine alone. Without `npm start -- --remote` it does nothing. */
export function serveRemote(): Plugin {
  const found = process.env[remoteVariable]
  return {
    name: 'deck:remote',
    apply: (_, { command }) => found !== undefined && command === 'serve',
    async configureServer({ middlewares, httpServer, config: { root }, environments }) {
      const setting = JSON.parse(found!) as RemoteSetting
      // a folder of packages holds programs as well, and Vite would read one as a module
      const gate = openGate(setting, undefined, path => environments.client.moduleGraph.getModulesByFile(root + path) !== undefined)
      const remote = await openServer({
        async answer(request, response) {
          if (await gate.pass(request, response))
            middlewares(request, response)
        },
        accept: (request, socket, head) => gate.passSocket(request) && httpServer?.emit('upgrade', request, socket, head) === true,
        // a module of the deck may take its time, when it is asked for first
        limits: { times: { ...limits.times, idle: 120_000 } },
      }, setting.port)
      httpServer?.once('close', () => {
        remote.closeAllConnections()
        remote.close()
      })
    },
  }
}
