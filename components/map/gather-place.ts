/** What belongs to a place: bodies that sit there, and records that name it. */
import type { Fact, Institution, Locality } from '../../data/schema/types.ts'

/** Every place, by how the map can show it. */
export interface PlaceKinds {
  /** With a spot, or an area whose name is written, inside the frame. */
  shown: readonly string[]
  /** With a spot, but beyond the frame. */
  beyond: readonly string[]
  /** Without a point. */
  pointless: readonly string[]
}

/**
 * Sorts places by how the map can show them; what is told as a detail of another is left out.
 * @param isInside whether a position lies inside the frame
 */
export function sortPlaces(places: Readonly<Record<string, Locality>>, areas: readonly string[], details: readonly string[], isInside: (at: { lon: number, lat: number }) => boolean): PlaceKinds {
  const ids = Object.keys(places).filter(id => !details.includes(id))
  const isShown = (id: string) => areas.includes(id) || (places[id]!.at !== null && isInside(places[id]!.at))
  return {
    shown: ids.filter(isShown),
    beyond: ids.filter(id => !isShown(id) && places[id]!.at !== null),
    pointless: ids.filter(id => !isShown(id) && places[id]!.at === null),
  }
}

/**
 * Ids of the bodies that sit at a place, then of the records that name it in their gist, each once.
 * @param most how many at most
 */
export function gatherAt(placeId: string, place: Locality, institutions: Readonly<Record<string, Institution>>, others: Readonly<Record<string, Fact>>, most: number): readonly string[] {
  const seated = Object.keys(institutions).filter(id => institutions[id]!.seat === placeId)
  const naming = Object.keys(others).filter(id => others[id]!.gist.includes(place.name.en))
  return [...new Set([...seated, ...naming])].slice(0, most)
}
