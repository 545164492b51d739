/** Which states of the slides become pictures of a PowerPoint file, and what is said with each. */
import { readNote } from '../../components/lecture/read-note.ts'

/** A slide of the deck, as Slidev reads it. */
export interface DeckSlide { no: number, title: string, content: string, note: string, clicks: number }

/** A state of a slide that is pictured. */
export interface Shot { no: number, click: number }

/** What asks something on a slide. */
const asking = /<QuizCard\b/
/** The clicks that show a question with its options, and with its answer; the slide's last brings the reason. */
const [open, answered] = [1, 2]

/** The clicks of a slide that are pictured. */
function chooseClicks({ content, clicks }: DeckSlide, { steps, hidesAnswers }: ShotOptions): number[] {
  const asks = asking.test(content)
  const last = asks && hidesAnswers ? Math.min(open, clicks) : clicks
  if (steps)
    return Array.from({ length: last + 1 }, (_, click) => click)
  // a question is first asked, then answered, as in a lecture
  return [...new Set([...asks ? [open, answered] : [], last])].filter(click => click <= last)
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
 * The speaker notes of a picture, a paragraph each: what to say, the question, how to move on, the minutes.
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
  labels: { ask: string, moveOn: string, minutes: (count: number) => string },
): string[] {
  const { say, ask, moveOn, minutes } = readNote(note)
  const clicks = shots.filter(({ no }) => no === shot.no).map(({ click }) => click)
  const isLast = shot.click === clicks.at(-1)
  const before = clicks[clicks.indexOf(shot.click) - 1] ?? -1
  const said = say.filter(({ click }) => click > before && (click <= shot.click || (isLast && !hidesAnswers)))
  return [
    ...said.map(({ text }) => text),
    ...isLast && ask ? [`${labels.ask}: ${ask}`] : [],
    ...isLast && moveOn ? [`${labels.moveOn}: ${moveOn}`] : [],
    ...before === -1 && minutes !== null ? [labels.minutes(minutes)] : [],
  ]
}
