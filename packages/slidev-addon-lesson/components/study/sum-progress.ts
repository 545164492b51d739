import type { Choosable, QuestionPool } from './compose-paper.ts'
import type { Progress } from './progress.ts'
import { findSaved, isDue } from './progress.ts'

/** 'new' nothing answered, 'shaky' under half of the credit, 'begun' more, 'firm' all answered with nine tenths or more. */
type Standing = 'new' | 'shaky' | 'begun' | 'firm'

/** How a student stands on one objective, by the last answer to each of its questions. */
interface ObjectiveSum {
  objective: string
  total: number
  answered: number
  right: number
  due: number
  standing: Standing
}

/** One row for each objective, in the order given; answers to questions that are not in the bank count for nothing. */
export function sumByObjective(bank: Readonly<Record<string, Choosable>>, objectives: readonly string[], progress: Progress, dueBy: number): ObjectiveSum[] {
  return objectives.map((objective) => {
    const ids = Object.keys(bank).filter(id => bank[id]!.objective === objective)
    const answers = ids.map(id => findSaved(progress.answers, id)).filter(answer => answer !== undefined)
    const score = answers.reduce((sum, answer) => sum + answer.score, 0) / (answers.length || 1)
    return {
      objective,
      total: ids.length,
      answered: answers.length,
      right: answers.filter(answer => answer.state === 'right').length,
      due: answers.filter(answer => isDue(answer.card, dueBy)).length,
      standing: judgeStanding(answers.length, ids.length, score),
    }
  })
}

function judgeStanding(answered: number, total: number, score: number): Standing {
  if (!answered)
    return 'new'
  if (score < 0.5)
    return 'shaky'
  return answered === total && score >= 0.9 ? 'firm' : 'begun'
}

/** How a student stands with one chapter. */
export interface ChapterStanding {
  slides: number
  read: number
  /** Without the short free answers. */
  questions: number
  answered: number
  /** Whether a short free answer was given. */
  explained: boolean
  /** Of both. */
  due: number
}

/**
 * How much of a chapter was read and answered, and how much of it is due.
 * @param slides names of the chapter's slides that are to be read
 */
export function sumChapter(
  { bank, tasks }: Pick<QuestionPool, 'bank' | 'tasks'>,
  progress: Progress,
  chapter: string,
  slides: readonly string[],
  dueBy: number,
): ChapterStanding {
  const idsOf = (asked: Readonly<Record<string, { chapter: string }>>) => Object.keys(asked).filter(id => asked[id]!.chapter === chapter)
  const answersTo = (ids: readonly string[]) => ids.map(id => findSaved(progress.answers, id)).filter(answer => answer !== undefined)
  const questions = idsOf(bank)
  const [answers, recalled] = [answersTo(questions), answersTo(idsOf(tasks))]
  return {
    slides: slides.length,
    read: slides.filter(name => findSaved(progress.read, name)).length,
    questions: questions.length,
    answered: answers.length,
    explained: recalled.length > 0,
    due: [...answers, ...recalled].filter(({ card }) => isDue(card, dueBy)).length,
  }
}
