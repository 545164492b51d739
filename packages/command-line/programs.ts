import type { Buffer } from 'node:buffer'
/** Programs that a command starts and ends: others of Node, a Chromium, a plain web server. */
import type { SpawnOptions } from 'node:child_process'
import type { ServerResponse } from 'node:http'
import type { Browser } from 'playwright-chromium'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createSocket } from 'node:net'
import { basename, extname, join, resolve, sep } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { findBrowser, howToGetOne } from './browser.mjs'
import { currentIo, isStopping, never, print, refuse, refuseCall, statusOf, whenStopped } from './run-command.ts'

/** How long a program may take to close what it has opened, in ms; then it is ended. */
const timeoutMs = 5000

/** A program that runs: what it writes, and how it ends. */
export interface Running { child: ReturnType<typeof spawn>, ended: Promise<number> }

/**
 * Starts a program.
 * @param command its path or name
 * @param args as it takes them
 * @param options as spawn takes them; without, it shares our terminal
 * @returns the program, and a promise of its status, which is never kept once we are stopped
 */
export function startProgram(command: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const child = spawn(command, args, { stdio: 'inherit', env: currentIo().env, ...options })
  const closed = new Promise<number>((done, fail) => {
    child.on('error', fail).on('close', (status, signal) => done(status ?? statusOf(signal!)))
  })
  const release = whenStopped(async () => {
    child.kill('SIGTERM')
    const graceMs = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
    await closed
    clearTimeout(graceMs)
  })
  const ended = closed.then((status) => {
    release()
    // Ctrl-C reaches us and it alike: what it says of its end is then not the point
    return isStopping() ? never : status
  })
  return { child, ended }
}

/** Runs a Node program with the Node that runs us, and gives its status. */
export function runNodeProgram(args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return startProgram(process.execPath, args, options).ended
}

/** How long a browser may take to start, in ms. */
const browserTimeoutMs = 30_000

/**
 * The browser's path.
 * @param otherwise what can be done where there is none, beside getting one
 * @throws Refusal where there is none, or CHROME_PATH names none
 */
function requireBrowser(otherwise = ''): string {
  let path: string | null
  try {
    path = findBrowser(currentIo().env)
  }
  catch (error) {
    return refuse((error as Error).message)
  }
  return path ?? refuse(`${howToGetOne} ${otherwise}`.trim())
}

/** What the browser itself said was wrong, if it said anything. */
function readCause(message: string): string {
  return /\[err\] (?:\S+: )?(.+)/.exec(message)?.[1] ?? (message.includes('Timeout') ? 'it does not answer' : 'it ends at once')
}

/**
 * Starts it. Signals are the command's own affair; whenever the command ends, the browser ends with it.
 * @param flags further switches
 * @param otherwise as in requireBrowser
 * @throws Refusal that names the program where it is no browser or cannot run here
 */
export async function openBrowser(flags: readonly string[] = [], otherwise = ''): Promise<Browser> {
  const executablePath = requireBrowser(otherwise)
  const { env } = currentIo()
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...flags]
  // Playwright ends it, and clears away its profile, as this process exits; a signal alone would not let it.
  whenStopped(() => {})
  try {
    const { chromium } = await import('playwright-chromium')
    return await chromium.launch({ executablePath, args, env, timeout: browserTimeoutMs, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false })
  }
  catch (error) {
    const named = env.CHROME_PATH ? 'CHROME_PATH is' : 'The Chromium found is'
    return refuse(
      `${named} "${executablePath}", which does not start as a Chromium (${readCause((error as Error).message)}): ${env.CHROME_PATH ? 'correct it or unset it' : 'install another, or set CHROME_PATH to one'}.`,
    )
  }
}

/** The path of a browser that starts. @throws Refusal as openBrowser does */
export async function checkBrowser(otherwise = ''): Promise<string> {
  requireBrowser(otherwise)
  await (await openBrowser()).close()
  return requireBrowser()
}

/** Headers of an answer, by their names. */
type Headers = Readonly<Record<string, string>>

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
}

/** Where a build says which headers its files are to have, as Netlify and Cloudflare Pages read it. It is for the server alone. */
const headersFile = '_headers'

/**
 * The file of a folder that a path asks for, of a path that ends in a slash its index.html; undefined where there is none, or none that is
 * given to anybody. A link that leads out of the folder is none.
 * @param folder with an index.html
 * @param path of a request
 * @param base the path below which the folder is served
 */
