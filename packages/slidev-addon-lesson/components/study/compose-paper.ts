/** Which questions stand on a paper: of the bank, built from the data, and short free answers. */
import type { RecallTask } from '@deck/article'
import type { ChoiceQuestion, Question } from '@deck/questions'
import type { TemplateName } from '../quiz/generator/build-from-template.ts'
import type { BuiltId, StudyId } from '../quiz/generator/item-id.ts'
import type { Progress } from './progress.ts'
import { mixSeed, normaliseToWords } from '@deck/questions'
import { nameItem, seedLimit } from '../quiz/generator/item-id.ts'
import { findSaved, isDue } from './progress.ts'

/** What the student wants: feedback at once, feedback at the end, short free answers, what is due, was wrong, or is flagged. */
export type StudyMode = 'practise' | 'mock' | 'recall' | 'due' | 'wrong' | 'flagged'

/** The type of a short free answer. It is no type of question to choose: it has a mode of its own. */
export const recallType = 'recall'

/** Where new questions come from: the bank, items built from the data, or both. */
export type PaperSource = 'bank' | 'built' | 'both'

/** Which questions a paper may hold, and how many. */
export interface PaperOptions {
  mode: StudyMode
  /** Counts only where new questions are sampled: what is due, was wrong or is flagged has been seen. */
  source: PaperSource
  chapters: readonly string[]
  types: readonly string[]
  /** null: all that fit. */
  length: number | null
}

/** The part of a question by which it is chosen. */
export type Choosable = Pick<Question, 'chapter' | 'objective' | 'lang'> & { type: string }

/** Whether an edition has it in another language than its own. */
export const isForeign = ({ lang }: Pick<Question, 'lang'>): boolean => lang !== undefined

/** Whether a mode samples new questions, as against those that the student has seen. */
export function samplesNew(mode: StudyMode): boolean {
  return mode === 'practise' || mode === 'mock'
}

/** Whether a question's chapter and type are among those chosen; of a short free answer the chapter alone counts. */
export function fitsOptions({ chapter, type }: { chapter: string, type: string }, options: Pick<PaperOptions, 'chapters' | 'types'>): boolean {
  return options.chapters.includes(chapter) && (type === recallType || options.types.includes(type))
}

/**
 * The ids that fit the options, in the bank's order, whatever the length.
 * @param bank the questions by id
 * @param progress for what is due, was wrong or is flagged
 * @param options what the student chose
 * @param dueBy end of the student's day
 */
export function findFitting<Id extends string>(bank: Readonly<Record<Id, Choosable>>, progress: Progress, options: PaperOptions, dueBy: number): Id[] {
  if (samplesNew(options.mode) && options.source === 'built')
    return []
  return (Object.keys(bank) as Id[]).filter(id => fitsOptions(bank[id], options) && fitsMode(id, progress, options.mode, dueBy))
}

/**
 * A paper: the fitting questions in an order that the seed decides, cut to length, and spread over
 * the objectives, so that no objective comes twice before each has come once. The same seed gives
 * the same paper on every machine. What is preferred comes first, each rank spread in itself.
 * @param bank the questions by id
 * @param fitting ids from findFitting
 * @param length how many at most; null for all
 * @param seed any integer
 * @param rankOf the lower, the sooner a question comes; without it, what the edition has in its own language comes first
 */
export function samplePaper<Id extends string>(
  bank: Readonly<Record<Id, Choosable>>,
  fitting: readonly Id[],
  length: number | null,
  seed: number,
  rankOf: (id: Id) => number = id => Number(isForeign(bank[id])),
): Id[] {
  const shuffled = fitting.map(id => ({ id, key: mixSeed(id, seed) })).sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1))
  const seen: Record<string, number> = {}
  const rounds = shuffled.map(({ id }) => {
    const rank = rankOf(id)
    const key = `${rank}:${bank[id].objective}`
    return { id, rank, round: seen[key] = (seen[key] ?? 0) + 1 }
  })
  return [...rounds].sort((a, b) => a.rank - b.rank || a.round - b.round).map(({ id }) => id).slice(0, length ?? fitting.length)
}

