import type { ClassInfo } from './answer-class.ts'
import type { Room } from './make-room.ts'
import type { Broker } from './open-broker.ts'

/** Where the broker is on this server. */
export const brokerPath = '/class/mqtt'

/** Whether a header can be the name under which this server was called. */
export const isHost = (host: string | undefined): host is string => /^[\w.:[\]-]+$/.test(host ?? '')

/**
 * What the lecturer's window needs to lead the class.
 * @param room the class
 * @param info what the server knows of itself
 * @param host the name under which the window has called the server
 * @param reached how many phones have reached it
 * @param own our own broker; null where it is somebody else's
 */
export function describeRoom(room: Room, { broker, hosts, port, study }: ClassInfo, host: string | undefined, reached: number, own: Pick<Broker, 'listCrowds'> | null) {
  const link = (host: string) => `${host}:${port}/vote`
  return {
    v: 1,
    room: room.id,
    code: room.code,
    embedded: broker.embedded,
    // the lecturer's phone, too, calls this server by the name that it knows
    broker: broker.embedded && isHost(host) ? `ws://${host}${brokerPath}` : broker.lecturer.url,
    user: broker.lecturer.user,
    password: broker.lecturer.password,
    phones: hosts.map(host => ({ link: `http://${link(host)}#${room.id}`, said: link(host) })),
    study,
    reached,
    crowds: own?.listCrowds() ?? [],
  }
}
