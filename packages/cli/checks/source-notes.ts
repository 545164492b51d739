import type { SourceNote } from '@deck/article'
import type { Finding, Rule } from './support/rule.ts'
import { sourceNotes } from '@deck/lesson/notes'
import { registry } from '@deck/lesson/records'
import { longestRun, quoteLimit } from '../audit/check-relations.ts'
import { placeEntry } from './support/references.ts'

/** What a note says that is not so: quotations that are long, promises about questions, bans on what is not there. */
function findFaults({ says, handling, about, disputed, forbids = [] }: SourceNote): string[] {
  const runs = says.flatMap(one => [...one.says.matchAll(/“([^”]+)”/g)].map(([, words]) => longestRun(words!)))
  const isAbout = (id: string) => (about as readonly string[]).includes(id)
  const has = (id: string, field: string) => field in (registry.get(id)?.record ?? {})
  return [
    ...runs.filter(({ words }) => words > quoteLimit).map(({ run, words }) =>
      `quotes ${words} words of the article in one run, ${quoteLimit} at most: “${run}”; write " … " for those that matter less`),
    ...!disputed && !forbids.length && /\bquestions?\b/i.test(handling)
      ? ['says in "handling" what questions do, but holds none of them to it: add "disputed: true" or "forbids", or say nothing of questions']
      : [],
    ...forbids.flatMap(({ on = [], fields = [], words = [], apart }) => [
      ...fields.length || words.length || apart ? [] : ['forbids nothing: name fields or words in "forbids"'],
      ...on.filter(id => !isAbout(id) && !registry.has(id)).map(id => `forbids something of "${id}", which is in no table of data/`),
      ...fields.filter(field => !(on.length ? on : about).some(id => has(id, field))).map(field => `forbids "${field}", a field that none of its records has`),
    ]),
  ]
}

export const rule: Rule = {
  holds: 'Notes on the source quote few words in a run, and say of questions only what they hold them to.',
  run: ({ sources }) => {
    const file = 'data/source-notes.ts'
    return Object.entries<SourceNote>(sourceNotes).flatMap(([id, note]): Finding[] =>
      findFaults(note).map(fault => ({ ...placeEntry(file, id, sources), message: `"${id}" ${fault}` })))
  },
}
