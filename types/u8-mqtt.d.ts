/** The part of u8-mqtt that the live class uses; the library has no types of its own. */
declare module 'u8-mqtt/esm/web/basic-v4.js' {
  interface Packet { topic: string, payload: Uint8Array, qos: number, pkt_id: number, retain: boolean }
  interface Client {
    /** Of an answer that refuses. */
    MQTTError: new () => Error
    with_websock: (socket: object) => Client
    connect: (packet: object) => Promise<unknown>
    disconnect: () => Promise<unknown>
    ping: () => Promise<unknown>
    subscribe: (topics: readonly string[], options?: { qos: number }) => Promise<unknown>
    /** QoS 1, retained. The answer of the broker, or nothing and why there is none. */
    store: (topic: string, payload: string) => Promise<[answer?: unknown, fault?: string]>
    puback: (packet: { pkt_id: number }) => Promise<unknown>
  }
  export default function open(options: object): Client
}
