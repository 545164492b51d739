import type { When } from '../../data/schema/types.ts'
import { mixSeed } from '../quiz/layout.ts'
import { formatWhen } from '../shell/format.ts'

/** A row of the timeline: a year and what happened, one of the two to be written in. */
export interface TimeRow { id: string, year: number, when: string, label: string, blank: 'year' | 'label' }

/** An event as it is sampled for a worksheet. */
export interface DatedEvent { id: string, label: string, when: When, period: string | null }

/** How many rows a timeline has at most, and with how few it takes in what lies outside the periods. */
const rows = { most: 8, few: 6 } as const

/**
 * Events for a timeline with blanks, the earliest first: every other one lacks its year, the rest
 * lack their name. Only events of one certain year are sampled, no two of the same, and none whose
 * name gives its year away.
 * @param events those on which something may be asked
 * @param periods of these first; of all where there are none, or too few events lie in them
 * @param seed any integer; the same seed gives the same rows
 */
export function sampleTimeRows(events: readonly DatedEvent[], periods: readonly string[], seed: number): TimeRow[] {
  const fit = events
    .filter(({ when, label }) => isCertain(when) && !label.includes(String(when.from)))
    .sort((a, b) => mixSeed(a.id, seed) - mixSeed(b.id, seed))
  const within = onePerYear(fit.filter(({ period }) => period !== null && periods.includes(period)))
  return (within.length < rows.few ? onePerYear(fit) : within)
    .slice(0, rows.most)
    .sort((a, b) => a.when.from - b.when.from)
    .map(({ id, label, when }, i) => ({ id, year: when.from, when: formatWhen(when), label, blank: (i + seed) % 2 ? 'year' : 'label' }))
}

/** The first event of each year, in the order given. */
function onePerYear(events: readonly DatedEvent[]): DatedEvent[] {
  return events.filter(({ when }, i) => events.findIndex(other => other.when.from === when.from) === i)
}

/** The names that are to be written in, by the alphabet, so that their order says nothing. */
export function listMissing(rows: readonly TimeRow[]): string[] {
  return rows.filter(({ blank }) => blank === 'label').map(({ label }) => label).sort((a, b) => a < b ? -1 : 1)
}

function isCertain(when: When): boolean {
  return !when.words && !when.open && when.to === undefined && when.precision !== 'decade'
}
