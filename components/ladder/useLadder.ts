import type { RecordId } from '@deck/article'
import { parties, rungs } from '@deck/lesson/outline'
import { relations } from '@deck/lesson/reasoning'
import { actors, agreements, events, institutions, people, periods, projects } from '@deck/lesson/records'
import { describeRungs } from './describe-rung.ts'

const partOf = new Map(relations.filter(edge => edge.kind === 'part-of').map(edge => [edge.from as string, edge.to as string]))
const views = describeRungs({ rungs, agreements, institutions, projects, events, people, periods, parties, partOf })
const labels = parties.map(id => actors[id].label)
const sides = { left: labels[0] ?? '', right: labels[1] ?? '' }

/** The ladder of the data: its rungs from the lowest, and the names of its two rails. */
export function useLadder() {
  return { rungs: views, sides }
}

/** Ids of a described rung are ids of records; their description keeps them as plain strings. */
export const asRecordId = (id: string) => id as RecordId
