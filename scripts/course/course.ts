/** A course in a learning platform: what counts, and what is kept of one learner. */

/** The standard that a package speaks. */
export type Edition = 'scorm12' | 'scorm2004' | 'cmi5'

/** A part of the course that the platform starts by itself: the whole deck, or a chapter. */
export interface CourseUnit {
  id: string
  title: string
  /** Slides of it, by name, in their order. */
  slides: readonly string[]
  /** Questions on these slides: their grades are the score. */
  counted: readonly string[]
}

/** A question as a report describes it. Options and targets stand by their ids, `right` as it is handed in. */
export interface CourseQuestion { type: string, stem: string, options: readonly string[], targets: readonly string[], right: unknown, tolerance: number, unit: string }

/** All that the package says to the program that runs in it. */
export interface CourseConfig {
  edition: Edition
  title: string
  lang: string
  /** Address that names the course, for statements. */
  iri: string
  units: readonly CourseUnit[]
  /** Share of the slides that must be seen, and of the points that must be reached, in percent. */
  seen: number
  right: number
  /** The plan that the deck follows; '' for all of it. */
  plan: string
  questions: Readonly<Record<string, CourseQuestion>>
  /** Names under which the deck keeps things, without its path. */
  kept: { progress: string, paper: string }
  words: CourseWords
}

/** What stands round the deck; {names} in braces are filled in. */
export interface CourseWords {
  frame: string
  noPlatform: string
  /** Why the platform does not let the course begin: {what}. */
  notBegun: string
  /** Of what was handed over. `refused` names {what}. */
  unsaved: string
  saved: string
  refused: string
  look: string
  ended: string
  /** What counts: {seen} of {all}, {needed} of them needed. */
  slides: string
  points: string
  open: string
  done: string
  passed: string
  leave: string
}

/** What the platform keeps of one learner. */
export interface CourseState {
  /** Grows with every change, so that the newer of two is known. */
  serial: number
  /** Where the learner is: the deck's address behind #. */
  place: string
  seen: readonly string[]
  /** Last grade of each counted question, 0 to 1. */
  grades: Readonly<Record<string, number>>
  /** The deck's own records, as it writes them. */
  progress: string | null
  paper: string | null
}

export const emptyCourse: CourseState = { serial: 0, place: '', seen: [], grades: {}, progress: null, paper: null }

/** How far somebody has come. Shares from 0 to 1. */
export interface CourseTally { seen: number, score: number, isComplete: boolean, isPassed: boolean }

/**
 * Counts a unit.
 * @param unit what counts
 * @param state what the learner has seen and answered
 * @param rule percent of slides and of points that are asked for
 */
export function tallyCourse(unit: CourseUnit, state: Pick<CourseState, 'seen' | 'grades'>, rule: Pick<CourseConfig, 'seen' | 'right'>): CourseTally {
  const seen = unit.slides.length ? unit.slides.filter(slide => state.seen.includes(slide)).length / unit.slides.length : 1
  const points = unit.counted.reduce((sum, id) => sum + (state.grades[id] ?? 0), 0)
  const score = unit.counted.length ? points / unit.counted.length : 1
  const reached = (share: number, percent: number) => share * 100 + 1e-9 >= percent
  const isComplete = reached(seen, rule.seen)
  return { seen, score, isComplete, isPassed: isComplete && reached(score, rule.right) }
}

/** A text with its {names} filled in. */
export const fillWords = (text: string, values: Readonly<Record<string, string | number>>): string => text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))

/**
 * What the learner reads of what counts, and of whether it is done.
 * @param unit what counts
 * @param tally how far the learner has come
 * @param rule percent of slides and of points that are asked for
 * @param words of the course
 */
export function describeTally({ slides, counted }: CourseUnit, { seen, score, isComplete, isPassed }: CourseTally, rule: Pick<CourseConfig, 'seen' | 'right'>, words: CourseWords): string {
  const tenth = (points: number) => Math.round(points * 10) / 10
  const parts = [
    fillWords(words.slides, { seen: Math.round(seen * slides.length), all: slides.length, needed: Math.ceil(rule.seen * slides.length / 100 - 1e-9) }),
    ...counted.length && rule.right ? [fillWords(words.points, { seen: tenth(score * counted.length), all: counted.length, needed: tenth(rule.right * counted.length / 100) })] : [],
  ]
  return `${parts.join(' ')} ${isPassed ? counted.length && rule.right ? words.passed : words.done : isComplete && !rule.right ? words.done : words.open}`
}

/** The slide of an address such as "/some-slide?clicks=2"; '' where it names a page of another kind. */
export function slideOf(place: string, names: readonly string[]): string {
  const [name = '', ...more] = place.replace(/[?#].*$/, '').split('/').filter(Boolean)
  const wanted = name === 'read' && more.length ? more[0]! : name
  return names.includes(wanted) && (name === wanted ? !more.length : true) ? wanted : ''
}

/** A state with one more place visited. */
export function visit(state: CourseState, place: string, names: readonly string[]): CourseState {
  const slide = slideOf(place, names)
  const seen = slide && !state.seen.includes(slide) ? [...state.seen, slide] : state.seen
  return place === state.place && seen === state.seen ? state : { ...state, serial: state.serial + 1, place, seen }
}

/** A state with one more answer; only what counts is graded here. */
export function grade(state: CourseState, id: string, score: number, counted: readonly string[]): CourseState {
  return counted.includes(id) ? { ...state, serial: state.serial + 1, grades: { ...state.grades, [id]: score } } : state
}
