/** A seat at a round table, in px from the table's middle. */
export interface Seat { x: number, y: number }

/**
 * Seats round a table, evenly, the first at its top.
 * @param count how many
 * @param distance from the table's middle to a seat's, in px
 * @throws RangeError without a seat
 */
export function placeSeats(count: number, distance: number): readonly Seat[] {
  if (count < 1)
    throw new RangeError('a table needs a seat')
  const tenth = (value: number) => Math.round(value * 10) / 10 + 0
  return Array.from({ length: count }, (_, i) => i / count * 2 * Math.PI).map(turn => ({ x: tenth(Math.sin(turn) * distance), y: tenth(-Math.cos(turn) * distance) }))
}
