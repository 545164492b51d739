import type { GuessId } from '@deck/lesson/lessons'
import type { QuestionId, RecallId } from '@deck/lesson/questions'
import type { TemplateName } from './build-from-template.ts'

/**
 * The id of an item built from the data: it says all that is needed to build it again. Where the
 * data have changed since, the same id may ask something else.
 */
export type BuiltId = `t-${TemplateName}-${number}`

/** The same vote on explanations, before the lesson and after it. */
export type VoteId = 'explanations-first' | 'explanations-again'

/** The id of a poll: a figure to guess, or a vote on explanations. */
export type PollId = GuessId | VoteId

/** The id of anything that can be asked: a question of the bank, an item built from the data, or a poll. */
export type ItemId = QuestionId | BuiltId | PollId

/** The id of anything that a student can be asked alone: also a short free answer, which the student marks. */
export type StudyId = QuestionId | BuiltId | RecallId

/** Seeds in ids stay below this, so that a link stays short. */
export const seedLimit = 1_000_000_000

/** The id of a built item; the seed is a whole number from 0 up to the limit. */
export function nameItem(template: TemplateName, seed: number): BuiltId {
  return `t-${template}-${seed}`
}

/**
 * Takes the id of a built item apart. Each item has one way of being written, so that no answer is
 * saved under two names: no leading zero, no sign, no fraction.
 * @param id any text
 * @param templates the names that there are
 * @returns null for what is no such id
 */
export function readItemId(id: string, templates: readonly string[]): { template: TemplateName, seed: number } | null {
  const [, template, seed] = /^t-([a-z]+)-(0|[1-9]\d{0,8})$/.exec(id) ?? []
  return template !== undefined && templates.includes(template) ? { template: template as TemplateName, seed: Number(seed) } : null
}
