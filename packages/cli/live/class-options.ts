/** The options that start a class, shared by `npm start -- --class` and `npm run class`. */
import type { ClassSetting } from '@deck/live-class'
import { existsSync, readdirSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { ask, currentIo, hasTerminal, refuseCall } from '@deck/command-line'
import { describeRemote, isSecret, listAddresses, makeRoom, readClass } from '@deck/live-class'
import { renderUnicodeCompact } from 'uqr'

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

/**
 * What `npm start -- --class` and `npm run class` tell the lecturer, with the code for phones.
 * @param setting of the class
 * @param slides the port of the slides on this machine
 * @param plan that the presenter's window follows
 */
export function describeSetting({ hosts, port, room, hasStudents, url = null, file }: ClassSetting, slides = port, plan?: OpenedPlan): string {
  const before = file && readClass(file)
    ? 'The class that was stopped goes on, with its code and its votes. For another class, press "End the class" in the presenter\'s window, and start again.\n\n'
    : ''
  if (url !== null)
    return `${before}${renderUnicodeCompact(`${url}/vote#${room.id}`)}\n\nPhones:  ${url}/vote  with the code ${room.code}\n\nOn the lecturer's laptop, with the same secret in DECK_CLASS_SECRET:\n  npm start -- --class-at ${url}`
  const here = `${before}Presenter, with the class:  ${presenterLink(slides, { secret: room.secret, plan })}\nSlides for the projector:   http://localhost:${slides}/`
  const [first, ...others] = hosts
  if (first === undefined)
    return `${here}\n\nThis machine is in no network that phones could reach. Join a Wi-Fi or turn on a hotspot: the presenter's window then shows the address.`
  return [
    here,
    '',
    renderUnicodeCompact(`http://${first}:${port}/vote#${room.id}`),
    '',
    `Phones:       http://${first}:${port}/vote  with the code ${room.code}`,
    ...others.map(host => `   or perhaps  http://${host}:${port}/vote`),
    ...others.length ? ['Choose another address with --address, for example --address '.concat(others[0]!, '.')] : [],
    '',
    `Phones must be in the same network as this machine. Other machines see the page to vote${hasStudents ? ' and the students\' build: slides and quizzes, not the notes' : ', not the slides'}.`,
    'If a phone does not get the page, the network keeps devices apart, or a firewall of this machine blocks the port.',
    'Then turn on a hotspot, and join it with this machine: the presenter\'s window shows the new address. docs/live-class.md says more.',
    'The first address gives the right to lead the class. Show it to nobody.',
  ].join('\n')
}

/**
 * The addresses of this machine, with the one that was chosen first. Asks where there are several and somebody sits at the terminal.
 * @param chosen with `--address`; undefined where nothing was
 */
async function chooseHosts(chosen: string | undefined): Promise<readonly string[]> {
  const networks = networkInterfaces()
  const found = listAddresses(networks)
  let first = chosen
  while (first === undefined && found.length > 1 && hasTerminal())
    first = readAddressAnswer(await ask(askAddress(found, networks)), found)
  return first === undefined ? found : [first, ...found.filter(host => host !== first)]
}

export const classOptions = { address: { type: 'string' }, students: { type: 'string' } } as const

export const classHelp = `
  --address HOST   the address of this machine that phones use (asked for where it is in several networks)
  --students DIR   the students' build (npm run build makes dist), which phones may open and follow
`

type Values = Partial<Record<keyof typeof classOptions, string>>

/** The secret that the lecturer's laptop and a host share: the variable DECK_CLASS_SECRET. @throws Refusal where there is none that is long enough */
export function readSecret(option: string, help: string): string {
  const secret = currentIo().env.DECK_CLASS_SECRET
  return isSecret(secret)
    ? secret
    : refuseCall(`${option} needs a secret that you share with the other machine: 16 letters and figures or more in the variable DECK_CLASS_SECRET.`, help)
}

/** The origin of an address, such as https://class.example. @throws Refusal where it is none */
export function readOrigin(option: string, value: string, help: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol) || !/^\/?$/.test(new URL(value).pathname))
    refuseCall(`${option} takes an address without a path, such as https://class.example, not "${value}".`, help)
  return new URL(value).origin
}

/** What a class is started with besides the options. */
interface Start {
  port: number
  /** The students' build, where phones find it there. */
  students?: string
  /** The origin under which a proxy shows it, and the secret that goes with that. */
  host?: { url: string, secret: string }
  /** Where it is kept. */
  file?: string
}

/** The languages that a build has beside English, each in a folder of its code. */
const listEditions = (folder: string) => readdirSync(folder).filter(name => /^[a-z]{2,3}$/.test(name) && existsSync(join(folder, name, 'index.html'))).sort()

/**
 * A class as the options ask for it: a new one, or the one that was stopped on this port before it ended. Asks for the address where this machine
 * is in several networks.
 * @param values of the options
 * @param start where and how
 */
export async function makeSetting(values: Values, { port, students, host, file = `node_modules/.cache/class-${port}.json` }: Start): Promise<ClassSetting> {
  const kept = readClass(file)?.room
  const room = { ...kept ?? makeRoom(), ...host && { secret: host.secret } }
  const hosts = host ? [] : await chooseHosts(values.address)
  const deck = { hasStudents: students !== undefined, editions: students === undefined ? [] : listEditions(students) }
  return { room, port, hosts, address: values.address ?? null, ...deck, url: host?.url ?? null, file }
}

/** What is said of the lecturer's own phone as remote. @param setting of the class */
export function describeOwnPhone({ hosts, port, room, url = null }: Pick<ClassSetting, 'hosts' | 'port' | 'room' | 'url'>): string {
  return describeRemote(url === null ? hosts.map(host => `http://${host}:${port}`) : [url], room.secret, link => renderUnicodeCompact(link))
}
