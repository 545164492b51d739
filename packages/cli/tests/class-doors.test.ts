/**
 * The door of `npm start -- --class` over real sockets: the development server with our plugins, and behind it the server of a class.
 * What the lecturer's window asks for arrives.
 */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ViteDevServer } from 'vite'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveBuild } from '@deck/live-class'
import { endRoom, findRoom, leaveOut } from '@deck/live-class/presenter/find-room'
import { openAnswers } from '@deck/live-class/server/answer-class'
import { makeRoom } from '@deck/live-class/server/make-room'
import { createServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freePort } from '../../../tests/support/free-port.ts'
import { ownOriginOnly } from '../live/own-origin.ts'
import { classVariable, proxyClass } from '../live/proxy-class.ts'

const room = makeRoom()

let crowds: { id: number, phones: number, isOut: boolean }[]
let hasEnded: boolean
let end: () => void
let live: Server
let server: ViteDevServer
let root: string

beforeEach(async () => {
  crowds = [{ id: 0, phones: 25, isOut: false }]
  hasEnded = false
  end = () => { hasEnded = true }
  const wire = {
    listCrowds: () => crowds,
    leaveOut(id: number, isOut: boolean) {
      const crowd = crowds.find(each => each.id === id)
      if (crowd)
        crowd.isOut = isOut
      return crowd !== undefined
    },
  }
  const info = () => ({ hosts: [], port: 3030, url: null, study: null })
  const answer = openAnswers({ room, info, page: { body: Buffer.from('page'), etag: '"x"', policy: '' }, wire, end: () => end(), isOver: () => hasEnded })
  live = await serveBuild({ lecturer: null, students: null }, { answer, accept: () => false, countPhones: () => 0, close: async () => {} }, 0)
  vi.stubEnv(classVariable, `http://127.0.0.1:${(live.address() as AddressInfo).port}`)
  root = mkdtempSync(join(tmpdir(), 'doors-'))
  server = await createServer({ root, configFile: false, logLevel: 'silent', appType: 'custom', server: { port: await freePort(), watch: null }, optimizeDeps: { noDiscovery: true }, plugins: [ownOriginOnly(), proxyClass()] })
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
function openWindow(origin: string) {
  const real = fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit & { headers: Record<string, string> }) => real(origin + path, { ...init, headers: { ...init.headers, origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' } }))
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

  it('is a failure where the class cannot be ended, as its file is not to be removed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    end = () => { throw new Error('EROFS') }
    openWindow(`http://localhost:${(server.httpServer!.address() as AddressInfo).port}`)
    expect(await endRoom(room.secret)).toBe(false)
    expect(said.mock.calls.flat().join()).toContain('EROFS')
    said.mockRestore()
  })

  it('is a failure where the server is gone', async () => {
    openWindow(`http://localhost:${await freePort()}`)
    expect([await endRoom(room.secret), await leaveOut(room.secret, 0, true), (await findRoom(room.secret)).kind]).toEqual([false, false, 'unreached'])
  })
})
