/** The options that start a class, shared by `npm start -- --class` and `npm run class`. */
import type { ClassSetting } from '../../class/broker/open-class.ts'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { renderUnicodeCompact } from 'uqr'
import { makeRoom } from '../../class/broker/room.ts'
import { sayClass } from '../../logic/shell/class-links.ts'
import { listAddresses } from '../../logic/shell/remote-links.ts'
import { refuseCall } from '../command-line.ts'

export const classOptions = {
  'address': { type: 'string' },
  'broker': { type: 'string' },
  'lecturer-broker': { type: 'string' },
  'phone-login': { type: 'string' },
} as const

export const classHelp = `
  --address HOST           the address of this machine that phones use, where it is in several networks
  --broker URL             a broker that exists, as wss://host/path, in place of the one in this program (docs/live-class.md)
  --lecturer-broker URL    the same broker for the lecturer, where it has another address
  --phone-login NAME:WORD  how phones sign in to that broker (default: the room as name, and no password)
                           The password of the user "lecturer" is read from DECK_BROKER_PASSWORD.
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
    const alone = (['lecturer-broker', 'phone-login'] as const).find(option => values[option] !== undefined)
    return alone ? refuseCall(`--${alone} goes with --broker, which is missing.`, help) : null
  }
  const password = process.env.DECK_BROKER_PASSWORD
  if (!password)
    refuseCall('--broker needs the password of its user "lecturer": set the variable DECK_BROKER_PASSWORD.', help)
  const phones = readBroker('--broker', values.broker, help)
  const [user, ...rest] = (values['phone-login'] ?? room).split(':')
  return {
    lecturer: { url: values['lecturer-broker'] === undefined ? phones : readBroker('--lecturer-broker', values['lecturer-broker'], help), user: 'lecturer', password: password! },
    phones: { url: phones, user: user!, password: rest.join(':') },
  }
}

/**
 * A new class, as the options ask for it. Ends the command with 2 where they make no sense.
 * @param values of the options
 * @param port at which it will be served
 * @param study where phones find the students' deck, by the address that they use; null where they do not
 * @param help of the command
 */
export function makeSetting(values: Values, port: number, study: ((host: string) => string) | null, help: string): ClassSetting {
  const room = makeRoom(Date.now())
  const found = listAddresses(networkInterfaces())
  const chosen = values.address
  const hosts = chosen === undefined ? found : [chosen, ...found.filter(host => host !== chosen)]
  return { room, port, hosts, study: study && hosts[0] !== undefined ? study(hosts[0]) : null, foreign: readForeign(values, room.id, help) }
}

/** What the lecturer is told, with the code for phones. */
export function saySetting({ hosts, port, room, foreign }: ClassSetting, password?: string): string {
  return sayClass({ hosts, port, room, broker: foreign?.phones.url ?? null, password }, link => renderUnicodeCompact(link))
}
