/** A course in a learning platform: what counts, and what is kept of one learner. */
import type { Interaction as AnswerKind } from '@deck/questions'
import { readNumber } from '@deck/questions'

/** The standard that a package speaks. */
export type Edition = 'scorm12' | 'scorm2004' | 'cmi5'

/** A part of the course that the platform starts by itself: the whole deck, or a chapter. */
export interface CourseUnit {
  id: string
  /** Of a course's only unit it is the course's own. */
  title: string
  /** Slides of it, by name, in their order. */
  slides: readonly string[]
  /** Questions on these slides: their grades are the score. */
  counted: readonly string[]
}

/** A question as a report describes it. Options and targets stand by their ids, `right` as it is handed in. */
export interface CourseQuestion {
  /** What a report calls its answer. */
  kind: AnswerKind
  stem: string
  options: readonly string[]
  targets: readonly string[]
  right: unknown
  tolerance: number
  unit: string
}

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
  lookUnkept: string
  ended: string
  /** What counts: {seen} of {all}, {needed} of them needed. */
  slides: string
  points: string
  open: string
  /** All slides, or as many as are needed, were seen, but the points are not reached. */
  allSeen: string
  enoughSeen: string
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

/**
 * The state to go on with: the newer one. Of one moment the device has the whole text, while a platform may have had no room for all of it.
 * @param there what the platform has
 * @param here what the device has
 */
export function chooseState(there: CourseState | null, here: CourseState | null): CourseState {
  const isSameMoment = there
    && here
    && JSON.stringify([there.serial, there.place, there.seen, there.grades]) === JSON.stringify([here.serial, here.place, here.seen, here.grades])
  return (here && (!there || isSameMoment || here.serial > there.serial) ? here : there) ?? emptyCourse
}

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
export function fillWords(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))
}

/**
 * What the learner reads of what counts, and of whether it is done.
 * @param unit what counts
 * @param tally how far the learner has come
 * @param rule percent of slides and of points that are asked for
 * @param words of the course
 */
