import type { RecordId } from '../../data/schema/types.ts'
import { actors, people } from '../../data/actors.ts'
import { agreements } from '../../data/agreements.ts'
import { events } from '../../data/events.ts'
import { institutions } from '../../data/institutions.ts'
import { rungs } from '../../data/partnership.ts'
import { periods } from '../../data/periods.ts'
import { projects } from '../../data/projects.ts'
import { relations } from '../../data/relations.ts'
import { parties } from '../../deck.config.ts'
import { describeRungs } from './describe-rung.ts'

const partOf = new Map(relations.filter(edge => edge.kind === 'part-of').map(edge => [edge.from as string, edge.to as string]))
const views = describeRungs({ rungs, agreements, institutions, projects, events, people, periods, parties, partOf })
const sides = { left: actors[parties[0]].label, right: actors[parties[1]].label }

/** The ladder of the data: its rungs from the lowest, and the names of its two rails. */
export function useLadder() {
  return { rungs: views, sides }
}

/** Ids of a described rung are ids of records; their description keeps them as plain strings. */
export const asRecordId = (id: string) => id as RecordId
