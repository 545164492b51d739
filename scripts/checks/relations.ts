import type { SourceNote } from '@deck/article'
import type { Finding, Rule } from '../checking/rule.ts'
import { sourceNotes } from '#article/notes'
import { parties } from '#article/outline'
import { relations, relationWords } from '#article/reasoning'
import { actors, events, findRecord } from '#article/records'
import { checkRelations, findStrayCountries, findStrayLanes, longestRun, quoteLimit } from '../audit/check-relations.ts'
import { findLine } from '../checking/references.ts'
import { readFinding } from '../checking/rule.ts'
import { placeFault } from './anchors.ts'

/** Where a relation or its words stand: an entry of relation-words.ts has its name, one of relations.ts its two ends. */
function placeRelation(message: string, sources: Readonly<Record<string, string>>): Finding {
  const finding = readFinding(message)
  const name = /^"([^"]+)"/.exec(finding.message)?.[1] ?? ''
  const [from, , to] = name.split(' ')
  const lines = (sources[finding.file] ?? '').split('\n')
  const line = lines.findIndex(text => text.includes(`'${name}'`) || (text.includes(`'${from}'`) && text.includes(`'${to}'`))) + 1
  return { ...finding, line: line || finding.line }
}

/** Notes on the source that quote more of the article than a few words in a run. */
function findLongQuotes(sources: Readonly<Record<string, string>>): Finding[] {
  const file = 'data/source-notes.ts'
  return Object.entries<SourceNote>(sourceNotes).flatMap(([id, { says }]) => {
    const runs = says.flatMap(one => [...one.says.matchAll(/“([^”]+)”/g)].map(([, words]) => longestRun(words!)))
    return runs.filter(({ words }) => words > quoteLimit).map(({ run, words }) => ({
      file,
      line: findLine(sources[file] ?? '', id, id),
      message: `"${id}" quotes ${words} words of the article in one run, ${quoteLimit} at most: “${run}”; write " … " for those that matter less`,
    }))
  })
}

export const rule: Rule = {
  name: 'relations',
  holds: 'Events lie in the lane of who acts, relations run the right way and have their words, and no quotation is long.',
  run: ({ sources }) => [
    ...[...findStrayCountries(actors), ...findStrayLanes(events, parties, findRecord)].map(fault => placeFault(fault, sources)),
    ...checkRelations(relations, relationWords, findRecord).map(message => placeRelation(message, sources)),
    ...findLongQuotes(sources),
  ],
}
