/** The development server over a real socket: which pages may write, with a plugin beside ours that writes for whoever asks, as Slidev's does. */
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plugin, ViteDevServer } from 'vite'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ownOriginOnly } from '../live/own-origin.ts'

const written: string[] = []
const readBody = async (body: IncomingMessage) => JSON.parse((await body.toArray()).join('')) as unknown

/** Writes as Slidev 53.0.0 does: its middleware is that of a "pre" plugin, asks nobody who they are, and rejects for a body that is no JSON. */
const slidev: Plugin = {
  name: 'slidev:loader',
  enforce: 'pre',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      if (!/^\/__(?:slidev|mcp|open-in-editor)/i.test(request.url!))
        return next()
      if (request.method === 'POST')
        await readBody(request)
      written.push(`${request.method} ${request.url}`)
      response.end('slide')
    })
    // as Vite has its editor: connect reads the path out of a whole address, and in any case
    server.middlewares.use('/__open-in-editor', (_, response) => {
      written.push('editor')
      response.end()
    })
  },
}

let server: ViteDevServer
let root: string
let own: string
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'vite-'))
  server = await createServer({ root, configFile: false, logLevel: 'silent', appType: 'custom', server: { port: 0, host: '127.0.0.1', watch: null }, optimizeDeps: { noDiscovery: true }, plugins: [ownOriginOnly(), slidev] })
  await server.listen()
  own = `127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}`
})
beforeEach(() => { written.length = 0 })
afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true, force: true })
})

/** Sends a request with the headers that a browser would send. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<{ status: number, body: string, headers: IncomingMessage['headers'] }> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port: own.split(':')[1], method, path, headers: { host: own, ...body && { 'content-length': String(body.length) }, ...headers } }, async answer => done({ status: answer.statusCode!, body: (await answer.toArray()).join(''), headers: answer.headers })).on('error', fail).end(body)
  })
}

/** Sends a request by the letter, which no browser and no library writes. @returns the beginning of the answer */
function sendLines(...lines: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(own.split(':')[1]), '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`))
    socket.once('data', (data) => { done(String(data)); socket.destroy() }).once('close', () => done('closed'))
  })
}

