/** Sizes of two maps that stand together: the region, and the part of it that is shown large. */
import type { MapSize } from './projection.ts'

/** In a hall one map at a time, or both; on paper both beside a list; in a column one below the other. */
export type MapsForm = 'one' | 'both' | 'paper' | 'column'

/** Room of either map, in px; only in a column it depends on the width. */
export function placeRooms(form: MapsForm, width: number): { region: MapSize, inset: MapSize } {
  return {
    one: { region: { width: 852, height: 322 }, inset: { width: 852, height: 322 } },
    both: { region: { width: 500, height: 312 }, inset: { width: 336, height: 312 } },
    paper: { region: { width: 226, height: 136 }, inset: { width: 226, height: 102 } },
    column: { region: { width, height: Math.round(width * 0.7) }, inset: { width, height: Math.round(width * 0.55) } },
  }[form]
}
