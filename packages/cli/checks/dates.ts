import type { When } from '@deck/article'
import type { Finding, Rule } from './support/rule.ts'
import { tableFiles, tables } from '@deck/lesson/records'
import { findHome, placeEntry } from './support/references.ts'

/** Every time in a record, however deep. */
function* listTimes(value: unknown): Generator<When> {
  if (!value || typeof value !== 'object')
    return
  if ('from' in value && 'precision' in value)
    yield value as When
  for (const inner of Object.values(value))
    yield* listTimes(inner)
}

/** What is no date of a time. */
function findFaults({ from, to, month, day }: When): string[] {
  const isIn = (value: number | undefined, most: number) => value === undefined || (Number.isInteger(value) && value >= 1 && value <= most)
  const days = month !== undefined && isIn(month, 12) ? new Date(from, month, 0).getDate() : 31
  return [
    ...[from, ...to === undefined ? [] : [to]].filter(year => !isIn(Math.abs(year), 9999)).map(year => `has the year ${year}: a year has four figures at most`),
    ...isIn(month, 12) ? [] : [`has the month ${month}: write 1 to 12`],
    ...isIn(day, days) ? [] : [`has the day ${day}, which its month does not have`],
    ...to !== undefined && to < from ? [`ends in ${to}, before it begins in ${from}`] : [],
  ]
}

export const rule: Rule = {
  holds: 'Every date is one: it has a month and day that there are, and no end before its beginning.',
  run: ({ sources }) => (Object.keys(tables) as (keyof typeof tables)[]).flatMap(name => Object.entries(tables[name]).flatMap(([id, record]): Finding[] => {
    const faults = [...listTimes(record)].flatMap(findFaults)
    const file = faults.length ? findHome(tableFiles[name], id, sources) : ''
    return faults.map(fault => ({ ...placeEntry(file, id, sources), message: `"${id}" ${fault}` }))
  })),
}
