import type { FrameId, PlaceFrameId } from '../../data/schema/pictures.ts'
import type { Fact, Institution, Locality, PlaceId, RecordId } from '../../data/schema/types.ts'
import type { MapSize } from './projection.ts'
import { places } from '../../data/actors.ts'
import { events } from '../../data/events.ts'
import { factors } from '../../data/factors.ts'
import { indicators } from '../../data/indicators.ts'
import { institutions } from '../../data/institutions.ts'
import { areaWords, groundWords, within } from '../../data/map.ts'
import { projects } from '../../data/projects.ts'
import { mapFrames } from '../../deck.config.ts'
import { gatherAt, sortPlaces } from './gather-place.ts'
import { placeNames } from './place-names.ts'
import { isWithin } from './projection.ts'
import { useMapDrawing } from './useMapDrawing.ts'

/** Room by which the sorting is done; a frame holds the same places in any room of its shape. */
const usual = { region: { width: 488, height: 286 }, inset: { width: 314, height: 134 } } as const
const others: Record<string, Fact> = { ...events, ...indicators, ...projects, ...factors }
const isInside = (frame: PlaceFrameId) => (at: { lon: number, lat: number }) => mapFrames[frame] !== undefined && isWithin(useMapDrawing(frame, usual[frame]).project(at), usual[frame], 8)
const localities: Record<string, Locality> = places
const bodies: Record<string, Institution> = institutions

/** A place with all that is told of it. */
export interface PlaceView {
  id: PlaceId
  name: string
  gist: string
  /** Places that are told as a detail of it. */
  details: readonly { id: PlaceId, name: string, gist: string }[]
  /** Bodies that sit there, and records that name it. */
  belongs: readonly { id: RecordId, label: string }[]
}

const tell = (id: PlaceId) => ({ id, name: localities[id]!.name.en, gist: localities[id]!.gist })

function viewOf(id: PlaceId): PlaceView {
  const details = (Object.keys(within) as (keyof typeof within)[]).filter(detail => within[detail] === id).map(tell)
  // where details are told as well, there is room for fewer
  const belongs = gatherAt(id, places[id], bodies, others, details.length ? 2 : 3)
    .map(found => ({ id: found as RecordId, label: (bodies[found] ?? others[found]!).label }))
  return { ...tell(id), details, belongs }
}

/** The places of the data, by how the map can show them; those that a frame shows, with their names placed in a room. */
export function useMapPlaces() {
  const kinds = sortPlaces(localities, Object.keys(areaWords), Object.keys(within), isInside('region'))
  const isInset = (id: string) => localities[id]!.at !== null && isInside('inset')(localities[id]!.at)
  const views = (ids: readonly string[]) => (ids as readonly PlaceId[]).map(viewOf)
  const [onMap, onInset] = [kinds.shown.filter(id => !isInset(id)), kinds.shown.filter(isInset)]
  return {
    /** In the order in which they can be stepped through: as the radios stand. */
    shown: views([...onMap, ...onInset]),
    beyond: views(kinds.beyond),
    pointless: views(kinds.pointless),
    /** Names in their boxes, for the frame as large as it is drawn. */
    place(frame: FrameId, room: MapSize, type: { size: number, ground: number, spot: number }) {
      const ids = frame === 'region' ? onMap : onInset
      const named = ids.map(id => ({ id, text: localities[id]!.name.en, at: localities[id]!.at ?? areaWords[id as keyof typeof areaWords], isArea: localities[id]!.at === null }))
      const words = frame === 'region' && type.ground ? groundWords.map(({ text, ...at }) => ({ text, at, size: type.ground })) : []
      return placeNames(named, useMapDrawing(frame, room).project, room, { size: type.size, spot: type.spot }, words)
    },
  }
}
