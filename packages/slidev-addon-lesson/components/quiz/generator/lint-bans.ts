import type { Question } from '@deck/questions'
import type { RecordBan } from './list-bans.ts'
import { computeAnswer, containsPhrase, kindOf, listTexts, optionsOf } from '@deck/questions'

type Fields = Record<string, unknown>

/** What a question does against the bans of the source notes; [] where it keeps them. */
export function findBanned(id: string, question: Question, bans: readonly RecordBan[]): readonly string[] {
  const named = new Set<string>([...question.rests, ...optionsOf(question).map(option => option.id)])
  const texts = [question.stem, ...listTexts(question)]
  return [...findForbidden(named, texts, bans), ...bans.flatMap(ban => findDependence(id, question, ban))]
}

/**
 * What texts say or show that the source notes forbid, and records that a note keeps apart; [] where they keep the bans.
 * @param named ids of the records that the texts are about
 * @param texts what a reader sees
 * @param bans as listBans() gathers them
 */
export function findForbidden(named: ReadonlySet<string>, texts: readonly string[], bans: readonly RecordBan[]): readonly string[] {
  return bans.flatMap((ban) => {
    const own = [...ban.records.keys()].filter(record => named.has(record))
    const said = own.length ? ban.words.filter(word => texts.some(text => containsPhrase(text, word))) : []
    const shown = own.flatMap(record =>
      ban.fields.flatMap(field => listStrings((ban.records.get(record) as Fields)[field])).filter(text => texts.some(each => containsPhrase(each, text))))
    return [
      ...said.map(word => `says "${word}" and rests on "${own.join('", "')}", which ${ban.note} forbids`),
      ...shown.map(text => `shows "${text}", which ${ban.note} forbids`),
      ...(ban.apart && own.length > 1 ? [`rests on "${own.join('" and "')}" at once, which ${ban.note} forbids`] : []),
    ]
  })
}

/** Banned fields whose change would change the answer: a question asks for what its answer depends on. */
function findDependence(id: string, question: Question, { note, records, fields }: RecordBan): readonly string[] {
  const answer = () => describeAnswer(id, question)
  return [...records].flatMap(([name, record]) => fields.filter(field => field in record).flatMap((field) => {
    if (!isRead(record as Fields, field, answer))
      return []
    const before = answer()
    const depends = listOthers((record as Fields)[field]).some(other => withValue(record as Fields, field, { value: other }, answer) !== before)
    return depends ? [`asks for "${field}" of "${name}", which ${note} forbids`] : []
  }))
}

/** What the data say; of a statement what is true in place of its part, as a false one is false for any other year too. */
function describeAnswer(id: string, question: Question): string {
  try {
    return kindOf(question).corrects(question)?.truth ?? JSON.stringify(computeAnswer(id, question))
  }
  catch (error) {
    return String(error)
  }
}

/** Runs something with the field watched: whether it was read, whatever came of it. */
function isRead(record: Fields, field: string, run: () => unknown): boolean {
  const value = record[field]
  let read = false
  withValue(record, field, {
    get: () => {
      read = true
      return value
    },
  }, run)
  return read
}

/** Runs with the field as described, and puts it back as it was. */
function withValue<T>(record: Fields, field: string, as: { value: unknown } | { get: () => unknown }, run: () => T): T {
  const before = Object.getOwnPropertyDescriptor(record, field)!
  Object.defineProperty(record, field, { enumerable: true, ...as, configurable: true })
  try {
    return run()
  }
  finally {
    Object.defineProperty(record, field, before)
  }
}

/** Values that a field might have had instead: a year or a decade off, somebody more or nobody, another text. */
function listOthers(value: unknown): readonly unknown[] {
  if (value === null || typeof value === 'string')
    return ['something else']
  if (typeof value === 'number')
    return [value - 10, value - 1, value + 1, value + 10]
  if (typeof value === 'boolean')
    return [!value]
  if (Array.isArray(value))
    return [[], [...value, 'somebody-else']]
  return Object.entries(value as Fields).flatMap(([key, each]) => listOthers(each).map(other => ({ ...value as Fields, [key]: other })))
}

/** The texts in a field; ids and kinds are single words and no text. */
function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /\s/.test(value) ? [value] : []
  return value && typeof value === 'object' && !Array.isArray(value) ? Object.values(value).flatMap(listStrings) : []
}
