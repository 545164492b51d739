import type { SlideInfo } from '@slidev/client'
import type { ComputedRef } from 'vue'
import { useIdle } from '@deck/browser/idle'
import { useNav } from '@slidev/client'
import { computed, reactive, watch } from 'vue'

/** How long the first visit's copy may take before the page fetches for itself, in ms. */
const timeoutMs = 15_000

/**
 * Waits until it is clear that no offline copy brings what the page has not asked for: the browser has no service
 * workers, or the worker's copy does not come (a private window, a full disk, a line too slow).
 * @returns true once that is clear; false once a copy stands
 */
async function awaitNoCopy(): Promise<boolean> {
  const lateness = new Promise<boolean>(done => setTimeout(done, timeoutMs, true))
  try {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
    if (!import.meta.env.PROD || !container)
      return true
    // a browser that refuses workers may answer with nothing
    // an edition in a folder of the deck has the deck's worker until it has one itself
    return await Promise.race([Promise.resolve(container.ready).then(copy => copy?.scope !== new URL('./', location.href).href), lateness])
  }
  catch {
    return true
  }
}

/** How many slides back and on have their files fetched, whatever else brings them. */
const [back, on] = [2, 4]
/**
 * A slide further away leaves the document: all of 64 were 13,000 nodes and 7 MB more, and each that is there hears of every step. What was
 * open on it is the deck's to keep.
 */
const mostAway = 3

/**
 * Makes slides ready ahead of the reader, one at each idle moment, so that no key press waits for more than one:
 * first the next slide and the one before are fetched and then mounted, then those far away are let go, then the files of the nearest are
 * fetched. A lost network stops nobody: the offline copy has the rest, and where none comes, the page fetches that too, nearest first.
 * @returns the mounted slides: the current one, its neighbours, and those near it that were such before
 */
export function usePreloadedSlides(): ComputedRef<SlideInfo[]> {
  const { currentSlideNo, nextRoute, slides } = useNav()
  const mounted = reactive(new Set<number>())
  const fetched = new Set<number>()
  let wantsAll = false

  /** Steps from the current slide; a step on counts as less than a step back, and what a plan shows next comes first. */
  const distance = ({ no }: SlideInfo) => no === nextRoute.value.no ? 0 : Math.abs(no - currentSlideNo.value - 0.1)
  const isNear = ({ no }: SlideInfo) => Math.abs(no - currentSlideNo.value) <= 1 || no === nextRoute.value.no
  const isWanted = ({ no }: SlideInfo) => wantsAll || (no >= currentSlideNo.value - back && no <= currentSlideNo.value + on)
  const isMissing = (slide: SlideInfo) => isNear(slide) ? !mounted.has(slide.no) : isWanted(slide) && !fetched.has(slide.no)

  const isFar = (no: number) => Math.abs(no - currentSlideNo.value) > mostAway && no !== nextRoute.value.no

  async function prepareOne() {
    const slide = slides.value.filter(isMissing).sort((a, b) => distance(a) - distance(b))[0]
    const far = [...mounted].find(isFar)
    if (far !== undefined && !(slide && isNear(slide)))
      return mounted.delete(far)
    if (!slide)
      return false
    // what comes is run, and mounting it is a task of its own
    if (isNear(slide) && fetched.has(slide.no)) {
      mounted.add(slide.no)
    }
    else {
      fetched.add(slide.no)
      await slide.load?.()
    }
    return true
  }
  const goOn = useIdle(prepareOne, () => slides.value[currentSlideNo.value - 1]?.load?.())
  void awaitNoCopy().then((none) => {
    wantsAll = none
    if (none)
      goOn()
  })

  watch([currentSlideNo, nextRoute], ([no]) => {
    mounted.add(no)
    goOn()
  }, { immediate: true })
  return computed(() => slides.value.filter(slide => mounted.has(slide.no)))
}
