import type { FrameId, MapFrame, Position } from '@deck/article'
import type { Land, MapDrawing, MapSize, Point } from './draw-map.ts'
import { land } from '#article/map'
import { mapFrames } from '#article/outline'
import { drawMap, projectFrame, projectPoint } from './draw-map.ts'

/** A drawn map, and the way from degrees to its px. */
interface MapView { drawing: MapDrawing, project: (at: Position) => Point }

/**
 * The stretch of the earth that a map draws.
 * @throws RangeError where deck.config.ts has none of that name
 */
export function findFrame(id: FrameId): MapFrame {
  const frame: MapFrame | undefined = mapFrames[id]
  if (!frame)
    throw new RangeError(`mapFrames in deck.config.ts has no "${id}": this deck has no such map`)
  return frame
}

/** Whether this deck has a map of that stretch; where it has none, a picture on it is shown as text. */
export const hasFrame = (id: FrameId): boolean => id in mapFrames

const drawn = new Map<string, MapView>()

/** The map of a frame in a room, drawn once for each size: a slide that is printed five times over is drawn once. */
export function useMapDrawing(id: FrameId, size: MapSize): MapView {
  const key = `${id} ${size.width} ${size.height}`
  const known = drawn.get(key)
  if (known)
    return known
  const frame = findFrame(id)
  const projection = projectFrame(frame, size)
  const view = {
    drawing: drawMap(land as unknown as Land, frame, size),
    project: (at: Position) => projectPoint(projection, at),
  }
  drawn.set(key, view)
  return view
}
