import type { InjectionKey } from 'vue'
import { useNav, useSlideContext } from '@slidev/client'
import { computed, inject, provide } from 'vue'

type QuizReveal = ReturnType<typeof revealByClicks>
const key: InjectionKey<QuizReveal> = Symbol('quiz reveal')

/** For a question on a page of its own: no clicks, no class; only the reader's own check shows the key. */
export function provideLoneReveal(): void {
  const no = computed(() => false)
  provide(key, { isPrintMode: no, isPresenter: no, canReveal: no, keyGiven: no, reasonsGiven: computed(() => 0), giveKey() {}, giveReasons() {}, holdBack() {} })
}

/**
 * What has been given away: as the page around says, else as the slide's clicks say.
 * @param count how many options there are
 */
export function useQuizReveal(count: number): QuizReveal {
  return inject(key, () => revealByClicks(count), true)
}

/**
 * What a quiz slide has given away, as its clicks say: 0 the question, 1 the key, then the reasons.
 * Clicks are the one state that Slidev shares between presenter and audience windows and keeps over
 * a reload, so the lecturer holds the key back until the click, in both windows at once.
 *
 * The slide's frontmatter says how: `clicks: 2` brings all reasons with the second click; with one
 * click more than there are options (`clicks: 5` for four) they come one by one, A to D. The last
 * click always shows everything. On paper nothing is held back.
 * @param count how many options there are
 */
function revealByClicks(count: number) {
  const { $clicksContext } = useSlideContext()
  const { isPrintMode, isPresenter } = useNav()
  const given = computed(() => $clicksContext.current)
  const isOver = computed(() => isPrintMode.value || (given.value > 1 && given.value >= $clicksContext.total))

  return {
    isPrintMode,
    isPresenter,
    /** Whether the slide has clicks to reveal with. */
    canReveal: computed(() => $clicksContext.total >= 2),
    keyGiven: computed(() => isPrintMode.value || given.value >= 1),
    /** How many options have their reason shown, from the first. */
    reasonsGiven: computed(() => isOver.value ? count : Math.max(0, given.value - 1)),
    giveKey: () => { $clicksContext.current = Math.max(1, $clicksContext.current) },
    giveReasons: () => { $clicksContext.current = $clicksContext.total },
    holdBack: () => { $clicksContext.current = 0 },
  }
}
