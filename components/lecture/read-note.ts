/** A presenter note as the parts that a lecturer speaks from. */
import { countSpoken, toMinutes } from '@deck/article/speaking-time'

/** What to say at a click of the slide, until the next step begins. */
export interface SayStep {
  /** The click with which it begins; 0 before the first. */
  click: number
  text: string
}

/** A note in its parts; a part that the note lacks is empty. */
export interface SpeakerNote {
  /** In the order in which it is said; each step has words. */
  say: readonly SayStep[]
  ask: string
  moveOn: string
  /** What its words take to be said, unless a line of its own says otherwise; null where it says nothing. */
  minutes: number | null
}

const labels = { 'Say': 'say', 'Ask': 'ask', 'Move on': 'moveOn', 'Minutes': 'minutes' } as const
type Part = typeof labels[keyof typeof labels]
const label = /^(Say|Ask|Move on|Minutes):/
/** Slidev's mark of a click in a note: "[click]", or "[click:3]" for the third from there. */
const mark = /\[click(?::(\d+))?\]/gi

/** The note's lines by part. What stands before any label is said. */
function splitParts(note: string): Record<Part, string> {
  const parts: Record<Part, string[]> = { say: [], ask: [], moveOn: [], minutes: [] }
  let part: Part = 'say'
  for (const line of note.split('\n')) {
    const found = label.exec(line)
    if (found)
      part = labels[found[1] as keyof typeof labels]
    parts[part].push(found ? line.slice(found[0].length) : line)
  }
  return Object.fromEntries(Object.entries(parts).map(([name, lines]) => [name, lines.join(' ').replace(/\s+/g, ' ').trim()])) as Record<Part, string>
}

/** Where each of a text's marks stands, and the click that it names. */
export function readMarks(text: string): { at: number, end: number, click: number }[] {
  let click = 0
  return [...text.matchAll(mark)].map((found) => {
    click += Number(found[1] ?? 1)
    return { at: found.index, end: found.index + found[0].length, click }
  })
}

/** A text without its marks of clicks. */
const unmark = (text: string) => text.replace(mark, '').replace(/\s+/g, ' ').trim()

/**
 * Reads a note.
 * @param note as it stands at the end of its slide, tokens filled
 */
export function readNote(note: string): SpeakerNote {
  const { say, ask, moveOn, minutes } = splitParts(note)
  const marks = readMarks(say)
  const steps = [{ end: 0, click: 0 }, ...marks].map(({ end, click }, i) => ({ click, text: say.slice(end, marks[i]?.at).trim() }))
  const words = countSpoken([say, ask, moveOn].join(' '))
  return {
    say: steps.filter(({ text }) => text),
    ask: unmark(ask),
    moveOn: unmark(moveOn),
    minutes: /^\d+$/.test(minutes) ? Number(minutes) : words ? toMinutes(words) : null,
  }
}

/** Which step is said at a click: the last that has begun. -1 where none has. */
export function findStep(steps: readonly SayStep[], click: number): number {
  return steps.filter(step => step.click <= click).length - 1
}
