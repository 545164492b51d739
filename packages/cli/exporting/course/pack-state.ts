/** The state of a course as one text that a platform keeps: short, since SCORM 1.2 takes 4,096 characters. */
import type { CourseState } from '@deck/exports/course'
import type { Progress, SavedAnswer, SavedText } from 'slidev-addon-lesson/study/progress.ts'
import { emptyProgress } from 'slidev-addon-lesson/study/progress.ts'
import { readProgress, writeProgress } from 'slidev-addon-lesson/study/read-progress.ts'

/** Makes a text shorter, and back; the caller has the program for it. */
export interface Squeeze { pack: (text: string) => string, unpack: (text: string) => string }

/** What a text may hold, in characters, and the questions and slides that there are. */
export interface PackOptions { limit: number, ids: readonly string[], slides: readonly string[], squeeze: Squeeze }

/** Unix time in seconds before which no answer of ours was given. */
const dawn = 1_700_000_000
const states = ['right', 'partly', 'wrong'] as const
const significant = (value: number, digits: number) => Number(value.toPrecision(digits))

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const keyLength = 3

/**
 * A few signs that stand for a name. A text outlives the package that wrote it, and a later package may have more questions or slides, in
 * another order: so none is known by its place in a list. A test holds that no two names have one key.
 */
export function shortenName(name: string): string {
  let hash = 0x811C9DC5
  for (let i = 0; i < name.length; i++)
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85EBCA6B)
  hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35)
  return Array.from({ length: keyLength }, (_, i) => signs[(hash >>> (6 * i)) & 63]).join('')
}
const writeKeys = (names: readonly string[]) => names.map(shortenName).join('')

/** The names that a row of keys stands for; undefined for one that is gone. */
function readKeys(keys: string, known: readonly string[]): (string | undefined)[] {
  const byKey = new Map(known.map(name => [shortenName(name), name]))
  return Array.from({ length: keys.length / keyLength }, (_, i) => byKey.get(keys.slice(i * keyLength, (i + 1) * keyLength)))
}

/** Answers column by column: like stands beside like, so that it packs well. Questions by their place in the text's own list. */
type Columns = [
ids: number[], at: number[], score: number[], state: number[], stability: number[], difficulty: number[],
days: number[], reps: number[], lapses: number[], kind: number[],
]
type Names = readonly (string | undefined)[]

function toColumns(answers: readonly (readonly [string, SavedAnswer])[], names: Names): Columns {
  const column = <T>(read: (answer: SavedAnswer) => T) => answers.map(([, answer]) => read(answer))
  return [
    answers.map(([id]) => names.indexOf(id)),
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

/** A table by the names that places stand for, without those that are gone. */
function byName<T>(rows: readonly (readonly [place: number, value: T])[], names: Names): Record<string, T> {
  return Object.fromEntries(rows.flatMap(([place, value]) => names[place] === undefined ? [] : [[names[place], value]]))
}

function fromColumns([places, at, score, state, stability, difficulty, days, reps, lapses, kind]: Columns, names: Names): Progress['answers'] {
  return byName(places.map((place, i) => {
    const time = (at[i]! + dawn) * 1000
    const card = {
      due: time + days[i]! * 86_400_000,
      stability: stability[i]!,
      difficulty: difficulty[i]!,
      days: days[i]!,
      reps: reps[i]!,
      lapses: lapses[i]!,
      state: kind[i]!,
      last: time,
    } as SavedAnswer['card']
    return [place, { first: reps[i]! > 1 ? 0 : time, at: time, score: score[i]!, state: states[state[i]! >> 1]!, hinted: state[i]! % 2 === 1, card }]
  }), names)
}

/** Packs so many of the newest answers, and the student's own words where they are given. */
function packSome(state: CourseState, progress: Progress, count: number, { ids, slides, squeeze }: PackOptions, texts: Progress['texts'] = {}): string {
  const answers = Object.entries(progress.answers).sort(([, a], [, b]) => b.at - a.at).slice(0, count).sort(([a], [b]) => ids.indexOf(a) - ids.indexOf(b))
  const flags = Object.entries(progress.flags).filter(([, { on }]) => on).map(([id]) => id)
  const used = new Set([...answers.map(([id]) => id), ...flags, ...Object.keys(state.grades)])
  const known = ids.filter(id => used.has(id))
  // built from the data: their names say how
  const others = [...used].filter(id => !ids.includes(id))
  const names = [...known, ...others]
  const grades = Object.entries(state.grades).map(([id, score]) => [names.indexOf(id), significant(score, 4)])
  return `1${squeeze.pack(JSON.stringify([state.serial, state.place, writeKeys(slides.filter(slide => state.seen.includes(slide))), writeKeys(known), others, grades, toColumns(answers, names), flags.map(id => names.indexOf(id)), state.paper, ...Object.keys(texts).length ? [texts] : []]))}`
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
    const [
      serial,
      place,
      seenKeys,
      keys,
      others,
      grades,
      columns,
      flags,
      paper,
      texts = {},
    ] = JSON.parse(squeeze.unpack(text.slice(1))) as [
      number, string, string, string, string[], [number, number][], Columns, number[], string | null,
Record<string, SavedText>?,
    ]
    const names = [...readKeys(keys, ids), ...others]
    const seen = readKeys(seenKeys, slides).filter(slide => slide !== undefined)
    const answers = fromColumns(columns, names)
    const newest = Math.max(0, ...Object.values(answers).map(({ at }) => at))
    const marked = byName(flags.map(place => [place, { on: true, at: newest }]), names)
    const hasAny = newest > 0 || flags.length > 0 || Object.keys(texts).length > 0
    const read = Object.fromEntries(seen.map(slide => [slide, { at: newest }]))
    return {
      serial,
      place,
      seen,
      grades: byName(grades, names),
      progress: hasAny ? writeProgress({ ...emptyProgress, answers, flags: marked, texts, read }) : null,
      paper,
    }
  }
  catch {
    return null
  }
}