/** What practice prefers: 0 for what is due, whatever its language; 1 for what was never answered, 2 for all else; then the same in another language. */
function rankForPractice(pool: Readonly<Record<string, Pick<Question, 'lang'>>>, { answers }: Progress, dueBy: number): (id: string) => number {
  return (id) => {
    const answer = findSaved(answers, id)
    return answer && isDue(answer.card, dueBy) ? 0 : (answer ? 2 : 1) + (isForeign(pool[id]!) ? 2 : 0)
  }
}

function fitsMode(id: string, { answers, flags }: Progress, mode: StudyMode, dueBy: number): boolean {
  const answer = findSaved(answers, id)
  switch (mode) {
    case 'due': return answer !== undefined && isDue(answer.card, dueBy)
    case 'wrong': return answer !== undefined && answer.state !== 'right'
    case 'flagged': return findSaved(flags, id)?.on === true
    default: return true
  }
}

/** How items built from the data are come by. */
export interface ItemFactory {
  templates: readonly TemplateName[]
  /** The item of this id; undefined for what is no such id. */
  find: (id: string) => ChoiceQuestion | undefined
  /** The chapters on which items can be built. */
  chapters: readonly string[]
}

/** What a sample has to heed besides the options. */
interface SampleTerms {
  /** How many items are wanted. */
  count: number
  /** Any integer; the same seed samples the same items. */
  seed: number
  /** Stems that already stand on the paper. */
  stems: readonly string[]
}

/** How often a new item is tried for each that is wanted, and how often at least: many turn out alike. */
const triesEach = 60
const triesLeast = 600

/**
 * Samples items built from the data, the templates by turns: of the chapters and types chosen, no
 * two alike in content, none that asks what the paper asks already, and none that the student has
 * answered, under whatever seed. Only where nothing new is left do answered ones come again, under
 * the ids that they had. Fewer come back where the data hold no more.
 */
export function sampleBuilt(
  { templates, find, chapters }: ItemFactory,
  progress: Progress,
  options: Pick<PaperOptions, 'chapters' | 'types'>,
  { count, seed, stems }: SampleTerms,
): BuiltId[] {
  if (!canBuild({ chapters }, options))
    return []
  const asked = new Set(stems.map(normaliseToWords))
  const answered = Object.keys(progress.answers).filter((id): id is BuiltId => find(id) !== undefined)
  const old = new Set(answered.map(id => signItem(find(id)!)))
  const chosen = new Map<string, BuiltId>()
  /** Takes an item where it fits and says nothing that is said already. */
  const offer = (id: BuiltId, disputed: ReadonlySet<string>) => {
    const item = find(id)
    const sign = item && signItem(item)
    if (sign && chosen.size < count && fitsOptions(item, options) && !disputed.has(sign) && !chosen.has(sign) && !asked.has(normaliseToWords(item.stem)))
      chosen.set(sign, id)
  }
  for (let i = 0; chosen.size < count && i < Math.max(triesLeast, count * triesEach) && templates.length; i++) {
    const template = templates[i % templates.length]!
    offer(nameItem(template, (mixSeed(`${template}:${i}`, seed) >>> 0) % seedLimit), old)
  }
  for (const id of [...answered].sort((a, b) => mixSeed(a, seed) - mixSeed(b, seed)))
    offer(id, new Set())
  return [...chosen.values()]
}

/** Whether any item can be built for this options: they are single choices, on some of the chapters. */
export function canBuild({ chapters }: Pick<ItemFactory, 'chapters'>, options: Pick<PaperOptions, 'chapters' | 'types'>): boolean {
  return chapters.some(chapter => fitsOptions({ chapter, type: 'single' }, options))
}

/** What an item says, whatever the order of its options: alike items have one sign. */
export function signItem({ stem, options }: Pick<ChoiceQuestion, 'stem' | 'options'>): string {
  return [stem, ...options.map(({ text }) => text).sort()].map(normaliseToWords).join('|')
}

/** All that can be asked: the bank, short free answers, and what is built from the data. */
export interface QuestionPool extends ItemFactory {
  bank: Readonly<Record<string, Question>>
  tasks: Readonly<Record<string, RecallTask>>
}

/** Anything that can stand on a paper. */
type Askable = Choosable & Pick<Question, 'stem'>

/** How long a paper with built items is where no length is given: of these there is no end. */
const longest = 40

