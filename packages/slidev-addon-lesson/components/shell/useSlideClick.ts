import type { InjectionKey, Ref } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed, inject, provide } from 'vue'
import { partRef } from './room-state.browser.ts'
import { useReading } from './useReading.ts'
import { useRendering } from './useRendering.ts'

/** The click of the slide around, as components see it. */
interface SlideClick {
  /** Reading it follows the clicker, writing it steps there. */
  click: Ref<number>
  /** How many clicks the slide declares. */
  total: Readonly<Ref<number>>
  /** Nothing may be hidden. */
  isPrint: Readonly<Ref<boolean>>
  /** What comes with a later click is held back. */
  isStepped: Readonly<Ref<boolean>>
  /** The slide stands in the lecturer's window. */
  isPresenter: Readonly<Ref<boolean>>
  /** The slide is in view, rather than a preview or waiting its turn. */
  isActive: Readonly<Ref<boolean>>
  /** It is one of the lecture's, rather than on paper, in an overview or on a page of its own. */
  inLecture: Readonly<Ref<boolean>>
  /** It is a small one among all, where a slide stands at its last click. */
  isOverview: Readonly<Ref<boolean>>
  /** Number of the slide. */
  page: Readonly<Ref<number>>
}

const shiftKey: InjectionKey<number> = Symbol('click shift')

/** Says for everything below that its clicks begin later: so many pass before them, because something else stands on the slide. */
export function provideClickShift(shift: number): void {
  provide(shiftKey, shift)
}

/**
 * The slide's click as a state that every window of a lecture shares: reading it follows the
 * clicker, writing it steps there. A step beyond the clicks that the slide's frontmatter declares
 * holds until the clicker moves on, in every window too. With it, whether nothing may be hidden, and
 * whether it is in view rather than a preview or a slide waiting its turn.
 */
export function useSlideClick(): SlideClick {
  const { $clicksContext, $page, $renderContext } = useSlideContext()
  const nav = useNav()
  const rendering = useRendering()
  const isActive = computed(() => ['slide', 'presenter'].includes($renderContext.value) && nav.currentSlideNo.value === $page.value)
  const reading = useReading()
  const shift = inject(shiftKey, 0)
  const inLecture = computed(() => reading === null && rendering.value === 'live' && ['slide', 'presenter', 'previewNext'].includes($renderContext.value))
  const place = { page: $page, click: computed(() => $clicksContext.current), isPresenter: nav.isPresenter, inLecture, isActive }
  const beyond = partRef<number | null>(
    place,
    'beyond',
    null,
    found => Number.isInteger(found) && (found as number) > $clicksContext.total ? found as number : undefined,
    true,
  )
  return {
    click: computed({
      get: () => Math.max(0, (beyond.value ?? $clicksContext.current) - shift),
      set(own: number) {
        const value = own + shift
        const isBeyond = value > $clicksContext.total
        if (isBeyond || beyond.value !== null)
          beyond.value = isBeyond ? value : null
        if (!isBeyond)
          $clicksContext.current = value
      },
    }),
    total: computed(() => Math.max(0, $clicksContext.total - shift)),
    isPrint: computed(() => rendering.value !== 'live'),
    isStepped: computed(() => rendering.value === 'live' || Boolean(reading?.isStepped)),
    isPresenter: nav.isPresenter,
    isActive,
    inLecture,
    isOverview: computed(() => $renderContext.value === 'overview'),
    page: $page,
  }
}
