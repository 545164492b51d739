/** The options that start a class, shared by `npm start -- --class` and `npm run class`. */
import type { ClassSetting } from '../../class/broker/open-class.ts'
import { renderUnicodeCompact } from 'uqr'
import { makeRoom } from '../../class/broker/make-room.ts'
import { refuseCall } from '../command-line.ts'
import { currentIo } from '../command/run-command.ts'
import { chooseHosts } from './choose-address.ts'
import { sayClass } from './class-links.ts'

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
 */
export function saySetting({ hosts, port, room, hasStudents, foreign }: ClassSetting, slides = port): string {
  return sayClass({ hosts, port, slides, room, broker: foreign?.phones.url ?? null, hasStudents }, link => renderUnicodeCompact(link))
}
