/** A balance, drawn: what turns, what hangs, what stands. */
export interface Balance {
  /** How far the beam turns, in degrees; clockwise where the right side is the heavier. */
  turn: number
  /** How far each pan moves from level, in px, down where positive. */
  drop: { left: number, right: number }
  /** Where the beam turns, and where the pans hang from it when it is level. */
  pivot: { x: number, y: number }
  arms: { left: number, right: number }
  /** Path data. `chains` and `pan` hang from their arm's end, which is their origin. */
  beam: string
  chains: string
  pan: string
  stand: string
  shade: string
}

const most = 11
/** A pan in a picture of the usual width; narrower pictures have narrower pans, so that the two never touch. */
const pan = { half: 84, share: 0.21, deep: 30, hang: 96 }

/**
 * Draws a balance whose right side outweighs the left by its tilt.
 * @param tilt from -1 (left side all the way down) over 0 (level) to 1
 * @param frame width and height of the drawing in px
 * @throws RangeError where the tilt is beyond its ends
 */
export function drawBalance(tilt: number, { width, height }: { width: number, height: number }): Balance {
  if (Math.abs(tilt) > 1)
    throw new RangeError(`a balance tilts from -1 to 1, not ${tilt}`)
  const half = Math.min(pan.half, Math.round(width * pan.share))
  const pivot = { x: width / 2, y: 40 }
  const arm = width / 2 - half - 4
  const turn = tilt * most
  const drop = Math.round(Math.sin(turn * Math.PI / 180) * arm * 10) / 10
  const foot = height - 14
  const lines = Array.from({ length: 8 }, (_, i) => 4 + i * 3)
  return {
    turn,
    drop: { left: 0 - drop, right: drop },
    pivot,
    arms: { left: pivot.x - arm, right: pivot.x + arm },
    beam: `M${pivot.x - arm} ${pivot.y}Q${pivot.x} ${pivot.y - 22} ${pivot.x + arm} ${pivot.y}M${pivot.x - arm} ${pivot.y}Q${pivot.x} ${pivot.y - 8} ${pivot.x + arm} ${pivot.y}`,
    chains: `M0 0L${-half + 6} ${pan.hang}M0 0L${half - 6} ${pan.hang}`,
    pan: `M${-half} ${pan.hang}H${half}A${half} ${pan.deep} 0 0 1 ${-half} ${pan.hang}Z`,
    stand: `M${pivot.x - 3} ${pivot.y - 10}V${foot - 8}M${pivot.x + 3} ${pivot.y - 10}V${foot - 8}M${pivot.x - 54} ${foot}C${pivot.x - 30} ${foot} ${pivot.x - 10} ${foot - 8} ${pivot.x} ${foot - 18}C${pivot.x + 10} ${foot - 8} ${pivot.x + 30} ${foot} ${pivot.x + 54} ${foot}Z`,
    shade: lines.map((y) => {
      const reach = Math.round(half * Math.sqrt(Math.max(0, 1 - (y / pan.deep) ** 2)))
      return `M${-reach} ${pan.hang + y}H${reach}`
    }).join(''),
  }
}
