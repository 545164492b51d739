/** What a deck is asked for: a server that packs as the web does, and a count of what came by name and kind. */
import type { Buffer } from 'node:buffer'
import type { CDPSession } from 'playwright-chromium'
import type { Figures } from './table.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { setTable } from './table.ts'

/** A Markdown table of requests, the heaviest first. */
export function listFiles(asked: readonly Asked[]): string {
  const rows = asked.toSorted((a, b) => b.bytes - a.bytes).map(one => [new URL(one.url).pathname.slice(1) || 'index.html', (one.bytes / 1000).toFixed(1)])
  return `${setTable(['asked for until usable', 'kB'], rows)}\n`
}

/** A request of the page, when it was sent in milliseconds of the navigation, and what came for it. */
export interface Asked { url: string, sent: number, ended: boolean, bytes: number }

const kinds: readonly (readonly [kind: string, ending: RegExp])[] = [['code', /\.(?:js|mjs|css)$/], ['font', /\.(?:woff2?|ttf|otf)$/]]

/** Whether a request costs code, fonts or other bytes. */
export function nameKind(url: string): string {
  const { pathname } = new URL(url)
  return kinds.find(([, ending]) => ending.test(pathname))?.[0] ?? 'other'
}

/** Listens to a page's network from now on. */
export async function listenToNetwork(session: CDPSession) {
  const asked = new Map<string, Asked>()
  let start: number | undefined
  let last = Date.now()
  let open = 0
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (!request.url.startsWith('http'))
      return
    start ??= timestamp
    open += asked.has(requestId) ? 0 : 1
    last = Date.now()
    asked.set(requestId, { url: request.url, sent: (timestamp - start) * 1000, ended: false, bytes: 0 })
  })
  const end = (requestId: string, bytes: number) => {
    const one = asked.get(requestId)
    if (!one || one.ended)
      return
    Object.assign(one, { ended: true, bytes })
    open--
    last = Date.now()
  }
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength))
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  return {
    /** Milliseconds for which nothing has been asked or has come. */
    quietFor: () => open ? 0 : Date.now() - last,
    /** The requests that brought something. */
    list: () => [...asked.values()].filter(one => one.bytes),
  }
}

/** Kilobytes (of a thousand bytes) by kind, and the number of requests, under names that begin with the moment. */
export function sumRequests(requests: readonly Asked[], moment: string): Figures {
  const sum = (kind: string) => requests.filter(one => nameKind(one.url) === kind).reduce((total, one) => total + one.bytes, 0) / 1000
  return { [`${moment}.code`]: sum('code'), [`${moment}.font`]: sum('font'), [`${moment}.other`]: sum('other'), [`${moment}.requests`]: requests.length }
}

const compress = promisify(brotliCompress)
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
}
const packed = new Set(['.html', '.js', '.mjs', '.css', '.svg', '.json', '.webmanifest', '.wasm', '.ttf'])

/** A served build: where it is, what it has sent since the last count, and how to stop it. */
export interface Served { origin: string, sent: { path: string, bytes: number }[], lastSent: () => number, close: () => void }

/** A file as it goes over the wire, packed once and kept. */
function packFiles(root: string) {
  const kept = new Map<string, Promise<Buffer>>()
  return (file: string): Promise<Buffer> => {
    const known = kept.get(file)
    if (known)
      return known
    const raw = readFileSync(join(root, file))
    const made = packed.has(extname(file))
      ? compress(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } })
      : Promise.resolve(raw)
    kept.set(file, made)
    return made
  }
}

/**
 * Starts to serve a folder on a port of the machine's choosing.
 * A file is packed when it is first asked for, so a first visit is slow: warm up before measuring.
 */
export async function servePacked(folder: string): Promise<Served> {
  const root = resolve(folder)
  const pack = packFiles(root)
  const sent: Served['sent'] = []
  let last = 0
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path))
    if (!file.startsWith(root + sep) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    const ending = extname(file)
    const body = await pack(file.slice(root.length + 1))
    sent.push({ path, bytes: body.length })
    last = Date.now()
    response.writeHead(200, {
      'content-type': types[ending] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(packed.has(ending) ? { 'content-encoding': 'br', 'vary': 'accept-encoding' } : {}),
    }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  // by a name that no rule of Slidev's knows: windows on localhost share state, as no student's do
  return { origin: `http://deck.localhost:${port}/`, sent, lastSent: () => last, close: () => { server.closeAllConnections(); server.close() } }
}
