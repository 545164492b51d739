/** How much anybody may ask of a class's server, all of it: sockets, requests, phones, packets. Times are by a clock that is passed in. */
import process from 'node:process'

/** How much at once, and how much more each second. */
export interface Allowance { most: number, perSecond: number }

/** Places in all and for one address; `kept` more for phones that were in before, and as many again for this machine. */
export interface Places { all: number, perAddress: number, kept: number }

/** What a phone may do: it needs a dozen messages for a lecture's question. An address may stand for a whole network, with 300 phones in a minute. */
export const limits = {
  /** TCP connections at once, whatever comes over them. A phone has one for its votes, and up to six for a moment. */
  sockets: { all: 3000, perAddress: 1000, kept: 100 },
  /** Requests that are being answered, each of which may hold a file open. */
  answers: { all: 2000, perAddress: 1000, kept: 100 },
  /** Phones connected at once. */
  connections: { all: 1500, perAddress: 400, kept: 200 },
  /** New connections of one address. */
  connecting: { most: 400, perSecond: 20 },
  /** Phones of one address that have not been in before. */
  newPhones: { most: 400, perSecond: 1 / 3 },
  /** Packets of one phone's connection, and their bytes as they come over the wire. */
  packets: { most: 40, perSecond: 4 },
  bytes: { most: 16_384, perSecond: 1024 },
  /** Bytes of a phone's message that has not come to its end, and the fragments of one message. */
  unread: 8192,
  fragments: 16,
  /** Wrong short codes of one address; and of all, after which each address has only as many as `fewGuesses` says. */
  guesses: { most: 20, perSecond: 1 / 30 },
  allGuesses: { most: 300, perSecond: 1 / 2 },
  fewGuesses: { most: 3, perSecond: 1 / 300 },
  /** Requests of one address for the page and the rest. */
  requests: { most: 2000, perSecond: 50 },
  /** Bytes of a request's headers. */
  headers: 8192,
  /**
   * How long the headers may take, a whole request, a connection on which nothing moves, one that waits for its next request, and a
   * WebSocket until it says who it is. In milliseconds.
   */
  times: { hello: 5000, headers: 10_000, request: 15_000, idle: 30_000, keepAlive: 5000 },
}
export type Limits = typeof limits

/** Handles that are left for files, and for the program itself. */
const otherHandles = 150

/** How many handles this process may have open, where the system says so. */
export function readOpenFiles(): number {
  const report = process.report as typeof process.report & { excludeNetwork: boolean }
  const before = report.excludeNetwork
  report.excludeNetwork = true
  const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft: number | 'unlimited' } } }
  report.excludeNetwork = before
  return Number(userLimits?.open_files?.soft) || Infinity
}

/** The limits with no more sockets and answers than a process with so many handles can hold, so that the places kept are there. */
export function fitHandles(all: Limits, handles: number): Limits {
  const free = Math.max(otherHandles, handles - otherHandles - 2 * (all.sockets.kept + all.answers.kept))
  if (free >= all.sockets.all + all.answers.all)
    return all
  const most = (places: Places, share: number) => ({
    ...places,
    all: Math.min(places.all, Math.floor(share * free)),
    perAddress: Math.min(places.perAddress, Math.floor(0.75 * share * free)),
  })
  return { ...all, sockets: most(all.sockets, 2 / 3), answers: most(all.answers, 1 / 3), connections: most(all.connections, 1 / 2) }
}

/** Takes from an allowance; false where it is used up. With 0 it takes nothing, and says whether one could be taken. */
export type Take = (count?: number) => boolean

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
    const allow = known.get(address) ?? openAllowance(allowance, now)
    known.delete(address)
    known.set(address, allow)
    if (known.size > mostAddresses)
      known.delete(known.keys().next().value!)
    return allow(count)
  }
}

/** Who asks for a place: somebody new, a phone that was in before, or this machine. */
export type Rank = 'new' | 'known' | 'here'

/**
 * Places that are taken and given back. This machine may take as many as there are.
 * @returns takes one: how to give it back, which may be called again; or why there is none
 */
export function openPlaces({ all, perAddress, kept }: Places): (address: string, rank: Rank) => (() => void) | 'full' | 'address' {
  const most = { new: all, known: all + kept, here: all + 2 * kept }
  const taken = new Map<string, number>()
  let sum = 0
  return (address, rank) => {
    const own = taken.get(address) ?? 0
    if (own >= perAddress && rank !== 'here')
      return 'address'
    if (sum >= most[rank])
      return 'full'
    taken.set(address, own + 1)
    sum++
    let isTaken = true
    return () => {
      if (!isTaken)
        return
      isTaken = false
      sum--
      const left = taken.get(address)! - 1
      left ? taken.set(address, left) : taken.delete(address)
    }
  }
}
