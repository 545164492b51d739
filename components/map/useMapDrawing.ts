import type { ActorId, FrameId, MapFrame, Position } from '@deck/article'
import type { Land, MapDrawing, MapSize, Point } from './draw-map.ts'
import { countryWords, land, leaderWords } from '@deck/lesson/map'
import { mapFrames, parties } from '@deck/lesson/outline'
import { actors } from '@deck/lesson/records'
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

// Countries on the map: how their shapes are printed, and where their names stand.

/** How a country's shape is printed; without a shade it is plain land. */
export interface Shade {
  /** The rail of the ladder whose colour outlines it. */
  rail: 'left' | 'right'
  /** Filled, and hatched, so that it does not hang on colour alone. */
  lit?: boolean
}

/** A country's name on the map; one in the sea has a line that leads to its country. */
interface CountryWord { id: ActorId, label: string, at: Position, to?: Position, rail?: Shade['rail'] }

const railOf = (id: ActorId) => (['left', 'right'] as const)[(parties as readonly ActorId[]).indexOf(id)]

/** Code of a country's shape; '' where the map does not reach it. */
export const shapeOf = (id: ActorId): string => (actors[id] as { shape?: string | null }).shape ?? ''

/** Shades by shape: those of the partnership have the colours of their rails, and no other land is shaded. */
export function shadeParties(ids: readonly ActorId[] = parties, lit = true): Readonly<Record<string, Shade>> {
  return Object.fromEntries(ids.flatMap((id) => {
    const [shape, rail] = [shapeOf(id), railOf(id)]
    return shape && rail ? [[shape, { rail, lit }]] : []
  }))
}

/** Names of countries and where they stand: in the sea where there is no room on the land, unless `leaders` has none there. */
export function nameCountries(ids: readonly ActorId[], leaders: Partial<Record<ActorId, Pick<CountryWord, 'at' | 'to'>>> = leaderWords): CountryWord[] {
  return ids.map(id => ({
    id,
    label: actors[id].label,
    at: (countryWords as Partial<Record<ActorId, Position>>)[id]!,
    ...leaders[id],
    rail: railOf(id),
  }))
}
