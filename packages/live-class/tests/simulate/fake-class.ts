/** A class without sockets: the record that the server has, with windows of the lecturer and phones that hear of it at once. Limits are the real server's. */
import type { Connect, Heard } from '../../client/connect.ts'
import type { Choice, Desk, Run } from '../../protocol/messages.ts'
import type { Part } from '../../server/room-record.ts'
import { openRecord } from '../../server/room-record.ts'

export function openFakeClass(now = () => performance.now()) {
  const record = openRecord(now)
  const windows = new Set<Heard>()
  const here = new Set<string>()
  const out = new Set<string>()
  const write = () => JSON.stringify(record.describeLecture(phone => out.has(phone), here.size))
  const tell = () => windows.forEach(({ message }) => message(write()))
  const connect: Connect = (_, heard) => {
    windows.add(heard)
    queueMicrotask(() => {
      heard.link(true, 0)
      heard.message(write())
    })
    return {
      send(message) {
        const { at } = (message as { desk?: Desk }).desk ?? {}
        if (at)
          record.moveTo(at)
        if (!windows.has(heard) || (message as Run).do !== 'run')
          return
        record.run(message as Run)
        tell()
      },
      ask: async () => undefined,
      wake() {},
      close: () => void windows.delete(heard),
    }
  }
  return {
    connect,
    record,
    /** What phones are told of a part; undefined where there is none. */
    told: (part: Part) => record.describeRoom([part])[part] ?? undefined,
    vote(phone: string, choice: Choice, of = record.state as { ballot: string, round: 1 | 2 }, because?: string) {
      const counts = record.vote(phone, { ballot: of.ballot, round: of.round, choice, ...because !== undefined && { because } })
      tell()
      return counts
    },
    join(phone: string, isIn = true) {
      isIn ? here.add(phone) : here.delete(phone)
      tell()
    },
    /** Leaves phones out, or takes them in again. */
    leaveOut(phones: readonly string[], isOut: boolean) {
      phones.forEach(phone => isOut ? out.add(phone) : out.delete(phone))
      tell()
    },
    end() {
      record.end()
      tell()
    },
  }
}
