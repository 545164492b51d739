import type { RecallTask } from '@deck/article'
import type { Question } from '@deck/questions'
import type { LintOptions, QuestionFinding } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import type { RecordBan } from 'slidev-addon-lesson/quiz/generator/list-bans.ts'
import type { Finding } from './rule.ts'
import { computeAnswer, kindOf, letterOf, normaliseToWords, optionsOf } from '@deck/questions'
import { findForbidden } from 'slidev-addon-lesson/quiz/generator/lint-bans.ts'
import { lintQuestion } from 'slidev-addon-lesson/quiz/generator/lint-question.ts'
import { deckSeed, layoutQuestion } from 'slidev-addon-lesson/quiz/layout.ts'

/** What a bank is held against. */
interface BankOptions extends LintOptions {
  /** The seed under which places of right answers must balance; the deck's own by default. */
  seed?: number
}

/** Places are judged once there are this many questions for each. */
const enoughPerPlace = 4

/**
 * A bank's breaches of the item-writing rules: each question's own, stems that stand twice, and
 * right answers that favour a place. Among single choices with equally many options, no place may hold the
 * right answer less than half or more than one and a half times as often as its even share.
 */
export function lintBank(bank: Readonly<Record<string, Question>>, options: BankOptions): readonly QuestionFinding[] {
  const own = Object.entries(bank).flatMap(([id, question]) => lintQuestion(id, question, options))
  return [...own, ...findTwins(bank), ...findFavouredPlaces(bank, options.seed)]
}

/** Among single choices with `optionCount` options: how often the answer stands in each place. */
export function countKeyPlaces(bank: Readonly<Record<string, Question>>, optionCount: number, seed: number = deckSeed): readonly number[] {
  const places = Array.from({ length: optionCount }).fill(0) as number[]
  for (const [id, question] of Object.entries(bank)) {
    const place = kindOf(question).hasOneRight && optionsOf(question).length === optionCount ? placeOfAnswer(id, question, seed) : -1
    if (place >= 0)
      places[place]!++
  }
  return places
}

/** The place of the (first) right option; -1 where the answer is broken, which another rule reports. */
function placeOfAnswer(id: string, question: Question, seed: number): number {
  try {
    const right = computeAnswer(id, question) as readonly string[]
    return optionsOf(layoutQuestion(id, question, seed)).findIndex(option => right.includes(option.id))
  }
  catch {
    return -1
  }
}

function findFavouredPlaces(bank: Readonly<Record<string, Question>>, seed?: number): readonly QuestionFinding[] {
  return [3, 4].flatMap((optionCount) => {
    const places = countKeyPlaces(bank, optionCount, seed)
    const share = places.reduce((sum, count) => sum + count, 0) / optionCount
    if (share < enoughPerPlace || places.every(count => count >= share / 2 && count <= share * 1.5))
      return []
    return [
      {
        question: '',
        rule: 'balanced-answers' as const,
        message: `right answers of questions with ${optionCount} options stand ${places.join(', ')} times in places A to ${letterOf(optionCount - 1)}; write "export const answerSeed = ${findEvenSeed(bank)}" here, which spreads them most evenly`,
      },
    ]
  })
}

/** Of the first seeds, the one under which right answers are spread most evenly over the places; for whoever sets the deck's seed. */
export function findEvenSeed(bank: Readonly<Record<string, Question>>, seeds = 200): number {
  const unevenness = (seed: number) => [3, 4].flatMap(count => countKeyPlaces(bank, count, seed)).reduce((sum, count) => sum + count * count, 0)
  const tried = Array.from({ length: seeds }, (_, seed) => ({ seed, uneven: unevenness(seed) }))
  return tried.reduce((best, each) => each.uneven < best.uneven ? each : best).seed
}

function findTwins(bank: Readonly<Record<string, Question>>): readonly QuestionFinding[] {
  const first = new Map<string, string>()
  return Object.entries(bank).flatMap(([id, { stem }]) => {
    const twin = first.get(normaliseToWords(stem))
    if (twin === undefined)
      first.set(normaliseToWords(stem), id)
    return twin === undefined ? [] : [{ question: id, rule: 'unique-stems' as const, message: `asks the same as "${twin}"` }]
  })
}

/** What a bank is held against before it is built. */
interface BankFrame {
  /** Records on which no question may rest, as listDisputed() gathers them. */
  disputed: ReadonlySet<string>
  /** What source notes forbid, as listBans() gathers it. */
  bans: readonly RecordBan[]
  /** Everything that a question may name, by what it names; objectives with their chapters. */
  known: { records: ReadonlySet<string>, chapters: ReadonlySet<string>, objectives: ReadonlyMap<string, string> }
  /** Records and relations, of which each answer reads a field; where there are none, nothing is asked of it. */
  data: readonly object[]
  /** The text of each file of the bank, by its path, to say where a question stands. */
  sources: Readonly<Record<string, string>>
}

/** Where a fault of the bank as a whole is reported, and where the seed stands that spreads its answers. */
const wholeBank = 'data/questions/index.ts'
const seedFile = 'deck.config.ts'

/** The line in which the seed stands. */
const findSeed = (text: string) => Math.max(0, text.split('\n').findIndex(line => line.startsWith('export const answerSeed'))) + 1

/**
 * What would put a broken question before a student: answers that the data do not give, names of what
 * does not exist, breaches of the item-writing rules. Rules are judged only once every answer is
 * sound: several of them need the answer.
 * @returns the problems, each with file, line and the question's id; [] for a sound bank
 */
