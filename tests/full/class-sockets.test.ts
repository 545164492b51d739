/** Attacks on the sockets of a class, which runs in a process of its own: it goes on, serves the others, and keeps nothing open afterwards. */
import type { Socket } from 'node:net'
import type { ClassProcess } from '../support/class-process.ts'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fitHandles, limits } from '@deck/live-class/server/limits'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { abortDownload, ask, frame, holdDownload, openHalfRequest, openRawSocket, resetUpgrade } from '../../packages/live-class/tests/simulate/attacks.ts'
import { call, until } from '../../packages/live-class/tests/simulate/class-room.ts'
import { startClass } from '../support/class-process.ts'

const here = '127.0.0.1'
const phone = '127.0.0.9'
/** How much memory a class may have more after an attack, in MB: what was compiled, and what Node keeps for the next 1,000 requests. */
const margin = 12

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
/** How many at once. */
async function inTurns(count: number, atOnce: number, make: (i: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i += atOnce)
    await Promise.all(times(Math.min(atOnce, count - i), at => make(i + at)))
}

let folder: string
let open: ClassProcess
const sockets: Socket[] = []
const endAll = () => sockets.splice(0).forEach(socket => socket.destroy())
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'students-'))
  writeFileSync(join(folder, 'index.html'), 'slides')
  // larger than what the system holds for a reader that does not read
  writeFileSync(join(folder, 'large.bin'), '')
  truncateSync(join(folder, 'large.bin'), 64_000_000)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Handles and memory are as they were before the attack, once its sockets are gone; and somebody who means well is served. */
async function expectUnharmed(before: { handles: number, mb: number }) {
  endAll()
  await expect.poll(() => open.countHandles()).toBeLessThanOrEqual(before.handles)
  expect(await open.measureMemory() - before.mb).toBeLessThan(margin)
  expect(open.isRunning()).toBe(true)
  expect((await ask({ port: open.port, from: phone }, '/vote')).status).toBe(200)
}
/** How a connection sends what has no end: its frames, one after the other. */
const tiny: readonly (readonly [what: string, write: (i: number) => Buffer])[] = [
  ['a message in tiny fragments', (i: number) => frame(i ? 0 : 2, Buffer.from([0]), false)],
  ['a message that is announced and comes in tiny pieces', (i: number) => i ? Buffer.from([0]) : frame(2, Buffer.from([0]), true, 90_000)],
  ['empty fragments without end', (i: number) => frame(i ? 0 : 2, Buffer.alloc(0), false)],
  ['pings without end', () => frame(9, Buffer.alloc(100))],
]
const measure = async () => ({ handles: open.countHandles(), mb: await open.measureMemory() })

// handles are counted in /proc, and other addresses of loopback are there without being set up
describe.skipIf(process.platform !== 'linux')('a class with the usual limits goes on', () => {
  beforeAll(async () => { open = await startClass({ students: folder }) })
  afterEach(endAll)
  afterAll(() => open.close())

  it('when upgrades are reset', async () => {
    const at = { port: open.port, from: phone }
    await resetUpgrade(at)
    const before = await measure()
    await inTurns(120, 20, () => resetUpgrade(at))
    await expectUnharmed(before)
    expect(open.said()).toBe('')
  })

  it('when downloads are aborted: no file stays open', async () => {
    const at = { port: open.port, from: phone }
    await abortDownload(at, '/large.bin')
    const before = await measure()
    await inTurns(120, 10, () => abortDownload(at, '/large.bin'))
    await expectUnharmed(before)
    expect(open.said()).toBe('')
  })

  it('when a connection keeps a long message unfinished: it is thrown out though it sends no more', async () => {
    const { socket, isIn } = await openRawSocket({ port: open.port, from: phone })
    expect(isIn).toBe(true)
    sockets.push(socket)
    const gone = new Promise(done => socket.once('close', done))
    socket.write(frame(2, Buffer.alloc(10_000), true, 90_000))
    await gone
  })

  it.each(tiny)('when connections send %s: each is thrown out before it fills the memory', async (_, write) => {
    const before = await measure()
    const rss = open.readRss()
    await Promise.all(times(10, async (i) => {
      const { socket, isIn } = await openRawSocket({ port: open.port, from: `127.0.1.${i % 4 + 1}` })
      expect(isIn).toBe(true)
      sockets.push(socket.setNoDelay(true))
      const gone = new Promise(done => socket.once('close', done))
      for (let part = 0; part < 100_000 && !socket.destroyed; part += 500) {
        socket.write(Buffer.concat(times(500, at => write(part + at))))
        await new Promise(done => setImmediate(done))
      }
      await gone
    }))
    expect(open.readRss() - rss).toBeLessThan(40)
    await expectUnharmed(before)
  })
})

