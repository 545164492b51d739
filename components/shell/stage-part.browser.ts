import type { Ref } from 'vue'
import type { StagePart } from './stage.ts'
import { computed, shallowRef, watch } from 'vue'
import { mayLead, putOnStage, sharesStage, stage } from './lecture-stage.browser.ts'
import { partKey } from './stage.ts'

/** Where on the stage a part stands. */
export interface StagePlace {
  /** Number of the slide; 0 on a lone one. */
  page: Readonly<Ref<number>>
  click: Readonly<Ref<number>>
  /** The slide stands in the lecturer's window. */
  isPresenter: Readonly<Ref<boolean>>
  /** The slide is one of the lecture's, rather than on paper, in an overview or on a page of its own. */
  onStage: Readonly<Ref<boolean>>
  /** The slide is in view. */
  isActive: Readonly<Ref<boolean>>
}

/** A value as it came, read as what the part can be; undefined for what makes no sense here, which is ignored. */
export type ReadPart<T> = (found: unknown) => T | undefined

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * A part of what a slide shows: the lecture's where there is one, else this window's own.
 * @param place of the slide
 * @param name of the part, unique on its slide
 * @param start what holds until somebody sets it; plain enough for JSON
 * @param read what a value of another window means here
 * @param perClick whether the clicker's next step puts it away
 */
export function stagePart<T>({ page, click, isPresenter, onStage, isActive }: StagePlace, name: string, start: T, read: ReadPart<T>, perClick = false): Ref<T> {
  const own = shallowRef<StagePart | null>(null)
  const key = computed(() => partKey(page.value, name))
  const isShared = computed(() => onStage.value && sharesStage(isPresenter.value))
  const found = computed(() => isShared.value ? stage.value[key.value] : own.value)
  const value = computed(() => {
    const part = found.value
    const known = part && (!perClick || part.click === click.value) ? read(part.value) : undefined
    return known === undefined ? start : known
  })

  function set(next: T): void {
    const at = perClick ? click.value : undefined
    own.value = { at: 0, value: next, click: at }
    if (isShared.value && isActive.value && mayLead(isPresenter.value) && !(isSame(next, value.value) && found.value?.click === at))
      putOnStage(key.value, next, at)
  }
  if (perClick) {
    watch(click, () => {
      own.value = null
      // the lecturer's window alone puts away: another would do so too late, and over what came since
      if (isShared.value && isPresenter.value && isActive.value && found.value && found.value.click !== click.value && !isSame(found.value.value, start))
        putOnStage(key.value, start, found.value.click)
    })
  }
  return computed({ get: () => value.value, set })
}
