/** Path data and places for pillars. */

/** A box on the slide, in px from the picture's upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** A box as the style of what stands in it. */
export const styleOfBox = ({ x, y, width, height }: Box) => ({ left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` })

/** Pillars that carry a beam, placed and engraved, in px from the picture's upper left corner. */
interface PlacedPillars {
  beam: Box
  /** The room for words in each pillar's shaft. */
  pillars: readonly Box[]
  /** Path data of the beam and of each pillar: outlines, and the fine lines that give them body. */
  drawn: { beam: Engraved, pillars: readonly Engraved[] }
}

interface Engraved { outline: string, grain: string }

const beamHeight = 70
const head = 14
const foot = 12
const fluteGap = 5
/** Gap between two pillars and flutes on either side of each: fewer in a narrow picture. */
const forms = { wide: { gap: 36, flutes: 4 }, narrow: { gap: 12, flutes: 2 } }

/**
 * Places as many pillars as carry the beam, of one width, with a cap and a base each.
 * @param count how many
 * @param frame width and height of the whole in px
 * @throws RangeError without a pillar: nothing would carry the beam
 */
export function placePillars(count: number, { width, height }: { width: number, height: number }): PlacedPillars {
  if (count < 1)
    throw new RangeError('a beam needs a pillar')
  const { gap, flutes } = width <= 640 ? forms.narrow : forms.wide
  const each = (width - gap * (count - 1)) / count
  const top = beamHeight + head
  const bottom = height - foot
  const shafts = Array.from({ length: count }, (_, i) => ({ x: i * (each + gap) + 10, y: top, width: each - 20, height: bottom - top }))
  const inner = (from: number, sign: number) => Array.from({ length: flutes }, (_, i) => `M${from + sign * (i + 1) * (fluteGap + i)} ${top}V${bottom}`).join('')
  const draw = ({ x, width }: Box) => ({
    outline: [
      `M${x - 10} ${beamHeight}H${x + width + 10}L${x + width} ${top}H${x}Z`,
      `M${x} ${bottom}H${x + width}L${x + width + 10} ${height}H${x - 10}Z`,
      `M${x} ${top}h${width}V${bottom}h${-width}Z`,
    ].join(''),
    grain: inner(x, 1) + inner(x + width, -1),
  })
  const edge = flutes * (fluteGap + flutes - 1)
  return {
    beam: { x: 0, y: 0, width, height: beamHeight },
    pillars: shafts.map(({ x, y, width, height }) => ({ x: x + edge, y, width: width - 2 * edge, height })),
    drawn: { beam: { outline: `M0 1H${width}V${beamHeight}H0Z`, grain: `M0 6H${width}M0 ${beamHeight - 5}H${width}` }, pillars: shafts.map(draw) },
  }
}
