/** A class on a host, behind a proxy on the same machine: all connections come from it, and nobody who uses it is on it. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LiveClass } from '../server/open-class.ts'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { limits } from '../server/limits.ts'
import { readForwarded } from '../server/links.ts'
import { makeRoom } from '../server/make-room.ts'
import { openClass } from '../server/open-class.ts'
import { serveBuild } from '../server/serve-build.ts'
import { makeId, until } from './simulate/class-room.ts'

const room = makeRoom()
let folder: string
let live: LiveClass
let server: Server
let http: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  writeFileSync(join(folder, 'index.html'), 'slides of students')
  live = await openClass({ room, port: 0, hosts: [], address: null, hasStudents: true, url: 'https://class.example' }, { body: Buffer.from('page'), etag: '"x"', policy: '' }, { limits: { connections: { ...limits.connections, perAddress: 2 } } })
  server = await serveBuild({ lecturer: null, students: folder, isHost: true }, live, 0)
  http = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  await live.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})
const from = (address: string) => ({ 'x-forwarded-for': address, 'host': 'class.example' })
const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${http}${path}`, { headers: { ...from('192.0.2.1'), ...headers } })
/** Whether a phone gets in. */
async function enter(address: string, origin = 'https://class.example') {
  const socket = new WebSocket(`${http.replace('http', 'ws')}/class/wire`, { headers: from(address), origin })
  socket.on('error', () => {}).on('open', () => socket.send(JSON.stringify({ v: 1, do: 'join', room: room.id, phone: makeId() })))
  return new Promise<boolean>(done => socket.on('message', () => done(true)).on('close', () => done(false)))
}

it('those who come over the proxy are strangers: they get the students\' build, and each address has its own limits', async () => {
  expect(await (await ask('/')).text()).toBe('slides of students')
  expect((await ask('/class/room')).status).toBe(401)
  expect([await enter('192.0.2.7'), await enter('192.0.2.7'), await enter('192.0.2.7'), await enter('192.0.2.8')]).toEqual([true, true, false, true])
  // what a phone itself writes before the proxy's word counts for nothing
  expect([await enter('192.0.2.99, 192.0.2.7'), await enter('192.0.2.7, 192.0.2.9')]).toEqual([false, true])
  expect(await enter('192.0.2.10', 'https://evil.example')).toBe(false)
  await until(() => live.countPhones() === 4)
})

it('the lecturer is told the address of the proxy, and nobody reaches the port past it', async () => {
  const found = await (await ask('/class/room', { authorization: `Bearer ${room.secret}` })).json() as { phones: object[], study: string }
  expect(found).toMatchObject({ phones: [{ link: `https://class.example/vote#${room.id}`, said: 'class.example/vote' }], study: 'https://class.example/' })
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
})

it.each([['203.0.113.5', '203.0.113.5'], ['1.1.1.1, 203.0.113.5', '203.0.113.5'], ['2001:db8:1:2:3::4', '2001:db8:1:2::/64'], ['', '127.0.0.1'], [undefined, '127.0.0.1']])('an address that a proxy names as %s counts as %s', (named, as) => {
  expect(readForwarded({ headers: { 'x-forwarded-for': named }, socket: { remoteAddress: '::ffff:127.0.0.1' } } as never)).toBe(as)
})
