import type { RecordBan } from '../../components/quiz/generator/list-bans.ts'
import type { RecallTask } from '../../data/schema/types.ts'
import { findForbidden } from '../../components/quiz/generator/lint-bans.ts'

/** How many sentences a model answer has, and how many words each may have. */
export const recallLimits = { sentences: 2, words: 26 } as const

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
export function checkRecall(tasks: Readonly<Record<string, RecallTask>>, known: ReadonlySet<string>, disputed: ReadonlySet<string>, bans: readonly RecordBan[] = []): readonly string[] {
  return Object.entries(tasks).flatMap(([id, { stem, answer, points }]) => {
    const told = (answer.match(sentence) ?? []).map(each => each.match(word)?.length ?? 0)
    return [
      ...(told.length === recallLimits.sentences ? [] : [`"${id}" has a model answer of ${told.length} sentences, not ${recallLimits.sentences}`]),
      ...told.filter(count => count > recallLimits.words).map(count => `"${id}" has a sentence of ${count} words in its model answer, ${recallLimits.words} at most`),
      ...(points.length < 2 ? [`"${id}" has fewer than two points`] : []),
      ...points.filter(({ record }) => !known.has(record)).map(({ record }) => `"${id}" has a point on "${record}", which is in no table of data/`),
      ...points.filter(({ record }) => disputed.has(record)).map(({ record }) => `"${id}" has a point on "${record}", which is contested`),
      ...findForbidden(new Set(points.map(({ record }) => record)), [stem, answer, ...points.map(({ text }) => text)], bans).map(fault => `"${id}" ${fault}`),
      ...points.filter(({ says }) => !answer.includes(says)).map(({ text }) => `"${id}" has a model answer without its point "${text}"`),
    ]
  })
}
