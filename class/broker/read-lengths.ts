/** What is known of MQTT packets while their bytes come in. */
export interface LengthReader {
  /**
   * Reads on.
   * @returns the lengths, in bytes, of the packets that begin in the chunk; null for what is no MQTT
   */
  read: (chunk: Uint8Array) => readonly number[] | null
}

/**
 * Reads how long the packets of a connection say they are, as soon as they say it: a packet that is too long is refused before
 * it has come, and before anything keeps its bytes.
 */
export function openLengthReader(): LengthReader {
  /** Bytes of the packet that are still to come; undefined while its length is read. */
  let rest = 0
  let header = 0
  let length = 0
  function readByte(byte: number): number | null | undefined {
    header += 1
    if (header === 1)
      return undefined
    length += (byte & 0x7F) * 128 ** (header - 2)
    if (byte & 0x80)
      return header > 4 ? null : undefined
    const found = header + length
    rest = length
    header = length = 0
    return found
  }
  return {
    read(chunk) {
      const found: number[] = []
      for (let at = 0; at < chunk.length;) {
        if (rest) {
          const step = Math.min(rest, chunk.length - at)
          rest -= step
          at += step
          continue
        }
        const packet = readByte(chunk[at++]!)
        if (packet === null)
          return null
        if (packet !== undefined)
          found.push(packet)
      }
      return found
    },
  }
}