export function findFile(folder: string, path: string, base = '/'): string | undefined {
  const root = resolve(folder)
  const asked = readPath(path)
  const file = asked?.startsWith(base) ? join(root, asked.slice(base.length).replace(/(?:^|\/)$/, '$&index.html')) : ''
  // what begins with a dot is the builds' own
  const isGiven = file.startsWith(root + sep) && !file.slice(root.length).includes(`${sep}.`) && basename(file).toLowerCase() !== headersFile
  return isGiven && existsSync(file) && realpathSync(file).startsWith(realpathSync(root) + sep) && statSync(file).isFile() ? file : undefined
}

/**
 * The headers that a built deck wants its files to have, from its file `_headers`.
 * @param folder of the build; without that file nothing is wanted
 * @returns the headers for a path
 */
export function readHeaders(folder: string): (path: string) => Headers {
  const file = join(folder, headersFile)
  const rules: { prefix: string, headers: Record<string, string> }[] = []
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+):(.+)$/.exec(line) ?? []
    if (name !== undefined)
      Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value!.trim() })
    else if (line.startsWith('/'))
      rules.push({ prefix: line.trim(), headers: {} })
  }
  const matches = (prefix: string, path: string) => prefix.endsWith('*') ? path.startsWith(prefix.slice(0, -1)) : path === prefix
  return path =>
    Object.assign({}, ...rules.filter(({ prefix }) => matches(prefix, readPath(path) ?? '')).map(({ headers }) => headers)) as Record<string, string>
}

/** Files that were packed, as they were then: a whole class asks for the same. */
const packed = new Map<string, { written: number, body: Promise<Buffer> }>()

/** A file packed with gzip. @throws Error where it cannot be read */
function packFile(file: string): Promise<Buffer> {
  const written = statSync(file).mtimeMs
  const known = packed.get(file)
  const body = known?.written === written ? known.body : readFile(file).then(text => promisify(gzip)(text))
  packed.set(file, { written, body })
  body.catch(() => packed.delete(file))
  return body
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
 * Sends a file, or that there is none, or that a file can only be read. Nothing of it stays open where whoever asked is gone before its end.
 * @param file as findFile finds it
 * @param response that is written to
 * @param headers beside that of its type
 * @param accepts what whoever asks can unpack, as the request says it: text is then sent packed
 * @throws Error where it cannot be opened
 */
export async function answerFile(file: string | undefined, response: ServerResponse, headers: Headers = {}, accepts = ''): Promise<void> {
  if (file === undefined) {
    response.writeHead(404).end()
    return
  }
  if (!['GET', 'HEAD'].includes(response.req.method!)) {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const type = types[extname(file)] ?? 'application/octet-stream'
  if (/\bgzip\b/.test(accepts) && /^text|javascript|json|svg/.test(type)) {
    response.writeHead(200, { 'content-type': type, ...headers, 'content-encoding': 'gzip', 'vary': 'accept-encoding' }).end(await packFile(file))
    return
  }
  const handle = await open(file)
  try {
    response.setHeaders(new Map(Object.entries({ 'content-type': type, ...headers })))
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
export async function serveFolder(
  folder: string,
  base = '/',
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<{ origin: string, close: () => void }> {
  const server = createServer((request, response) =>
    void answerFile(findFile(folder, request.url ?? '/', base), response, headersOf(request.url ?? '/')).catch(() => response.destroy()))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return { origin: `http://127.0.0.1:${port}${base}`, close: () => { server.closeAllConnections(); server.close() } }
}

/** Whether nothing listens on the port, on any address of this machine. */
function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createSocket().once('error', () => done(false))
    server.listen(port, () => server.close(() => done(true)))
  })
}

/** Reads `--port`. @throws Refusal for what is no port */
export function readPort(value: string, help: string): number {
  const wanted = Number(value)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65000)
    refuseCall(`--port takes a whole number from 1 to 65000, not "${value}".`, help)
  return wanted
}

/**
 * The port, or the next that is free; says so where it is another.
 * @param wanted the port to try first
 * @param what is served there; null where nobody asked for this port
 */
export async function findPort(wanted: number, what: string | null = 'the deck'): Promise<number> {
  let port = wanted
  while (!await isFree(port))
    port++
  if (port !== wanted && what !== null)
    print(`Port ${wanted} is in use; ${what} opens on ${port}.`)
  return port
}
