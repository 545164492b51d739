/** What an address says of who asks. */
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
