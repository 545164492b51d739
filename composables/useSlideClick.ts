import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'

/**
 * The slide's click as a state that every window of a lecture shares: reading it follows the
 * clicker, writing it steps there. With it, whether the slide is printed, and whether it is in view
 * rather than a preview or a slide waiting its turn.
 */
export function useSlideClick() {
  const { $clicksContext, $page, $renderContext } = useSlideContext()
  const nav = useNav()
  return {
    click: computed({
      get: () => $clicksContext.current,
      set: (value: number) => { $clicksContext.current = value },
    }),
    /** Clicks that the slide's frontmatter declares. */
    total: computed(() => $clicksContext.total),
    isPrint: nav.isPrintMode,
    isActive: computed(() => ['slide', 'presenter'].includes($renderContext.value) && nav.currentSlideNo.value === $page.value),
  }
}
