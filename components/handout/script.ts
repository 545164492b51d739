/** The script for the lectern: what is said slide by slide, and when. */
import type { LecturePlan } from '@deck/article'
import type { SayStep } from '../lecture/read-note.ts'
import { readNote } from '../lecture/read-note.ts'

/** A slide as the script tells it. Parts that there are not are empty. */
interface ScriptEntry {
  name: string
  /** Minutes from the lecture's beginning to this slide. */
  at: number
  /** null where nobody has said. */
  minutes: number | null
  short: string
  say: readonly SayStep[]
  ask: string
  activity: string
  moveOn: string
}

/**
 * The script of a lecture.
 * @param slides in their order, by name
 * @param notes by the slides' names
 * @param fill replaces tokens in what a plan says
 * @param plan whose minutes, activities and ways on take the notes' place
 */
export function composeScript(
  slides: readonly string[],
  notes: Readonly<Record<string, string>>,
  fill: (said: string) => string,
  plan?: Pick<LecturePlan, 'steps'>,
): ScriptEntry[] {
  let at = 0
  return slides.map((name) => {
    const note = readNote(notes[name] ?? '')
    const step = plan?.steps.find(({ slide }) => slide === name)
    const minutes = step?.minutes || note.minutes
    const entry = {
      name,
      at,
      minutes,
      short: fill(step?.short ?? ''),
      say: note.say,
      ask: step?.short ? '' : note.ask,
      activity: step?.activity ?? '',
      moveOn: step?.bridge ?? note.moveOn,
    }
    at += minutes ?? 0
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
