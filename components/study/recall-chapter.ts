import type { StudyId } from '../quiz/generator/item-id.ts'
import type { Stock } from './compose-paper.ts'
import type { Progress } from './progress.ts'
import { findSaved } from './progress.ts'
import { rankForPractice, samplePaper } from './sample-paper.ts'
import { isDue } from './schedule.ts'

/** How many questions stand at the end of a chapter before the one in own words. */
const questionsEach = 3

/**
 * What is asked at the end of a chapter: three of its questions, those that are due and those never answered first,
 * then one short free answer, chosen alike, the chapter's first before its others.
 * @param stock all that can be asked
 * @param progress what was answered
 * @param chapter id of the chapter
 * @param terms end of the student's day, and any integer as seed
 * @param terms.dueBy end of the student's day
 * @param terms.seed any integer
 * @returns ids; [] for a chapter without questions
 */
export function pickRecall(stock: Stock, progress: Progress, chapter: string, { dueBy, seed }: { dueBy: number, seed: number }): StudyId[] {
  const own = Object.keys(stock.bank).filter(id => stock.bank[id]!.chapter === chapter)
  const free = Object.keys(stock.tasks).filter(id => stock.tasks[id]!.chapter === chapter).sort((a, b) => rankForPractice(a, progress, dueBy) - rankForPractice(b, progress, dueBy))
  return [...samplePaper(stock.bank, own, questionsEach, seed, id => rankForPractice(id, progress, dueBy)), ...free.slice(0, 1)] as StudyId[]
}

/** How a student stands with one chapter. */
export interface ChapterStanding {
  slides: number
  read: number
  /** Without the short free answers. */
  questions: number
  answered: number
  /** Whether a short free answer was given. */
  told: boolean
  /** Of both. */
  due: number
}

/**
 * How much of a chapter was read and answered, and how much of it is due.
 * @param slides names of the chapter's slides that are to be read
 */
export function sumChapter({ bank, tasks }: Pick<Stock, 'bank' | 'tasks'>, progress: Progress, chapter: string, slides: readonly string[], dueBy: number): ChapterStanding {
  const idsOf = (asked: Readonly<Record<string, { chapter: string }>>) => Object.keys(asked).filter(id => asked[id]!.chapter === chapter)
  const answersTo = (ids: readonly string[]) => ids.map(id => findSaved(progress.answers, id)).filter(answer => answer !== undefined)
  const questions = idsOf(bank)
  const [answers, told] = [answersTo(questions), answersTo(idsOf(tasks))]
  return {
    slides: slides.length,
    read: slides.filter(name => findSaved(progress.read, name)).length,
    questions: questions.length,
    answered: answers.length,
    told: told.length > 0,
    due: [...answers, ...told].filter(({ card }) => isDue(card, dueBy)).length,
  }
}
