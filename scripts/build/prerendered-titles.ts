/** The titles that a page carries along, so that each slide's name can be shown before the slide has come. */

/** Left, top, width, size of the type and height of a line, in px on the slide. */
export type Place = readonly [left: number, top: number, width: number, size: number, line: number]

/** A slide's name, its title, and its place where that is not the usual one. */
export type PrerenderedTitle = readonly [name: string, text: string, place?: Place]

/** All titles, in the slides' order, and where most of them stand. */
export interface PrerenderedTitles { usual: Place, slides: PrerenderedTitle[] }

/**
 * Packs titles: most stand at one place, which is said once.
 * @param seen name, text and place of each slide's title
 */
export function packTitles(seen: readonly { name: string, text: string, place: Place }[]): PrerenderedTitles {
  const counts = new Map<string, number>()
  for (const { place } of seen)
    counts.set(place.join(), (counts.get(place.join()) ?? 0) + 1)
  const usual = [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '0,0,0,0,0'
  return {
    usual: usual.split(',').map(Number) as unknown as Place,
    slides: seen.map(({ name, text, place }) => place.join() === usual ? [name, text] : [name, text, place]),
  }
}
