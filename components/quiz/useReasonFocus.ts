import type { Ref } from 'vue'
import { computed, ref, watch } from 'vue'

/** What a part is given of its reasons. */
export interface ReasonProps {
  /** How many reasons are shown, from the first. */
  reasons: number
  /** On a slide, id of the one option whose reason is shown, large; absent where all stand. */
  focus?: string
}

/** What decides whose reason a slide shows. */
interface ReasonState {
  /** The question stands on a slide, before a class. */
  inClass: Readonly<Ref<boolean>>
  /** From which moment one option stands out. */
  isOut: Readonly<Ref<boolean>>
  reasons: Readonly<Ref<number>>
  /** The clicks give the reasons one by one. */
  isStepwise: Readonly<Ref<boolean>>
  /** Ids in the order shown. */
  ids: Readonly<Ref<readonly string[]>>
  /** The one that is worth most. */
  best: Readonly<Ref<string | undefined>>
  /** A reader answered: what this one looks at is no affair of the class. */
  isOwn: Readonly<Ref<boolean>>
  /** What the class looks at, in every window. */
  shared: { readonly look?: string, lookAt: (id: string | undefined) => void }
}

/**
 * A hall reads one reason at a time: the one of the right option or, where the clicks go through them, the last that
 * came; a press on another shows that one's. On paper and on a page of its own all stand.
 */
export function useReasonFocus({ inClass, isOut, reasons, isStepwise, ids, best, isOwn, shared }: ReasonState) {
  const looked = ref<string>()
  watch([isOut, reasons], () => {
    looked.value = undefined
    // the clicks come to a reason of their own
    if (shared.look !== undefined)
      shared.lookAt(undefined)
  })
  const given = computed(() => isStepwise.value && reasons.value ? ids.value[reasons.value - 1] : best.value)
  return {
    focus: computed(() => inClass.value && isOut.value ? (isOwn.value ? looked.value : shared.look) ?? given.value : undefined),
    look(id: string) {
      if (isOwn.value || !inClass.value)
        looked.value = id
      else
        shared.lookAt(id)
    },
  }
}

/** Whether an option's reason stands there. */
export function hasReason({ reasons, focus }: Readonly<ReasonProps>, id: string, place: number): boolean {
  return focus === undefined ? place < reasons : reasons > 0 && id === focus
}

/** Whether an option stands back, because a slide shows another's reason. */
export function standsBack({ focus }: Readonly<ReasonProps>, id: string): boolean {
  return focus !== undefined && id !== focus
}
