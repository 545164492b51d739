/**
 * MQTT packets made whole again. u8-mqtt 0.6.7 holds a packet back where a longer one before it came in pieces, until more bytes come;
 * brokers send in pieces. So it is given whole packets alone.
 */

/** What u8-mqtt needs of a WebSocket; it sets what is told. */
export interface PacketSocket {
  binaryType: string
  readonly readyState: number
  send: (bytes: Uint8Array<ArrayBuffer>) => void
  onopen: (() => void) | null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null
  onerror: (() => void) | null
  onclose: ((event: { wasClean: boolean, code: number, reason: string }) => void) | null
}

/** Length of the packet at the head of some bytes; undefined while too few of them are there. */
function lengthOf(bytes: Uint8Array): number | undefined {
  let length = 0
  for (let at = 1; at < Math.min(bytes.length, 5); at++) {
    length += (bytes[at]! & 0x7F) * 128 ** (at - 1)
    if (!(bytes[at]! & 0x80))
      return at + 1 + length
  }
  return undefined
}

/**
 * Gathers pieces. Each call takes the next piece and gives the whole packets that are there then.
 */
export function gatherPackets(): (piece: Uint8Array) => Uint8Array<ArrayBuffer>[] {
  let rest = new Uint8Array(0)
  return (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length)
    bytes.set(rest)
    bytes.set(piece, rest.length)
    const packets: Uint8Array<ArrayBuffer>[] = []
    let from = 0
    for (let length = lengthOf(bytes); length !== undefined && from + length <= bytes.length; length = lengthOf(bytes.subarray(from))) {
      packets.push(bytes.slice(from, from + length))
      from += length
    }
    rest = bytes.slice(from)
    return packets
  }
}

/** A WebSocket as u8-mqtt may have it: `client.with_websock(wholePackets(socket))`. */
export function wholePackets(socket: WebSocket): PacketSocket {
  socket.binaryType = 'arraybuffer'
  const gather = gatherPackets()
  const whole: PacketSocket = {
    binaryType: 'arraybuffer',
    get readyState() { return socket.readyState },
    send: bytes => socket.send(bytes),
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null,
  }
  socket.addEventListener('open', () => whole.onopen?.())
  socket.addEventListener('error', () => whole.onerror?.())
  socket.addEventListener('close', event => whole.onclose?.(event))
  socket.addEventListener('message', ({ data }) => {
    for (const packet of gather(new Uint8Array(data as ArrayBuffer)))
      whole.onmessage?.({ data: packet.buffer })
  })
  return whole
}