export function describeTally(
  { slides, counted }: CourseUnit,
  { seen, score, isComplete, isPassed }: CourseTally,
  rule: Pick<CourseConfig, 'seen' | 'right'>,
  words: CourseWords,
): string {
  const tenth = (points: number) => Math.round(points * 10) / 10
  const asksPoints = counted.length > 0 && rule.right > 0
  const parts = [
    fillWords(words.slides, { seen: Math.round(seen * slides.length), all: slides.length, needed: Math.ceil(rule.seen * slides.length / 100 - 1e-9) }),
    ...asksPoints
      ? [fillWords(words.points, { seen: tenth(score * counted.length), all: counted.length, needed: tenth(rule.right * counted.length / 100) })]
      : [],
  ]
  const stands = isPassed ? asksPoints ? words.passed : words.done : isComplete ? seen < 1 ? words.enoughSeen : words.allSeen : words.open
  return `${parts.join(' ')} ${stands}`
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

/** One graded answer, for the platform's report. */
export interface Interaction {
  /** Random, so that a report that is sent twice counts once. */
  key: string
  /** The question's. */
  id: string
  stem: string
  kind: string
  /** '' where there is nothing that the standard's form could hold. */
  response: string
  right: string
  result: string
  score: number
  latency: string
  at: Date
}

/** Where the learner stands, as it is handed over. `milliseconds` since the beginning. */
export interface Standing { text: string, place: string, tally: CourseTally, milliseconds: number }

/** What came of handing over: whether place and score are kept, and what the platform refused, with its reason. */
export interface HandOver { isTaken: boolean, refused: readonly string[] }

/** What a launch is for: `look` where nothing counts, `ended` where the platform has closed the session. */
export type LaunchMode = 'normal' | 'look' | 'ended'

/** A platform that was found. */
export interface Platform {
  /** Who learns, so that what waits on a device is never given to somebody else. */
  learner: string
  /** Characters that it keeps. */
  limit: number
  /** The text that it kept; '' where there is none. */
  kept: string
  /** What says which unit is started; '' for the whole. */
  unit: string
  mode: LaunchMode
  /** Share of the points that the platform itself asks for, 0 to 1; undefined where the package's rule holds. */
  mastery?: number
  /** Address to go to when the learner leaves; '' where the platform has a way of its own. */
  returnTo: string
  /** Notes an answer. It need not reach the platform before `save`. */
  interact: (interaction: Interaction) => void
  /** Answers of which the platform has nothing yet. */
  waiting: () => readonly Interaction[]
  /** Hands over where the learner stands, and the answers that wait. What is refused is tried again with the next. */
  save: (standing: Standing) => Promise<HandOver> | HandOver
  /** Hands over for the last time and says that the learner goes. */
  leave: (standing: Standing) => Promise<void> | void
}

/** Signs between the parts of a response, as each standard has them. */
const signs = { scorm12: { list: ',', pair: '.' }, scorm2004: { list: '[,]', pair: '[.]' }, cmi5: { list: '[,]', pair: '[.]' } } as const

/** The type of an interaction; a question that is built from the data is none that a report knows. */
export function nameInteraction(question: CourseQuestion | undefined, edition: Edition): string {
  return question?.kind ?? (edition === 'scorm12' ? 'fill-in' : 'other')
}

/** SCORM 1.2 knows options by one letter or figure. */
const letter = (list: readonly string[], id: string) => '0123456789abcdefghijklmnopqrstuvwxyz'[list.indexOf(id) + 10] ?? '0'
/** An id as every platform takes it: Moodle refuses the whole response where one holds a hyphen (mod/scorm/datamodels/scorm_13.js). */
const nameOption = (id: string) => id.replace(/[^\w.]/g, '_').slice(0, 250)
/** A number in plain figures, without what binary fractions add: platforms take no exponent and 18 decimals at most. */
const plainNumber = (value: number) => String(Number(value.toFixed(6)))

/** An answer that is a text, where it names no option. */
const texts: Partial<Record<AnswerKind, (answer: string, question: CourseQuestion, edition: Edition) => string>> = {
  'true-false': (answer, _, edition) => edition === 'scorm12' ? answer.charAt(0) : answer,
  'numeric': (answer, { unit }) => {
    const typed = readNumber(answer, unit)
    return typed === null ? '' : plainNumber(typed)
  },
}

/**
 * An answer in the form of its type.
 * @param question what was asked; undefined for one that is built from the data
 * @param answer as the deck hands it in
 * @param edition whose form it is to have
 * @returns '' for what is no number where a number was asked for: a report leaves it out
 */
export function describeResponse(question: CourseQuestion | undefined, answer: unknown, edition: Edition): string {
  const { list, pair } = signs[edition]
  const option = (id: string) => edition === 'scorm12' && question ? letter(question.options, id) : nameOption(id)
  const target = (id: string) => edition === 'scorm12' && question ? letter(question.targets, id) : nameOption(id)
  if (Array.isArray(answer))
    return answer.map(each => option(String(each))).join(list)
  if (typeof answer === 'object' && answer !== null)
    return Object.entries(answer).map(([from, to]) => `${option(from)}${pair}${target(String(to))}`).join(list)
  return question ? texts[question.kind]?.(String(answer), question, edition) ?? option(String(answer)) : String(answer).slice(0, 250)
}

/** Kinds of which any answer near enough is right. */
const ranges: ReadonlySet<AnswerKind> = new Set(['numeric'])

/** The right answer in the same form; a figure in SCORM 2004 and xAPI is a range. */
export function describeRight(question: CourseQuestion, edition: Edition): string {
  if (!ranges.has(question.kind) || edition === 'scorm12')
    return describeResponse(question, question.right, edition)
  const value = Number(question.right)
  return `${plainNumber(value - question.tolerance)}[:]${plainNumber(value + question.tolerance)}`
}

/** How an answer came out: in words for all or nothing, else as a share. */
export function describeResult(score: number, edition: Edition): string {
  return score === 1 ? 'correct' : score > 0 ? score.toFixed(2) : edition === 'scorm12' ? 'wrong' : 'incorrect'
}

/**
 * When it was answered, in universal time: "14:05:09" in SCORM 1.2, "2026-11-28T14:05:09.00Z" elsewhere. Moodle refuses a time without
 * fractions of a second.
 */
export function describeTime(at: Date, edition: Edition): string {
  const [seconds] = at.toISOString().split('.')
  return edition === 'scorm12' ? seconds!.split('T')[1]! : `${seconds}.00Z`
}

const two = (value: number) => String(Math.floor(value)).padStart(2, '0')

/** A length of time: "0001:02:03.00" in SCORM 1.2, "PT1H2M3S" elsewhere. */
export function formatDuration(milliseconds: number, edition: Edition): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return edition === 'scorm12' ? `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds % 60)}.00` : `PT${hours}H${minutes}M${seconds % 60}S`
}
