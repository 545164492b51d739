/** A record that the browser keeps: what two windows do to it, what damage does to it, and whose it is. */
import type { PersistedFormat } from '../../components/shell/usePersisted.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { readRecord } from '../../components/shell/read-record.ts'
import { scopeKey } from '../../components/shell/storage.browser.ts'
import { usePersisted } from '../../components/shell/usePersisted.ts'

/** Texts that were moved to the browser's database, and whether there is one. */
const database = vi.hoisted(() => ({ texts: new Map<string, string>(), isOpen: true }))
vi.mock('../../components/shell/quarantine.browser.ts', () => ({
  async putInQuarantine(_: string, key: string, text: string) {
    if (!database.isOpen)
      throw new Error('no database')
    database.texts.set(key, text)
  },
  emptyQuarantine: () => database.texts.clear(),
}))

/** A basket of fruit: whatever either window puts in is in it. */
type Basket = readonly string[]
const format: PersistedFormat<Basket> = {
  name: 'basket',
  area: 'localStorage',
  empty: [],
  read: text => readRecord(text, 1, (found, note) => {
    const { fruit } = found as { fruit: unknown[] }
    const good = fruit.filter(each => typeof each === 'string')
    note.lost = fruit.length - good.length
    return good
  }),
  write: fruit => JSON.stringify({ version: 1, fruit }),
  merge: (mine, found) => [...new Set([...found, ...mine])].toSorted(),
  follows: true,
}
const key = scopeKey('basket', '/')
const textOf = (...fruit: unknown[]) => JSON.stringify({ version: 1, fruit })
let clock = 7
let scope = effectScope()
const open = (of = format) => scope.run(() => usePersisted(of, () => clock))!
const put = (basket: ReturnType<typeof open>, fruit: string) => basket.change(old => [...old, fruit])
const tell = (newValue: string | null, of: string | null = key) => window.dispatchEvent(new StorageEvent('storage', { key: of, newValue }))
/** A disk with room for so many characters. */
function limitRoom(most: number) {
  const setItem = Storage.prototype.setItem
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, name, text) {
    const taken = Object.keys(this).filter(other => other !== name).reduce((sum, other) => sum + this.getItem(other)!.length, 0)
    if (taken + text.length > most)
      throw new DOMException('full', 'QuotaExceededError')
    setItem.call(this, name, text)
  })
}

beforeEach(() => {
  localStorage.clear()
  database.texts.clear()
  database.isOpen = true
  clock = 7
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'locks')
})

describe('two windows that save in the same moment', () => {
  it('keep both: the one that hears it was written over puts its own back', async () => {
    const basket = open()
    await put(basket, 'pear')
    // the other window had not seen the pear when it wrote
    localStorage.setItem(key, textOf('plum'))
    tell(textOf('plum'))
    await vi.waitFor(() => expect(localStorage.getItem(key)).toBe(textOf('pear', 'plum')))
    expect(basket.value.value).toEqual(['pear', 'plum'])
  })

  it('keep both by taking turns, even where nobody hears of anything', async () => {
    const turns: (() => Promise<void>)[] = []
    Object.defineProperty(navigator, 'locks', { configurable: true, value: { request: async (_: string, run: () => Promise<void>) => { turns.push(run) } } })
    await put(open(), 'pear')
    localStorage.setItem(key, textOf('plum'))
    for (const turn of turns)
      await turn()
    expect(localStorage.getItem(key)).toBe(textOf('pear', 'plum'))
  })

  it('come to the same and then are still', async () => {
    const [one, other] = [open(), open()]
    await put(one, 'pear')
    await put(other, 'plum')
    const written = vi.spyOn(Storage.prototype, 'setItem')
    tell(localStorage.getItem(key))
    tell(localStorage.getItem(key))
    expect(written).not.toHaveBeenCalled()
    expect(one.value.value).toEqual(other.value.value)
  })

  it('bring nothing back that a third has deleted', async () => {
    const basket = open()
    await put(basket, 'pear')
    localStorage.removeItem(key)
    tell(null)
    await put(basket, 'plum')
    expect(localStorage.getItem(key)).toBe(textOf('plum'))
  })
})

