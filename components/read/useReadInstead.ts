import { useNav } from '@slidev/client'
import { useMediaQuery } from '@vueuse/core'
import { computed, ref } from 'vue'
import { narrowScreen, peekPlace, portraitScreen, readingKey, stayKey } from '../shell/read-instead.ts'
import { readStored, writeStored } from '../shell/storage.browser.ts'

export { stayKey }

function recall(): boolean {
  try {
    return readStored('sessionStorage', stayKey) === 'yes'
  }
  catch {
    return false
  }
}

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
 * Whether the screen is so narrow that the slide should be offered as text, and what is shown where that was refused.
 * Where the deck begins, the offer leads to where the reader stopped.
 */
export function useReadInstead() {
  const { slides, currentSlideNo, isPrintMode, isPresenter } = useNav()
  const isNarrow = useMediaQuery(narrowScreen)
  const isUpright = useMediaQuery(portraitScreen)
  const isRefused = ref(recall())
  const nameOf = ({ no, meta }: (typeof slides.value)[number]) => String((meta.slide.frontmatter.routeAlias as string | undefined) ?? no)
  const slide = computed(() => slides.value.find(({ no }) => no === currentSlideNo.value))
  const isFirst = computed(() => slide.value !== undefined && slide.value === slides.value[0])
  const stopped = computed(() => {
    const [first] = slides.value
    const found = isFirst.value ? recallPlace(slides.value.map(nameOf)) : null
    return found === null || found === nameOf(first!) ? undefined : slides.value.find(each => nameOf(each) === found)
  })

  const isOwnPhone = computed(() => isNarrow.value && !isPrintMode.value && !isPresenter.value)

  return {
    isOffered: computed(() => isOwnPhone.value && !isRefused.value),
    /** The reader stays with the slides on a phone held upright, where there is room below them. */
    isBelow: computed(() => isOwnPhone.value && isRefused.value && isUpright.value),
    /** The slide where the reader stopped, where the offer leads there. */
    stopped: computed(() => stopped.value && { title: stopped.value.meta.slide.title ?? nameOf(stopped.value) }),
    /** Where the deck begins, and the reader too: how to begin is the reader's choice. */
    isFirst: computed(() => isFirst.value && !stopped.value),
    link: computed(() => {
      const found = stopped.value ?? slide.value
      return isFirst.value && !stopped.value ? '/read' : `/read/${found ? nameOf(found) : currentSlideNo.value}`
    }),
    refuse() {
      isRefused.value = true
      try {
        writeStored('sessionStorage', stayKey, 'yes')
      }
      catch {
        // then it is asked again on the next visit
      }
    },
  }
}
