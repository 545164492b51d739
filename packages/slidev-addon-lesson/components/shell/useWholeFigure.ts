import { computed, ref } from 'vue'
import { useReading } from './useReading.ts'
import { useRendering } from './useRendering.ts'
import { useRoomWidth } from './useRoomWidth.ts'

/**
 * The room of one figure that is drawn over a whole slide. Where one reads, its words stand below the drawing, which keeps to the column.
 * @param ratio height of the drawing in a column, as a share of its width
 */
export function useWholeFigure(ratio: number) {
  const root = ref<HTMLElement | null>(null)
  const room = useRoomWidth(root, 640)
  const rendering = useRendering()
  const isReading = useReading() !== null
  const isColumn = computed(() => rendering.value === 'narrow' || (isReading && rendering.value === 'print'))
  const width = computed(() => Math.min(640, room.value))
  const size = computed(() => isColumn.value ? { width: width.value, height: Math.round(width.value * ratio) } : { width: 980, height: 374 })
  return { root, isColumn, size }
}
