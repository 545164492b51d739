/** A plain static server on loopback: no rewriting, files only, as a school's web space has it. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.woff': 'font/woff', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.pdf': 'application/pdf' }

/**
 * Serves a folder until it is closed, on a port of the machine's choosing.
 * @param folder with an index.html
 * @param base the path below which it is served
 * @returns where it is served, and how to stop
 */
export async function serveFolder(folder: string, base = '/'): Promise<{ origin: string, close: () => void }> {
  const root = resolve(folder)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    const file = path.startsWith(base) ? join(root, path.slice(base.length) || 'index.html') : ''
    if (!file.startsWith(root + sep) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    createReadStream(file).pipe(response)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return { origin: `http://127.0.0.1:${port}${base}`, close: () => { server.closeAllConnections(); server.close() } }
}
