/** A question as it stands on a worksheet: what is asked and room to answer, and nothing of the answer. */
import type { RecallTask, RecordId, When } from '@deck/article'
import type { AnswerWords, PaperAnswer, PaperForm, Question } from '@deck/questions'
import type { ItemId } from '../quiz/generator/item-id.ts'
import type { QuestionPool } from '../study/compose-paper.ts'
import { kindOf, mixSeed, optionsOf } from '@deck/questions'
import { formatWhen } from '../shell/format.ts'
import { fitsOptions, isForeign, recallType, sampleBuilt, samplePaper } from '../study/compose-paper.ts'
import { emptyProgress } from '../study/progress.ts'

export type WorksheetItem = PaperForm & { id: string, number: number, chapter: string, stem: string }

/**
 * A question as a worksheet asks it. The answer is asked for nowhere but in the order of items to be placed, which
 * must not give it away.
 * @param id of the question
 * @param question bank's or built
 * @param number on the worksheet
 * @param seed decides the order of what is shuffled
 */
export function layoutItem(id: string, question: Question, number: number, seed: number): WorksheetItem {
  const { arrange, paper } = kindOf(question)
  return { id, number, chapter: question.chapter, stem: question.stem, ...paper(arrange(id, question, seed)) }
}

/** A question of the pool, of the bank or built. */
export const findQuestion = ({ bank, find }: QuestionPool, id: string): Question => bank[id] ?? find(id)!

/** How many items a worksheet has: two a chapter, but never fewer or more than these. */
const length = { aChapter: 2, least: 8, most: 24 } as const

/**
 * The items of a worksheet, chapter by chapter: sampled from the bank so that chapters and types of
 * question take turns, and filled up with items built from the data where the chapters have too few. What an edition has in another language
 * comes last.
 * One seed gives one worksheet on every machine, and the answer of that seed the same items.
 * @param questionPool all that can be asked
 * @param chapters ids, in the order in which they are to stand
 * @param seed any integer
 */
export function composeWorksheet(questionPool: QuestionPool, chapters: readonly string[], seed: number): ItemId[] {
  const count = Math.min(length.most, Math.max(length.least, chapters.length * length.aChapter))
  const types = [...new Set(Object.values(questionPool.bank).map(({ type }) => type))]
  const fitting = Object.keys(questionPool.bank).filter(id => fitsOptions(questionPool.bank[id]!, { chapters, types }))
  const all = samplePaper(questionPool.bank, fitting, null, seed)
  const select = (most: number, foreign: boolean) =>
    selectByTurns(all.filter(id => isForeign(questionPool.bank[id]!) === foreign), questionPool.bank, most) as ItemId[]
  const own = select(count, false)
  const stems = own.map(id => questionPool.bank[id]!.stem)
  const built = own.length < count ? sampleBuilt(questionPool, emptyProgress, { chapters, types }, { count: count - own.length, seed, stems }) : []
  const placeOf = (id: ItemId) => chapters.indexOf(findQuestion(questionPool, id).chapter)
  return [...own, ...built, ...select(count - own.length - built.length, true)].sort((a, b) => placeOf(a) - placeOf(b))
}

/** How many short free answers a worksheet asks for, at most. */
const mostTasks = 3

/**
 * The short free answers of a worksheet, chapter by chapter: one each from as many of its chapters as it has room for.
 * @param tasks by id
 * @param chapters ids, in the order in which they are to stand
 * @param seed any integer
 */
export function sampleTasks<Id extends string>(tasks: Readonly<Record<Id, RecallTask>>, chapters: readonly string[], seed: number): Id[] {
  const fitting = (Object.keys(tasks) as Id[]).filter(id => chapters.includes(tasks[id].chapter))
  const pool = Object.fromEntries(fitting.map(id => [id, { ...tasks[id], type: recallType }])) as Record<Id, RecallTask & { type: string }>
  return samplePaper(pool, fitting, mostTasks, seed).sort((a, b) => chapters.indexOf(tasks[a].chapter) - chapters.indexOf(tasks[b].chapter))
}

