/** How a phone finds its room and the broker. */
import type { VoteWords } from '../../../locales/en-vote.ts'
import * as v from 'valibot'
import { isId } from '../protocol/topics.ts'
import { h } from './screen.ts'

/** Where to connect, and as whom; and where the students' deck is, if this server has it. */
export interface Way { url: string, user: string, password: string, study: string | null }

const text = v.pipe(v.string(), v.maxLength(300))
const link = v.pipe(text, v.regex(/^https?:\/\//))
const waySchema = v.object({ known: v.boolean(), study: v.nullable(link), broker: v.nullable(v.object({ url: v.pipe(text, v.regex(/^wss?:\/\//)), user: text, password: text })) })
const joinSchema = v.object({ room: v.custom<string>(isId) })

/** The room in the page's address; null where there is none. */
export function readRoom(hash: string): string | null {
  const room = hash.slice(1)
  return isId(room) ? room : null
}

/** Whether the server that sent the page has the broker, as packages/live-class/server/build-page.ts says. */
declare const __OWN_BROKER__: boolean
export const hasOwnBroker: boolean = __OWN_BROKER__

/** The broker of this server, on the same port. It is told the phone's id at once: a place is kept for a phone that was in before. */
export const ownBroker = ({ protocol, host }: Location, room: string, client: string): Way => ({ url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/class/mqtt?phone=${client}`, user: room, password: '', study: null })

/**
 * Tells the server that this phone has reached it, and asks where to connect. What cannot be read means: here.
 * @returns null where the server holds another class by now
 */
export async function findWay(room: string, client: string): Promise<Way | null> {
  try {
    const found = v.parse(waySchema, await (await fetch(`/class/reached?room=${room}`)).json())
    if (found.known === false)
      return null
    return { ...found.broker ?? ownBroker(location, room, client), study: found.study }
  }
  catch {
    return ownBroker(location, room, client)
  }
}

/** Changes a code into a room. @returns the room, or what to say instead */
async function exchange(code: string, words: VoteWords['join']): Promise<{ room: string } | { wrong: string }> {
  try {
    const response = await fetch(`/class/join?code=${encodeURIComponent(code)}`)
    if (response.ok)
      return v.parse(joinSchema, await response.json())
    return { wrong: response.status === 429 ? words.tooMany : words.wrong }
  }
  catch {
    return { wrong: words.unreachable }
  }
}

/**
 * The form for the code on the wall.
 * @param words the page's words
 * @param privacy what happens to an answer
 * @param isOver the room that the phone knew is another class's
 * @param join is called with the room
 */
export function showJoin(words: VoteWords, privacy: Node, isOver: boolean, join: (room: string) => void): Node[] {
  const warning = h('p', { class: 'warning', role: 'alert' })
  const input = h('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 12, id: 'code' })
  const send = async () => {
    const found = await exchange(input.value.replace(/\D/g, ''), words.join)
    warning.textContent = 'wrong' in found ? found.wrong : ''
    if ('room' in found)
      join(found.room)
  }
  return [
    h('h1', { tabindex: -1 }, words.join.heading),
    isOver && h('p', { class: 'line' }, words.join.over),
    h('form', { submit: (event) => { event.preventDefault(); void send() } }, h('label', { for: 'code' }, words.join.code), input, warning, h('button', { type: 'submit', class: 'send' }, words.join.button)),
    privacy,
  ].filter(each => each !== false)
}
