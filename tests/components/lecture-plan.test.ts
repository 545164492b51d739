/** A plan that is followed: by the link, by the lecture's state, and what the lecturer is told. */
import type { LecturePlan } from '@deck/article'
import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import PlanChoice from 'slidev-addon-lesson/lecture/PlanChoice.vue'
import PlanNotice from 'slidev-addon-lesson/lecture/PlanNotice.vue'
import SpeakerDesk from 'slidev-addon-lesson/lecture/SpeakerDesk.vue'
import { followed, leftAt, planFault } from 'slidev-addon-lesson/room/followed-plan.browser.ts'
import { followLecturePlan } from 'slidev-addon-lesson/setup/root/follow-lecture-plan.ts'
import { followPlan } from 'slidev-addon-lesson/setup/slidev/follow-plan.ts'
import { roomState } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { computed, defineComponent, effectScope, nextTick, reactive, ref, toRefs } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'

vi.mock('@deck/lesson/plans', async original => ({ ...await original<object>(), lecturePlans: {
  brief: { label: 'A brief lesson', minutes: 5, steps: [{ slide: 'moon', minutes: 2, activity: 'Look up', bridge: 'Now the tide.', short: 'It is far.' }, { slide: 'tide', minutes: 3 }] } satisfies LecturePlan,
} }))

const titles = ['A moon', 'A cloud', 'A tide', 'A star']
const names = ['moon', 'cloud', 'tide', 'star']
let scope = effectScope()
let stops: (() => void)[] = []

beforeEach(() => {
  scope = effectScope()
  slide.deck = titles.map((title, i) => ({ no: i + 1, meta: { slide: { title, frontmatter: { routeAlias: names[i] } } } }))
})
afterEach(() => {
  stops.forEach(stop => stop())
  stops = []
  scope.stop()
  localStorage.clear()
  resetRoom()
  followed.value = planFault.value = null
})

async function openWindow(link: string) {
  const Empty = defineComponent({ template: '' })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ name: 'play', path: '/:no', component: Empty }, { name: 'handout', path: '/handout', component: Empty }] })
  await router.push(link)
  stops.push(followLecturePlan(router, { slides: names }))
  await nextTick()
  return { router }
}
/** The slides that this window follows, by number. */
const routeNow = () => followed.value?.route
const settle = () => new Promise(done => setTimeout(done))

it('the lecturer chooses a plan in the presenter’s window, by keyboard, and goes to its first slide', async () => {
  await openWindow('/1')
  slide.page = 4
  render(PlanChoice)
  const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Plan to follow' })
  await screen.findByRole('option', { name: 'A brief lesson' })
  expect(list.value).toBe('')
  await userEvent.selectOptions(list, 'A brief lesson')
  await nextTick()
  expect([routeNow(), slide.page, list.value]).toEqual([[1, 3], 1, 'brief'])
  await userEvent.selectOptions(list, 'The whole deck')
  await nextTick()
  expect([routeNow(), slide.page, list.value]).toEqual([undefined, 1, ''])
})

describe('a link with a plan', () => {
  it('makes it the lecture’s plan, and keeps it over a reload and for windows that come late', async () => {
    await openWindow('/1?plan=brief')
    expect([followed.value?.label, followed.value?.route]).toEqual(['A brief lesson', [1, 3]])
    expect(roomState.plan!.value).toEqual({ link: 'brief' })
    followed.value = null
    await openWindow('/1')
    expect(routeNow()).toEqual([1, 3])
  })

  it('wins over what was kept', async () => {
    await openWindow('/1?plan=brief')
    await openWindow('/1?plan=star,cloud')
    expect(followed.value?.route).toEqual([4, 2])
  })

  it('names what is unknown and goes on with what is known', async () => {
    await openWindow('/1?plan=star,comet,moon')
    render(PlanNotice)
    expect(followed.value?.route).toEqual([4, 1])
    expect(screen.getByText(/The plan names a slide that is not in this deck: comet/)).toBeTruthy()
  })

  it('that is unknown leaves the lecture on its plan, says so, and goes from the link', async () => {
    const { router } = await openWindow('/1?plan=brief')
    await router.push('/2?plan=nonsense')
    await settle()
    expect(followed.value?.label).toBe('A brief lesson')
    expect(planFault.value).toEqual({ kind: 'unknown', wanted: 'nonsense' })
    expect(router.currentRoute.value.query.plan).toBeUndefined()
  })

  it('on another page is none of the lecture’s business', async () => {
    await openWindow('/handout?plan=brief')
    expect(followed.value).toBeNull()
  })

  it('is left in one press, in the link too', async () => {
    const { router } = await openWindow('/2?plan=brief')
    render(PlanNotice)
    slide.page = 2
    await nextTick()
    await userEvent.click(screen.getByRole('button', { name: 'Leave the plan' }))
    await settle()
    expect([followed.value, roomState.plan!.value, router.currentRoute.value.query.plan]).toEqual([null, { link: null }, undefined])
  })
})

