/** Where the pictures of the slides put their parts. */
import { describe, expect, it } from 'vitest'
import { placePillars } from '../../components/chain/draw-shapes.ts'
import { placeThreads } from '../../components/chain/place-threads.ts'
import { engravePlace, placeKinds } from '../../components/scene/engrave-places.ts'
import { engraveSeal, sealKinds, sealRadius } from '../../components/scene/engrave-seal.ts'

describe('a beam on pillars', () => {
  it.each([1, 3, 4])('stands on %i pillars of one width, all inside its frame and below the beam', (count) => {
    const { beam, pillars } = placePillars(count, { width: 800, height: 300 })
    expect(pillars).toHaveLength(count)
    expect(new Set(pillars.map(pillar => Math.round(pillar.width))).size).toBe(1)
    expect(pillars.every(({ x, y, width, height }) => x >= 0 && x + width <= 800 && y >= beam.height && y + height <= 300)).toBe(true)
    expect(pillars.every(({ x, width }, i) => i === 0 || x > pillars[i - 1]!.x + width)).toBe(true)
  })

  it('does not hang in the air', () => {
    expect(() => placePillars(0, { width: 800, height: 300 })).toThrow('needs a pillar')
  })
})

describe('threads', () => {
  const frame = { width: 800, height: 300 }
  const thread = (id: string, count = 1) => ({ id, count })

  it('have a socket each, none upon another, all inside the frame', () => {
    const { claims, threads } = placeThreads(['others', 'one', 'two'], [{ id: 'thesis', from: [thread('others', 4), thread('one'), thread('two')] }, { id: 'effect', from: [thread('two')] }], frame)
    expect(claims.map(({ sockets }) => sockets.map(({ from }) => from))).toEqual([['others', 'others', 'others', 'others', 'one', 'two'], ['two']])
    expect(threads.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['one thesis', 'others thesis', 'others thesis', 'others thesis', 'others thesis', 'two effect', 'two thesis'])
    const levels = claims.flatMap(({ sockets }) => sockets.map(({ y }) => y))
    expect(new Set(levels).size).toBe(7)
    expect(levels.every(y => y > 0 && y < frame.height)).toBe(true)
  })

  it('hang on something', () => {
    expect(() => placeThreads(['one'], [{ id: 'thesis', from: [thread('three')] }], frame)).toThrow('"thesis" rests on "three"')
  })
})

describe('a seal', () => {
  it.each(sealKinds)('of the kind %s is drawn, the same each time, and reaches beyond the middle of its disc', (kind) => {
    const { fine, heavy } = engraveSeal(kind)
    expect(fine + heavy).toMatch(/^M/)
    expect(fine + heavy).not.toMatch(/NaN|Infinity|undefined/)
    expect(engraveSeal(kind)).toEqual({ fine, heavy })
    const starts = [...(fine + heavy).matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)))
    expect(Math.max(...starts)).toBeGreaterThan(sealRadius / 4)
  })
})

describe('an engraved place', () => {
  const size = { width: 852, height: 130 }
  it.each(placeKinds)('of the kind %s is drawn, the same each time, in less than 60 kB, with its dwellings on the picture', (kind) => {
    const place = engravePlace(kind, size)
    const drawn = [...place.layers, ...place.near].map(({ d }) => d).join('')
    expect(drawn).toMatch(/^M/)
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
    expect(drawn.length).toBeLessThan(60_000)
    expect(engravePlace(kind, size)).toEqual(place)
    expect(place.dwellings.filter(({ x, y }) => x < 0 || x > size.width || y < 0 || y > size.height)).toEqual([])
    expect(place.dwellings.length).toBeLessThan(40)
  })
})