/** The first so many ids where each time the one is taken whose chapter and type have had the fewest turns. */
function selectByTurns(ids: readonly string[], bank: Readonly<Record<string, Pick<Question, 'chapter' | 'type'>>>, count: number): string[] {
  const turns: Record<string, number> = {}
  const rest = [...ids]
  const taken: string[] = []
  const weigh = (id: string) => (turns[bank[id]!.chapter] ?? 0) + (turns[bank[id]!.type] ?? 0)
  while (taken.length < count && rest.length) {
    const next = rest.reduce((best, id) => weigh(id) < weigh(best) ? id : best)
    rest.splice(rest.indexOf(next), 1)
    taken.push(next)
    for (const name of [bank[next]!.chapter, bank[next]!.type])
      turns[name] = (turns[name] ?? 0) + 1
  }
  return taken
}

/** A row of the timeline: a year and what happened, one of the two to be written in. */
export interface TimeRow { id: string, year: number, when: string, label: string, blank: 'year' | 'label' }

/** An event as it is sampled for a worksheet. */
interface DatedEvent { id: string, label: string, when: When, period: string | null }

/** How many rows a timeline has at most, and with how few it takes in what lies outside the periods. */
const rows = { most: 8, few: 6 } as const

/**
 * Events for a timeline with blanks, the earliest first: every other one lacks its year, the rest
 * lack their name. Only events of one certain year are sampled, no two of the same, and none whose
 * name gives its year away.
 * @param events those on which something may be asked
 * @param periods of these first; of all where there are none, or too few events lie in them
 * @param seed any integer; the same seed gives the same rows
 */
export function sampleTimeRows(events: readonly DatedEvent[], periods: readonly string[], seed: number): TimeRow[] {
  const fit = events
    .filter(({ when, label }) => isCertain(when) && !label.includes(String(when.from)))
    .sort((a, b) => mixSeed(a.id, seed) - mixSeed(b.id, seed))
  const within = onePerYear(fit.filter(({ period }) => period !== null && periods.includes(period)))
  return (within.length < rows.few ? onePerYear(fit) : within)
    .slice(0, rows.most)
    .sort((a, b) => a.when.from - b.when.from)
    .map(({ id, label, when }, i) => ({ id, year: when.from, when: formatWhen(when), label, blank: (i + seed) % 2 ? 'year' : 'label' }))
}

/** The first event of each year, in the order given. */
function onePerYear(events: readonly DatedEvent[]): DatedEvent[] {
  return events.filter(({ when }, i) => events.findIndex(other => other.when.from === when.from) === i)
}

/** The names that are to be written in, by the alphabet, so that their order says nothing. */
export function listMissing(rows: readonly TimeRow[]): string[] {
  return rows.filter(({ blank }) => blank === 'label').map(({ label }) => label).sort((a, b) => a < b ? -1 : 1)
}

function isCertain(when: When): boolean {
  return !when.words && !when.open && when.to === undefined && when.precision !== 'decade'
}

// The answer of a worksheet's item: the right answer in its own letters, and every reason.

/** The answer of one item; its number and stem are the worksheet's. */
interface AnswerItem extends PaperAnswer {
  id: string
  number: number
  stem: string
  /** The records on which answer and reasons rest. */
  rests: readonly RecordId[]
}

/**
 * The answer of an item.
 * @param item as layoutItem gives it
 * @param question the same question
 * @param words the interface words
 * @throws Error, with the id, where the question is broken: see computeAnswer
 */
export function answerItem(item: WorksheetItem, question: Question, words: AnswerWords): AnswerItem {
  const { compute, paperAnswer } = kindOf(question)
  const rests = [...new Set([...question.rests, ...optionsOf(question).flatMap(({ behind }) => behind ?? [])])]
  return { id: item.id, number: item.number, stem: item.stem, rests, ...paperAnswer(words, item, question, compute(item.id, question)) }
}
