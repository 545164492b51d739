/** Serves a build on loopback as a good web host does: Brotli at its strongest, hashed files for ever, pages asked anew. */
import type { Buffer } from 'node:buffer'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const compress = promisify(brotliCompress)
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.woff': 'font/woff', '.png': 'image/png', '.wasm': 'application/wasm' }
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
  return { origin: `http://127.0.0.1:${port}/`, sent, lastSent: () => last, close: () => { server.closeAllConnections(); server.close() } }
}