/** Short free answers by id, as papers choose among them. */
function listTasks(tasks: QuestionPool['tasks']): Record<string, Askable> {
  return Object.fromEntries(Object.entries(tasks).map(([id, { chapter, objective, stem, lang }]) => [id, { chapter, objective, stem, lang, type: recallType }]))
}

/**
 * The bank, and with it the built items and short free answers among the ids given; ids of questions that
 * do not exist are left out.
 */
export function withBuilt({ bank, tasks, find }: QuestionPool, ids: readonly string[]): Readonly<Record<string, Askable>> {
  const free = listTasks(tasks)
  const seen = ids.filter(id => !Object.hasOwn(bank, id)).flatMap((id) => {
    const item = Object.hasOwn(free, id) ? free[id] : find(id)
    return item ? [[id, item] as const] : []
  })
  return { ...bank, ...Object.fromEntries(seen) }
}

/**
 * The questions among which a mode chooses: the bank, or the short free answers; for what has been seen, the
 * bank with the built items and short free answers that were answered or flagged.
 */
export function poolFor(questionPool: QuestionPool, { answers, flags }: Progress, mode: StudyMode): Readonly<Record<string, Askable>> {
  if (mode === 'recall')
    return listTasks(questionPool.tasks)
  return samplesNew(mode) ? questionPool.bank : withBuilt(questionPool, [...Object.keys(answers), ...Object.keys(flags)])
}

/**
 * A paper as the student wants it. Where bank and built items are both wanted, each gives half,
 * and more where the other has too little: built items are in the language of the edition. Practice takes what is due first, then what was never answered.
 * The same seed and progress give the same paper.
 * @param questionPool all that can be asked
 * @param progress for what has been seen
 * @param options what the student chose
 * @param terms end of the student's day, and any integer as seed
 * @param terms.dueBy end of the student's day
 * @param terms.seed any integer
 * @returns ids; [] where nothing fits
 */
export function composePaper(
  questionPool: QuestionPool,
  progress: Progress,
  options: PaperOptions,
  { dueBy, seed }: { dueBy: number, seed: number },
): StudyId[] {
  const pool = poolFor(questionPool, progress, options.mode)
  const fitting = findFitting(pool, progress, options, dueBy)
  const isPractice = options.mode === 'practise' || options.mode === 'recall'
  const sampleOwn = (length: number | null) => samplePaper(pool, fitting, length, seed, isPractice ? rankForPractice(pool, progress, dueBy) : undefined)
  if (!samplesNew(options.mode) || options.source === 'bank')
    return sampleOwn(options.length) as StudyId[]
  const length = options.length ?? longest
  const own = sampleOwn(length)
  const count = Math.max(Math.floor(length / 2), length - own.filter(id => !isForeign(pool[id]!)).length)
  const built = sampleBuilt(questionPool, progress, options, { count, seed, stems: own.map(id => pool[id]!.stem) })
  const ids = [...own.slice(0, length - built.length), ...built]
  return samplePaper(withBuilt(questionPool, ids), ids, null, seed) as StudyId[]
}

/** How many questions stand at the end of a chapter before the one in own words. */
const questionsEach = 3

/**
 * What is asked at the end of a chapter: three of its questions, those that are due and those never answered first,
 * then one short free answer, chosen alike, the chapter's first before its others.
 * @param questionPool all that can be asked
 * @param progress what was answered
 * @param chapter id of the chapter
 * @param terms end of the student's day, and any integer as seed
 * @param terms.dueBy end of the student's day
 * @param terms.seed any integer
 * @returns ids; [] for a chapter without questions
 */
export function pickRecall(questionPool: QuestionPool, progress: Progress, chapter: string, { dueBy, seed }: { dueBy: number, seed: number }): StudyId[] {
  const { bank, tasks } = questionPool
  const rank = rankForPractice({ ...bank, ...tasks }, progress, dueBy)
  const own = Object.keys(bank).filter(id => bank[id]!.chapter === chapter)
  const free = Object.keys(tasks).filter(id => tasks[id]!.chapter === chapter).sort((a, b) => rank(a) - rank(b))
  return [...samplePaper(bank, own, questionsEach, seed, rank), ...free.slice(0, 1)] as StudyId[]
}
