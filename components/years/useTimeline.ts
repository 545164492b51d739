import type { PeriodView } from './timeline-events.ts'
import type { RungMark } from './years.ts'
import { lanes, rungs, timelineSpan } from '@deck/lesson/outline'
import { relations } from '@deck/lesson/reasoning'
import { actors, crises, events, institutions, periods } from '@deck/lesson/records'
import { en as words } from '@deck/words'
import { toneOfPeriod } from 'slidev-addon-lesson/shell/tones.ts'
import { describeEvents, kindsOf } from './timeline-events.ts'
import { rangeOfDate } from './years.ts'

const views = describeEvents({ events, actors, institutions, relations })
const laneList = Object.entries(lanes).map(([id, { label, tones }]) => ({ id, label, tones }))
const rungList = Object.entries(rungs).map(([id, { rank, label, when }]): RungMark => ({ id, rank, label, year: when.from, range: rangeOfDate(when) }))
// A band ends where the next begins; the last one at the end of the timeline's last year.
const periodList = Object.entries(periods).map(([id, period], i, all): PeriodView => ({
  id,
  roman: period.roman,
  label: period.label,
  tone: toneOfPeriod(period),
  from: period.band.from,
  to: i === all.length - 1 ? timelineSpan.to : period.band.to,
}))

/** The timeline of the data, and what it can be filtered by. */
export function useTimeline() {
  return {
    sources: { events: views, lanes: laneList, periods: periodList, span: timelineSpan },
    rungs: rungList,
    /** The lane in which the rungs were reached. */
    rungLane: views.find(({ rung }) => rung)?.lane ?? null,
    choices: {
      periods: periodList,
      lanes: laneList,
      crises: Object.entries(crises).map(([id, { label }]) => ({ id, label })),
      kinds: kindsOf(views).map(id => ({ id, label: words.timeline.kinds[id] ?? id })),
    },
  }
}