export function checkBank(bank: Readonly<Record<string, Question>>, { disputed, bans, known, data, sources }: BankFrame): readonly Finding[] {
  const broken = Object.entries(bank).flatMap(([id, question]) =>
    [...findUnknown(id, question, known), ...findUnsound(id, question)].map(message => ({ ...findPlace(id, sources), message })))
  if (broken.length)
    return broken
  const written = data.length ? listWrittenDown(bank, data) : []
  if (written.length)
    return written.map(id => ({ ...findPlace(id, sources), message: `question "${id}": its answer reads no field of any record, so it is written down: let the data decide` }))
  const placeWhole = (rule: string) => rule === 'balanced-answers' ? { file: seedFile, line: findSeed(sources[seedFile] ?? '') } : { file: wholeBank, line: 1 }
  return lintBank(bank, { disputed, bans }).map(({ question: id, rule, message }) => id
    ? { ...findPlace(id, sources), message: `question "${id}" ${message} (${rule})` }
    : { ...placeWhole(rule), message: `${message} (${rule})` })
}

/** Why the data give the question no answer; computeAnswer names its id, and so does what else goes wrong. */
function findUnsound(id: string, question: Question): readonly string[] {
  try {
    computeAnswer(id, question)
    return []
  }
  catch (error) {
    const { message } = error as Error
    return [message.includes(`"${id}"`) ? message : `question "${id}": ${message}`]
  }
}

/**
 * Questions whose answer is the same whatever the data say: working it out reads no field. While they are asked, each field says that it is read.
 */
function listWrittenDown(bank: Readonly<Record<string, Question>>, data: readonly object[]): readonly string[] {
  let isRead = false
  const fields = data.flatMap(one => Object.entries(Object.getOwnPropertyDescriptors(one)).map(([name, field]) => ({ one, name, field })))
  try {
    for (const { one, name, field } of fields) {
      Object.defineProperty(one, name, { configurable: true, enumerable: true, get: () => {
        isRead = true
        return field.value as unknown
      } })
    }
    return Object.entries(bank).filter(([id, question]) => {
      isRead = false
      computeAnswer(id, question)
      return !isRead
    }).map(([id]) => id)
  }
  finally {
    for (const { one, name, field } of fields)
      Object.defineProperty(one, name, field)
  }
}

function findUnknown(id: string, { rests, chapter, objective }: Question, known: BankFrame['known']): readonly string[] {
  return [
    ...rests.filter(record => !known.records.has(record)).map(record => `question "${id}" rests on "${record}", which is in no table of data/`),
    ...(known.chapters.has(chapter) ? [] : [`question "${id}" belongs to "${chapter}", which is not in data/chapters.ts`]),
    ...(known.objectives.has(objective) ? [] : [`question "${id}" serves "${objective}", which is not in data/objectives.ts`]),
    ...(known.chapters.has(chapter) && known.objectives.has(objective) && known.objectives.get(objective) !== chapter
      ? [`question "${id}" is in "${chapter}" and serves "${objective}", an objective of "${known.objectives.get(objective)}": correct one of them`]
      : []),
  ]
}

/** The file and line in which the question's id stands as an answer. */
function findPlace(id: string, sources: BankFrame['sources']): { file: string, line: number } {
  for (const [file, text] of Object.entries(sources)) {
    const line = text.split('\n').findIndex(each => each.trimStart().startsWith(`'${id}':`)) + 1
    if (line)
      return { file, line }
  }
  return { file: wholeBank, line: 1 }
}

/** How many sentences a model answer has, and how many words each may have. */
const recallLimits = { sentences: 2, words: 26 } as const

const sentence = /[^.?!]+[.?!]+[”"]?/g
const word = /[\p{L}\p{N}]+(?:[-–’][\p{L}\p{N}]+)*/gu

/**
 * What is wrong with short free answers: points on records that do not exist or are disputed, points that
 * the model answer does not hold, and answers of another length.
 * @param tasks by id
 * @param known ids of records
 * @param disputed records on which nothing may rest
 * @param bans what the source notes forbid, as listBans() gathers it
 * @returns messages that name the task; [] for sound ones
 */
export function checkRecall(
  tasks: Readonly<Record<string, RecallTask>>,
  known: ReadonlySet<string>,
  disputed: ReadonlySet<string>,
  bans: readonly RecordBan[] = [],
): readonly string[] {
  return Object.entries(tasks).flatMap(([id, { stem, answer, points }]) => {
    const lengths = (answer.match(sentence) ?? []).map(each => each.match(word)?.length ?? 0)
    return [
      ...(lengths.length === recallLimits.sentences ? [] : [`"${id}" has a model answer of ${lengths.length} sentences, not ${recallLimits.sentences}`]),
      ...lengths
        .filter(count => count > recallLimits.words)
        .map(count => `"${id}" has a sentence of ${count} words in its model answer, ${recallLimits.words} at most`),
      ...(points.length < 2 ? [`"${id}" has fewer than two points`] : []),
      ...points.filter(({ record }) => !known.has(record)).map(({ record }) => `"${id}" has a point on "${record}", which is in no table of data/`),
      ...points.filter(({ record }) => disputed.has(record)).map(({ record }) => `"${id}" has a point on "${record}", which is contested`),
      ...findForbidden(new Set(points.map(({ record }) => record)), [stem, answer, ...points.map(({ text }) => text)], bans).map(fault => `"${id}" ${fault}`),
      ...points.filter(({ says }) => !answer.includes(says)).map(({ text }) => `"${id}" has a model answer without its point "${text}"`),
    ]
  })
}
