import type { Ref } from 'vue'
import type { Choices, Chosen, Filter, UnknownValue } from './timeline-events.ts'
import { asFlag, useRoomState } from 'slidev-addon-lesson/shell/useRoomState.ts'
import { useSelection } from 'slidev-addon-lesson/shell/useSelection.ts'
import { computed } from 'vue'
import { asksForView, readChosen, readFilter, viewKeys } from './timeline-events.ts'

/**
 * What the timeline shows. The slide's click says which period has the slide: none at first, then
 * one after the other, at last the lane of the rungs over all years; so presenter and audience see the
 * same years. Lanes, crisis and kind of actor are the lecture's, too. A link (`?period=…&lane=a,b&crisis=…&kind=…`)
 * is followed once the slide is in view and then used up, so that no later step is pulled back to it.
 * @param rungLane the lane that the last click lights
 * @param isActive whether this slide is the one in view: others leave the link alone
 */
export function useTimelineView(choices: Choices, rungLane: string | null, click: Ref<number>, isActive: Readonly<Ref<boolean>>) {
  const own = useRoomState<Chosen>('filter', { lanes: null, crisis: null, kind: null }, found => readChosen(found, choices))
  /** All events stand there, rather than those that a class is shown. */
  const isWhole = useRoomState('whole', false, asFlag)
  const last = choices.periods.length + 1
  /** The lanes that the click lights where nobody has chosen any. */
  const presented = computed(() => click.value === last && rungLane ? [rungLane] : [])
  const filter = computed<Filter>(() => ({ ...own.value, lanes: own.value.lanes ?? presented.value, period: choices.periods[click.value - 1]?.id ?? null }))
  const stepOf = (period: string | null) => choices.periods.findIndex(({ id }) => id === period) + 1

  function choose({ lanes, crisis, kind }: Omit<Filter, 'period'>) {
    own.value = { lanes: lanes.join() === presented.value.join() ? null : lanes, crisis, kind }
  }

  /** Shows what is asked for; the click moves only where the period does. */
  function show(next: Filter) {
    if (next.period !== filter.value.period)
      click.value = stepOf(next.period)
    choose(next)
  }

  const { unknown, dismiss } = useSelection<readonly UnknownValue[]>(viewKeys, (query) => {
    if (!asksForView(query))
      return null
    const { filter: { period, ...rest }, unknown } = readFilter(query, choices)
    isWhole.value = true
    choose(rest)
    // all events stand there whatever else is asked for in vain
    return { isFound: true, unknown: unknown.length ? unknown : null, ...period && { click: stepOf(period) } }
  }, isActive, click)

  return { filter, show, isWhole, unknown, dismiss }
}
