import type { Desk } from '@deck/live-class/protocol/messages'
import type { Ref } from 'vue'
import type { Action } from './useClassActions.ts'
import { useNav } from '@slidev/client'
import { computed, shallowRef, watch, watchEffect } from 'vue'
import { deskTexts } from '../room/desk-texts.browser.ts'
import { useWall } from '../shell/useWall.ts'

/**
 * Tells the lecturer's own phone where the lecture stands, and phones that follow which slide; does what a remote presses.
 * @param actions what can be done about the vote
 * @param show sends it
 * @returns does what a remote presses
 */
export function useRemoteDesk(actions: Readonly<Ref<readonly Action[]>>, show: (desk: Desk) => void): (key: string) => void {
  const { currentSlideNo, slides, clicks, clicksTotal, total, next, prev } = useNav()
  const wall = useWall()
  const slide = computed(() => slides.value.find(({ no }) => no === currentSlideNo.value)?.meta.slide)
  const title = computed(() => String(slide.value?.title ?? ''))
  /** What the hall sees, or saw before its screen was covered: phones are never ahead of it. */
  const at = shallowRef<Desk['at']>()
  watchEffect(() => {
    if (wall.value === 'open')
      at.value = { slide: String(slide.value?.frontmatter.routeAlias ?? currentSlideNo.value), click: clicks.value }
  })
  const desk = computed<Desk>(() => ({
    title: title.value,
    place: `${currentSlideNo.value} / ${total.value}${clicksTotal.value ? ` · ${clicks.value} / ${clicksTotal.value}` : ''}`,
    notes: [...deskTexts.notes].slice(0, 6),
    pace: deskTexts.pace,
    isBlack: wall.value === 'black',
    actions: actions.value.map(({ id, label }) => ({ id, label })),
    at: at.value,
  }))
  watch(() => JSON.stringify(desk.value), () => show(desk.value), { immediate: true })
  return (key) => {
    if (key === 'next' || key === 'back')
      void (key === 'next' ? next() : prev())
    else if (key === 'black')
      wall.value = wall.value === 'black' ? 'open' : 'black'
    else
      void actions.value.find(({ id }) => id === key)?.act()
  }
}
