import type { Progress } from './progress.ts'
import type { Choosable } from './sample-paper.ts'
import { findSaved } from './progress.ts'
import { isDue } from './schedule.ts'

/** 'new' nothing answered, 'shaky' under half of the credit, 'begun' more, 'firm' all answered with nine tenths or more. */
export type Standing = 'new' | 'shaky' | 'begun' | 'firm'

/** How a student stands on one objective, by the last answer to each of its questions. */
export interface ObjectiveSum {
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
