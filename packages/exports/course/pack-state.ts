/** The state of a course as one text that a platform keeps: short, since SCORM 1.2 takes 4,096 characters. */
import type { Progress, SavedAnswer, SavedText } from '../../../components/study/progress.ts'
import type { CourseState } from './course.ts'
import { emptyProgress } from '../../../components/study/progress.ts'
import { readProgress, writeProgress } from '../../../components/study/read-progress.ts'

/** Makes a text shorter, and back; the caller has the program for it. */
export interface Squeeze { pack: (text: string) => string, unpack: (text: string) => string }

/** What a text may hold, in characters, and the ids that a place in a list stands for. */
export interface PackOptions { limit: number, ids: readonly string[], slides: readonly string[], squeeze: Squeeze }

/** Unix time in seconds before which no answer of ours was given. */
const dawn = 1_700_000_000
const states = ['right', 'partly', 'wrong'] as const
const significant = (value: number, digits: number) => Number(value.toPrecision(digits))

/** Answers column by column: like stands beside like, so that it packs well. */
type Columns = [ids: (number | string)[], at: number[], score: number[], state: number[], stability: number[], difficulty: number[], days: number[], reps: number[], lapses: number[], kind: number[]]

function toColumns(answers: readonly (readonly [string, SavedAnswer])[], ids: readonly string[]): Columns {
  const column = <T>(read: (answer: SavedAnswer) => T) => answers.map(([, answer]) => read(answer))
  return [
    answers.map(([id]) => ids.includes(id) ? ids.indexOf(id) : id),
    column(({ at }) => Math.round(at / 1000) - dawn),
    column(({ score }) => significant(score, 4)),
    column(({ state, hinted }) => states.indexOf(state) * 2 + Number(hinted)),
    column(({ card }) => significant(card.stability, 4)),
    column(({ card }) => significant(card.difficulty, 4)),
    column(({ card }) => card.days),
    column(({ card }) => card.reps),
    column(({ card }) => card.lapses),
    column(({ card }) => card.state),
  ]
}

function fromColumns([names, at, score, state, stability, difficulty, days, reps, lapses, kind]: Columns, ids: readonly string[]): Progress['answers'] {
  return Object.fromEntries(names.map((name, i) => {
    const time = (at[i]! + dawn) * 1000
    const card = { due: time + days[i]! * 86_400_000, stability: stability[i]!, difficulty: difficulty[i]!, days: days[i]!, reps: reps[i]!, lapses: lapses[i]!, state: kind[i]!, last: time }
    return [typeof name === 'number' ? ids[name] ?? '' : name, { first: reps[i]! > 1 ? 0 : time, at: time, score: score[i]!, state: states[state[i]! >> 1]!, hinted: state[i]! % 2 === 1, card }]
  }))
}

const bits = (slides: readonly string[], seen: readonly string[]) => slides.map(slide => Number(seen.includes(slide))).join('')

/** Packs so many of the newest answers, and the student's own words where they are given. */
function packSome(state: CourseState, progress: Progress, count: number, { ids, slides, squeeze }: PackOptions, texts: Progress['texts'] = {}): string {
  const answers = Object.entries(progress.answers).sort(([, a], [, b]) => b.at - a.at).slice(0, count).sort(([a], [b]) => ids.indexOf(a) - ids.indexOf(b))
  const flags = Object.entries(progress.flags).filter(([, { on }]) => on).map(([id]) => ids.includes(id) ? ids.indexOf(id) : id)
  const grades = Object.entries(state.grades).map(([id, score]) => [ids.indexOf(id), significant(score, 4)])
  return `1${squeeze.pack(JSON.stringify([state.serial, state.place, bits(slides, state.seen), grades, toColumns(answers, ids), flags, state.paper, ...Object.keys(texts).length ? [texts] : []]))}`
}

/**
 * The state as a text. Where it would be too long, the student's own words are left out first, then the paper on the desk, then the
 * oldest answers of the review; place, slides seen and grades always stay.
 * @param state what is to be kept
 * @param options how long the text may be
 * @returns the text, and how many answers it had no room for
 */
export function packState(state: CourseState, options: PackOptions): { text: string, lost: number } {
  const read = readProgress(state.progress)
  const progress = read.kind === 'read' ? read.value : emptyProgress
  const all = Object.keys(progress.answers).length
  const whole = [progress.texts, {}].map(texts => packSome(state, progress, all, options, texts)).find(text => text.length <= options.limit)
  if (whole !== undefined)
    return { text: whole, lost: 0 }
  let [fits, over] = [0, all + 1]
  const pack = (count: number) => packSome({ ...state, paper: null }, progress, count, options)
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2)
    if (pack(middle).length <= options.limit)
      fits = middle
    else
      over = middle
  }
  return { text: pack(fits), lost: all - fits }
}

/** The state of such a text; null for what is none. Never throws. */
export function unpackState(text: string, { ids, slides, squeeze }: Omit<PackOptions, 'limit'>): CourseState | null {
  try {
    if (!text.startsWith('1'))
      return null
    const [serial, place, seen, grades, columns, flags, paper, texts = {}] = JSON.parse(squeeze.unpack(text.slice(1))) as [number, string, string, [number, number][], Columns, (number | string)[], string | null, Record<string, SavedText>?]
    const answers = fromColumns(columns, ids)
    const times = Object.values(answers).map(({ at }) => at)
    const marked = Object.fromEntries(flags.map(flag => [typeof flag === 'number' ? ids[flag] ?? '' : flag, { on: true, at: Math.max(0, ...times) }]))
    const hasAny = times.length > 0 || flags.length > 0 || Object.keys(texts).length > 0
    const read = Object.fromEntries(slides.filter((_, i) => seen[i] === '1').map(slide => [slide, { at: Math.max(0, ...times) }]))
    return { serial, place, seen: slides.filter((_, i) => seen[i] === '1'), grades: Object.fromEntries(grades.map(([i, score]) => [ids[i] ?? '', score])), progress: hasAny ? writeProgress({ ...emptyProgress, answers, flags: marked, texts, read }) : null, paper }
  }
  catch {
    return null
  }
}
