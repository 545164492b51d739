import { useNav, useSlideContext } from '@slidev/client'
import { computed, ref, watch } from 'vue'

/**
 * The slide's click as a state that every window of a lecture shares: reading it follows the
 * clicker, writing it steps there. A step beyond the clicks that the slide's frontmatter declares
 * stays in this window, until the clicker moves on. With it, whether the slide is printed, and
 * whether it is in view rather than a preview or a slide waiting its turn.
 */
export function useSlideClick() {
  const { $clicksContext, $page, $renderContext } = useSlideContext()
  const nav = useNav()
  const beyond = ref<number | null>(null)
  watch(() => $clicksContext.current, () => { beyond.value = null })
  return {
    click: computed({
      get: () => beyond.value ?? $clicksContext.current,
      set(value: number) {
        beyond.value = value > $clicksContext.total ? value : null
        if (beyond.value === null)
          $clicksContext.current = value
      },
    }),
    isPrint: nav.isPrintMode,
    isActive: computed(() => ['slide', 'presenter'].includes($renderContext.value) && nav.currentSlideNo.value === $page.value),
  }
}
