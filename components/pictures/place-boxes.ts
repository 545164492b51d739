/** A few boxes in columns and rows, placed by hand, with straight arrows between neighbours and room for a word beside each. */

/** A box by its column and row, both from 0. */
interface BoxSeat { id: string, at: readonly [number, number] }
/** A box in px. */
interface PlacedBox { id: string, x: number, y: number, width: number, height: number }
/** An arrow's path, and where its word stands: above a level arrow, beside an upright one; arrows that fork from one box and say the same share the first one's. */
interface PlacedLink { from: string, to: string, d: string, word: { x: number, y: number, isLevel: boolean } | null }
/** From which box an arrow leads to which, and what kind of word it has. */
interface BoxLink { from: string, to: string, kind?: string }

/** Px between columns, where a word stands over the arrow, and between rows. */
const boxGaps = { column: 140, row: 36 } as const
/** The arrow ends short of its box. */
const air = 4
/** A box less wide than this holds no sentence: then all stand in one column. */
const least = 180

/** Finds a box by its id. @throws RangeError where a link names none */
function finder(boxes: readonly PlacedBox[]): (id: string) => PlacedBox {
  return (id) => {
    const box = boxes.find(one => one.id === id)
    if (!box)
      throw new RangeError(`a link names "${id}", which is no box of the picture`)
    return box
  }
}

/**
 * Places boxes and the arrows among them; an arrow to another row in a neighbouring column turns half way. Where the room is
 * too narrow for the columns, all boxes stand in one, those that an arrow joins next to each other.
 * @param seats boxes by column and row
 * @param links from which box to which
 * @param room px that the picture may take
 * @throws RangeError where a link names no box
 */
export function placeBoxes(seats: readonly BoxSeat[], links: readonly BoxLink[], room: { width: number, height: number }) {
  const columns = Math.max(...seats.map(({ at }) => at[0])) + 1
  const rows = Math.max(...seats.map(({ at }) => at[1])) + 1
  const width = (room.width - boxGaps.column * (columns - 1)) / columns
  if (columns > 1 && width < least)
    return stackBoxes(seats, links, room)
  const height = (room.height - boxGaps.row * (rows - 1)) / rows
  const boxes = seats.map(({ id, at }): PlacedBox => ({ id, x: at[0] * (width + boxGaps.column), y: at[1] * (height + boxGaps.row), width, height }))
  const find = finder(boxes)
  const arrows = links.map(({ from, to, kind }, i): PlacedLink => {
    const fork = links.filter(link => link.from === from && link.kind === kind)
    const [a, b] = [find(from), find(to)]
    const [ay, by] = [a.y + a.height / 2, b.y + b.height / 2]
    if (a.x === b.x) {
      const x = a.x + a.width / 2
      const isUp = b.y < a.y
      return { from, to, d: `M${x} ${isUp ? a.y : a.y + a.height}V${isUp ? b.y + b.height + air : b.y - air}`, word: { x: x + 12, y: (Math.min(a.y, b.y) + height + Math.max(a.y, b.y)) / 2, isLevel: false } }
    }
    const isBack = b.x < a.x
    const [start, edge] = isBack ? [a.x, b.x + b.width] : [a.x + a.width, b.x]
    const end = isBack ? edge + air : edge - air
    const isFork = fork.length > 1
    const turn = start + (edge - start) * (isFork ? 0.8 : 0.5)
    return { from, to, d: ay === by ? `M${start} ${ay}H${end}` : `M${start} ${ay}H${turn}V${by}H${end}`, word: isFork && links.indexOf(fork[0]!) !== i ? null : { x: isFork || ay !== by ? (start + turn) / 2 : turn, y: ay - 10, isLevel: true } }
  })
  return { boxes, arrows, ...room }
}

// The boxes of a small picture in one column, for a narrow room: neighbours are joined by upright arrows, others along the left edge.

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
function stackBoxes(seats: readonly BoxSeat[], links: readonly BoxLink[], room: { width: number, height: number }) {
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
