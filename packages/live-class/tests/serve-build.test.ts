/** The server of a class over real sockets: who gets the lecturer's build, and who does not. */
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LiveClass } from '../server/open-class.ts'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { serveBuild } from '../server/serve-build.ts'

/** Answers nothing: whatever comes is the deck's to answer. */
const noClass: LiveClass = { answer: () => false, accept: () => false, countPhones: () => 0, close: async () => {} }

let folder: string
let server: Server
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  writeFileSync(join(folder, 'index.html'), 'notes of the lecturer')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** What the server answers to this machine when it is called by a name. */
function ask(path: string, host?: string, method = 'GET'): Promise<{ status: number, body: string, location: string | undefined, headers: IncomingHttpHeaders }> {
  const { port } = server.address() as AddressInfo
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, method, path, headers: { host: host ?? `localhost:${port}` } }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk) => { body += chunk }).on('end', () => done({ status: answer.statusCode!, body, location: answer.headers.location, headers: answer.headers }))
    }).on('error', fail).end()
  })
}

describe('the lecturer\'s build', () => {
  beforeEach(async () => { server = await serveBuild({ lecturer: folder, students: null }, noClass, 0) })

  it.each(['localhost', 'LOCALHOST:3030', '127.0.0.1:3030', '127.0.0.1', '[::1]:3030', '192.0.2.7:3030', '[fd99::1]:3030'])('is given to this machine when it is called %s', async (host) => {
    expect(await ask('/', host)).toMatchObject({ status: 200, body: 'notes of the lecturer' })
  })

  it.each(['evil.example', 'evil.example:3030', 'localhost.evil.example', 'evil.example@localhost', '127.0.0.1.evil.example', '192.0.2.7.evil.example:3030', '192.0.2.777', '[evil]'])('is not given to a page whose name "%s" leads here', async (host) => {
    const { status, body } = await ask('/', host)
    expect(status).toBe(421)
    expect(body, 'what to open instead').toBe(`On this machine, open http://localhost:${(server.address() as AddressInfo).port}/ instead.\n`)
  })

  it('comes packed where that is understood, and as it is now', async () => {
    const unpack = async () => {
      const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers: { 'accept-encoding': 'gzip' } })
      return [answer.headers.get('content-encoding'), await answer.text()]
    }
    expect(await unpack()).toEqual(['gzip', 'notes of the lecturer'])
    writeFileSync(join(folder, 'index.html'), 'other notes')
    utimesSync(join(folder, 'index.html'), 7, 7)
    expect(await unpack()).toEqual(['gzip', 'other notes'])
    expect((await ask('/')).headers['content-encoding']).toBeUndefined()
  })

  it('comes with the headers that its file says, which is given to nobody', async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets/start.js'), '1')
    writeFileSync(join(folder, '_headers'), '/*\n  Content-Security-Policy: frame-ancestors \'self\'\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=9\n')
    expect((await ask('/')).headers).toMatchObject({ 'content-type': 'text/html', 'content-security-policy': 'frame-ancestors \'self\'', 'x-content-type-options': 'nosniff' })
    expect((await ask('/')).headers['cache-control']).toBeUndefined()
    expect((await ask('/assets/start.js')).headers).toMatchObject({ 'content-type': 'text/javascript', 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=9' })
    for (const path of ['/_headers', '/assets/../_headers', '/%5Fheaders'])
      expect((await ask(path)).status, path).toBe(404)
  })

  it('is read, and takes nothing', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      expect(await ask('/', undefined, method), method).toMatchObject({ status: 405, body: '', headers: { allow: 'GET, HEAD' } })
    expect(await ask('/', undefined, 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await ask('/')).toMatchObject({ status: 200, body: 'notes of the lecturer' })
  })

  it('gives no file and no folder whose name begins with a dot: the list of its files, and a build that is being made', async () => {
    mkdirSync(join(folder, '.building-7'))
    for (const name of ['.deck-build.json', '.building-7/index.html'])
      writeFileSync(join(folder, name), '{}')
    for (const path of ['/.deck-build.json', '/%2Edeck-build.json', '/.Deck-Build.json', '/assets/../.deck-build.json', '/.building-7/', '/.building-7/index.html'])
      expect(await ask(path), path).toMatchObject({ status: 404, body: '' })
  })

  it('follows no link that leads out of its folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    try {
      writeFileSync(join(outside, 'secret.txt'), 'secret')
      writeFileSync(join(folder, 'start.js'), 'ours')
      symlinkSync(outside, join(folder, 'way-out'), 'junction')
      symlinkSync(folder, join(folder, 'way-in'), 'junction')
      expect(await ask('/way-out/secret.txt')).toMatchObject({ status: 404, body: '' })
      expect(await ask('/way-in/start.js')).toMatchObject({ status: 200, body: 'ours' })
    }
    finally {
      rmSync(outside, { recursive: true })
    }
  })
})

it('without builds, nobody gets more than the page to vote, this machine included', async () => {
  server = await serveBuild({ lecturer: null, students: null }, noClass, 0)
  expect(await ask('/')).toMatchObject({ status: 302, location: '/vote' })
  for (const path of ['/index.html', '/@vite/client', '/package.json', '/../index.html'])
    expect(await ask(path)).toMatchObject({ status: 404, body: '' })
})
