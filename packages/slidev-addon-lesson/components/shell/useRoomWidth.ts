import type { Ref } from 'vue'
import { useElementSize, useResizeObserver } from '@vueuse/core'
import { computed, onMounted, ref } from 'vue'
import { useReading } from './useReading.ts'
import { useRendering } from './useRendering.ts'

/** From this width on, in px, a page to be read has pictures as on a slide; with less room they are placed for the column. */
export const minSlideLayoutWidth = 852
/** The widths that a picture in a column is placed for, upright, in px: a small phone in its largest type, and the widest column. */
const column = { least: 200, most: 640 }

/**
 * The width that an element has, in its own px: on a slide the canvas', on a page the column's. A page that flows knows
 * its column and nothing is measured; on a page of text the picture is not seen, and is drawn as usual.
 * @param element whose room is measured
 * @param usual what is assumed until it is measured, and where nothing can measure
 */
export function useRoomWidth(element: Readonly<Ref<HTMLElement | null>>, usual: number): Readonly<Ref<number>> {
  const width = ref(usual)
  const rendering = useRendering()
  const reading = useReading()
  const isKnown = () => reading !== null && rendering.value === 'narrow'
  /** A narrow window says nothing of the paper that is being printed. */
  const isPaper = () => reading !== null && rendering.value === 'print' && reading.width.value < minSlideLayoutWidth
  const measure = () => { width.value = Math.round(element.value?.clientWidth || usual) }
  onMounted(() => {
    if (isKnown() || isPaper())
      return
    measure()
    useResizeObserver(element, measure)
  })
  return computed(() => {
    if (rendering.value === 'text')
      return usual
    const found = isKnown() ? Math.floor(reading!.width.value) : width.value
    return rendering.value === 'narrow' ? Math.max(column.least, Math.min(column.most, found || usual)) : found
  })
}

/**
 * Whether a picture is placed for a narrow column: where the page asks for it, and where its own room is that small. A
 * room not yet measured counts as wide.
 * @param element whose width counts; on a slide this is the canvas's, however small the screen
 */
export function useNarrow(element: Readonly<Ref<HTMLElement | null>>) {
  const rendering = useRendering()
  // where it is known nothing is measured, which would have the browser lay out the page once for every picture that comes
  const { width } = useElementSize(computed(() => rendering.value === 'narrow' ? null : element.value))
  return computed(() => rendering.value === 'narrow' || (rendering.value !== 'text' && width.value > 0 && width.value <= column.most))
}
