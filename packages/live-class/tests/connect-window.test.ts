/** The lecturer's connection, against a real broker without rules of its own. */
import type { AddressInfo } from 'node:net'
import type { ClassModel } from '../presenter/model.ts'
import { Aedes } from 'aedes'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createWebSocketStream, WebSocketServer } from 'ws'
import { endRoom, findRoom, isSecret } from '../presenter/find-room.ts'
import { connectBroker, openSession, Refused } from '../presenter/open-session.ts'
import { hereTopic, idLength, nameId, sharedTopic } from '../protocol/topics.ts'

const room = nameId(new Uint8Array(idLength).fill(1))
const phone = nameId(new Uint8Array(idLength).fill(2))
let broker: Aedes
let server: WebSocketServer
let address: string

beforeEach(async () => {
  broker = await Aedes.createBroker()
  broker.authenticate = (_, user, password, done) => done(null, user === 'lecturer' && String(password) === 'secret')
  server = new WebSocketServer({ port: 0, handleProtocols: () => 'mqtt' })
  server.on('connection', (socket, request) => broker.handle(createWebSocketStream(socket), request))
  await new Promise(done => server.on('listening', done))
  address = `ws://localhost:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  await new Promise<void>(done => broker.close(done))
  server.close()
  vi.unstubAllGlobals()
})

const open = (password: string, onMessage = (_: unknown) => {}) => connectBroker({ broker: address, user: 'lecturer', password, clientId: 'one', will: { topic: `room/${room}/lead`, payload: '' }, topics: [`room/${room}/here/+`], onMessage, onClosed() {} })

it('is refused with a wrong secret', async () => {
  await expect(open('guess')).rejects.toThrow(Refused)
})

it('leads a class: hears who is in, and has the broker keep its state; after a break it is back', async () => {
  let seen: ClassModel | undefined
  let linkNow = ''
  const session = openSession({ broker: address, user: 'lecturer', password: 'secret', me: { room, tab: 'tab', load: 'load' }, connect: connectBroker, now: Date.now, onChange: (model, link) => { seen = model; linkNow = link } })
  await vi.waitFor(() => expect(seen?.role).toBe('leading'))
  const phones = await open('secret')
  phones.send({ topic: hereTopic(room, phone), payload: '{"v":1}' })
  await vi.waitFor(() => expect(seen?.here.size).toBe(1))
  session.run({ do: 'ask', ballot: 'abcdefghijk2', question: 'q', text: '{}' })
  const kept: string[] = []
  broker.on('publish', ({ topic }) => kept.push(topic))
  session.run({ do: 'close' })
  await vi.waitFor(() => expect(kept).toContain(sharedTopic(room, 'state')))
  for (const socket of server.clients)
    socket.terminate()
  await vi.waitFor(() => expect(linkNow).toBe('broken'))
  await vi.waitFor(() => expect([linkNow, seen?.role, seen?.state.phase]).toEqual(['on', 'leading', 'closed']), { timeout: 4000 })
  session.close()
  phones.close()
})

it('asks the server for the room, and says why there is none', async () => {
  const found = { v: 1, room, code: '1234567', embedded: true, broker: 'ws://localhost:3030/class/mqtt', user: 'lecturer', password: 'x', phones: [{ link: 'http://192.168.1.5:3030/vote#r', said: '192.168.1.5:3030/vote' }], study: null, reached: 0, crowds: [] }
  const answers: [Response | Error, string][] = [
    [Response.json(found), 'room'],
    [Response.json({ ...found, room: 'short' }), 'none'],
    [new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'none'],
    [new Response('', { status: 404 }), 'none'],
    [new Response('', { status: 401 }), 'refused'],
    [new Error('offline'), 'unreached'],
  ]
  for (const [answer, kind] of answers) {
    vi.stubGlobal('fetch', async () => {
      if (answer instanceof Error)
        throw answer; return answer
    })
    expect((await findRoom('x'.repeat(32))).kind).toBe(kind)
  }
  expect([isSecret('a'.repeat(32)), isSecret('<script>'), isSecret(undefined)]).toEqual([true, false, false])
})

it('has the server forget the class, with the secret, and knows whether it has', async () => {
  const fetched = vi.fn(async () => new Response())
  vi.stubGlobal('fetch', fetched)
  expect(await endRoom('x'.repeat(32))).toBe(true)
  expect(fetched).toHaveBeenCalledWith('/class/end', expect.objectContaining({ method: 'POST', headers: { 'Authorization': `Bearer ${'x'.repeat(32)}`, 'Content-Type': 'application/json' } }))
  fetched.mockResolvedValueOnce(new Response('', { status: 415 }))
  expect(await endRoom('x'.repeat(32))).toBe(false)
})
