/** The random ids of a class. No Node, no DOM. */

/** Signs that look alike to nobody, in any case: 32 of them, so that a sign holds five bits. */
const idSigns = '23456789abcdefghijkmnpqrstuvwxyz'
/** Signs of a room's and of a phone's id: 80 bits. */
export const idLength = 16
/** Signs of a ballot's id: 60 bits. */
export const ballotLength = 12

function isOf(text: unknown, length: number): text is string {
  return typeof text === 'string' && text.length === length && [...text].every(sign => idSigns.includes(sign))
}

/** Whether a text is the id of a room or of a phone. */
export const isId = (text: unknown): text is string => isOf(text, idLength)
/** Whether a text is the id of a ballot. */
export const isBallot = (text: unknown): text is string => isOf(text, ballotLength)

/**
 * An id from random bytes, five bits of each.
 * @param bytes as `crypto.getRandomValues(new Uint8Array(idLength))` fills them: one for each sign
 */
export const nameId = (bytes: Uint8Array): string => Array.from(bytes, byte => idSigns[byte % idSigns.length]).join('')

/** A new id, of so many signs. */
export const makeId = (length = idLength): string => nameId(crypto.getRandomValues(new Uint8Array(length)))

const secret = /^[\w-]{16,200}$/
/** Whether a text can be the secret that the server makes. */
export const isSecret = (found: unknown): found is string => typeof found === 'string' && secret.test(found)

/** Where the WebSocket of a class is, on whatever server has it. */
export const wirePath = '/class/wire'
