/** Plans that somebody made: as a file, and as the browser keeps them. */
import type { LecturePlan } from '../../data/schema/types.ts'
import type { ReadRecord } from '../shell/read-record.ts'
import * as v from 'valibot'
import { changedAt, lastMoment, mergeEntries } from '../shell/merge-entries.ts'
import { readEntries, readRecord } from '../shell/read-record.ts'
import { planSchema } from './read-plan.ts'

export const planVersion = 1

/** The plans of this device, by id; one that was deleted stays as null, so that no other window brings it back. */
export interface KeptPlans {
  version: typeof planVersion
  plans: Readonly<Record<string, { at: number, plan: LecturePlan | null }>>
}

export const noPlans: KeptPlans = { version: planVersion, plans: {} }

const entry = v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(lastMoment)), plan: v.nullable(planSchema) })

/** The text of a file that holds one plan. */
export const writePlanFile = ({ label, minutes, steps }: LecturePlan): string => `${JSON.stringify({ version: planVersion, label, minutes, steps }, null, 2)}\n`

/** The plan of a file. Never throws: what is none is 'damaged'. */
export const readPlanFile = (text: string): ReadRecord<LecturePlan> => readRecord(text, planVersion, found => v.parse(planSchema, found))

/** Reads the kept plans; of those that cannot be read, the others are read. */
export function readKeptPlans(text: string | null): ReadRecord<KeptPlans> {
  return readRecord(text, planVersion, (found, _, note) => ({ version: planVersion, plans: readEntries((found as { plans: unknown }).plans, entry, note) }))
}

/** The plans as the browser keeps them; null where there was never one. */
export const writeKeptPlans = (kept: KeptPlans): string | null => Object.keys(kept.plans).length ? JSON.stringify(kept) : null

/** Keeps a plan under an id, or deletes it; younger than what it changes. */
export function putPlan(kept: KeptPlans, id: string, plan: LecturePlan | null, now: number): KeptPlans {
  return { ...kept, plans: { ...kept.plans, [id]: { at: changedAt(kept.plans[id], now), plan } } }
}

/** The plans of two windows: of each id the younger. */
export const mergePlans = (here: KeptPlans, incoming: KeptPlans): KeptPlans => ({ version: planVersion, plans: mergeEntries(here.plans, incoming.plans) })

/** The kept plans that were not deleted, by their names. */
export function listPlans(kept: KeptPlans): { id: string, plan: LecturePlan }[] {
  return Object.entries(kept.plans).flatMap(([id, { plan }]) => plan ? [{ id, plan }] : []).sort((a, b) => a.plan.label.localeCompare(b.plan.label) || a.id.localeCompare(b.id))
}

/** A plan in the name of a file: a ready one by its id, another by its label, a list of slides by the first of them and how many there are. */
export function namePlanFile({ id, label, steps }: { id: string | null, label: string, steps: readonly { slide: string }[] }): string {
  const ofLabel = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60)
  return id ?? (ofLabel || `${steps[0]!.slide}-${steps.length}`)
}
