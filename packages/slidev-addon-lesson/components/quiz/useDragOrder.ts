import type { Ref } from 'vue'
import { dropPlace } from '@deck/questions'
import { shallowRef } from 'vue'

/**
 * Lets the rows of a list be dragged to another place by a handle, as an extra beside buttons. The
 * rows stay where they are in the document until one is let go: only their style says where they
 * will stand.
 * @param list the element whose children are the rows
 * @param drop what to do with a row let go in another place
 */
export function useDragOrder(list: Readonly<Ref<HTMLElement | null>>, drop: (from: number, to: number) => void) {
  const drag = shallowRef<{ from: number, to: number, by: number, step: number } | null>(null)

  function start(event: PointerEvent, from: number) {
    const handle = event.currentTarget as HTMLElement
    const rows = [...list.value!.children] as HTMLElement[]
    const boxes = rows.map(row => row.getBoundingClientRect())
    // A slide is scaled to its window: what the pointer travels is not what the row must.
    const scale = boxes[from]!.height / rows[from]!.offsetHeight || 1
    const step = (boxes[from]!.height + boxes[1]!.top - boxes[0]!.bottom) / scale
    const middles = boxes.map(({ top, height }) => top + height / 2)
    const follow = ({ clientY }: PointerEvent) => {
      drag.value = { from, to: dropPlace(middles, from, clientY - event.clientY), by: (clientY - event.clientY) / scale, step }
    }
    const end = ({ type }: PointerEvent) => {
      const last = drag.value
      drag.value = null
      handle.removeEventListener('pointermove', follow)
      if (type === 'pointerup' && last && last.to !== from)
        drop(from, last.to)
    }
    handle.setPointerCapture(event.pointerId)
    handle.addEventListener('pointermove', follow)
    handle.addEventListener('pointerup', end, { once: true })
    handle.addEventListener('pointercancel', end, { once: true })
  }

  /** The style of the row in this place, while one is dragged. */
  function styleOf(place: number) {
    if (!drag.value)
      return undefined
    const { from, to, by, step } = drag.value
    if (place === from)
      return { transform: `translateY(${by}px)`, zIndex: 1, background: 'var(--paper-deep)' }
    return { transform: `translateY(${place > from && place <= to ? -step : place < from && place >= to ? step : 0}px)`, transition: 'transform .15s' }
  }

  return { start, styleOf }
}
