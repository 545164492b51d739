import type { Ink, InkColour, InkPoint, Stroke } from './ink.ts'
import { useNav } from '@slidev/client'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { addStroke, beginStroke, isFull, isInk, lengthen } from './ink.ts'
import { findInk, putInk } from './pen.browser.ts'

/** How often a line that is being drawn is sent to the other windows, in milliseconds. */
const beat = 100
/** How many steps can be taken back. */
const mostSteps = 50

/** The pen on the slide in view: its line, eraser, and the steps that can be taken back. What is drawn is the lecture's. */
export function usePen() {
  const { currentSlideNo, isPresenter } = useNav()
  const colour = ref<InkColour>('red')
  const erases = ref(false)
  const ink = computed<Ink>(() => {
    const found = findInk(currentSlideNo.value, isPresenter.value)
    return isInk(found) ? found : []
  })
  /** The line that is being drawn, and what was drawn before it. */
  const line = shallowRef<{ stroke: Stroke, before: Ink, sentAt: number } | null>(null)
  const past = new Map<number, Ink[]>()
  const put = (next: Ink) => putInk(currentSlideNo.value, next, isPresenter.value)
  const recordInk = () => past.set(currentSlideNo.value, [...past.get(currentSlideNo.value) ?? [], ink.value].slice(-mostSteps))
  watch(currentSlideNo, () => { line.value = null })

  function change(next: Ink) {
    recordInk()
    put(next)
  }
  function begin(point: InkPoint, at: number) {
    recordInk()
    line.value = { stroke: beginStroke(colour.value, point), before: ink.value, sentAt: at }
  }
  function end() {
    const { stroke, before } = line.value ?? {}
    line.value = null
    if (stroke && before)
      put(addStroke(before, stroke))
  }
  function extend(point: InkPoint, at: number) {
    if (!line.value)
      return
    const { before, sentAt } = line.value
    const stroke = lengthen(line.value.stroke, point)
    const isDue = at - sentAt >= beat
    line.value = { stroke, before, sentAt: isDue ? at : sentAt }
    if (isDue)
      put(addStroke(before, stroke))
    if (isFull(stroke)) {
      end()
      begin(point, at)
    }
  }

  return reactive({
    colour,
    choose: (next: InkColour) => {
      colour.value = next
      erases.value = false
    },
    erases,
    toggleEraser: () => { erases.value = !erases.value },
    /** All that stands on the slide, the line that is being drawn included. */
    shown: computed<Ink>(() => line.value ? addStroke(line.value.before, line.value.stroke) : ink.value),
    isDrawing: computed(() => line.value !== null),
    begin,
    extend,
    end,
    erase: (index: number) => change(ink.value.filter((_, i) => i !== index)),
    /** Takes the last step back; after a reload, the last line. */
    undo: () => put(past.get(currentSlideNo.value)?.pop() ?? ink.value.slice(0, -1)),
    clear: () => change([]),
  })
}

export type Pen = ReturnType<typeof usePen>
