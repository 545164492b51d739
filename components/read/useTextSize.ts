import type { ReadingPlace, TextStep } from './read-place.ts'
import { useNav } from '@slidev/client'
import { useEventListener } from '@vueuse/core'
import { computed, ref } from 'vue'
import { readingKey } from '../shell/read-instead.ts'
import { useKeptRecord } from '../shell/useKeptRecord.ts'
import { noPlace, readPlace, writePlace } from './read-place.ts'

/** How many times the usual size each step of the text has. */
const scales = [1, 1.15, 1.3] as const
/** The size that browsers have where nobody has set another, in px, and how many times as large text becomes at most. */
const usual = { px: 16, most: 2 }

/**
 * The record of the reading page: where the reader stopped, and the size of the text.
 * @param slides names of all slides that there are
 */
export function useKeptPlace(slides: readonly string[]) {
  return useKeptRecord<ReadingPlace>({
    name: readingKey,
    area: 'localStorage',
    empty: noPlace,
    read: text => readPlace(text, slides),
    write: writePlace,
    // what another tab has changed meanwhile holds; this one adds its part
    merge: (_, found) => found,
    follows: false,
  })
}

/** How many times the usual size the browser's own setting makes text: our sizes are in px, which do not follow it. */
function measureBrowser(): number {
  return Math.max(1, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / usual.px || 1)
}

/** By how much a page's text is enlarged, for `zoom`: the reader's step times the browser's own setting. */
export function useTextScale(step: Readonly<{ value: TextStep }>) {
  const browser = ref(measureBrowser())
  // whoever changes the setting comes back to the page
  useEventListener(window, ['focus', 'resize'], () => { browser.value = measureBrowser() })
  return computed(() => Math.min(usual.most, scales[step.value] * browser.value))
}

/** The size of the text on a page beside the reading page: the same step, and the same record. */
export function useTextSize() {
  const { slides } = useNav()
  const { value, change } = useKeptPlace(slides.value.map(({ no, meta }) => String(meta.slide.frontmatter.routeAlias ?? no)))
  const step = computed({ get: () => value.value.step, set: (step: TextStep) => void change(old => ({ ...old, step })) })
  return { step, scale: useTextScale(step) }
}
