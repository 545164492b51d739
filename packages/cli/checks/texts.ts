import type { Fact, Person } from '@deck/article'
import type { Doubt } from '../audit/check-figures.ts'
import type { ShownText } from '../audit/check-tokens.ts'
import type { Rule } from './support/rule.ts'
import { textReasons } from '@deck/lesson/notes'
import { rungs } from '@deck/lesson/outline'
import { relations } from '@deck/lesson/reasoning'
import { countedNouns, findRecord, registry, tables } from '@deck/lesson/records'
import { findTurned } from '../audit/check-directions.ts'
import { findUnheld } from '../audit/check-figures.ts'
import { spellingsOf } from '../audit/check-relations.ts'
import { findStrayNames, findStrayTokens, joinRecords } from '../audit/check-tokens.ts'
import { listRecorded, listStated } from '../audit/list-texts.ts'
import { readFinding } from './support/rule.ts'

const grounds = { find: (id: string): Fact => findRecord(id).record, counted: countedNouns, reasons: textReasons }
const highest = Math.max(...Object.values(rungs).map(({ rank }) => rank))
const serialize = (id: string) => JSON.stringify(registry.get(id)!.record)

/** Figures, dates and names that the records behind them do not hold, whether a reason lets them stand or not. */
function listDoubts(stated: readonly ShownText[]): Doubt[] {
  // texts that stand on a slide or beside it
  const beside = stated.filter(({ key }) => /^(?:explanations|presenter-notes|slides)\//.test(key))
  const isJoined = joinRecords([...registry].map(([id, { record }]) => [id, record] as const), relations)
  const people = Object.entries<Person>(tables.people).map(([id, person]) => ({ id, spellings: spellingsOf(person), isPerson: true as const }))
  // bodies with a name of their own: a country is named everywhere, and a group has none
  const actors = Object.entries(tables.actors).filter(([, { kind }]) => kind !== 'country' && kind !== 'group')
  const bodies = [...actors, ...Object.entries(tables.institutions)].map(([id, body]) => ({ id, spellings: spellingsOf(body) }))
  return [
    ...findUnheld(stated, grounds),
    ...findStrayTokens(beside, isJoined, grounds),
    ...findStrayNames(stated, people, isJoined, serialize, grounds),
    ...findStrayNames(beside, bodies, isJoined, serialize, grounds),
  ]
}

/** Reasons that no text needs. */
function findIdleReasons(stated: readonly ShownText[], doubts: readonly Doubt[]): string[] {
  const needed = new Set(doubts.flatMap(({ reasons }) => reasons))
  const turned = findTurned(stated, { ...grounds, reasons: [] }, highest)
  const drawn = textReasons.filter(({ in: place, says }) =>
    stated.some(({ key }) => key.startsWith(place)) && place.startsWith('slides/') && /^[A-Z][a-z]+[A-Z]/.test(says))
  return textReasons
    .filter(reason => !needed.has(reason) && !drawn.includes(reason) && !turned.some(message => message.includes(`"${reason.in}`)))
    .map(({ in: place, says }) => `data/text-reasons.ts: “${says}” in ${place} needs no reason; take it out`)
}

export const rule: Rule = {
  holds: 'No sentence has a figure, date, name or direction that the records behind it do not hold.',
  run: () => {
    const stated = listStated()
    const doubts = listDoubts(stated)
    return [
      ...doubts.filter(({ isExcused }) => !isExcused).map(({ message }) => message),
      ...findTurned([...stated, ...listRecorded()], grounds, highest),
      ...findIdleReasons(stated, doubts),
    ].map(readFinding)
  },
}