describe('the lecturer', () => {
  it('reads activity, shorter note and way on of the slide in view', async () => {
    await openWindow('/1?plan=brief')
    slide.page = 1
    const { container } = render(SpeakerDesk)
    expect(container.textContent).toContain('A brief lesson')
    for (const [name, text] of [['Say', 'It is far.'], ['Activity', 'Look up'], ['Move on', 'Now the tide.']] as const)
      expect(screen.getByRole('region', { name }).textContent).toContain(text)
  })

  it('is led back from a slide outside to the slide and click where the plan was left', async () => {
    await openWindow('/1?plan=brief')
    leftAt.value = { no: 3, clicks: 4 }
    slide.page = 2
    render(SpeakerDesk)
    screen.getByRole('button', { name: 'Back to “A tide”' }).focus()
    await userEvent.keyboard('{Enter}')
    expect([slide.page, slide.clicks]).toEqual([3, 4])
  })

  it('is led to the beginning where the plan was not begun', async () => {
    await openWindow('/2?plan=brief')
    slide.page = 2
    render(PlanNotice)
    expect(screen.getByRole('button', { name: 'Begin the plan at “A moon”' })).toBeTruthy()
  })
})

describe('navigation along a plan', () => {
  /** Slidev's navigation, in short: four slides with two clicks each. */
  function fakeNav() {
    const at = reactive({ currentSlideNo: 1, queryClicks: 0, clicksDirection: 0 })
    const go = async (no: number | string, clicks = 0) => { Object.assign(at, { currentSlideNo: Number(no), queryClicks: Math.min(2, clicks) }) }
    const turn = (by: number) => async () => { at.queryClicks += by }
    const { currentSlideNo, queryClicks, clicksDirection } = toRefs(at)
    const slides = ref(names.map((_, i) => ({ no: i + 1, meta: { slide: { frontmatter: {} } } })))
    const route = (by: number) => computed(() => slides.value[at.currentSlideNo - 1 + by] ?? slides.value[at.currentSlideNo - 1]!)
    return { slides, total: computed(() => 4), currentSlideNo: computed(() => currentSlideNo.value), queryClicks, clicks: computed(() => queryClicks.value), clicksStart: computed(() => 0), clicksTotal: computed(() => 2), clicksDirection, isPresenter: computed(() => false), isPrintMode: computed(() => false), nextRoute: route(1), prevRoute: route(-1), hasNext: computed(() => at.currentSlideNo < 4), hasPrev: computed(() => at.currentSlideNo > 1), go, next: turn(1), prev: turn(-1), nextSlide: () => go(at.currentSlideNo + 1), prevSlide: () => go(at.currentSlideNo - 1), goFirst: () => go(1), goLast: () => go(4) }
  }
  const open = () => scope.run(() => followPlan(fakeNav(), () => false))!
  const stand = (nav: ReturnType<typeof open>) => [nav.currentSlideNo.value, nav.queryClicks.value]

  it('goes click by click, then to the plan’s next slide, and back to the last click of the one before', async () => {
    const nav = open()
    await openWindow('/1?plan=brief')
    const seen = []
    for (const step of [nav.next, nav.next, nav.next, nav.prev]) {
      await step()
      seen.push(stand(nav))
    }
    expect(seen).toEqual([[1, 1], [1, 2], [3, 0], [1, 2]])
    expect([nav.place.value, nav.places.value, nav.nextRoute.value.no, nav.isPlanned(2), nav.isPlanned(3)]).toEqual([1, 2, 3, false, true])
  })

  it('ends with the plan, before the deck ends', async () => {
    const nav = open()
    await openWindow('/1?plan=brief')
    await nav.goLast()
    expect([stand(nav), nav.hasNext.value]).toEqual([[3, 0], true])
    await nav.nextSlide()
    await nav.go(3, 2)
    expect([stand(nav), nav.hasNext.value]).toEqual([[3, 2], false])
  })

  it('comes back from a detour to the slide and click where the plan was left', async () => {
    const nav = open()
    await openWindow('/1?plan=brief')
    await nav.next()
    await nextTick()
    await nav.go(4, 2)
    await nextTick()
    expect([leftAt.value, nav.nextRoute.value.no, nav.place.value]).toEqual([{ no: 1, clicks: 1 }, 1, 1])
    await nav.next()
    await nextTick()
    expect([stand(nav), leftAt.value]).toEqual([[1, 1], null])
  })

  it('is Slidev’s own where no plan is followed', async () => {
    const nav = open()
    await nav.nextSlide()
    expect([stand(nav), nav.place.value, nav.places.value, nav.isPlanned(2)]).toEqual([[2, 0], 2, 4, true])
  })
})
