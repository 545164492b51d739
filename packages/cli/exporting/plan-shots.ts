/** Which states of the slides become pictures of a PowerPoint file, and what is said with each. */
import type { StepNote } from 'slidev-addon-lesson/lecture/read-note.ts'

/** A slide of the deck as Slidev reads it, with the note that is said. */
export interface DeckSlide { no: number, title: string, content: string, note: StepNote, clicks: number }

/** A state of a slide that is pictured. */
export interface Shot { no: number, click: number }

/** What asks something on a slide, and the click that shows it with nothing answered; the next shows the answer, the last the reason. */
const asking = [[/<QuizCard\b/, 1], [/<(?:Guess|Try)First\b/, 0]] as const

/** The clicks of a slide that are pictured. */
function chooseClicks({ content, clicks }: DeckSlide, { steps, hidesAnswers }: ShotOptions): number[] {
  const [, open] = asking.find(([tag]) => tag.test(content)) ?? []
  const last = open !== undefined && hidesAnswers ? Math.min(open, clicks) : clicks
  if (steps)
    return Array.from({ length: last + 1 }, (_, click) => click)
  // a question is first asked, then answered, as in a lecture
  return [...new Set([...open === undefined ? [] : [open, open + 1], last])].filter(click => click <= last)
}

/** What pictures are wanted. */
export interface ShotOptions {
  /** One for every click, rather than of each slide at its last, and of each question as it is asked and answered. */
  steps: boolean
  /** Slides that ask something stop before the answer. */
  hidesAnswers: boolean
}

/**
 * The states to picture, in order.
 * @param slides in the order in which they are shown
 * @param options what is wanted
 */
export function planShots(slides: readonly DeckSlide[], options: ShotOptions): Shot[] {
  return slides.flatMap(slide => chooseClicks(slide, options).map(click => ({ no: slide.no, click })))
}

/** A slide's title on one of its pictures, which may be several. */
export function titleShot({ title }: DeckSlide, shot: Shot, shots: readonly Shot[]): string {
  const own = shots.filter(({ no }) => no === shot.no)
  return own.length > 1 ? `${title} (${own.findIndex(({ click }) => click === shot.click) + 1}/${own.length})` : title
}

/**
 * The speaker notes of a picture, a paragraph each: what to say, the question, the activity, how to move on, the minutes.
 * @param slide whose note it is
 * @param shot the picture; what is said at clicks that have none comes with the next
 * @param shots all pictures
 * @param hidesAnswers what is said later than the slide's last picture stays away: it would tell the answer
 * @param labels for the parts
 */
export function writeNotes(
  { note }: DeckSlide,
  shot: Shot,
  shots: readonly Shot[],
  hidesAnswers: boolean,
  labels: Record<'ask' | 'activity' | 'moveOn', string> & { minutes: (a: { minutes: number }) => string },
): string[] {
  const clicks = shots.filter(({ no }) => no === shot.no).map(({ click }) => click)
  const isLast = shot.click === clicks.at(-1)
  const before = clicks[clicks.indexOf(shot.click) - 1] ?? -1
  const said = note.say.filter(({ click }) => click > before && (click <= shot.click || (isLast && !hidesAnswers)))
  return [
    ...said.map(({ text }) => text),
    ...(['ask', 'activity', 'moveOn'] as const).flatMap(part => isLast && note[part] ? [`${labels[part]}: ${note[part]}`] : []),
    ...before === -1 && note.minutes !== null ? [labels.minutes({ minutes: note.minutes })] : [],
  ]
}
