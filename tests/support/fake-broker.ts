/** A broker in memory: keeps what it is sent and tells it to whoever subscribes. It knows no rules; the rules are the real one's. */
import type { Connect, ConnectOptions } from '../../packages/live-class/presenter/open-session.ts'

const matches = (filter: string, topic: string) => new RegExp(`^${filter.replace(/\+/g, '[^/]+')}$`).test(topic)

export function openFakeBroker() {
  const kept = new Map<string, string>()
  const clients = new Set<ConnectOptions>()
  const sent: string[] = []

  function publish(topic: string, payload: string) {
    sent.push(topic)
    payload ? kept.set(topic, payload) : kept.delete(topic)
    for (const client of clients) {
      if (client.topics.some(filter => matches(filter, topic)))
        client.onMessage({ topic, payload, retained: false })
    }
  }
  function leave(client: ConnectOptions) {
    if (clients.delete(client))
      publish(client.will.topic, client.will.payload)
  }
  const connect: Connect = async (options) => {
    clients.add(options)
    for (const [topic, payload] of kept) {
      if (options.topics.some(filter => matches(filter, topic)))
        options.onMessage({ topic, payload, retained: true })
    }
    return {
      send: ({ topic, payload }) => publish(topic, payload),
      answers: async () => clients.has(options),
      close: () => leave(options),
    }
  }
  return {
    connect,
    publish,
    kept,
    /** Topics in the order in which they were sent. */
    sent,
    /** Every connection breaks; with `forgets` the broker has lost what it kept. */
    restart(forgets: boolean) {
      const all = [...clients]
      clients.clear()
      if (forgets)
        kept.clear()
      for (const client of all)
        client.onClosed()
    },
    /** The window with this id is gone without a word. */
    drop: (clientId: string) => [...clients].filter(client => client.clientId === clientId).forEach(leave),
  }
}
