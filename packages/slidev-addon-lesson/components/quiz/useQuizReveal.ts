import type { InjectionKey } from 'vue'
import { computed, inject, provide, ref } from 'vue'
import { useSlideClick } from '../shell/useSlideClick.ts'
import { readQuizSteps, stepClicks } from './quiz-steps.ts'
import { useQuizSetting } from './useQuizSetting.ts'

type QuizReveal = ReturnType<typeof revealByClicks>
const key: InjectionKey<QuizReveal> = Symbol('quiz reveal')

/**
 * For a question on a page of its own: no clicks, no class; the reader's own check shows the answer.
 * @param canReveal whether a reader may give up, and gets answer and reasons
 * @param isGiven whether answer and reasons stand there from the first, as in results
 */
export function provideLoneReveal(canReveal = false, isGiven = false): void {
  const no = computed(() => false)
  const given = ref(isGiven)
  provide(key, {
    isPrintMode: no,
    isPresenter: no,
    inClass: no,
    canReveal: computed(() => canReveal),
    optionsShown: computed(() => true),
    answerGiven: computed(() => given.value),
    reasonsGiven: computed(() => given.value ? Number.POSITIVE_INFINITY : 0),
    isStepwise: no,
    giveOptions() {},
    giveAnswer() { given.value = true },
    giveReasons() {},
    withholdAnswer() { given.value = false },
  })
}

/**
 * What has been given away: as the page around says, else as the slide's clicks say.
 * @param count how many options there are
 */
export function useQuizReveal(count: number): QuizReveal {
  return inject(key, () => revealByClicks(count), true)
}

/**
 * What a quiz slide has given away, as its clicks say; components/quiz/quiz-steps.ts has the steps.
 * Clicks are the one state that Slidev shares between presenter and audience windows and keeps over
 * a reload, so the lecturer holds options and answer back until the click, in both windows at once.
 * On paper nothing is held back, unless the page around wants room for the reader's own answer.
 * @param count how many options there are
 */
function revealByClicks(count: number) {
  const { click, total, isPrint: isPrintMode, isPresenter, isOverview } = useSlideClick()
  const { isBlank = false } = useQuizSetting()
  // the overview gives no answers away
  const stage = computed(() => readQuizSteps(isOverview.value ? Math.min(1, click.value) : click.value, total.value, count))
  /** Steps on to a click; never back. */
  const give = (clicks: number) => { click.value = Math.max(clicks, click.value) }

  return {
    isPrintMode,
    isPresenter,
    /** Whether a class may be here, with hands to count: on a slide, not on paper. */
    inClass: computed(() => !isPrintMode.value),
    /** Whether the slide has clicks to reveal with. */
    canReveal: computed(() => total.value >= stepClicks),
    optionsShown: computed(() => isPrintMode.value || stage.value.optionsShown),
    answerGiven: computed(() => isPrintMode.value ? !isBlank : stage.value.answerGiven),
    /** How many options have their reason shown, from the first. */
    reasonsGiven: computed(() => isPrintMode.value ? (isBlank ? 0 : count) : stage.value.reasons),
    /** Whether the clicks give the reasons one by one. */
    isStepwise: computed(() => total.value > stepClicks),
    giveOptions: () => give(1),
    giveAnswer: () => give(2),
    giveReasons: () => give(total.value),
    /** Back to the question with its options, to be answered anew. */
    withholdAnswer: () => { click.value = 1 },
  }
}
