/** The lecturer's connection with the broker, over WebSocket. */
import type { Outgoing } from './model.ts'
import { wholePackets } from '../protocol/whole-packets.ts'

/** What a connection needs; a test brings one of its own. */
export interface ConnectOptions {
  broker: string
  user: string
  password: string
  clientId: string
  /** What the broker sends for this window when it is gone. */
  will: Outgoing
  topics: readonly string[]
  onMessage: (heard: { topic: string, payload: string, retained: boolean }) => void
  /** It broke, or was refused. Called once. */
  onClosed: () => void
}

export interface Connection {
  /** Sends a message that the broker keeps. */
  send: (message: Outgoing) => void
  /** Whether the broker still answers, within so many milliseconds. */
  answers: (withinMs: number) => Promise<boolean>
  close: () => void
}

/** The broker refused user or password. */
export class Refused extends Error {
  override name = 'Refused'
}

export type Connect = (options: ConnectOptions) => Promise<Connection>

/** How long a broker may take to answer, in milliseconds. */
const timeoutMs = 5000
/** A window that says nothing for longer is taken for gone, in seconds. */
const keepAlive = 20

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => { timer = setTimeout(() => fail(new Error('The broker does not answer.')), ms) })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/**
 * Connects over WebSocket. A connection that breaks is over: whoever wants another connects anew, since the library would come back without
 * password and will.
 * @throws Refused where the broker does not know user or password
 * @throws Error where it cannot be reached
 */
export const connectBroker: Connect = async ({ broker, user, password, clientId, will, topics, onMessage, onClosed }) => {
  const { default: makeClient } = await import('u8-mqtt/esm/web/basic-v4.js')
  const socket = new WebSocket(broker, ['mqtt'])
  const decoder = new TextDecoder()
  let isOver = false
  const client = makeClient({
    sess_stg: null,
    on_mqtt_type: {
      mqtt_publish({ topic, payload, qos, retain, pkt_id }: { topic: string, payload?: Uint8Array, qos: number, retain: boolean, pkt_id: number }) {
        if (qos)
          void client.puback({ pkt_id })
        onMessage({ topic, payload: payload ? decoder.decode(payload) : '', retained: Boolean(retain) })
      },
    },
    log_conn() {},
    on_error() {},
    on_live() {},
    on_disconnect() {
      if (!isOver)
        onClosed()
      isOver = true
    },
  })
  const close = () => {
    isOver = true
    void client.disconnect().catch(() => {})
    socket.close()
  }
  try {
    client.with_websock(wholePackets(socket))
    // a broker that is not there says so at once, and the library does not hear it
    const gone = new Promise<never>((_, fail) => socket.addEventListener('close', () => fail(new Error('The broker cannot be reached.'))))
    gone.catch(() => {})
    await within(Promise.race([gone, client.connect({ client_id: clientId, username: user, password, flags: { clean_start: true }, will: { ...will, qos: 1, retain: true }, keep_alive: keepAlive })]), timeoutMs)
    await within(client.subscribe(topics, { qos: 1 }), timeoutMs)
  }
  catch (error) {
    isOver = true
    socket.close()
    throw error instanceof client.MQTTError ? new Refused('The broker refused user or password.') : error
  }
  return {
    send: ({ topic, payload }) => void client.store(topic, payload).catch(() => {}),
    answers: ms => within(client.ping(), ms).then(() => true, () => false),
    close,
  }
}
