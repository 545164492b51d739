import type { Ref } from 'vue'
import type { Choices, Chosen, Filter, UnknownValue } from '../../logic/timeline/filter-events.ts'
import { computed, shallowReadonly, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asFlag, useStage } from '../../composables/useStage.ts'
import { asksForView, dropView, readChosen, readFilter } from '../../logic/timeline/filter-events.ts'

/**
 * What the timeline shows. The slide's click says which period has the slide: none at first, then
 * one after the other, at last the lane of the rungs over all years; so presenter and audience see the
 * same years. Lanes, crisis and kind of actor are the lecture's, too. A link (`?period=…&lane=a,b&crisis=…&kind=…`)
 * is followed once the slide is in view and then used up, so that no later step is pulled back to it.
 * @param rungLane the lane that the last click lights
 * @param isActive whether this slide is the one in view: others leave the link alone
 */
export function useTimelineView(choices: Choices, rungLane: string | null, click: Ref<number>, isActive: Readonly<Ref<boolean>>) {
  const route = useRoute()
  const router = useRouter()
  const own = useStage<Chosen>('filter', { lanes: null, crisis: null, kind: null }, found => readChosen(found, choices))
  /** All events stand there, rather than those that a class is told. */
  const isWhole = useStage('whole', false, asFlag)
  const unknown = shallowRef<readonly UnknownValue[]>([])
  const last = choices.periods.length + 1
  /** The lanes that the click lights where nobody has chosen any. */
  const told = computed(() => click.value === last && rungLane ? [rungLane] : [])
  const filter = computed<Filter>(() => ({ ...own.value, lanes: own.value.lanes ?? told.value, period: choices.periods[click.value - 1]?.id ?? null }))
  const stepOf = (period: string | null) => choices.periods.findIndex(({ id }) => id === period) + 1

  /** Shows what is asked for; the click moves only where the period does. */
  function show(next: Filter) {
    if (next.period !== filter.value.period)
      click.value = stepOf(next.period)
    own.value = { lanes: next.lanes.join() === told.value.join() ? null : next.lanes, crisis: next.crisis, kind: next.kind }
  }

  watch([() => route.query, isActive, click], () => {
    if (!isActive.value || !asksForView(route.query))
      return
    const read = readFilter(route.query, choices)
    unknown.value = read.unknown
    isWhole.value = true
    show({ ...read.filter, period: read.filter.period ?? filter.value.period })
    if (!read.filter.period || click.value === stepOf(read.filter.period))
      void router.replace({ query: dropView(router.currentRoute.value.query) })
  }, { immediate: true })

  return { filter, show, isWhole, unknown: shallowReadonly(unknown), dismiss: () => { unknown.value = [] } }
}
