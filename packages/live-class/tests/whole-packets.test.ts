import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gatherPackets } from '../protocol/whole-packets.ts'

/** A packet with so many bytes after its head. */
function makePacket(kind: number, length: number): number[] {
  const size: number[] = []
  for (let left = length; ; left = Math.floor(left / 128)) {
    size.push(left < 128 ? left : (left % 128) | 0x80)
    if (left < 128)
      return [kind, ...size, ...Array.from({ length }, (_, i) => i % 251)]
  }
}

it('packets come out whole and in order, however they were cut', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 })
  fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40_000 })), { maxLength: 6 }), cuts, (lengths, sizes) => {
    const packets = lengths.map((length, i) => makePacket(0x30 + i, length))
    const bytes = packets.flat()
    const gather = gatherPackets()
    const out: number[][] = []
    for (let from = 0, i = 0; from < bytes.length; i++) {
      const to = from + sizes[i % sizes.length]!
      out.push(...gather(Uint8Array.from(bytes.slice(from, to))).map(packet => [...packet]))
      from = to
    }
    expect(out.map(packet => packet.length)).toEqual(packets.map(packet => packet.length))
    expect(out).toEqual(packets)
  }), { numRuns: 30 })
})
