import type { RecordFault } from '../audit/check-anchors.ts'
import type { Context, Finding, Rule } from './support/rule.ts'
import { sections } from '@deck/lesson/outline'
import { countedNouns, findRecord, tableFiles, tables } from '@deck/lesson/records'
import { findUnanchored, findUnanchoredNames } from '../audit/check-anchors.ts'
import { findUnnamed } from '../audit/check-relations.ts'
import { findHome, placeEntry } from './support/references.ts'

/** A record's fault with its file and line. */
export function placeFault({ table, id, message }: RecordFault, sources: Context['sources']): Finding {
  const file = findHome(tableFiles[table as keyof typeof tableFiles] ?? table, id, sources)
  return { ...placeEntry(file, id, sources), message: `"${id}": ${message}` }
}

export const rule: Rule = {
  holds: 'No record has a figure, a month, a name or somebody in a role that none of its anchors holds.',
  run: ({ sources }) => [
    ...findUnanchored(tables, sections, countedNouns),
    ...findUnanchoredNames(tables),
    ...findUnnamed(tables, findRecord),
  ].map(fault => placeFault(fault, sources)),
}
