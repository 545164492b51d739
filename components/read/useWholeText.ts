import type { Ref } from 'vue'
import type { ReadSlide } from './useReadTree.ts'
import { useEventListener } from '@vueuse/core'
import { onScopeDispose, readonly, ref, watch } from 'vue'
import { fetchPart } from '../shell/late-parts.browser.ts'
import { whenIdle } from '../shell/useIdle.ts'
import { whenRested } from '../shell/when-rested.browser.ts'
import { flushNow } from './flush-now.browser.ts'
import { listAhead } from './list-ahead.ts'
import { fetchSlidePart } from './slide-parts.browser.ts'
import { restFarMs } from './useRested.ts'

/** What of a page to be read is made so far, and how the rest is made. */
interface Page {
  slides: readonly ReadSlide[]
  /** Names of the slides whose content is made. */
  made: Readonly<Ref<ReadonlySet<string>>>
  /** Name of the slide that is being read. */
  current: Readonly<Ref<string>>
  /** The page stands, each slide's title with it: now there is time for their content. */
  isStanding: Readonly<Ref<boolean>>
  /** Somebody uses the page: what is still to be made is made now. */
  isUsed: Readonly<Ref<boolean>>
  make: (names: readonly string[]) => void
}

/**
 * Fetches all slides of a page that stands, once it has rested, and makes them once it is used: one by one in idle moments,
 * those ahead of the reader first. Who prints before that gets at once all that has come until then.
 * @returns the slide of which a part is made so far; and what makes the rest now, and ends when all of it has come
 */
export function useWholeText({ slides, made, current, isStanding, isUsed, make }: Page) {
  const begun = ref('')
  let forget = () => {}
  let forgetRest = () => {}
  let isLeft = false
  const names = slides.map(({ name }) => name)
  const flush = flushNow()
  const listRest = () => listAhead(names, current.value, made.value).map(name => slides.find(slide => slide.name === name)!)
  /** What questions would fetch by themselves, too late for paper. */
  const fetchPoint = () => fetchPart('point', () => import('../quiz/QuizPoint.vue'))
  /** All are fetched while the page is open, so that they are at hand should somebody print; each is asked for in a task of its own, so that a tap in between is heard. */
  async function fetchRest() {
    void fetchPoint()
    for (const { route } of listRest()) {
      if (isLeft)
        return
      void fetchSlidePart(route)
      await new Promise(done => setTimeout(done))
    }
  }
  async function makeNext() {
    const next = listRest()[0]
    if (!next)
      return
    await fetchSlidePart(next.route)
    begun.value = next.name
    forget = whenIdle(() => {
      make([next.name])
      forget = whenIdle(makeNext)
    })
  }
  watch(isStanding, (isSo) => {
    if (isSo)
      forgetRest = whenRested(() => void fetchRest(), restFarMs)
  }, { immediate: true })
  watch(isUsed, (isSo) => {
    if (isSo)
      forget = whenIdle(makeNext)
  }, { immediate: true })
  onScopeDispose(() => {
    isLeft = true
    forget()
    forgetRest()
  })
  useEventListener('beforeprint', () => {
    make(names)
    flush()
  })
  async function makeAll() {
    await Promise.all([fetchPoint(), ...slides.map(({ route }) => fetchSlidePart(route))])
    make(names)
  }
  return { begun: readonly(begun), makeAll }
}
