/** Slidev's navigation, along a plan where one is followed. The one place where a plan changes what next and back mean. */
import type { useNav } from '@slidev/client'
import type { ComputedRef, Ref } from 'vue'
import { computed, watch } from 'vue'
import { followed, leftAt } from '../../components/room/followed-plan.browser.ts'
import { findPlace, stepOn } from '../../components/room/step-on.ts'

type SlidevNav = ReturnType<typeof useNav>

/** What of Slidev's navigation a plan has to do with. */
interface Nav extends Pick<
  SlidevNav,
  'slides' | 'total' | 'currentSlideNo' | 'clicks' | 'clicksTotal' | 'clicksDirection' | 'isPresenter' | 'isPrintMode' | 'nextRoute' | 'hasNext' | 'go'
  | 'next' | 'prev'
> {
  queryClicks: Ref<number>
  clicksStart: ComputedRef<number>
  prevRoute: SlidevNav['nextRoute']
  hasPrev: SlidevNav['hasNext']
  nextSlide: (lastClicks?: boolean) => Promise<void>
  prevSlide: Nav['nextSlide']
  goFirst: SlidevNav['next']
  goLast: SlidevNav['next']
}

let isHeld: () => boolean = () => false

/**
 * Has something done before a step on, in place of it.
 * @param usesStep asked at each step on; true where it has done something, and the step is not to be taken
 */
export function guardNext(usesStep: () => boolean): void {
  isHeld = usesStep
}

/** More clicks than a slide has: its last. */
const lastClick = 999_999

/** Remembers where the plan was left. A window that the lecturer leads is told that, and does not judge for itself. */
function recordLeaving({ currentSlideNo, queryClicks, isPresenter }: Nav, hasLecturer: () => boolean): void {
  watch([currentSlideNo, queryClicks], ([no], [before, clicks]) => {
    const route = followed.value?.route
    if (!route || no === before || (!isPresenter.value && hasLecturer()))
      return
    if (route.includes(no))
      leftAt.value = null
    else if (route.includes(before))
      leftAt.value = { no: before, clicks }
  })
}

/** The moves along a plan. */
function move(nav: Nav, find: (by: 1 | -1) => ReturnType<typeof stepOn>): Pick<Nav, 'next' | 'prev' | 'nextSlide' | 'prevSlide' | 'goFirst' | 'goLast'> {
  const { clicksDirection, clicksStart, clicksTotal, go, queryClicks } = nav
  async function turn(by: 1 | -1, toLast: boolean) {
    clicksDirection.value = by
    const to = find(by)
    if (to)
      await go(to.no, to.clicks ?? (toLast ? lastClick : undefined))
  }
  const route = () => followed.value!.route
  return {
    next: () => clicksTotal.value <= queryClicks.value ? turn(1, false) : nav.next(),
    prev: () => queryClicks.value <= clicksStart.value ? turn(-1, true) : nav.prev(),
    nextSlide: (toLast = false) => turn(1, toLast),
    prevSlide: (toLast = false) => turn(-1, toLast),
    goFirst: () => go(route()[0]!),
    goLast: () => go(route().at(-1)!),
  }
}

/**
 * Slidev's navigation with a plan laid over it: next, back, first and last follow the plan, and so does what says what
 * comes next. From a slide outside the plan both ways lead back to where it was left. Where no plan is followed,
 * or slides are printed, all is as Slidev has it.
 * @param nav Slidev's
 * @param hasLecturer whether the lecturer's window was the last to lead
 */
export function followPlan<T extends Nav>(nav: T, hasLecturer: () => boolean) {
  const { clicks, clicksTotal, currentSlideNo, isPrintMode, slides, total } = nav
  const route = computed(() => isPrintMode.value ? null : followed.value?.route ?? null)
  const find = (by: 1 | -1) => stepOn(route.value!, currentSlideNo.value, by, leftAt.value)
  const slideBy = (by: 1 | -1) => slides.value[(find(by)?.no ?? currentSlideNo.value) - 1]!
  recordLeaving(nav, hasLecturer)

  const along = move(nav, find)
  const choose = <Name extends keyof typeof along>(name: Name) =>
    ((...args: Parameters<Nav[Name]>) => (route.value ? along : nav)[name](...args as [boolean?])) as Nav[Name]
  /** A move on, held back where something is to be done in its place. A student's deck holds nothing back. */
  const chooseHeld = (name: 'next' | 'nextSlide'): Nav['nextSlide'] => import.meta.env.DEV || __FOR_LECTURERS__
    ? async (lastClicks) => {
      if (isPrintMode.value || !isHeld())
        await choose(name)(lastClicks)
    }
    : choose(name)
  return {
    ...nav,
    nextRoute: computed(() => route.value ? slideBy(1) : nav.nextRoute.value),
    prevRoute: computed(() => route.value ? slideBy(-1) : nav.prevRoute.value),
    hasNext: computed(() => route.value ? clicks.value < clicksTotal.value || find(1) !== null : nav.hasNext.value),
    hasPrev: computed(() => route.value ? clicks.value > 0 || find(-1) !== null : nav.hasPrev.value),
    next: () => chooseHeld('next')(),
    prev: choose('prev'),
    nextSlide: chooseHeld('nextSlide'),
    prevSlide: choose('prevSlide'),
    goFirst: choose('goFirst'),
    goLast: choose('goLast'),
    /** Where the slide in view stands among those that are shown, counted from 1. */
    place: computed(() => route.value ? findPlace(route.value, currentSlideNo.value, leftAt.value) : currentSlideNo.value),
    /** How many slides are shown in all. */
    places: computed(() => route.value?.length ?? total.value),
    /** Whether a slide is one of those that are shown. */
    isPlanned: (no: number) => route.value?.includes(no) ?? true,
  }
}
