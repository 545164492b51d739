/** How the lecturer's window finds its class, and what it asks the server for. */
import { afterEach, expect, it, vi } from 'vitest'
import { endRoom, findRoom } from '../presenter/find-room.ts'
import { idLength, isSecret, nameId } from '../protocol/ids.ts'

const room = nameId(new Uint8Array(idLength).fill(1))
afterEach(() => vi.unstubAllGlobals())

it('asks the server for the room, and says why there is none', async () => {
  const found = { v: 1, room, code: '1234567', phones: [{ link: 'http://192.168.1.5:3030/vote#r', said: '192.168.1.5:3030/vote' }], study: null, reached: 0, crowds: [] }
  const answers: [Response | Error, string][] = [
    [Response.json(found), 'room'],
    [Response.json({ ...found, room: 'short' }), 'none'],
    [new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'none'],
    [new Response('', { status: 404 }), 'none'],
    [new Response('', { status: 401 }), 'refused'],
    [new Response('', { status: 410 }), 'ended'],
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
