/** What a browser keeps of a reader beside the answers. */
import type { PersistedFormat } from '../shell/usePersisted.ts'
import type { ReadingPlace, ReadLine, Stay, TextStep } from './reading-place.ts'
import { writeStored } from '@deck/browser/storage'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { hasLetterKeys } from '../shell/keys-help.browser.ts'
import { languageChoice, readingKey, stayKey } from '../shell/read-instead.ts'
import { usePersisted } from '../shell/usePersisted.ts'
import { followStay, noPlace, readPlace, waitForPlace, writePlace } from './reading-place.ts'

export { readingKey }

/**
 * Where the reader stopped last time, and the size of the text, as this browser keeps them. A reader who comes in
 * elsewhere takes the place along only after having stayed for a while.
 * @param slides names of all slides that there are
 * @param order names of the slides of this page, in its order
 */
export function useReadingPlace(slides: readonly string[], order: readonly string[]) {
  const { value, change } = usePersisted(placeFormat(slides))
  const { slide, share } = value.value
  /** Where the last visit ended: stays until the reader has settled here, is back there, or would rather not know. */
  const before = shallowRef(slide === null ? null : { slide, share: share ?? undefined })
  const storePlace = (part: Partial<ReadingPlace>) => void change(old => ({ ...old, ...part }))
  let stay: Stay | null = null
  let line: ReadLine | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function confirmPlace() {
    clearTimeout(timer)
    if (!line || !stay || document.visibilityState === 'hidden')
      return
    const wait = waitForPlace(value.value.slide, stay, order, Date.now())
    if (wait > 0) {
      timer = setTimeout(confirmPlace, wait)
      return
    }
    before.value = null
    if (line.slide !== value.value.slide || line.share !== value.value.share)
      storePlace(line)
  }
  // nobody reads on a screen that is off
  useEventListener(document, 'visibilitychange', () => {
    stay = stay && { ...stay, since: Date.now() }
    confirmPlace()
  })
  onScopeDispose(() => clearTimeout(timer))
  return {
    before,
    step: computed({ get: () => value.value.step, set: (step: TextStep) => storePlace({ step }) }),
    /** Records where the reader rests. */
    recordLine(found: ReadLine) {
      line = found
      stay = followStay(stay, found.slide, order, Date.now())
      confirmPlace()
    },
  }
}

/** How many times the usual size each step of the text has. */
const scales = [1, 1.15, 1.3] as const
/** The size that browsers have where nobody has set another, in px, and how many times as large text becomes at most. */
const usual = { px: 16, most: 2 }

/**
 * How the browser keeps where the reader stopped, and the size of the text.
 * @param slides names of all slides that there are
 */
export function placeFormat(slides: readonly string[]): PersistedFormat<ReadingPlace> {
  return {
    name: readingKey,
    area: 'localStorage',
    empty: noPlace,
    read: text => readPlace(text, slides),
    write: writePlace,
    // what another tab has changed meanwhile holds; this one adds its part
    merge: (_, found) => found,
    follows: false,
  }
}

/** How many times the usual size the browser's own setting makes text: our sizes are in px, which do not follow it. */
function measureBrowser(): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual.px || 1)
}

/** By how much a page's text is enlarged, for `zoom`: the reader's step times the browser's own setting. */
export function useTextScale(step: Readonly<{ value: TextStep }>) {
  const browser = ref(measureBrowser())
  // a reader who changes the setting comes back to the page
  useEventListener(window, ['focus', 'resize'], () => { browser.value = measureBrowser() })
  return computed(() => Math.min(usual.most, scales[step.value] * browser.value))
}

/** The size of the text on a page beside the reading page: the same step, and the same record. */
export function useTextSize() {
  const { slides } = useNav()
  const { value, change } = usePersisted(placeFormat(slides.value.map(({ no, meta }) => String(meta.slide.frontmatter.routeAlias ?? no))))
  const step = computed({ get: () => value.value.step, set: (step: TextStep) => void change(old => ({ ...old, step })) })
  return { step, scale: useTextScale(step) }
}

/**
 * Forgets where a reader stopped, how large the text was, whether letters are commands, which language was chosen, and what was chosen for
 * this visit. Does nothing where the browser refuses.
 */
export function forgetReader(): void {
  hasLetterKeys.value = true
  for (const [area, name] of [['localStorage', readingKey], ['localStorage', languageChoice], ['sessionStorage', stayKey]] as const) {
    try {
      writeStored(area, name, null)
    }
    catch {
      // a browser that refuses its storage has kept nothing
    }
  }
}
