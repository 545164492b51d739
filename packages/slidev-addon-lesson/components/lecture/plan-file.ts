/** Plans that somebody made: as a file, and as the browser keeps them. */
import type { LecturePlan } from '@deck/article'
import type { ReadRecord } from '@deck/browser/read-record'
import type { KeptTable } from '../shell/kept-table.ts'
import { readRecord } from '@deck/browser/read-record'
import * as v from 'valibot'
import { listRows, tableFormat } from '../shell/kept-table.ts'
import { planSchema } from './read-plan.ts'

const planVersion = 1

/** How the browser keeps the plans of this device. */
export const plansFormat = tableFormat<LecturePlan>('green-ladder:plans', planSchema)

/** The text of a file that holds one plan. */
export const writePlanFile = ({ label, minutes, steps }: LecturePlan): string => `${JSON.stringify({ version: planVersion, label, minutes, steps }, null, 2)}\n`

/** The plan of a file. Never throws: what is none is 'damaged'. */
export const readPlanFile = (text: string): ReadRecord<LecturePlan> => readRecord(text, planVersion, found => v.parse(planSchema, found))

/** The kept plans that were not deleted, by their names. */
export function listPlans(kept: KeptTable<LecturePlan>): { id: string, plan: LecturePlan }[] {
  return listRows(kept).map(([id, plan]) => ({ id, plan })).sort((a, b) => a.plan.label.localeCompare(b.plan.label) || a.id.localeCompare(b.id))
}

/** A plan in the name of a file: a ready one by its id, another by its label, a list of slides by the first of them and how many there are. */
export function namePlanFile({ id, label, steps }: { id: string | null, label: string, steps: readonly { slide: string }[] }): string {
  const ofLabel = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60)
  return id ?? (ofLabel || `${steps[0]!.slide}-${steps.length}`)
}
