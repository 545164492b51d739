/** How a phone finds its room. */
import type { Child } from './screen.ts'
import type { VoteWords } from './vote-words.ts'
import * as v from 'valibot'
import { isId } from '../protocol/ids.ts'
import { h } from './screen.ts'

const text = v.pipe(v.string(), v.maxLength(300))
const link = v.pipe(text, v.regex(/^https?:\/\//))
const language = v.pipe(text, v.regex(/^[a-z]{2,3}$/))
const reachedSchema = v.object({ known: v.boolean(), study: v.nullable(link), editions: v.optional(v.array(language), []) })
const joinSchema = v.object({ room: v.custom<string>(isId) })

/** The room in the page's address; null where there is none. */
export function readRoom(hash: string): string | null {
  const room = hash.slice(1)
  return isId(room) ? room : null
}

/**
 * Tells the server that this phone has reached it, and asks whether it still has the room, and where the students' deck is, in which languages.
 * @returns null where nothing that can be read comes back
 */
export async function askRoom(room: string): Promise<v.InferOutput<typeof reachedSchema> | null> {
  try {
    return v.parse(reachedSchema, await (await fetch(`/class/reached?room=${room}`)).json())
  }
  catch {
    return null
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
export function showJoin(words: VoteWords, privacy: Node, isOver: boolean, join: (room: string) => void): Child[] {
  const warning = h('p', { class: 'warning', role: 'alert' })
  // typed before another language was chosen
  const value = document.querySelector<HTMLInputElement>('#code')?.value
  const input = h('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', maxlength: 12, id: 'code', value })
  const send = async () => {
    const found = await exchange(input.value.replace(/\D/g, ''), words.join)
    warning.textContent = 'wrong' in found ? found.wrong : ''
    if ('room' in found)
      join(found.room)
  }
  return [
    h('h1', { tabindex: -1 }, words.join.heading),
    isOver && h('p', { class: 'line' }, words.join.over),
    h(
      'form',
      { submit: (event) => { event.preventDefault(); void send() } },
      h('label', { for: 'code' }, words.join.code),
      input,
      warning,
      h('button', { type: 'submit', class: 'send' }, words.join.button),
    ),
    privacy,
  ]
}
