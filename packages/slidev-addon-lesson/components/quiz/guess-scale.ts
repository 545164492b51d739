/** The line on which a figure is guessed: where a guess stands on it, and how many guesses fall where. */
import type { Guess, Quantity } from '@deck/article'
import type { Votes } from '@deck/live-class/tally'
import { formatNumber } from '../shell/format.ts'

type Scale = Guess['scale']

/** How many stretches the line has: few enough to tell apart, and to name aloud. */
const stretches = 10

const round = (value: number) => Number(value.toPrecision(12))

/** A figure as a part of the line, 0 to 1; one beyond an end stands at it. */
export const placeOn = ({ from, to }: Scale, figure: number): number => Math.max(0, Math.min(1, (figure - from) / (to - from)))

/** The nearest figure that can be guessed. */
export function snapTo({ from, to, step }: Scale, figure: number): number {
  return round(Math.max(from, Math.min(to, from + Math.round((figure - from) / step) * step)))
}

/** The stretch of a quantity on the line; both ends are the same where it is one figure. A change counts by its size. */
export function spanOf(quantity: Quantity): { low: number, high: number } {
  switch (quantity.kind) {
    case 'range': return { low: quantity.low, high: quantity.high }
    case 'number': return { low: quantity.value, high: quantity.value }
    case 'change': return { low: Math.abs(quantity.delta), high: Math.abs(quantity.delta) }
    case 'share': return { low: quantity.percent, high: quantity.percent }
    case 'rank': return { low: quantity.rank, high: quantity.rank }
  }
}

/** A stretch of the line. Hands go up for it: `option` is its middle, so that phones' figures and hands add up. */
export interface GuessBin { from: number, to: number, option: string, counts: readonly number[] }

/**
 * How many guessed within each stretch of the line, vote by vote. A guess beyond an end counts in the last stretch there.
 * @param scale the line
 * @param votes all of them; an option is a figure as text
 */
export function binGuesses(scale: Scale, votes: Votes): GuessBin[] {
  const width = (scale.to - scale.from) / stretches
  const binOf = (figure: number) => Math.max(0, Math.min(stretches - 1, Math.floor(round((figure - scale.from) / width))))
  return Array.from({ length: stretches }, (_, i) => {
    const from = round(scale.from + i * width)
    const counts = votes.map(vote =>
      Object.entries(vote).reduce((sum, [option, count]) => Number.isFinite(Number(option)) && binOf(Number(option)) === i ? sum + count : sum, 0))
    return { from, to: round(from + width), option: String(round(from + width / 2)), counts }
  })
}

/** What hands go up for: the stretches of the line. */
export function guessOptions(scale: Scale) {
  return binGuesses(scale, []).map(({ option, from, to }) => ({ id: option, name: `${formatNumber(from)}–${formatNumber(to)}` }))
}

/** The stretch in which the middle guess of a vote lies; null where nobody guessed. */
export function findMiddle(bins: readonly GuessBin[], round: number): GuessBin | null {
  const all = bins.reduce((sum, { counts }) => sum + (counts[round] ?? 0), 0)
  let rest = all / 2
  return all ? bins.find(({ counts }) => (rest -= counts[round] ?? 0) <= 0) ?? null : null
}
