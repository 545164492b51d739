/** Events under the periods in which they begin, for whoever reads the timeline as a list, and their words there. */
import type { EventView } from './describe-events.ts'
import type { PeriodView } from './filter-events.ts'
import { measureText } from '../shell/measure-text.ts'

/** Events that begin in one period; without one, those that begin before the first. */
export interface EventGroup { period: PeriodView | null, events: readonly EventView[] }

/** Groups events, in the order in which they come; a group without events is left out. */
export function groupByPeriod(events: readonly EventView[], periods: readonly PeriodView[]): readonly EventGroup[] {
  const periodOf = ({ reach }: EventView) => periods.find(({ from, to }) => reach.at >= from && reach.at < to) ?? null
  return [null, ...periods]
    .map(period => ({ period, events: events.filter(event => periodOf(event)?.id === period?.id) }))
    .filter(group => group.events.length)
}

/**
 * What stands beside the date in a narrow column: the whole label, unless the short one saves a line.
 * @param width of the column in px
 * @param size of the words in px
 */
export function pickLabel({ lead, label, short }: Pick<EventView, 'lead' | 'label' | 'short'>, width: number, size: number): string {
  const lines = (text: string) => Math.ceil((measureText(`${lead} `, size, 800) + measureText(text, size, 500)) / width)
  return lines(label) > lines(short) ? short : label
}