it('a process that may have few handles has fewer places, and those that are kept for the lecturer fit in', () => {
  expect(fitHandles(limits, 100_000)).toBe(limits)
  for (const handles of [1024, 2048, 4096]) {
    const { sockets, answers, connections } = fitHandles(limits, handles)
    expect(sockets.all + 2 * sockets.kept + answers.all + 2 * answers.kept).toBeLessThan(handles - 100)
    expect(connections.all).toBeLessThan(sockets.all)
    expect(connections.perAddress).toBeLessThan(connections.all)
  }
})

describe.skipIf(process.platform !== 'linux')('a class with little room goes on', () => {
  afterEach(async () => {
    endAll()
    await open.close()
  })

  it('when half requests come from several addresses: they make room for the lecturer and for phones', async () => {
    open = await startClass({ students: folder, handles: 512 })
    const before = await measure()
    await inTurns(240, 40, async i => sockets.push(await openHalfRequest({ port: open.port, from: `127.0.1.${i % 4 + 1}` })))
    expect((await ask({ port: open.port, from: here }, '/index.html')).status).toBe(200)
    expect((await ask({ port: open.port, from: phone }, '/vote')).status).toBe(200)
    expect((await call({ url: open.url, secret: open.room.secret, from: here })).isIn).toBe(true)
    expect((await call({ url: open.url, room: open.room.id, from: phone })).isIn).toBe(true)
    await expectUnharmed({ ...before, handles: before.handles + 2 })
  })

  it('when downloads that nobody reads come from several addresses: files are left for the lecturer, and room for phones', async () => {
    open = await startClass({ students: folder, handles: 700 })
    const before = await measure()
    await inTurns(160, 40, async i => sockets.push(await holdDownload({ port: open.port, from: `127.0.1.${i % 8 + 1}` }, '/large.bin')))
    expect((await ask({ port: open.port, from: here }, '/index.html')).status).toBe(200)
    for (const path of ['/vote', '/index.html'])
      expect((await ask({ port: open.port, from: phone }, path)).status, path).toBe(200)
    expect((await call({ url: open.url, secret: open.room.secret, from: here })).isIn).toBe(true)
    expect((await call({ url: open.url, room: open.room.id, from: phone })).isIn).toBe(true)
    await expectUnharmed({ ...before, handles: before.handles + 2 })
    expect(open.said()).toBe('')
  })

  it('when no file can be opened any more: it says so, and serves again once some are closed', async () => {
    open = await startClass({ students: folder, handles: 400 })
    const at = { port: open.port, from: here }
    const before = await measure()
    await inTurns(250, 50, async () => sockets.push(await holdDownload(at, '/large.bin')))
    await until(() => open.said().includes('EMFILE'))
    expect(open.said()).toBe('Too many files and connections are open (EMFILE). The class goes on; a phone that does not get in should try again.\n')
    await expectUnharmed(before)
  })

  it('when half requests are left alone: they are ended when their time is over', async () => {
    open = await startClass({ limits: { times: { headers: 200, request: 300, idle: 400, keepAlive: 100 } } })
    const before = open.countHandles()
    await Promise.all(times(20, async () => {
      const socket = await openHalfRequest({ port: open.port, from: phone })
      return new Promise(done => socket.resume().once('close', done))
    }))
    await expect.poll(() => open.countHandles()).toBeLessThanOrEqual(before)
  })

  it('when the room is full: nobody new gets in, but a phone that was in before, and the lecturer', async () => {
    open = await startClass({ limits: { connections: { all: 20, perAddress: 10, kept: 5 } } })
    const [first, ...others] = await Promise.all(times(20, i => call({ url: open.url, room: open.room.id, from: `127.0.1.${i % 4 + 1}` })))
    expect(others.every(({ isIn }) => isIn)).toBe(true)
    expect((await call({ url: open.url, room: open.room.id, from: phone })).isIn, 'a new phone').toBe(false)
    first!.close()
    await first!.out
    // the place that it left is taken by another at once
    expect((await call({ url: open.url, room: open.room.id, from: phone })).isIn).toBe(true)
    expect((await call({ url: `${open.url}?phone=${first!.client}`, room: open.room.id, client: first!.client, from: '127.0.1.1' })).isIn, 'a phone that was in').toBe(true)
    expect((await call({ url: open.url, secret: open.room.secret, from: here })).isIn, 'the lecturer').toBe(true)
  })
})
