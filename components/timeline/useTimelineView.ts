import type { Ref } from 'vue'
import type { Choices, Filter, UnknownValue } from '../../logic/timeline/filter-events.ts'
import { computed, ref, shallowReadonly, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asksForView, dropView, readFilter, wholeFilter } from '../../logic/timeline/filter-events.ts'

/**
 * What the timeline shows. The slide's click says which period has the slide: none at first, then
 * one after the other, at last the lane of the rungs over all years; so presenter and audience see the
 * same years. Lanes, crisis and kind of actor are chosen in each window. A link (`?period=…&lane=a,b&crisis=…&kind=…`)
 * is followed once the slide is in view and then used up, so that no later step is pulled back to it.
 * @param rungLane the lane that the last click lights
 * @param isActive whether this slide is the one in view: others leave the link alone
 */
export function useTimelineView(choices: Choices, rungLane: string | null, click: Ref<number>, isActive: Readonly<Ref<boolean>>) {
  const route = useRoute()
  const router = useRouter()
  const own = shallowRef<Omit<Filter, 'period'>>(wholeFilter)
  /** All events stand there, rather than those that a class is told. */
  const isWhole = ref(false)
  const unknown = shallowRef<readonly UnknownValue[]>([])
  const last = choices.periods.length + 1
  const filter = computed<Filter>(() => ({ ...own.value, period: choices.periods[click.value - 1]?.id ?? null }))
  const stepOf = (period: string | null) => choices.periods.findIndex(({ id }) => id === period) + 1

  watch(click, (now, before) => {
    if (now === last && rungLane)
      own.value = { ...own.value, lanes: [rungLane] }
    else if (before === last)
      own.value = { ...own.value, lanes: [] }
  }, { immediate: true, flush: 'sync' })

  /** Shows what is asked for; the click moves only where the period does. */
  function show(next: Filter) {
    if (next.period !== filter.value.period)
      click.value = stepOf(next.period)
    own.value = next
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

  watch(isActive, () => { isWhole.value &&= isActive.value })

  return { filter, show, isWhole, unknown: shallowReadonly(unknown), dismiss: () => { unknown.value = [] } }
}
