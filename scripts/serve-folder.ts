/** A plain static server on loopback: no rewriting, files only, as a school's web space has it. */
import type { ServerResponse } from 'node:http'
import { existsSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.pdf': 'application/pdf' }

/**
 * The file of a folder that a path asks for; undefined where there is none.
 * @param folder with an index.html
 * @param path of a request
 * @param base the path below which the folder is served
 */
export function findFile(folder: string, path: string, base = '/'): string | undefined {
  const root = resolve(folder)
  const asked = readPath(path)
  const file = asked?.startsWith(base) ? join(root, asked.slice(base.length) || 'index.html') : ''
  return file.startsWith(root + sep) && existsSync(file) && !statSync(file).isDirectory() ? file : undefined
}

/** The path of a request without its query; undefined for one that cannot be decoded. */
function readPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path.split(/[?#]/)[0]!)
  }
  catch {
    return undefined
  }
}

/**
 * Sends a file, or that there is none. Nothing of it stays open where whoever asked is gone before its end.
 * @param file as findFile finds it
 * @param response that is written to
 * @param headers beside that of its type
 * @throws Error where it cannot be opened
 */
export async function answerFile(file: string | undefined, response: ServerResponse, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  if (file === undefined) {
    response.writeHead(404).end()
    return
  }
  const handle = await open(file)
  try {
    response.setHeaders(new Map(Object.entries({ 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers })))
    await pipeline(handle.createReadStream(), response)
  }
  catch {
    // whoever asked is gone
    response.destroy()
  }
  finally {
    await handle.close()
  }
}

/**
 * Serves a folder until it is closed, on a port of the machine's choosing.
 * @param folder with an index.html
 * @param base the path below which it is served
 * @param headersOf the headers of a file beside that of its type, by its path
 * @returns where it is served, and how to stop
 */
export async function serveFolder(folder: string, base = '/', headersOf: (path: string) => Readonly<Record<string, string>> = () => ({})): Promise<{ origin: string, close: () => void }> {
  const server = createServer((request, response) => void answerFile(findFile(folder, request.url ?? '/', base), response, headersOf(request.url ?? '/')).catch(() => response.destroy()))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return { origin: `http://127.0.0.1:${port}${base}`, close: () => { server.closeAllConnections(); server.close() } }
}