const json = { 'content-type': 'application/json' }
const write = '/__slidev/slides/9.json'
const ownPage = () => ({ 'origin': `http://${own}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' })
const foreignPage = { 'origin': 'http://10.99.0.1:5555', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'empty' }

describe('a page of the deck', () => {
  it('writes a slide', async () => {
    expect(await send('POST', write, { ...ownPage(), ...json }, '{"note":"x"}')).toMatchObject({ status: 200, body: 'slide' })
    expect(await send('POST', write, { ...ownPage(), 'content-type': 'application/json; charset=utf-8' }, '{}')).toMatchObject({ status: 200 })
    expect(written).toEqual([`POST ${write}`, `POST ${write}`])
  })

  it('has an editor opened', async () => {
    const { origin: _, ...withoutOrigin } = ownPage()
    expect((await send('GET', '/__open-in-editor?file=slides.md', withoutOrigin)).status).toBe(200)
  })

  it('that sends a body that is no JSON is told so, and the server goes on', async () => {
    expect(await send('POST', write, { ...ownPage(), ...json }, 'not json')).toMatchObject({ status: 400, body: expect.stringContaining('no JSON') })
    expect((await send('POST', write, { ...ownPage(), ...json }, '{}')).status).toBe(200)
  })
})

describe('a page of another origin', () => {
  it.each<[string, Record<string, string>]>([
    ['as a text, which needs no leave', { 'content-type': 'text/plain;charset=UTF-8' }],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as JSON', json],
    ['from a frame without an origin', { ...json, origin: 'null' }],
    ['from another port of this machine', { ...json, 'origin': 'http://localhost:5555', 'sec-fetch-site': 'same-site' }],
    ['with the port of the deck and another name', { ...json, origin: 'http://evil.example:4220' }],
    ['in a browser that names the origin alone', { ...json, 'sec-fetch-site': '' }],
    ['in a browser that names the site alone', { ...json, origin: '' }],
  ])('cannot write a slide %s', async (_, headers) => {
    const all = Object.fromEntries(Object.entries({ ...foreignPage, ...headers }).filter(([, value]) => value))
    expect((await send('POST', write, all, '{"note":"x"}')).status).toBe(403)
    expect(written).toEqual([])
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'POST'])('is refused a %s', async (method) => {
    for (const path of [write, '/__mcp', '/@server-reactive/nav'])
      expect((await send(method, path, { ...foreignPage, ...json }, '{}')).status, path).toBe(403)
    expect(written).toEqual([])
  })

  it('reads nothing: no script, no picture, no frame, and no answer is opened to it', async () => {
    for (const [mode, dest] of [['no-cors', 'script'], ['no-cors', 'image'], ['cors', 'script'], ['cors', 'empty'], ['navigate', 'iframe']]) {
      for (const path of [write, '/__mcp', '/__open-in-editor?file=slides.md', '/__Open-in-Editor?file=slides.md', '/']) {
        const { status, headers } = await send('GET', path, { ...foreignPage, 'sec-fetch-mode': mode!, 'sec-fetch-dest': dest! })
        expect(status, `${mode} ${dest} ${path}`).toBe(403)
        expect(headers['access-control-allow-origin']).toBeUndefined()
      }
    }
    // another server of this machine, which Vite lets read by itself
    expect((await send('GET', write, { ...ownPage(), 'origin': 'http://localhost:5555', 'sec-fetch-site': 'same-site' })).headers['access-control-allow-origin']).toBeUndefined()
    expect(written).toEqual([])
  })

  it('is not told that it may, where the browser asks first', async () => {
    const { status, headers } = await send('OPTIONS', write, { ...foreignPage, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' })
    expect(status).toBe(403)
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })

  it('cannot listen to what changes', async () => {
    expect(await sendLines('GET / HTTP/1.1', `Host: ${own}`, 'Origin: http://10.99.0.1:5555', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Protocol: vite-hmr')).not.toContain('101')
  })

  it('may link to the deck', async () => {
    const visit = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect((await send('GET', write, visit)).status).toBe(200)
    // the server reads its paths in any case
    for (const path of ['/__open-in-editor?file=slides.md', '/__Open-in-editor?file=slides.md', '/__OPEN-IN-EDITOR/?file=/etc/passwd', '/__MCP'])
      expect((await send('GET', path, visit)).status, 'but a link starts no editor').toBe(403)
    expect((await send('GET', '/__Open-In-Editor?file=slides.md', {})).status, 'nor does an image in an older browser').toBe(403)
    expect(written).toEqual([`GET ${write}`])
  })

  it('whose name leads here is refused, whatever it does', async () => {
    const rebound = { 'host': 'evil.example', 'origin': 'http://evil.example', 'sec-fetch-site': 'same-origin' }
    expect((await send('POST', write, { ...rebound, ...json }, '{}')).status).toBe(403)
    expect((await send('GET', write, rebound)).status).toBe(403)
    expect(written).toEqual([])
  })
})

describe('a program that is no browser', () => {
  it('writes JSON, and nothing else', async () => {
    expect((await send('POST', '/__mcp', json, '{}')).status).toBe(200)
    expect((await send('POST', '/__mcp', { 'content-type': 'text/plain' }, '{}')).status).toBe(415)
    expect((await send('POST', '/__mcp', {}, '{}')).status).toBe(415)
    expect(written).toEqual(['POST /__mcp'])
  })

  it.each([
    'http://localhost/__open-in-editor?file=slides.md',
    'http://evil.example/__Open-In-Editor?file=/etc/passwd',
    'HTTPS://localhost//../__open-in-editor?file=x',
    '//localhost/__open-in-editor?file=x',
    '?/__open-in-editor',
    '__open-in-editor?file=x',
  ])('reaches nothing by the address %s, which is no path', async (address) => {
    for (const origin of ['http://evil.example', `http://${own}`])
      expect((await sendLines(`GET ${address} HTTP/1.1`, `Host: ${own}`, `Origin: ${origin}`, 'Sec-Fetch-Site: same-origin')).split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request')
    expect(written).toEqual([])
  })

  it.each(['*', '/%5F_open-in-editor', '/./__open-in-editor', '/\\__open-in-editor', '/x/../__open-in-editor#', '/__open-in-editor.', '/__open-in-editor/x'])('starts no editor by %s', async (path) => {
    await sendLines(`GET ${path} HTTP/1.1`, `Host: ${own}`, 'Origin: http://evil.example', 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document')
    expect(written).toEqual([])
  })
})
