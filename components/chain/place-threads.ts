/** Supports as threads: each runs from what supports to a socket of its own on the claim, so that a claim's supports can be counted. */
import type { Box } from './draw-shapes.ts'
import { tenth } from '../scene/engraving.ts'

/** A claim, and what supports it: by how many threads each. */
interface Supported { id: string, from: readonly { id: string, count: number }[] }

/** Where all of it stands, in px from the picture's upper left corner. */
interface PlacedThreads {
  bundles: readonly { id: string, box: Box }[]
  claims: readonly (Supported & { box: Box, sockets: readonly { from: string, x: number, y: number }[] })[]
  /** Path data of each thread. */
  threads: readonly { from: string, to: string, d: string }[]
}

/** Px between two sockets, and between two threads where they leave a bundle. */
const pitch = { socket: 11, start: 5 } as const

/**
 * Places what supports on the left and claims on the right, each in the order given and as far apart as there is room.
 * @param bundles what supports, from above
 * @param claims from above
 * @param frame width and height of the picture, in px
 * @throws RangeError where a claim rests on what is not among them
 */
export function placeThreads(bundles: readonly string[], claims: readonly Supported[], { width, height }: { width: number, height: number }): PlacedThreads {
  const [left, right] = [Math.round(width * (width > 640 ? 0.24 : 0.36)), Math.round(width * (width > 640 ? 0.62 : 0.58))]
  const row = height / bundles.length
  const placed = bundles.map((id, i) => ({ id, box: { x: 0, y: i * row, width: left, height: row } }))
  // a claim has room by how many support it, and no less than one name needs
  const weights = claims.map(({ from }) => Math.max(3, from.reduce((sum, { count }) => sum + count, 0)))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let top = 0
  const boxes = claims.map((claim, i) => {
    const strange = claim.from.find(({ id }) => !bundles.includes(id))
    if (strange)
      throw new RangeError(`"${claim.id}" rests on "${strange.id}", which is not among what supports`)
    const box = { x: right, y: top, width: width - right, height: height * (0.4 * weights[i]! / all + 0.6 / claims.length) }
    top += box.height
    const ends = bundles.flatMap(id => claim.from.filter(each => each.id === id).flatMap(({ count }) => Array.from<string>({ length: count }).fill(id)))
    const first = box.y + box.height / 2 - (ends.length - 1) / 2 * pitch.socket
    return { ...claim, box, sockets: ends.map((from, n) => ({ from, x: right, y: tenth(first + n * pitch.socket) })) }
  })
  const threads = placed.flatMap(({ id, box }) => {
    const ends = boxes.flatMap(claim => claim.sockets.filter(({ from }) => from === id).map(socket => ({ to: claim.id, ...socket })))
    return ends.map(({ to, x, y }, n) => {
      const start = tenth(box.y + box.height / 2 + (n - (ends.length - 1) / 2) * pitch.start)
      const middle = (left + x) / 2
      return { from: id, to, d: `M${left} ${start}C${tenth(middle)} ${start} ${tenth(middle)} ${y} ${x} ${y}` }
    })
  })
  return { bundles: placed, claims: boxes, threads }
}
