import { useNav } from '@slidev/client'
import { useMediaQuery } from '@vueuse/core'
import { computed, ref } from 'vue'
import { narrowScreen, stayKey } from '../../logic/read/read-instead.ts'
import { readKept, writeKept } from '../../runtime/kept-text.ts'

export { stayKey }

function recall(): boolean {
  try {
    return readKept('sessionStorage', stayKey) === 'yes'
  }
  catch {
    return false
  }
}

/** Whether the screen is so narrow that the slide should be offered as text, and not refused yet. */
export function useReadInstead() {
  const { slides, currentSlideNo, isPrintMode, isPresenter } = useNav()
  const isNarrow = useMediaQuery(narrowScreen)
  const isRefused = ref(recall())
  const slide = computed(() => slides.value.find(({ no }) => no === currentSlideNo.value))

  return {
    isOffered: computed(() => isNarrow.value && !isRefused.value && !isPrintMode.value && !isPresenter.value),
    link: computed(() => `/read/${(slide.value?.meta.slide.frontmatter.routeAlias as string | undefined) ?? currentSlideNo.value}`),
    refuse() {
      isRefused.value = true
      try {
        writeKept('sessionStorage', stayKey, 'yes')
      }
      catch {
        // then it is asked again on the next visit
      }
    },
  }
}
