/** A way from one box to another and a way back, as path data. */
export interface Loop { there: string, thereTip: string, back: string, backTip: string }

/** Sides of a tip, in px, and how far each leans from the way, in radians. */
const tip = { side: 20, lean: 0.46 }

/** The open tip of a way that arrives at a point in a direction. */
function drawTip({ x, y }: { x: number, y: number }, along: { x: number, y: number }): string {
  const turn = Math.atan2(along.y, along.x)
  const side = (by: number) => `${(x - tip.side * Math.cos(turn + by)).toFixed(1)} ${(y - tip.side * Math.sin(turn + by)).toFixed(1)}`
  return `M${side(tip.lean)}L${x} ${y}L${side(-tip.lean)}`
}

/**
 * Draws two bows between a box at the left edge and one at the right: the upper leads to the
 * right, the lower back.
 * @param frame width and height of the picture, and the width of either box, in px; `lane` is the share of the height
 * at which a bow meets a box: the smaller, the more room is between the bows
 * @throws RangeError where the boxes leave no room between them
 */
export function drawLoop({ width, height, box, lane = 0.38 }: { width: number, height: number, box: number, lane?: number }): Loop {
  const [from, to] = [box, width - box]
  if (to <= from)
    throw new RangeError('the boxes leave no room for a way between them')
  const bow = (to - from) * 0.22
  const [upper, lower] = [height * lane, height * (1 - lane)]
  const way = (start: number, end: number, y: number, peak: number) => {
    const lean = Math.sign(end - start) * bow
    return { d: `M${start} ${y}C${start + lean} ${peak} ${end - lean} ${peak} ${end} ${y}`, tip: drawTip({ x: end, y }, { x: lean, y: y - peak }) }
  }
  const [there, back] = [way(from + 6, to - 8, upper, 4), way(to - 6, from + 8, lower, height - 4)]
  return { there: there.d, thereTip: there.tip, back: back.d, backTip: back.tip }
}
