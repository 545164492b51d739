/** The script for the lectern: what is said slide by slide, and when. */
import type { NoteSource, StepNote } from '../lecture/read-note.ts'
import { composeNote } from '../lecture/read-note.ts'

/** A slide as the script tells it. */
interface ScriptEntry extends StepNote {
  name: string
  /** Minutes from the lecture's beginning to this slide. */
  at: number
}

/**
 * The script of a lecture.
 * @param slides in their order, by name
 * @param source the deck's notes, and the plan
 */
export function composeScript(slides: readonly string[], source: NoteSource): ScriptEntry[] {
  let at = 0
  return slides.map((name) => {
    const entry = { name, at, ...composeNote(name, source) }
    at += entry.minutes ?? 0
    return entry
  })
}

/** Whether a text is a time of the day, such as "10:15". */
export const isTime = (text: string): boolean => /^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(text)

/**
 * A running time: on the clock where the lecture's beginning is given, else from 0:00.
 * @param minutes from the beginning
 * @param start such as "10:15"
 */
export function formatRunningTime(minutes: number, start?: string): string {
  const [hours = 0, more = 0] = start?.split(':').map(Number) ?? []
  const all = hours * 60 + more + minutes
  const hour = Math.floor(all / 60)
  return `${start ? String(hour % 24).padStart(2, '0') : hour}:${String(all % 60).padStart(2, '0')}`
}
