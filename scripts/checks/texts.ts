import type { Fact, Person } from '@deck/article'
import type { Rule } from '../checking/rule.ts'
import { textReasons } from '#article/notes'
import { rungs } from '#article/outline'
import { relations } from '#article/reasoning'
import { countedNouns, findRecord, registry, tables } from '#article/records'
import { findTurned } from '../audit/check-directions.ts'
import { findNeeded, findUnheld } from '../audit/check-figures.ts'
import { spellingsOf } from '../audit/check-relations.ts'
import { findNeededForNames, findNeededForTokens, findStrayNames, findStrayTokens, joinRecords } from '../audit/check-tokens.ts'
import { listRecorded, listStated } from '../audit/list-texts.ts'
import { readFinding } from '../checking/finding.ts'

/** What the sentences are held against. */
function gatherGrounds() {
  const stated = listStated()
  return {
    stated,
    /** Texts that stand on a slide or beside it. */
    beside: stated.filter(({ key }) => /^(?:explanations|presenter-notes|slides)\//.test(key)),
    grounds: { find: (id: string): Fact => findRecord(id).record, counted: countedNouns, reasons: textReasons },
    isJoined: joinRecords([...registry].map(([id, { record }]) => [id, record] as const), relations),
    people: Object.entries<Person>(tables.people).map(([id, person]) => ({ id, spellings: spellingsOf(person), isPerson: true as const })),
    /** Bodies with a name of their own: a country is named everywhere, and a group has none. */
    bodies: [...Object.entries(tables.actors).filter(([, { kind }]) => kind !== 'country' && kind !== 'group'), ...Object.entries(tables.institutions)]
      .map(([id, body]) => ({ id, spellings: spellingsOf(body) })),
    highest: Math.max(...Object.values(rungs).map(({ rank }) => rank)),
  }
}
const serialize = (id: string) => JSON.stringify(registry.get(id)!.record)

/** Reasons that no text needs. */
function findIdleReasons({ stated, beside, grounds, isJoined, people, bodies, highest }: ReturnType<typeof gatherGrounds>): string[] {
  const needed = new Set([
    ...findNeeded(stated, grounds),
    ...findNeededForTokens(beside, isJoined, grounds),
    ...findNeededForNames(stated, people, isJoined, serialize, grounds),
    ...findNeededForNames(beside, bodies, isJoined, serialize, grounds),
  ])
  const turned = findTurned(stated, { ...grounds, reasons: [] }, highest)
  const drawn = textReasons.filter(({ in: place, says }) =>
    stated.some(({ key }) => key.startsWith(place)) && place.startsWith('slides/') && /^[A-Z][a-z]+[A-Z]/.test(says))
  return textReasons
    .filter(reason => !needed.has(reason) && !drawn.includes(reason) && !turned.some(message => message.includes(`"${reason.in}`)))
    .map(({ in: place, says }) => `data/text-reasons.ts: “${says}” in ${place} needs no reason; take it out`)
}

export const rule: Rule = {
  name: 'texts',
  holds: 'No sentence has a figure, date, name or direction that the records behind it do not hold.',
  run: () => {
    const all = gatherGrounds()
    const { stated, beside, grounds, isJoined, people, bodies, highest } = all
    return [
      ...findUnheld(stated, grounds),
      ...findStrayTokens(beside, isJoined, grounds),
      ...findStrayNames(stated, people, isJoined, serialize, grounds),
      ...findStrayNames(beside, bodies, isJoined, serialize, grounds),
      ...findTurned([...stated, ...listRecorded()], grounds, highest),
      ...findIdleReasons(all),
    ].map(readFinding)
  },
}
