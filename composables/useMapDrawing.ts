import type { Land, MapDrawing } from '../logic/map/draw-map.ts'
import type { MapSize, Point } from '../logic/map/projection.ts'
import type { FrameId, Position } from '../model/pictures.ts'
import land from '../data/land.json'
import { mapFrames } from '../deck.config.ts'
import { drawMap } from '../logic/map/draw-map.ts'
import { projectFrame, projectPoint } from '../logic/map/projection.ts'

/** A drawn map, and the way from degrees to its px. */
export interface MapView { drawing: MapDrawing, project: (at: Position) => Point }

const drawn = new Map<string, MapView>()

/** The map of a frame in a room, drawn once for each size: a slide that is printed five times over is drawn once. */
export function useMapDrawing(id: FrameId, size: MapSize): MapView {
  const key = `${id} ${size.width} ${size.height}`
  const known = drawn.get(key)
  if (known)
    return known
  const projection = projectFrame(mapFrames[id], size)
  const view = {
    drawing: drawMap(land as unknown as Land, mapFrames[id], size),
    project: (at: Position) => projectPoint(projection, at),
  }
  drawn.set(key, view)
  return view
}
