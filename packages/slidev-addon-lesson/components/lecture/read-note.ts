/** A presenter note as the parts that a lecturer speaks from, and as the step of a plan changes them. */
import type { LectureStep } from '@deck/article'
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

/** What is said, by the marks of clicks in it. */
function readSteps(said: string): SayStep[] {
  const marks = readMarks(said)
  return [{ end: 0, click: 0 }, ...marks].map(({ end, click }, i) => ({ click, text: said.slice(end, marks[i]?.at).trim() })).filter(({ text }) => text)
}

/**
 * Reads a note.
 * @param note as it stands at the end of its slide, tokens filled
 */
export function readNote(note: string): SpeakerNote {
  const { say, ask, moveOn, minutes } = splitParts(note)
  const words = countSpoken([say, ask, moveOn].join(' '))
  return {
    say: readSteps(say),
    ask: unmark(ask),
    moveOn: unmark(moveOn),
    minutes: /^\d+$/.test(minutes) ? Number(minutes) : words ? toMinutes(words) : null,
  }
}

/** What notes are composed from. */
export interface NoteSource {
  /** By the slides' names, tokens filled. */
  notes: Readonly<Record<string, string>>
  /** Every slide's name, in the deck's order: a note's own "Move on" leads to the next of them. */
  slides: readonly string[]
  /** The plan that is followed, with the slides that were left out on the way. */
  plan?: { steps: readonly LectureStep[], skipped?: readonly string[] }
  /** Replaces tokens in what a plan says. */
  fill: (said: string) => string
  /** The way on to a slide for which neither the plan nor the deck has one. */
  goOn: string
}

/** What a lecturer says and does at one slide. Parts that there are not are empty. */
export interface StepNote extends SpeakerNote {
  /** The note, where the plan says something shorter in its place: there for questions. */
  inFull: readonly SayStep[]
  activity: string
}

/** How to move on from a slide: past those that were left out the last of them says it, and from a slide outside the plan back to it. */
function findWayOn(slide: string, { notes, slides, plan, goOn }: NoteSource): string {
  const ownOf = (name: string) => readNote(notes[name] ?? '').moveOn
  if (!plan)
    return ownOf(slide)
  const { steps, skipped = [] } = plan
  const nextOf = (at: number) => steps[at + 1]?.slide
  let at = steps.findIndex(step => step.slide === slide)
  while (at !== -1 && skipped.includes(nextOf(at) ?? ''))
    at += 1
  const last = steps[at]
  if (!last)
    return goOn
  const isDecks = nextOf(at) === slides[slides.indexOf(last.slide) + 1]
  return last.bridge ?? (isDecks ? ownOf(last.slide) : nextOf(at) ? goOn : '')
}

/**
 * The note of a slide as a plan has it. Whatever shows, prints or exports notes asks here.
 * @param slide its name
 * @param source the deck's notes, and the plan
 */
export function composeNote(slide: string, source: NoteSource): StepNote {
  const note = readNote(source.notes[slide] ?? '')
  const step = source.plan?.steps.find(one => one.slide === slide)
  return {
    ...step?.short ? { say: readSteps(source.fill(step.short)), inFull: note.say, ask: '' } : { say: note.say, inFull: [], ask: note.ask },
    activity: step?.activity ?? '',
    moveOn: findWayOn(slide, source),
    minutes: step?.minutes || note.minutes,
  }
}

/** Which step is said at a click: the last that has begun. -1 where none has. */
export function findStep(steps: readonly SayStep[], click: number): number {
  return steps.filter(step => step.click <= click).length - 1
}
