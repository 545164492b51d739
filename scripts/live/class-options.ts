/** The options that start a class, shared by `npm start -- --class` and `npm run class`. */
import type { ClassSetting } from '../../packages/live-class/index.ts'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { renderUnicodeCompact } from 'uqr'
import { currentIo, refuseCall } from '../../packages/command-line/index.ts'
import { listAddresses, makeRoom } from '../../packages/live-class/index.ts'

/** A plan as `--plan` names it, and the number of its first slide. */
export interface OpenedPlan { link: string, first: number }

/**
 * The presenter's page on this machine.
 * @param port of the slides
 * @param more the secret that gives the right to lead the class, and a plan
 */
export function presenterLink(port: number, { secret, plan }: { secret?: string, plan?: OpenedPlan }): string {
  const query = [...plan ? [`plan=${encodeURIComponent(plan.link)}`] : [], ...secret ? [`class=${secret}`] : []].join('&')
  return `http://localhost:${port}/#/presenter/${plan?.first ?? 1}${query && `?${query}`}`
}

/** The page to vote, as a code holds it. */
const voteLink = (host: string, port: number, room: string): string => `http://${host}:${port}/vote#${room}`

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
  plan?: OpenedPlan
}

/**
 * What `npm start -- --class` and `npm run class` say.
 * @param told where, and the room
 * @param draw a link as a code for terminals
 */
export function describeClass({ hosts, port, slides, room, broker, hasStudents, plan }: Told, draw: (link: string) => string): string {
  const here = `Presenter, with the class:  ${presenterLink(slides, { secret: room.secret, plan })}\nSlides for the projector:   http://localhost:${slides}/`
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

/** Puts a question in the terminal, and waits for the line that is typed. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
  }
  finally {
    terminal.close()
  }
}

/**
 * The addresses of this machine, with the one that was chosen first. Asks where there are several and somebody sits at the terminal.
 * @param chosen with `--address`; undefined where nothing was
 */
async function chooseHosts(chosen: string | undefined): Promise<readonly string[]> {
  const networks = networkInterfaces()
  const found = listAddresses(networks)
  let first = chosen
  while (first === undefined && found.length > 1 && process.stdin.isTTY && process.stdout.isTTY)
    first = readAddressAnswer(await ask(askAddress(found, networks)), found)
  return first === undefined ? found : [first, ...found.filter(host => host !== first)]
}

export const classOptions = {
  'address': { type: 'string' },
  'broker': { type: 'string' },
  'lecturer-broker': { type: 'string' },
  'phone-login': { type: 'string' },
  'lecturer-name': { type: 'string' },
} as const

export const classHelp = `
  --address HOST           the address of this machine that phones use (asked for where it is in several networks)
  --broker URL             a broker that exists, as wss://host/path, in place of the one in this program (docs/live-class.md)
  --lecturer-broker URL    the same broker for the lecturer, where it has another address
  --phone-login NAME:WORD  how phones sign in to that broker (default: the room as name, and no password)
  --lecturer-name NAME     how the lecturer signs in to that broker (default: lecturer)
                           The lecturer's password is read from DECK_BROKER_PASSWORD.
`

type Values = Partial<Record<keyof typeof classOptions, string>>

function readBroker(option: string, value: string, help: string): string {
  if (!URL.canParse(value) || !/^wss?:$/.test(new URL(value).protocol))
    refuseCall(`${option} takes an address that begins with wss:// or ws://, not "${value}".`, help)
  return value
}

/** A broker that exists, as the options name it; null where they name none. */
function readForeign(values: Values, room: string, help: string): ClassSetting['foreign'] {
  if (values.broker === undefined) {
    const alone = (['lecturer-broker', 'phone-login', 'lecturer-name'] as const).find(option => values[option] !== undefined)
    return alone ? refuseCall(`--${alone} goes with --broker, which is missing.`, help) : null
  }
  const password = currentIo().env.DECK_BROKER_PASSWORD
  if (!password)
    refuseCall('--broker needs the lecturer\'s password for it: set the variable DECK_BROKER_PASSWORD.', help)
  const phones = readBroker('--broker', values.broker, help)
  const [user, ...rest] = (values['phone-login'] ?? room).split(':')
  return {
    lecturer: { url: values['lecturer-broker'] === undefined ? phones : readBroker('--lecturer-broker', values['lecturer-broker'], help), user: values['lecturer-name'] ?? 'lecturer', password: password! },
    phones: { url: phones, user: user!, password: rest.join(':') },
  }
}

/**
 * A new class, as the options ask for it. Asks for the address where this machine is in several networks. Refuses options that make no sense.
 * @param values of the options
 * @param port at which it will be served
 * @param hasStudents whether phones find the students' deck there
 * @param help of the command
 */
export async function makeSetting(values: Values, port: number, hasStudents: boolean, help: string): Promise<ClassSetting> {
  const room = makeRoom()
  return { room, port, hosts: await chooseHosts(values.address), address: values.address ?? null, hasStudents, foreign: readForeign(values, room.id, help) }
}

/**
 * What the lecturer is told, with the code for phones.
 * @param setting of the class
 * @param slides the port of the slides on this machine
 * @param plan that the presenter's window follows
 */
export function describeSetting({ hosts, port, room, hasStudents, foreign }: ClassSetting, slides = port, plan?: OpenedPlan): string {
  return describeClass({ hosts, port, slides, room, broker: foreign?.phones.url ?? null, hasStudents, plan }, link => renderUnicodeCompact(link))
}
