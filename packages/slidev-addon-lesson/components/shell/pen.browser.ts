/** Whether the pen is in hand in this window, and what it drew here. It stands apart from the pen, which is fetched when it is first asked for. */
import type { Ink } from './ink.ts'
import { ref, shallowRef } from 'vue'
import { mayLead, roomState, setState, sharesState } from './room-state.browser.ts'
import { partKey, penPart } from './room.ts'

export const isPenOn = ref(false)
/** What is drawn in a window that shares nothing, by the slide's number. */
const own = shallowRef<Readonly<Record<number, Ink>>>({})

/** Whether what is drawn in this window counts. */
export const mayDraw = (isPresenter: boolean): boolean => !sharesState(isPresenter) || mayLead(isPresenter)

/** Whether something may be drawn on a slide: worth fetching what shows it. */
export const mayHoldInk = (no: number): boolean => partKey(no, penPart) in roomState || no in own.value

/** What stands as the drawing of a slide, unchecked. */
export const findInk = (no: number, isPresenter: boolean): unknown => sharesState(isPresenter) ? roomState[partKey(no, penPart)]?.value : own.value[no]

/** Puts another drawing on a slide: in a lecture on every window's. */
export function putInk(no: number, ink: Ink, isPresenter: boolean): void {
  if (sharesState(isPresenter))
    setState(partKey(no, penPart), ink)
  else
    own.value = { ...own.value, [no]: ink }
}
