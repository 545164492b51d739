import type { Ref } from 'vue'
import type { useMapPlaces } from './useMapPlaces.ts'
import { computed } from 'vue'
import { mapFrames } from '../../deck.config.ts'
import { useRendering } from '../shell/useRendering.ts'
import { useRoomWidth } from '../shell/useRoomWidth.ts'
import { edgeRoom, insideEdge } from './degree-border.ts'
import { placeRooms } from './place-rooms.ts'

/**
 * What room the maps of places have, and where their names stand in it.
 * @param root the element that holds them
 * @param places that they show
 * @param places.place puts the names of a frame into a room
 * @param places.isPrint whether they stand on paper
 * @param places.isTold whether every place has been told
 */
export function useMapRooms(root: Readonly<Ref<HTMLElement | null>>, { place, isPrint, isTold }: Pick<ReturnType<typeof useMapPlaces>, 'place'> & { isPrint: Readonly<Ref<boolean>>, isTold: Readonly<Ref<boolean>> }) {
  const width = useRoomWidth(root, 852)
  const rendering = useRendering()
  const isNarrow = computed(() => rendering.value === 'narrow' || width.value < 640)
  /** Names are placed for the room that the edge leaves, which is less where it has numbers. */
  const hasNumbers = computed(() => isNarrow.value && !isPrint.value)
  /** On a slide one map stands at a time, large; both once every place has been told. */
  const isWall = computed(() => !isPrint.value && !isNarrow.value)
  const isBoth = computed(() => isWall.value && isTold.value)
  const rooms = computed(() => placeRooms(isNarrow.value ? 'column' : isPrint.value ? 'paper' : isBoth.value ? 'both' : 'one', width.value))
  const isSmall = computed(() => rooms.value.region.width < 480)
  // the italic of the ground is narrower than the letters by which names are measured
  const type = computed(() => ({ size: isSmall.value ? 15 : 20, ground: isSmall.value ? 0 : 16, spot: isWall.value ? 11 : 6 }))
  const names = computed(() => ({
    region: place('region', insideEdge(rooms.value.region, hasNumbers.value ? edgeRoom.top : edgeRoom.side), type.value),
    inset: mapFrames.inset ? place('inset', insideEdge(rooms.value.inset, edgeRoom.side), type.value) : [],
  }))
  return { isNarrow, hasNumbers, isWall, isBoth, rooms, isSmall, type, names }
}
