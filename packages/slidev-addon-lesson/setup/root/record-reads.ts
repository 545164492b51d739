import type { useNav } from '@slidev/client'
import type { RouteLocationNormalizedLoaded } from 'vue-router'
import { loadChunk } from '@deck/browser/load-chunk'
import { computed, effectScope, watch } from 'vue'
import { follows } from '../../components/shell/room-state.browser.ts'

/** Who stays on a slide for so long has read it, in milliseconds: leafing through is quicker. */
const stays = 5000

/**
 * Notes on this device which slides a student has read, on the page to be read or as slides, so that their questions may
 * come: for as long as the deck is open. Who shows slides to others does not read them.
 */
export function recordReads(
  route: RouteLocationNormalizedLoaded,
  { currentSlideNo, isPrintMode, slides }: Pick<ReturnType<typeof useNav>, 'currentSlideNo' | 'isPrintMode' | 'slides'>,
): void {
  const scope = effectScope(true)
  let timer: ReturnType<typeof setTimeout> | undefined
  let noting: Promise<(slide: string) => unknown> | undefined
  /** routeAlias of the slide in view; null where none is, or nobody reads it for themselves. */
  const here = scope.run(() => computed(() => {
    if (isPrintMode.value || follows.value)
      return null
    if (route.name === 'read')
      return String(route.params.slide ?? '') || null
    return route.name === 'play' ? String(slides.value[currentSlideNo.value - 1]?.meta.slide.frontmatter.routeAlias ?? currentSlideNo.value) : null
  }))!

  async function fetchNoting() {
    const { useProgress } = await loadChunk(() => import('../../components/study/useProgress.ts'))
    return scope.run(() => useProgress().recordRead)!
  }
  async function record(name: string) {
    try {
      noting ??= fetchNoting()
      ;(await noting)(name)
    }
    catch {
      // the network did not bring it: the next slide asks again
      noting = undefined
    }
  }
  scope.run(() => watch(here, (name) => {
    clearTimeout(timer)
    if (name !== null)
      timer = setTimeout(() => void record(name), stays)
  }, { immediate: true }))
}
