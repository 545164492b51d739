import type { TimelineEvent } from '@deck/article'
import type { Finding, Rule } from './support/rule.ts'
import { lanes, parties } from '@deck/lesson/outline'
import { relations, relationWords } from '@deck/lesson/reasoning'
import { actors, events, findRecord } from '@deck/lesson/records'
import { checkRelations, findStrayCountries, findStrayLanes } from '../audit/check-relations.ts'
import { placeFault } from './anchors.ts'
import { readFinding } from './support/rule.ts'

/** Where a relation or its words stand: an entry of relation-words.ts has its name, one of relations.ts its two ends. */
function placeRelation(message: string, sources: Readonly<Record<string, string>>): Finding {
  const finding = readFinding(message)
  const name = /^"([^"]+)"/.exec(finding.message)?.[1] ?? ''
  const [from, , to] = name.split(' ')
  const lines = (sources[finding.file] ?? '').split('\n')
  const line = lines.findIndex(text => text.includes(`'${name}'`) || (text.includes(`'${from}'`) && text.includes(`'${to}'`))) + 1
  return { ...finding, line: line || finding.line }
}

/** Events whose lane there is; none while a side is no actor. */
function listLaned(all: Readonly<Record<string, TimelineEvent>>): Readonly<Record<string, TimelineEvent>> {
  const areSides = parties.every(party => Object.hasOwn(actors, party))
  return Object.fromEntries(Object.entries(all).filter(([, { lane }]) => areSides && Object.hasOwn(lanes, lane)))
}

export const rule: Rule = {
  holds: 'Events lie in the lane of who acts, and relations run the right way and have their words.',
  run: ({ sources }) => [
    // lanes and sides that there are not are named among the ids
    ...[...findStrayCountries(actors), ...findStrayLanes(listLaned(events), parties, findRecord)].map(fault => placeFault(fault, sources)),
    ...checkRelations(relations, relationWords, findRecord).map(message => placeRelation(message, sources)),
  ],
}
