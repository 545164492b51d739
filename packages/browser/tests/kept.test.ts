/** What a page keeps: under which name, how it is read again, and how two windows that know different things come to the same. */
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { changedAt, lastMoment, mergeEntries } from '../merge-entries.ts'
import { readEntries, readRecord } from '../read-record.ts'
import { readStored, scopeKey, sharedPath, writeStored } from '../storage.browser.ts'

describe('a name that carries the page’s path', () => {
  it('is the same for the page by its folder and by its file, and another for every other folder', () => {
    expect(scopeKey('x', '/courses/green/')).toBe(scopeKey('x', '/courses/green/index.html'))
    expect(scopeKey('x', '/')).toBe(scopeKey('x', '/index.html'))
    const folder = fc.stringMatching(/^(?:\/[a-z@:.]{1,4}){0,3}\/$/)
    fc.assert(fc.property(folder, folder, (one, other) => {
      expect(scopeKey('x', one) === scopeKey('x', other)).toBe(one === other)
    }))
  })

  it('is the same in every language of a deck, whose editions lie in folders beside the English one', () => {
    const name = (path: string, edition?: string) => scopeKey('x', sharedPath(path, edition))
    expect(['/green/ko/', '/green/ko/index.html'].map(path => name(path, 'ko'))).toEqual([name('/green/'), name('/green/')])
    expect(name('/green/de/', 'ko')).toBe(name('/green/de/'))
  })
})

describe('a text that is kept', () => {
  afterEach(() => vi.unstubAllGlobals())
  /** A browser that keeps what is given to it, or nothing. */
  function open(keeps: boolean) {
    const texts = new Map<string, string>()
    const localStorage = {
      getItem: (name: string) => texts.get(name) ?? null,
      setItem: (name: string, text: string) => keeps && texts.set(name, text),
      removeItem: (name: string) => texts.delete(name),
    }
    vi.stubGlobal('window', { localStorage })
    vi.stubGlobal('location', { pathname: '/deck/index.html' })
    vi.stubGlobal('document', { documentElement: { dataset: {} } })
    return texts
  }

  it('is read again, and gone once nothing is kept', () => {
    const texts = open(true)
    writeStored('localStorage', 'pear', 'ripe')
    expect([[...texts.keys()], readStored('localStorage', 'pear')]).toEqual([['pear@/deck/'], 'ripe'])
    writeStored('localStorage', 'pear', null)
    expect(readStored('localStorage', 'pear')).toBeNull()
  })

  it('is a fault where the browser keeps nothing and says nothing', () => {
    open(false)
    expect(() => writeStored('localStorage', 'pear', 'ripe')).toThrow('pear@/deck/')
  })
})

describe('a kept record', () => {
  const read = (text: string | null) => readRecord(text, 2, (found, note) => readEntries((found as { fruit: unknown }).fruit, v.number(), note))

  it.each([
    ['nothing', null, { kind: 'none' }],
    ['one of this version, with the entries that can be read; the others are counted', '{"version":2,"fruit":{"pear":1,"plum":"many"}}', { kind: 'read', value: { pear: 1 }, lost: 1 }],
    ['one of a newer edition, which is left alone', '{"version":3,"fruit":{}}', { kind: 'newer', version: 3 }],
    ['one of an older version', '{"version":1,"fruit":{}}', { kind: 'damaged' }],
    ['a text cut short', '{"version":2,"fru', { kind: 'damaged' }],
    ['a list in place of a table', '{"version":2,"fruit":[1]}', { kind: 'damaged' }],
  ] as const)('may be %s', (_, text, found) => expect(read(text)).toEqual(found))

  it('is read without a fault whatever stands there', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => ['none', 'read', 'newer', 'damaged'].includes(read(text).kind)))
  })
})

describe('two windows that know different things', () => {
  const entry = fc.record({ at: fc.integer({ min: 0, max: 3 }), value: fc.oneof(fc.boolean(), fc.constantFrom('egg', 'hen')) }, { noNullPrototype: true })
  const table = fc.dictionary(fc.constantFrom('1/whole', '1/factor', '2/whole'), entry, { noNullPrototype: true })

  it('come to the same in whatever order they hear of each other, and however often', () => {
    fc.assert(fc.property(table, table, table, (a, b, c) => {
      const merged = mergeEntries(mergeEntries(a, b), c)
      expect(mergeEntries(c, mergeEntries(b, a))).toEqual(merged)
      expect(mergeEntries(merged, a)).toEqual(merged)
    }))
  })

  it('keep of each what was set last, even by a clock that went back', () => {
    const first = { at: 900, value: true }
    const second = { at: changedAt(first, 100), value: false }
    for (const [one, other] of [[first, second], [second, first]] as const)
      expect(mergeEntries({ '3/whole': one }, { '3/whole': other })['3/whole']!.value).toBe(false)
    expect(changedAt({ at: lastMoment }, 5)).toBe(lastMoment)
  })
})
