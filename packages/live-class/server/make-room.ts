import { Buffer } from 'node:buffer'
import { randomInt, timingSafeEqual } from 'node:crypto'
import { idLength, makeId } from '../protocol/ids.ts'

/** A room: who knows its id takes part, who knows its secret leads. Both are random, and stand in memory only. */
export interface Room {
  /** 80 bits, in the QR code. */
  id: string
  /** Six figures to type in place of the id; guesses are limited. */
  code: string
  /** 160 bits, for the lecturer's window alone. */
  secret: string
}

/** A new room. */
export function makeRoom(): Room {
  return { id: makeId(), code: String(randomInt(1_000_000)).padStart(6, '0'), secret: makeId(2 * idLength) }
}

/** Whether two texts are the same, in a time that does not tell where they differ. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
