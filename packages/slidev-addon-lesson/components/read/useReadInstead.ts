import { readStored } from '@deck/browser/storage'
import { useNav } from '@slidev/client'
import { useMediaQuery } from '@vueuse/core'
import { computed, ref } from 'vue'
import { narrowScreen, peekPlace, portraitScreen, readingKey, stayKey } from '../shell/read-instead.ts'
import { useAudience } from '../shell/useAudience.ts'
import { staysWithSlides, stayWithSlides } from './stay-with-slides.browser.ts'

export { stayKey }

/** Where the reader stopped on the reading page; null where nothing is kept, or the browser does not say. */
function recallPlace(names: readonly string[]): string | null {
  try {
    return peekPlace(readStored('localStorage', readingKey), names)
  }
  catch {
    return null
  }
}

/**
 * Whether the screen is so narrow that the slide should be offered as text, and where its text stands instead: upright, each slide but
 * the first is shown to be read, and below the slide where the reader wants to see that.
 * Where the deck begins, the offer leads to where the reader stopped. A window for an audience shows slides.
 */
export function useReadInstead() {
  const { slides, currentSlideNo, isPrintMode, isPresenter } = useNav()
  const isNarrow = useMediaQuery(narrowScreen)
  const isUpright = useMediaQuery(portraitScreen)
  const isRefused = ref(staysWithSlides())
  const nameOf = ({ no, meta }: (typeof slides.value)[number]) => String((meta.slide.frontmatter.routeAlias as string | undefined) ?? no)
  const slide = computed(() => slides.value.find(({ no }) => no === currentSlideNo.value))
  const isFirst = computed(() => slide.value !== undefined && slide.value === slides.value[0])
  const stopped = computed(() => {
    const [first] = slides.value
    const found = isFirst.value ? recallPlace(slides.value.map(nameOf)) : null
    return found === null || found === nameOf(first!) ? undefined : slides.value.find(each => nameOf(each) === found)
  })

  const isAudience = useAudience()
  const isOwnPhone = computed(() => isNarrow.value && !isPrintMode.value && !isPresenter.value && !isAudience.value)
  const isText = computed(() => isOwnPhone.value && isUpright.value && (isRefused.value || (slide.value !== undefined && !isFirst.value)))

  function setRefused(isSo: boolean) {
    isRefused.value = isSo
    stayWithSlides(isSo)
  }

  return {
    isOffered: computed(() => isOwnPhone.value && !isRefused.value && !isText.value),
    /** On a phone held upright the slide is shown to be read. */
    isText,
    /** The slide itself does not stand above it. */
    isAlone: computed(() => isText.value && !isRefused.value),
    setRefused,
    /** The slide where the reader stopped, where the offer leads there. */
    stopped: computed(() => stopped.value && { title: stopped.value.meta.slide.title ?? nameOf(stopped.value) }),
    /** Where the deck begins, and the reader too: how to begin is the reader's choice. */
    isFirst: computed(() => isFirst.value && !stopped.value),
    link: computed(() => {
      const found = stopped.value ?? slide.value
      return isFirst.value && !stopped.value ? '/read' : `/read/${found ? nameOf(found) : currentSlideNo.value}`
    }),
  }
}