describe('an event that makes no sense', () => {
  it.each([[null, null], [null, key], ['null', key], ['{"version":1}', key], ['\u0000', key], [textOf('plum'), 'another']] as const)('%j under %j changes nothing', async (text, of) => {
    const basket = open()
    await put(basket, 'pear')
    tell(text, of)
    expect(basket.value.value).toEqual(['pear'])
    expect(localStorage.getItem(key)).toBe(textOf('pear'))
  })
})

describe('a record that cannot be read', () => {
  it('is set aside whole, and saving goes on', async () => {
    localStorage.setItem(key, 'x')
    const basket = open()
    expect(basket.state.value).toEqual({ kind: 'aside', key: `${key}:damaged:7`, lost: 0 })
    expect(await put(basket, 'pear')).toBe(true)
    expect([localStorage.getItem(key), localStorage.getItem(`${key}:damaged:7`)]).toEqual([textOf('pear'), 'x'])
  })

  it('in one entry loses no other, is kept as it was, and is set aside once', async () => {
    localStorage.setItem(key, textOf('fig', 7, null))
    const basket = open()
    expect(basket.value.value).toEqual(['fig'])
    expect(basket.state.value).toMatchObject({ kind: 'aside', lost: 2 })
    clock = 8
    open()
    await put(basket, 'pear')
    expect(Object.keys(localStorage).toSorted()).toEqual([key, `${key}:damaged:7`])
    expect(localStorage.getItem(`${key}:damaged:7`)).toBe(textOf('fig', 7, null))
    expect(JSON.parse(localStorage.getItem(key)!).fruit).toContain('fig')
  })

  it.each([['whole', 'x'.repeat(700)], ['in a part', textOf('fig', 7, 'y'.repeat(650))]])('and is too large to be copied (%s) is moved to the browser’s database, and saving goes on', async (_, text) => {
    localStorage.setItem(key, text)
    limitRoom(1000)
    const basket = open()
    expect(localStorage.getItem(key)).toBe(text)
    expect(await put(basket, 'pear')).toBe(true)
    expect([...database.texts.values()]).toEqual([text])
    expect(JSON.parse(localStorage.getItem(key)!).fruit).toContain('pear')
    expect(basket.state.value.kind).toBe('aside')
    expect(await put(basket, 'plum')).toBe(true)
  })

  it('many times over leaves room for the next answer', async () => {
    for (let time = 0; time < 9; time++)
      localStorage.setItem(`${key}:damaged:${time}`, 'x'.repeat(108))
    limitRoom(1000)
    const basket = open()
    expect(await put(basket, 'a pear of some size')).toBe(true)
    expect(database.texts.size).toBe(9)
    expect(localStorage.length).toBe(1)
  })

  it('and finds no room anywhere stays as it is, and that is said', async () => {
    database.isOpen = false
    localStorage.setItem(key, 'x'.repeat(700))
    limitRoom(1000)
    const basket = open()
    expect(await put(basket, 'pear')).toBe(false)
    expect(basket.state.value).toEqual({ kind: 'unsaved' })
    expect([localStorage.getItem(key), basket.value.value]).toEqual(['x'.repeat(700), ['pear']])
  })
})

describe('a change', () => {
  it('counts as saved only where the browser has it', async () => {
    const basket = open()
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {})
    expect(await put(basket, 'pear')).toBe(false)
    expect(basket.state.value).toEqual({ kind: 'unsaved' })
    vi.restoreAllMocks()
    expect(await put(basket, 'plum')).toBe(true)
    expect(localStorage.getItem(key)).toBe(textOf('pear', 'plum'))
  })
})

describe('a deck among others of its origin', () => {
  it('neither reads nor deletes what another one keeps', async () => {
    const other = scopeKey('basket', '/other/')
    localStorage.setItem(other, textOf('lime'))
    localStorage.setItem(`${other}:damaged:1`, 'x')
    const basket = open()
    expect(basket.value.value).toEqual([])
    tell(textOf('lime', 'date'), other)
    expect(basket.value.value).toEqual([])
    basket.empty()
    expect(Object.keys(localStorage).toSorted()).toEqual([other, `${other}:damaged:1`])
  })
})
