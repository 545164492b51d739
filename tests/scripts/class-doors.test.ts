/**
 * Both doors of `npm start -- --class --remote` over real sockets: the development server with our plugins, the remote's port, and behind them
 * the server of a class. What the lecturer's window asks for arrives, from this machine and from a phone.
 */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ViteDevServer } from 'vite'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listAddresses, serveBuild } from '../../packages/live-class/index.ts'
import { endRoom, findRoom, leaveOut } from '../../packages/live-class/presenter/find-room.ts'
import { openAnswers } from '../../packages/live-class/server/answer-class.ts'
import { makeRoom } from '../../packages/live-class/server/make-room.ts'
import { ownOriginOnly } from '../../scripts/live/own-origin.ts'
import { classVariable, proxyClass } from '../../scripts/live/proxy-class.ts'
import { remoteVariable, serveRemote } from '../../scripts/live/serve-remote.ts'
import { freePort } from '../support/free-port.ts'

const room = makeRoom()
const password = 'k7mnx2pq'
/** An address of this machine that is not loopback; a machine in no network has none. */
const [address] = listAddresses(networkInterfaces())

let crowds: { id: number, phones: number, isOut: boolean, ids: string[] }[]
let hasEnded: boolean
let live: Server
let server: ViteDevServer
let root: string
let remotePort: number

beforeEach(async () => {
  crowds = [{ id: 0, phones: 25, isOut: false, ids: [] }]
  hasEnded = false
  const broker = {
    listCrowds: () => crowds,
    leaveOut(id: number, isOut: boolean) {
      const crowd = crowds.find(each => each.id === id)
      if (crowd)
        crowd.isOut = isOut
      return crowd !== undefined
    },
  }
  const info = () => ({ broker: { embedded: true, lecturer: { url: 'ws://localhost', user: 'lecturer', password: room.secret }, phones: null }, hosts: [], port: 3030, study: null })
  const answer = openAnswers({ room, info, page: { body: Buffer.from('page'), etag: '"x"', policy: '' }, broker, end: () => { hasEnded = true }, isOver: () => hasEnded })
  live = await serveBuild({ lecturer: null, students: null, broker: null }, { answer, accept: () => false, countPhones: () => 0, close: async () => {} }, 0)
  remotePort = await freePort()
  vi.stubEnv(classVariable, String((live.address() as AddressInfo).port))
  vi.stubEnv(remoteVariable, JSON.stringify({ port: remotePort, password, session: 'a-session-that-nobody-guesses', secret: room.secret }))
  root = mkdtempSync(join(tmpdir(), 'doors-'))
  server = await createServer({ root, configFile: false, logLevel: 'silent', appType: 'custom', server: { port: await freePort(), watch: null }, optimizeDeps: { noDiscovery: true }, plugins: [ownOriginOnly(), proxyClass(), serveRemote()] })
  await server.listen()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  await server.close()
  live.closeAllConnections()
  live.close()
  rmSync(root, { recursive: true, force: true })
})

/** Lets the window's requests go out as a browser sends them from a page of this origin. */
function openWindow(origin: string, cookie = '') {
  const real = fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit & { headers: Record<string, string> }) => real(origin + path, { ...init, headers: { ...init.headers, cookie, origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' } }))
}

/** The room is found; phones are left out and taken in again; the class is ended, and nobody joins any more. */
async function lead() {
  expect(await findRoom(room.secret)).toMatchObject({ kind: 'room', room: { room: room.id } })
  expect([await leaveOut(room.secret, 0, true), crowds[0]!.isOut]).toEqual([true, true])
  expect([await leaveOut(room.secret, 0, false), crowds[0]!.isOut]).toEqual([true, false])
  expect(await leaveOut(room.secret, 7, true), 'an address that is none').toBe(false)
  expect([await endRoom('x'.repeat(32)), hasEnded], 'with another secret').toEqual([false, false])
  expect([await endRoom(room.secret), hasEnded]).toEqual([true, true])
}

describe('what the lecturer\'s window asks for', () => {
  it('arrives through the development server', async () => {
    openWindow(`http://localhost:${(server.httpServer!.address() as AddressInfo).port}`)
    await lead()
  })

  it.skipIf(!address)('arrives from a phone that has said the password, by an address that is not loopback', async () => {
    const origin = `http://${address}:${remotePort}`
    const said = await fetch(`${origin}/remote`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ password }) })
    openWindow(origin, said.headers.getSetCookie()[0]!.split(';')[0])
    await lead()
  })

  it('is a failure where the server is gone', async () => {
    openWindow(`http://localhost:${await freePort()}`)
    expect([await endRoom(room.secret), await leaveOut(room.secret, 0, true), (await findRoom(room.secret)).kind]).toEqual([false, false, 'unreached'])
  })
})
