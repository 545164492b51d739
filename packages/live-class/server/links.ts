/** Addresses of this machine, and what is said of the links that others open. */
import type { IncomingMessage } from 'node:http'
import { isIPv6, SocketAddress } from 'node:net'

/** An IPv4 address that an IPv6 socket shows as ::ffff:192.0.2.7. */
const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** This machine, as a request from it shows. */
export const isHere = (address: string | undefined): boolean => address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '')

/** The first four groups of an IPv6 address. */
function readNetwork(address: string): string {
  const { address: short } = new SocketAddress({ address, family: 'ipv6' })
  const [head = '', tail] = short.split('::')
  const groups = head.split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length
  return [...groups, ...Array.from({ length: missing }).fill('0'), ...(tail ?? '').split(':')].slice(0, 4).join(':')
}

/**
 * The address by which somebody is counted. A device takes as many IPv6 addresses of its network as it likes, so its network stands for it.
 * @param address as a socket has it
 */
export function groupOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%')
  const four = mapped.exec(bare)?.[1]
  if (four !== undefined || !isIPv6(bare) || bare === '::1')
    return four ?? bare
  return `${readNetwork(bare)}::/64`
}

/** The address by which somebody is counted who comes over a proxy of this machine: the last one it names, since all before it anybody can write. */
export function readForwarded({ headers, socket }: IncomingMessage): string {
  const named = String(headers['x-forwarded-for'] ?? '').split(',').at(-1)!.trim()
  return groupOf(named || socket.remoteAddress)
}

/** What of a network interface counts, as Node lists them. */
interface Interface { family: string | number, address: string, internal: boolean }

/** Addresses of home, school and phone networks; a router's or a virtual machine's own come last. */
const likely = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./]
const rank = (address: string) => likely.findIndex(kind => kind.test(address)) + 1 || likely.length + 1

/** IPv4 addresses under which others in the same network reach this machine, the likeliest first. */
export function listAddresses(interfaces: Readonly<Record<string, readonly Interface[] | undefined>>): readonly string[] {
  const all = Object.values(interfaces).flatMap(each => each ?? [])
  const found = all
    .filter(({ family, internal, address }) => !internal && String(family).endsWith('4') && !address.startsWith('169.254.'))
    .map(({ address }) => address)
  return [...new Set(found)].sort((a, b) => rank(a) - rank(b))
}

/**
 * The addresses under which others reach this machine now: a laptop that joins a hotspot has others than at the start.
 * @param before as they were, in the order that was chosen
 * @param fixed one that is kept whatever the machine says, such as a name; null for none
 * @param now as the machine has them
 */
export function followAddresses(before: readonly string[], fixed: string | null, now: readonly string[]): readonly string[] {
  const kept = before.filter(host => host === fixed || now.includes(host))
  return [...kept, ...now.filter(host => !kept.includes(host))]
}

/** The page of the remote: the secret stands where no server and no log sees it. */
export const remoteLink = (origin: string, secret: string): string => `${origin}/remote#${secret}`

/**
 * What `--remote` says.
 * @param origins under which the lecturer's phone may reach the class, the likeliest first
 * @param secret of the class
 * @param draw a link as a code for terminals
 */
export function describeRemote(origins: readonly string[], secret: string, draw: (link: string) => string): string {
  const [first, ...others] = origins
  if (first === undefined)
    return 'This machine is in no network that your phone could reach. Join the phone\'s Wi-Fi or hotspot, and start again.'
  const link = remoteLink(first, secret)
  return [
    `On your own phone: ${link}`,
    ...others.map(origin => `   or perhaps:     ${remoteLink(origin, secret)}`),
    '',
    draw(link),
    '',
    'Scan this code with your own phone. It turns the slides, shows notes and pace, and opens and closes the vote; the presenter\'s',
    'window must be open on the computer. Whoever has this code leads the class: show it to nobody. It is not the code for students.',
  ].join('\n')
}
