/** Which country takes part in which body, as a table in order of the bodies' years. */
import type { Institution } from '../../data/schema/types.ts'

/** A body's row. */
export interface BodyRow {
  id: string
  /** Its acronym, or its label where it has none. */
  name: string
  year: number
  /** Whether each country takes part, in the order of the columns; null where nobody lists the members. */
  takesPart: readonly boolean[] | null
}

/**
 * The rows, the oldest body first.
 * @param countries ids of the columns
 * @throws RangeError for a body without a year, or with a member that has no column
 */
export function tableBodies(bodies: readonly { id: string, body: Institution }[], countries: readonly string[]): readonly BodyRow[] {
  return bodies.map(({ id, body }) => {
    const { members, founded, name, label } = body
    const stranger = members?.find(member => !countries.includes(member))
    if (!founded || stranger)
      throw new RangeError(`the map of bodies cannot show "${id}": ${founded ? `its member "${stranger}" has no column` : 'it has no year'}`)
    return { id, name: name.acronym ?? label, year: founded.from, takesPart: members && countries.map(country => (members as readonly string[]).includes(country)) }
  }).sort((a, b) => a.year - b.year)
}
