/** A way from one box to another and a way back, as path data. */
export interface Loop { there: string, thereTip: string, back: string, backTip: string }

/**
 * Draws two bows between a box at the left edge and one at the right: the upper leads to the
 * right, the lower back.
 * @param frame width and height of the picture, and the width of either box, in px
 * @throws RangeError where the boxes leave no room between them
 */
export function drawLoop({ width, height, box }: { width: number, height: number, box: number }): Loop {
  const [from, to] = [box, width - box]
  if (to <= from)
    throw new RangeError('the boxes leave no room for a way between them')
  const bow = (to - from) * 0.22
  const [upper, lower] = [height * 0.38, height * 0.62]
  const way = (start: number, end: number, y: number, peak: number) => {
    const lean = Math.sign(end - start) * bow
    return `M${start} ${y}C${start + lean} ${peak} ${end - lean} ${peak} ${end} ${y}`
  }
  return {
    there: way(from + 6, to - 8, upper, 4),
    thereTip: `M${to - 22} ${upper - 15}L${to - 7} ${upper}L${to - 27} ${upper + 2}`,
    back: way(to - 6, from + 8, lower, height - 4),
    backTip: `M${from + 22} ${lower + 15}L${from + 7} ${lower}L${from + 27} ${lower - 2}`,
  }
}
