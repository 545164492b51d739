/** What of a WebSocket an MQTT client uses. */
export interface Line {
  binaryType: string
  readonly readyState: number
  send: (data: Uint8Array<ArrayBuffer>) => void
  onopen: ((event: Event) => void) | null
  onmessage: ((event: { data: ArrayBuffer | Uint8Array }) => void) | null
  onerror: ((event: Event) => void) | null
  onclose: ((event: CloseEvent) => void) | null
}

/** The longest packet that is waited for, in bytes. */
const longest = 262_144

/**
 * Puts chunks together to whole MQTT packets.
 * @returns takes a chunk and gives the packets that it completes; null for what is no MQTT
 */
export function openJoiner(): (chunk: Uint8Array) => readonly Uint8Array[] | null {
  let kept = new Uint8Array(0)
  return (chunk) => {
    const all = new Uint8Array(kept.length + chunk.length)
    all.set(kept)
    all.set(chunk, kept.length)
    const packets: Uint8Array[] = []
    let at = 0
    while (true) {
      let length = 0
      let head = 1
      while (all[at + head]! & 0x80 && head < 4)
        length += (all[at + head]! & 0x7F) * 128 ** (head++ - 1)
      const last = all[at + head]
      if (last === undefined)
        break
      length += last * 128 ** (head - 1)
      const end = at + head + 1 + length
      if (length > longest)
        return null
      if (end > all.length)
        break
      packets.push(all.subarray(at, end))
      at = end
    }
    kept = all.slice(at)
    return packets
  }
}

/**
 * A socket that hands on one whole packet at a time. u8-mqtt 0.6.7 stalls on a packet that is shorter than an earlier one which
 * came in pieces, and brokers cut as they like.
 */
export function joinPackets(socket: WebSocket): Line {
  const join = openJoiner()
  socket.binaryType = 'arraybuffer'
  const line: Line = {
    binaryType: 'arraybuffer',
    get readyState() { return socket.readyState },
    send: data => socket.send(data),
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null,
  }
  socket.onopen = event => line.onopen?.(event)
  socket.onerror = event => line.onerror?.(event)
  socket.onclose = event => line.onclose?.(event)
  socket.onmessage = ({ data }) => {
    const packets = join(new Uint8Array(data as ArrayBuffer))
    if (!packets)
      socket.close()
    for (const packet of packets ?? [])
      line.onmessage?.({ data: packet.slice() })
  }
  return line
}
