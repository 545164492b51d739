/**
 * The one file of a class: its room and what was voted, so that a server that is started again goes on. Phones stand there by their random
 * ids; no name, no address.
 */
import type { Room } from './make-room.ts'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'
import { isId, isSecret } from '../protocol/ids.ts'
import { keptSchema } from './room-record.ts'

const keptClassSchema = v.object({
  v: v.literal(1),
  room: v.object({ id: v.custom<string>(isId), code: v.pipe(v.string(), v.regex(/^\d{6}$/)), secret: v.custom<string>(isSecret) }),
  /** When the class began, in milliseconds since the epoch. */
  begun: v.pipe(v.number(), v.integer(), v.minValue(0)),
  record: keptSchema,
})
type KeptClass = v.InferOutput<typeof keptClassSchema>

/** A class ends by itself after so many seconds: twelve hours. */
export const classLasts = 12 * 60 * 60

/** Removes the file of a class, and what a writing that was cut off left. */
export function removeClass(file: string): void {
  for (const each of [file, `${file}.new`])
    rmSync(each, { force: true })
}

/**
 * The class that a file holds; null where there is none, or where it makes no sense or is older than a class lasts: then the file goes. A class
 * that began later than now is one whose clock was set back since: it began now.
 * @param file of the class
 * @param now in milliseconds since the epoch
 */
export function readClass(file: string, now = Date.now()): KeptClass | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  }
  catch {
    return null
  }
  try {
    const { begun, ...rest } = v.parse(keptClassSchema, JSON.parse(text))
    if (Math.abs(now - begun) < classLasts * 1000)
      return { begun: Math.min(begun, now), ...rest }
  }
  catch {
    // a file that makes no sense is of no use to anybody
  }
  removeClass(file)
  return null
}

/** Writes the file whole or not at all; this account alone may read it. @throws Error where the disk takes nothing */
export function writeClass(file: string, kept: { room: Room, begun: number, record: KeptClass['record'] }): void {
  mkdirSync(dirname(file), { recursive: true })
  rmSync(`${file}.new`, { force: true })
  writeFileSync(`${file}.new`, JSON.stringify({ v: 1, ...kept }), { mode: 0o600, flag: 'wx', flush: true })
  renameSync(`${file}.new`, file)
}
