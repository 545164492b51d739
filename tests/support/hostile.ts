/** What may come from outside: texts and values that were never meant to be there. */
import fc from 'fast-check'
import { expect } from 'vitest'

/** Names that every object has, or that reach behind it. */
export const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

/** Names of any kind, the inherited ones often. */
export const anyName = fc.oneof(fc.string(), fc.constantFrom(...inherited))

/** JSON of any shape, with inherited names as keys at any depth. */
export const anyJson = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(null, true, 0, -1, 1e308, 8.64e15, 1.5, '', 'x', '<script>'), fc.string(), fc.integer(), fc.double(), fc.array(tie('value'), { maxLength: 4 }), fc.array(fc.tuple(anyName, tie('value')), { maxLength: 4 }).map(Object.fromEntries)),
})).value.map(value => JSON.stringify(value) ?? 'null')

/** Any text that a file, a field or a storage may hold. */
export const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), anyJson)

/** A good text with a piece cut out, put in twice, or changed. */
export function damage(good: fc.Arbitrary<string>) {
  return fc.tuple(good, fc.nat(), fc.nat({ max: 12 }), fc.constantFrom('', '"', '0', '{', '9e999', '-1', '__proto__', '\u0000'))
    .map(([text, at, length, sign]) => `${text.slice(0, at % (text.length + 1))}${sign}${text.slice(at % (text.length + 1) + length)}`)
}

const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())

/** Nothing that was read has reached what all objects share. */
export function expectUnpolluted(): void {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort())).toBe(before)
}
