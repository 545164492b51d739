/**
 * A stand-in for '@slidev/client' in component tests: a slide with a click counter that a test
 * can set, and no presentation around it.
 */
import { computed, reactive } from 'vue'

const fresh = () => ({ clicks: 0, total: 9, page: 1, print: false, context: 'slide', dark: false, presenter: false, isElsewhere: false, deck: [] as { no: number, meta: { slide: { title?: string, frontmatter: Record<string, unknown> } } }[] })

/** Clicks of the one slide under test; `total` is what the slide declares, `deck` the slides around it; `isElsewhere` while the window shows another. */
export const slide = reactive(fresh())

const clicksContext = reactive({
  get current() { return slide.clicks },
  set current(value: number) { slide.clicks = Math.max(0, Math.min(slide.total, value)) },
  get total() { return slide.total },
})

export function useSlideContext() {
  return {
    $page: computed(() => slide.page),
    $clicks: computed(() => slide.clicks),
    $clicksContext: clicksContext,
    $renderContext: computed(() => slide.context),
    $frontmatter: {},
  }
}

export function useNav() {
  return {
    isPrintMode: computed(() => slide.print),
    isPresenter: computed(() => slide.presenter),
    hasPrimarySlide: computed(() => true),
    currentSlideNo: computed(() => slide.isElsewhere ? slide.page + 1 : slide.page),
    clicks: computed(() => slide.clicks),
    clicksTotal: computed(() => slide.total),
    total: computed(() => slide.deck.length),
    slides: computed(() => slide.deck),
    go: async (no: number, clicks = 0) => {
      slide.page = no
      slide.clicks = clicks
    },
    next: async () => { slide.clicks++ },
    prev: async () => { slide.clicks-- },
    nextSlide: async () => { slide.page++ },
    prevSlide: async () => { slide.page-- },
    nextRoute: computed(() => slide.deck[Math.min(slide.deck.length, slide.page + 1) - 1]),
    place: computed(() => slide.page),
    places: computed(() => slide.deck.length),
    isPlanned: () => true,
  }
}

export function useDarkMode() {
  return { isDark: computed(() => slide.dark), toggleDark: () => { slide.dark = !slide.dark } }
}

/** Puts the slide back to its first click. */
export function resetSlide(): void {
  Object.assign(slide, fresh())
}
