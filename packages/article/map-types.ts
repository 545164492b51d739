/** What maps take from the data: positions, and stretches of the earth. */

/** A position in degrees, east and north. */
export interface Position { lon: number, lat: number }

/** A stretch of the earth: the cone it is drawn on, and points that must lie within it. */
export interface MapFrame {
  /** What a reader hears first, e.g. "Map of …". */
  title: string
  /** Parallels on which the cone touches, and the meridian that stands upright. */
  parallels: readonly [number, number]
  meridian: number
  /** The frame is laid round these. */
  holds: readonly Position[]
  /** Degrees between two numbers on the edge, and between two cells of its border. */
  degrees: { number: number, cell: number }
}

/** Which stretch, where places stand: the whole, or a part of it beside the whole. */
export type PlaceFrameId = 'region' | 'inset'

/** Which stretch: one with places, the land of the right rail alone, or that land and the sea. */
export type FrameId = PlaceFrameId | 'partner' | 'inland'
