import type { SlideInfo } from '@slidev/client'
import type { ComputedRef } from 'vue'
import { useNav } from '@slidev/client'
import { computed, reactive, watch } from 'vue'
import { useIdle } from '../../components/shell/useIdle.ts'
import { awaitNoCopy } from './await-no-copy.ts'

/** So many slides back and on, the files are fetched whatever else brings them. */
const [back, on] = [2, 4]

/**
 * Makes slides ready ahead of the reader, one at each idle moment, so that no key press waits for more than one:
 * first the next slide and the one before are mounted, then the files of the nearest are fetched. A lost network
 * stops nobody: the offline copy has the rest, and where none comes, the page fetches that too, nearest first.
 * @returns the mounted slides: the current one, its neighbours, and those that were such before
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

  async function prepareOne() {
    const slide = slides.value.filter(isMissing).sort((a, b) => distance(a) - distance(b))[0]
    if (!slide)
      return false
    fetched.add(slide.no)
    await slide.load?.()
    if (isNear(slide))
      mounted.add(slide.no)
    return true
  }
  const goOn = useIdle(prepareOne)
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
