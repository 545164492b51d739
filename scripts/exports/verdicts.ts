/** What a format does with each question, and the sums of it. */
import type { QuestionType } from '../../data/schema/types.ts'
import type { ExchangeWords } from '../../locales/en-exchange.ts'

/** Something that a format says otherwise than the deck; the words name each. */
export type ChangeId = keyof ExchangeWords['changes']
/** Why a question cannot stand in a format. */
export type LossId = keyof ExchangeWords['losses']

/** What becomes of a question. */
export type Verdict = { state: 'written' } | { state: 'changed', how: readonly ChangeId[] } | { state: 'left-out', why: LossId }

export const written: Verdict = { state: 'written' }
export const changed = (...how: ChangeId[]): Verdict => ({ state: 'changed', how })
export const leftOut = (why: LossId): Verdict => ({ state: 'left-out', why })

/** What becomes of the questions of one type. */
export interface TypeTally {
  type: QuestionType
  written: number
  changed: number
  leftOut: number
  /** Each change and each reason with the number of questions it meets, the most frequent first. */
  changes: readonly { id: ChangeId, count: number }[]
  losses: readonly { id: LossId, count: number }[]
}

/** Types in the order of the tables. */
export const typesInOrder = ['single', 'multiple', 'matching', 'sorting', 'ordering', 'true-false', 'number', 'point'] as const satisfies readonly QuestionType[]

function count<Id extends string>(ids: readonly Id[]): { id: Id, count: number }[] {
  return [...new Set(ids)].map(id => ({ id, count: ids.filter(each => each === id).length })).sort((a, b) => b.count - a.count || a.id.localeCompare(b.id))
}

/**
 * Adds up what a format does, type by type; types without a question are left out.
 * @param verdicts one for each question
 */
export function tallyVerdicts(verdicts: readonly { type: QuestionType, verdict: Verdict }[]): TypeTally[] {
  return typesInOrder.flatMap((type) => {
    const own = verdicts.filter(each => each.type === type).map(({ verdict }) => verdict)
    if (!own.length)
      return []
    const number = (state: Verdict['state']) => own.filter(verdict => verdict.state === state).length
    return [{
      type,
      written: number('written'),
      changed: number('changed'),
      leftOut: number('left-out'),
      changes: count(own.flatMap(verdict => verdict.state === 'changed' ? verdict.how : [])),
      losses: count(own.flatMap(verdict => verdict.state === 'left-out' ? [verdict.why] : [])),
    }]
  })
}
