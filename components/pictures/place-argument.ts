/** A box on the slide, in px from the picture's upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** One strand, placed. */
interface PlacedStrand {
  /** A box for each ground, side by side. */
  grounds: readonly Box[]
  /** One box for what is drawn from them. */
  result: Box
  /** Path data: from the grounds to the result. */
  join: string
  /** Path data: from the result to the thesis. */
  end: string
}

/** The argument, placed: strands one below the other, all meeting the thesis at the right; in a narrow frame below them. */
interface PlacedArgument { strands: readonly PlacedStrand[], thesis: Box }

const gap = { columns: 10, rows: 16, arrow: 32 }
const share = { result: 0.248, thesis: 0.234 }

/** Up to this width, in px, a strand runs down. */
const narrow = 640
/** Parts of a narrow picture, in px: a row of grounds, the arrow to the result, the result, the gap to the next strand, the way to the thesis, the thesis; and the edge along which the results lead to it. */
const upright = { ground: 104, arrow: 24, result: 64, gap: 26, way: 30, thesis: 104, edge: 22, columns: 6 }
/** From this width, in px, words fit into parts as high as these. */
const roomy = 328

/**
 * How high a picture is, in px, that runs down: that many strands, then the thesis; the higher the less room is beside.
 * @param strands how many
 * @param width px of the column
 */
export function uprightHeight(strands: number, width: number): number {
  const { ground, arrow, result, gap, way, thesis } = upright
  return (strands * (ground + arrow + result) + (strands - 1) * gap + way + thesis) * Math.max(1, roomy / width)
}

/** A way down and to the tip, with its head. */
const down = (x: number, from: number, to: number) => `M${x} ${from}V${to}M${x - 6} ${to - 9}L${x} ${to}L${x + 6} ${to - 9}`

/** Places the argument for a narrow frame: grounds side by side, under them the result; along the right edge all results lead to the thesis. */
function placeUpright(counts: readonly number[], frame: { width: number, height: number }): PlacedArgument {
  const scale = frame.height / uprightHeight(counts.length, roomy)
  const part = Object.fromEntries(Object.entries(upright).map(([name, px]) => [name, px * scale])) as typeof upright
  const room = frame.width - upright.edge
  const thesis: Box = { x: 0, y: frame.height - part.thesis, width: frame.width, height: part.thesis }
  const line = frame.width - 7
  return {
    thesis,
    strands: counts.map((count, row) => {
      const y = row * (part.ground + part.arrow + part.result + part.gap)
      const width = (room - upright.columns * (count - 1)) / count
      const result = { x: 0, y: y + part.ground + part.arrow, width: room, height: part.result }
      const middle = result.y + part.result / 2
      return {
        grounds: Array.from({ length: count }, (_, i) => ({ x: i * (width + upright.columns), y, width, height: part.ground })),
        result,
        join: down(room / 2, y + part.ground + 2, result.y - 3),
        end: `M${room} ${middle}H${line}V${thesis.y - 3}${row === counts.length - 1 ? down(line, middle, thesis.y - 3) : ''}`,
      }
    }),
  }
}

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
  if (frame.width <= narrow)
    return placeUpright(counts, frame)
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

/**
 * Lines from things side by side, each down from the middle of its column, that meet and lead on down as one arrow.
 * @param count how many stand side by side
 * @param frame width and height of the way, in px
 */
export function drawJoin(count: number, { width, height }: { width: number, height: number }): string {
  const column = width / count
  const level = Math.round(height / 3)
  const ends = Array.from({ length: count }, (_, i) => column * (i + 0.5))
  return `${ends.map(x => `M${x} 0V${level}`).join('')}M${ends[0]} ${level}H${ends.at(-1)}${down(width / 2, level, height)}`
}
