/** A box on the slide, in px from the picture's upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** One strand, placed. */
export interface PlacedStrand {
  /** A box for each ground, side by side. */
  grounds: readonly Box[]
  /** One box for what is drawn from them. */
  result: Box
  /** Path data: from the grounds to the result. */
  join: string
  /** Path data: from the result to the thesis. */
  end: string
}

/** The argument, placed: strands one below the other, all meeting the thesis at the right. */
export interface PlacedArgument { strands: readonly PlacedStrand[], thesis: Box }

const gap = { columns: 10, rows: 16, arrow: 32 }
const share = { result: 0.25, thesis: 0.215 }

/**
 * Places the argument in a frame. Each strand takes an equal row; its grounds share what is left of
 * the width once result, thesis and arrows have theirs.
 * @param counts how many grounds each strand has, at least one
 * @param frame the picture's width and height in px
 * @throws RangeError where a strand has no ground: nothing would carry it
 */
export function placeArgument(counts: readonly number[], frame: { width: number, height: number }): PlacedArgument {
  const bare = counts.findIndex(count => count < 1)
  if (bare >= 0)
    throw new RangeError(`strand ${bare + 1} of the argument has no ground`)
  const thesis: Box = { x: frame.width * (1 - share.thesis), y: 0, width: frame.width * share.thesis, height: frame.height }
  const height = (frame.height - gap.rows * (counts.length - 1)) / counts.length
  const resultX = thesis.x - gap.arrow - frame.width * share.result
  const room = resultX - gap.arrow
  return {
    thesis,
    strands: counts.map((count, row) => {
      const y = row * (height + gap.rows)
      const width = (room - gap.columns * (count - 1)) / count
      const result = { x: resultX, y, width: frame.width * share.result, height }
      const middle = y + height / 2
      return {
        grounds: Array.from({ length: count }, (_, i) => ({ x: i * (width + gap.columns), y, width, height })),
        result,
        join: arrow(room, resultX, middle),
        end: arrow(result.x + result.width, thesis.x, middle),
      }
    }),
  }
}

/** A short arrow to the right, with its head, clear of both boxes. */
function arrow(from: number, to: number, y: number): string {
  const [start, tip] = [from + 5, to - 4]
  return `M${start} ${y}H${tip}M${tip - 9} ${y - 6}L${tip} ${y}L${tip - 9} ${y + 6}`
}
