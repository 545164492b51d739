import type { Locale } from '@deck/words'
import { formatList } from '../shell/format.ts'

/** What of a plan could not be had. `names` are slides that the deck has not. */
export type PlanFault = { kind: 'unknown', wanted: string } | { kind: 'damaged' } | { kind: 'slides', names: readonly string[] }

/** A sentence on what of a plan could not be had, and what happens now. */
export function describePlanFault(words: Locale['plan']['fault'], fault: PlanFault): string {
  if (fault.kind === 'slides')
    return words.slides({ names: formatList(fault.names), count: fault.names.length })
  return fault.kind === 'damaged' ? words.damaged : words.unknown(fault)
}
