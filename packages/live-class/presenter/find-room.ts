/** Where the class meets, as the server that started it tells the lecturer's window. */
import * as v from 'valibot'
import { isId } from '../protocol/ids.ts'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const roomSchema = v.object({
  v: v.literal(1),
  room: v.custom<string>(isId),
  /** The short code that is typed where the QR code cannot be read. */
  code: text(20),
  /** The addresses under which phones may find the class, the likeliest first: what a QR code holds, and what is typed. */
  phones: v.pipe(v.array(v.object({ link: v.pipe(text(300), v.regex(/^https?:\/\/[^\s/]/)), said: text(200) })), v.maxLength(20)),
  /** Where this server has the students' deck for phones; null where it has none. */
  study: v.nullable(v.pipe(text(300), v.regex(/^https?:\/\//))),
  /** Addresses that brought more phones than a class does: how many. */
  crowds: v.pipe(v.array(v.object({ id: count, phones: count, isOut: v.boolean() })), v.maxLength(10_000)),
  /** How many phones have reached the server, whether they could join or not. */
  reached: count,
})

export type Room = v.InferOutput<typeof roomSchema>

/** What the server says: the room; that the secret is not its own; that the class has ended, or there is none; or nothing, as it cannot be reached. */
export type RoomAnswer = { kind: 'room', room: Room } | { kind: 'refused' | 'ended' | 'none' | 'unreached' }

/** Asks by the secret. A server in between may take a POST of JSON alone. */
function ask(path: string, method: 'GET' | 'POST', key: string): Promise<Response> {
  return fetch(path, { method, cache: 'no-store', headers: { Authorization: `Bearer ${key}`, ...method === 'POST' && { 'Content-Type': 'application/json' } } })
}

/**
 * Asks the server for the room. Never throws.
 * @param key the lecturer's secret
 */
export async function findRoom(key: string): Promise<RoomAnswer> {
  try {
    const answer = await ask('/class/room', 'GET', key)
    if (answer.status === 401)
      return { kind: 'refused' }
    if (answer.status === 410)
      return { kind: 'ended' }
    if (!answer.ok || !answer.headers.get('content-type')?.includes('json'))
      return { kind: 'none' }
    const read = v.safeParse(roomSchema, await answer.json())
    return read.success ? { kind: 'room', room: read.output } : { kind: 'none' }
  }
  catch {
    return { kind: 'unreached' }
  }
}

const request = (path: string, key: string): Promise<boolean> => ask(path, 'POST', key).then(({ ok }) => ok, () => false)

/** Has the server forget the class. Never throws. @returns whether it has */
export const endRoom = (key: string): Promise<boolean> => request('/class/end', key)

/** Has the server leave the phones of an address out, or take them in again. Never throws. @returns whether it has */
export const leaveOut = (key: string, crowd: number, isOut: boolean): Promise<boolean> => request(`/class/leave-out?crowd=${crowd}&out=${isOut}`, key)
