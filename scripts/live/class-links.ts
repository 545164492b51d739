/** What a lecturer is told who starts a class: where the presenter's window is, and how phones come in. */

/** The presenter's page on this machine, with the right to lead the class. */
export const leaderLink = (port: number, secret: string): string => `http://localhost:${port}/#/presenter/1?class=${secret}`

/** The page to vote, as a code holds it. */
export const voteLink = (host: string, port: number, room: string): string => `http://${host}:${port}/vote#${room}`

/** What of a network interface is said. */
type Networks = Readonly<Record<string, readonly { address: string }[] | undefined>>

/**
 * Asks which address phones are given.
 * @param hosts the addresses, the likeliest first
 * @param networks this machine's interfaces by name
 */
export function askAddress(hosts: readonly string[], networks: Networks): string {
  const nameOf = (host: string) => Object.entries(networks).find(([, all]) => all?.some(({ address }) => address === host))?.[0]
  const lines = hosts.map((host, i) => `  ${i + 1}  ${host}${nameOf(host) === undefined ? '' : `  (${nameOf(host)})`}`)
  return `This machine is in several networks. Which one will the phones join?\n${lines.join('\n')}\nNumber (Enter for 1): `
}

/** The address that was chosen; undefined where the answer names none. */
export function readAddressAnswer(answer: string, hosts: readonly string[]): string | undefined {
  const said = answer.trim()
  return hosts.find(host => host === said) ?? (/^\d*$/.test(said) ? hosts[Number(said || '1') - 1] : undefined)
}

/** What is told. */
interface Told {
  /** Addresses of this machine, the likeliest first. */
  hosts: readonly string[]
  /** The port that phones use, and the one of the slides on this machine. */
  port: number
  slides: number
  room: { id: string, code: string, secret: string }
  /** The address of a broker that exists; null for our own. */
  broker: string | null
  /** Whether phones get the students' build there, too. */
  hasStudents: boolean
}

/**
 * What `npm start -- --class` and `npm run class` say.
 * @param told where, and the room
 * @param draw a link as a code for terminals
 */
export function sayClass({ hosts, port, slides, room, broker, hasStudents }: Told, draw: (link: string) => string): string {
  const here = `Presenter, with the class:  ${leaderLink(slides, room.secret)}\nSlides for the projector:   http://localhost:${slides}/`
  const [first, ...others] = hosts
  if (first === undefined)
    return `${here}\n\nThis machine is in no network that phones could reach. Join a Wi-Fi or turn on a hotspot: the presenter's window then shows the address.`
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
    `Phones must be in the same network as this machine. Other machines see the page to vote${hasStudents ? ' and the students\' build: slides and quizzes, not the notes' : ', not the slides'}.`,
    'If a phone does not get the page, the network keeps devices apart, or a firewall of this machine blocks the port.',
    'Then turn on a hotspot, and join it with this machine: the presenter\'s window shows the new address. docs/live-class.md says more.',
    'The first address gives the right to lead the class. Show it to nobody.',
  ].join('\n')
}
