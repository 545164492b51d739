/**
 * What slides' notes and facts need of the data. slide-modules.ts loads it, so that Vite's configuration rests on no data: else each
 * change to them would start the server anew.
 */
import type { LecturePlan } from '@deck/article'
import { lecturePlans } from '@deck/lesson/plans'
import { questions } from '@deck/lesson/questions'
import { registry } from '@deck/lesson/records'
import { fillNote as fill } from 'slidev-addon-lesson/lecture/fill-note.ts'

export const objectiveOf: Readonly<Record<string, { objective: string }>> = questions

/** The plans without what a lecturer says and does there: titles, slides and minutes. */
export function outlinePlans(): Record<string, LecturePlan> {
  return Object.fromEntries(
    Object.entries<LecturePlan>(lecturePlans)
      .map(([id, { steps, ...plan }]) => [id, { ...plan, steps: steps.map(({ slide, minutes }) => ({ slide, minutes })) }]),
  )
}

/** A presenter note with its tokens replaced from the data. */
export const fillNote = (note: string): string => fill(note, registry)
