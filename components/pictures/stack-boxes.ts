/** The boxes of a small picture in one column, for a narrow room: neighbours are joined by upright arrows, others along the left edge. */
import type { BoxLink, BoxSeat, PlacedBox, PlacedLink } from './place-boxes.ts'
import { air, finder } from './place-boxes.ts'

/** Px between two boxes, with room for a word beside the arrow. */
export const stackGap = 46
/** Where arrows to boxes further down run, and how far in those boxes stand. */
const edge = { line: 12, inset: 36 }

/**
 * The order in one column: along the arrows where they join all boxes in one line, from the end that was named first;
 * else column by column as they were placed.
 */
function orderBoxes(seats: readonly BoxSeat[], links: readonly BoxLink[]): readonly string[] {
  const byColumn = [...seats].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(({ id }) => id)
  const besides = (id: string) => links.flatMap(({ from, to }) => from === id ? [to] : to === id ? [from] : [])
  const start = byColumn.find(id => besides(id).length === 1)
  if (!start)
    return byColumn
  const line = [start]
  for (let next: string | undefined = start; next !== undefined;) {
    next = besides(next).find(id => !line.includes(id))
    if (next !== undefined)
      line.push(next)
  }
  return line.length === seats.length && links.length === seats.length - 1 && byColumn.every(id => besides(id).length <= 2) ? line : byColumn
}

/**
 * Places boxes one below the other, all of one height.
 * @param seats as for a wide picture
 * @param links from which box to which
 * @param room px that the picture may take
 * @throws RangeError where a link names no box
 */
export function stackBoxes(seats: readonly BoxSeat[], links: readonly BoxLink[], room: { width: number, height: number }) {
  const order = orderBoxes(seats, links)
  const height = (room.height - stackGap * (order.length - 1)) / order.length
  const isNext = ({ from, to }: BoxLink) => Math.abs(order.indexOf(from) - order.indexOf(to)) === 1
  const isStraight = (link: BoxLink) => isNext(link) && !links.some(one => one.from === link.from && one.kind === link.kind && !isNext(one))
  const inset = (id: string) => links.some(link => link.to === id && !isStraight(link)) ? edge.inset : 0
  const boxes = order.map((id, i): PlacedBox => ({ id, x: inset(id), y: i * (height + stackGap), width: room.width - inset(id), height }))
  const find = finder(boxes)
  const arrows = links.map((link, i): PlacedLink => {
    const { from, to, kind } = link
    const [a, b] = [find(from), find(to)]
    const isUp = b.y < a.y
    const gap = isUp ? a.y - stackGap / 2 : a.y + height + stackGap / 2
    if (isStraight(link)) {
      const x = room.width / 2
      return { from, to, d: `M${x} ${isUp ? a.y : a.y + height}V${isUp ? b.y + height + air : b.y - air}`, word: { x: x + 12, y: gap, isLevel: false } }
    }
    const isFirst = links.findIndex(one => one.from === from && one.kind === kind) === i
    return { from, to, d: `M${edge.line} ${isUp ? a.y : a.y + height}V${b.y + height / 2}H${b.x - air}`, word: isFirst ? { x: edge.line + 12, y: gap, isLevel: false } : null }
  })
  return { boxes, arrows, ...room }
}
