/** Who sits at which table, as far as the article lists it. */

/** A body or an agreement with whoever takes part. */
export interface Seated<State extends string> { id: string, says: string, members?: readonly State[] | null, parties?: readonly State[] }

/** Rows of one kind: with three seats or more, those whose members are not listed, which are no pair, and with fewer. */
export interface SeatGroup<State extends string> { kind: 'many' | 'few' | 'unlisted', rows: readonly { id: string, says: string, seats: readonly State[] }[] }

/** From so many states on, coordination among them is multilateral. */
const least = 3

/**
 * Sorts rows by how many sit there, keeping their order; a group without rows is left out.
 * @param rows as the records have them
 * @param states the columns
 * @throws RangeError where a row has a member that no column shows, with its id
 */
export function sortSeats<State extends string>(rows: readonly Seated<State>[], states: readonly State[]): readonly SeatGroup<State>[] {
  const seated = rows.map(({ id, says, members, parties }) => ({ id, says, seats: members ?? (parties?.length ? parties : null) }))
  for (const { id, seats } of seated) {
    const stranger = seats?.find(state => !states.includes(state))
    if (stranger)
      throw new RangeError(`SeatTable: "${id}" lists "${stranger}", which has no column: add it to states`)
  }
  const kindOf = (seats: readonly State[] | null) => seats === null ? 'unlisted' : seats.length >= least ? 'many' : 'few'
  return (['many', 'unlisted', 'few'] as const)
    .map(kind => ({ kind, rows: seated.filter(({ seats }) => kindOf(seats) === kind).map(row => ({ ...row, seats: row.seats ?? [] })) }))
    .filter(group => group.rows.length)
}
