/** Which phones have been in, and from which address: for the limit of new ones, and for what the lecturer is told. In memory, as long as the class. */

/** Many phones of one address, as the lecturer's window is told; which address it is nobody is told. */
export interface Crowd {
  id: number
  /** How many phones have come from it. */
  phones: number
  /** The lecturer has left it out: its phones are out, and their votes do not count. */
  isOut: boolean
}

/** Fewer phones of one address are not worth a word, and neither is less than this share of the class: it changes no result that a lecturer acts on. */
const [fewest, least] = [5, 1 / 20]
/** Where so many addresses are known, an address with more than so many times the phones of the usual one stands out. */
const [enough, times] = [5, 4]
/** How many phones are remembered. */
const mostPhones = 20_000

/**
 * Which of some addresses have more phones than the others explain. Where a network hides a whole class behind one address, or behind a few,
 * none has.
 * @param counts how many phones came from each
 */
export function findConspicuous(counts: readonly number[]): readonly boolean[] {
  const usual = [...counts].sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0
  const most = Math.max(fewest - 1, times * usual, least * counts.length * usual)
  return counts.map(count => counts.length >= enough && count > most)
}

/** What is known of an address. */
interface Known { id: number, phones: Set<string>, isOut: boolean, isOver: boolean }

/** @param openNew opens the allowances of addresses for new phones */
export function openKnownPhones(openNew: () => (address: string) => boolean) {
  let mayBeNew = openNew()
  const addresses = new Map<string, Known>()
  const addressOf = new Map<string, string>()
  let nextId = 0

  /** The phone that was known first, of the address with most of them, so that one address makes nobody else forgotten. */
  function forgetOne() {
    const [largest] = [...addresses.values()].sort((a, b) => b.phones.size - a.phones.size)
    const first = largest!.phones.values().next().value!
    largest!.phones.delete(first)
    addressOf.delete(first)
  }
  const find = (address: string) => addresses.get(address)
  const isOut = (client: string, address: string) => Boolean(find(address)?.isOut || find(addressOf.get(client) ?? '')?.isOut)

  return {
    /** Whether a phone was in before, and is not left out. */
    isKnown: (client: string, address: string) => addressOf.has(client) && !isOut(client, address),
    isOut,
    /** Lets a phone in. False where its address has brought too many, or is left out. */
    enter(client: string, address: string): boolean {
      if (isOut(client, address))
        return false
      if (addressOf.has(client))
        return true
      const known = find(address) ?? { id: nextId++, phones: new Set(), isOut: false, isOver: false }
      addresses.set(address, known)
      if (!mayBeNew(address)) {
        known.isOver = true
        return false
      }
      known.phones.add(client)
      addressOf.set(client, address)
      if (addressOf.size > mostPhones)
        forgetOne()
      return true
    },
    /** The addresses that brought more phones than a class does, and those that are left out. */
    list(): readonly Crowd[] {
      const all = [...addresses.values()]
      const stands = findConspicuous(all.map(({ phones }) => phones.size))
      return all.filter(({ isOut, isOver }, i) => stands[i] || isOut || isOver).map(({ id, phones, isOut }) => ({ id, phones: phones.size, isOut }))
    },
    /** Leaves an address out, or takes it in again. @returns whether there is such an address */
    leaveOut(id: number, isOut: boolean): boolean {
      const known = [...addresses.values()].find(each => each.id === id)
      if (known)
        known.isOut = isOut
      return known !== undefined
    },
    /** Forgets phones that are not here, and addresses that brought none that is: another group comes in. @param isHere whether a phone is connected */
    forget(isHere: (client: string) => boolean) {
      mayBeNew = openNew()
      for (const [client, address] of [...addressOf].filter(([client]) => !isHere(client))) {
        addressOf.delete(client)
        find(address)!.phones.delete(client)
      }
      for (const [address, { phones }] of addresses)
        phones.size || addresses.delete(address)
    },
  }
}
