/** What a lecturer is told who starts a class: where the presenter's window is, and how phones come in. */

/** The presenter's page on this machine, with the right to lead the class. */
export const leaderLink = (port: number, secret: string, password?: string): string => `http://localhost:${port}/#/presenter/1?class=${secret}${password === undefined ? '' : `&password=${password}`}`

/** The page to vote, as a code holds it. */
export const voteLink = (host: string, port: number, room: string): string => `http://${host}:${port}/vote#${room}`

/** What is told. */
interface Told {
  /** Addresses of this machine, the likeliest first. */
  hosts: readonly string[]
  port: number
  room: { id: string, code: string, secret: string }
  /** The address of a broker that exists; null for our own. */
  broker: string | null
  /** The password of `--remote`, where the two go together. */
  password?: string
}

/**
 * What `npm start -- --class` says.
 * @param told where, and the room
 * @param draw a link as a code for terminals
 */
export function sayClass({ hosts, port, room, broker, password }: Told, draw: (link: string) => string): string {
  const here = `Presenter, with the class:  ${leaderLink(port, room.secret, password)}\nSlides for the projector:   http://localhost:${port}/`
  const [first, ...others] = hosts
  if (first === undefined)
    return `${here}\n\nThis machine is in no network that phones could reach. Join a Wi-Fi or turn on a hotspot, and start again.`
  return [
    here,
    '',
    draw(voteLink(first, port, room.id)),
    '',
    `Phones:       http://${first}:${port}/vote  with the code ${room.code}`,
    ...others.map(host => `   or perhaps  http://${host}:${port}/vote`),
    ...others.length ? ['Choose another address with --address, for example --address '.concat(others[0]!, '.')] : [],
    ...broker ? [`Votes go over the broker ${broker}.`] : [],
    '',
    'Phones must be in the same network as this machine. Other machines see the page to vote, not the slides.',
    'If a phone does not get the page, the network keeps devices apart, or a firewall of this machine blocks the port.',
    'Then turn on a hotspot, join it with this machine, and start again. docs/live-class.md says more.',
    'The first address gives the right to lead the class. Show it to nobody.',
  ].join('\n')
}
