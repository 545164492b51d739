/**
 * What slides' notes and facts need of the data. slide-modules.ts loads it, so that Vite's configuration rests on no data: else each
 * change to them would start the server anew.
 */
import type { LecturePlan } from '@deck/article'
import type { RecordSide } from '../../components/shell/format-record.ts'
import { lecturePlans } from '#article/plans'
import { questions } from '#article/questions'
import { registry } from '#article/records'
import { fillTokens, formatRecord } from '../../components/shell/format-record.ts'

export const objectiveOf: Readonly<Record<string, { objective: string }>> = questions

/** The plans without what a lecturer says and does there: titles, slides and minutes. */
export function outlinePlans(): Record<string, LecturePlan> {
  return Object.fromEntries(
    Object.entries<LecturePlan>(lecturePlans)
      .map(([id, { steps, ...plan }]) => [id, { ...plan, steps: steps.map(({ slide, minutes }) => ({ slide, minutes })) }]),
  )
}

/** A presenter note with its tokens replaced from the data. A token that names nothing stays: the check names it, and the rest of the notes is there. */
export function fillNote(note: string): string {
  return fillTokens(note, (id, side) => {
    try {
      return formatRecord(id, registry.get(id)!.record, side as RecordSide).text
    }
    catch {
      return `[[${side === 'value' ? id : `${id}.${side}`}]]`
    }
  })
}
