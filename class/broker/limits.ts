/** How much anybody may ask of the broker. Times are in milliseconds, by a clock that is passed in. */

/** So much at once, and so much again each second. */
export interface Allowance { most: number, perSecond: number }

/** Takes from an allowance; false where it is used up. With 0 it takes nothing, and says whether one could be taken. */
export type Take = (count?: number) => boolean

/** What a phone may do: it needs a dozen messages for a lecture's question. An address may stand for a whole network. */
export const limits = {
  /** Connections at once: in all, and of one address. */
  connections: 1500,
  perAddress: 400,
  /** New connections of one address. */
  connecting: { most: 400, perSecond: 20 },
  /** Packets of one connection, and their bytes. */
  packets: { most: 40, perSecond: 4 },
  bytes: { most: 16_384, perSecond: 1024 },
  /** Wrong short codes: of one address, and of all. */
  guesses: { most: 20, perSecond: 1 / 30 },
  allGuesses: { most: 300, perSecond: 1 / 2 },
  /** Requests of one address for the page and the rest. */
  requests: { most: 2000, perSecond: 50 },
}
export type Limits = typeof limits

/** An allowance that is full at first and fills again as time goes by. */
export function openAllowance({ most, perSecond }: Allowance, now: () => number): Take {
  let left = most
  let last = now()
  return (count = 1) => {
    const at = now()
    // a clock that was set back gives nothing and takes nothing
    left = Math.min(most, left + Math.max(0, at - last) / 1000 * perSecond)
    last = at
    if (left < (count || 1))
      return false
    left -= count
    return true
  }
}

/** Addresses whose allowance is remembered; the one unseen for longest is forgotten first. */
const mostAddresses = 10_000

/** One allowance for each address. */
export function openAllowances(allowance: Allowance, now: () => number): (address: string, count?: number) => boolean {
  const known = new Map<string, Take>()
  return (address, count) => {
    const take = known.get(address) ?? openAllowance(allowance, now)
    known.delete(address)
    known.set(address, take)
    if (known.size > mostAddresses)
      known.delete(known.keys().next().value!)
    return take(count)
  }
}
