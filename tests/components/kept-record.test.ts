/** The records that the browser keeps: what each fault does to each of them, what two windows do to one, and whose it is. */
import type { PersistedFormat } from 'slidev-addon-lesson/shell/usePersisted.ts'
import { readRecord } from '@deck/browser/read-record'
import { scopeKey } from '@deck/browser/storage'
import { sessionsFormat } from 'slidev-addon-lesson/lecture/kept-sessions.ts'
import { plansFormat } from 'slidev-addon-lesson/lecture/plan-file.ts'
import { startSession } from 'slidev-addon-lesson/lecture/session.ts'
import { placeFormat } from 'slidev-addon-lesson/read/useReadingPlace.ts'
import { addressFormat } from 'slidev-addon-lesson/shell/deck-address.browser.ts'
import { putRow } from 'slidev-addon-lesson/shell/kept-table.ts'
import { roomFormat } from 'slidev-addon-lesson/shell/store-room.browser.ts'
import { usePersisted } from 'slidev-addon-lesson/shell/usePersisted.ts'
import { startPaper } from 'slidev-addon-lesson/study/paper.ts'
import { setFlag } from 'slidev-addon-lesson/study/progress.ts'
import { paperFormat } from 'slidev-addon-lesson/study/usePaper.ts'
import { progressFormat } from 'slidev-addon-lesson/study/useProgress.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'

/** Texts that were moved to the browser's database, and whether there is one. */
const database = vi.hoisted(() => ({ texts: new Map<string, string>(), isOpen: true }))
vi.mock('slidev-addon-lesson/shell/quarantine.browser.ts', () => ({
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
  sessionStorage.clear()
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

/** A record of the deck, and how an entry of a name comes into it; `isOne` where an entry takes the place of the one before. */
interface Kept { format: PersistedFormat<unknown>, add: (old: unknown, name: string) => unknown, isOne: boolean }
const many = <T>(format: PersistedFormat<T>, add: (old: T, name: string) => T) => ({ format, add, isOne: false }) as unknown as Kept
const one = <T>(format: PersistedFormat<T>, add: (old: T, name: string) => T) => ({ format, add, isOne: true }) as unknown as Kept
const lecture = startSession({ kind: 'lecture', plan: '', label: '', steps: [], minutes: 0, slide: 'fig' }, 1)
const records: Record<string, Kept> = {
  'the progress': many(progressFormat, (old, name) => setFlag(old, name, true, ++clock)),
  'the paper on the desk': one(paperFormat, (_, name) => startPaper([name], false, ++clock)),
  'the lectures': many(sessionsFormat, (old, name) => putRow(old, name, lecture, ++clock)),
  'the plans': many(plansFormat, (old, name) => putRow(old, name, { label: name, minutes: 5, steps: [] }, ++clock)),
  'the reader’s place': one(placeFormat(['pear', 'plum']), (old, name) => ({ ...old, slide: name })),
  'the students’ address': one(addressFormat, (_, name) => name),
  'the room, of a tab': many(roomFormat('sessionStorage'), (old, name) => ({ ...old, [`1/${name}`]: { at: ++clock, value: true } })),
  'the room, of a lecture': many(roomFormat('localStorage'), (old, name) => ({ ...old, [`vote/${name}/shown`]: { at: ++clock, value: true } })),
}

describe.each(Object.entries(records))('%s', (_, { format, add, isOne }) => {
  const storage = window[format.area]
  const name = scopeKey(format.name, location.pathname)
  const begin = () => scope.run(() => usePersisted(format, () => clock))!
  let record: ReturnType<typeof begin>
  const give = (fruit: string) => record.change(old => add(old, fruit))
  const text = () => storage.getItem(name)
  const shown = () => JSON.stringify(record.value.value)
  const setAside = () => Object.entries({ ...storage }).filter(([each]) => each.startsWith(`${name}:damaged:`)).map(([, each]) => each as string)
  const newer = '{"version":9,"of":"tomorrow"}'

  it.each(['{"version":', '"pear"', '{"version":0}'])('damaged (%s) is set aside as it was, said, and saving goes on', async (damaged) => {
    storage.setItem(name, damaged)
    record = begin()
    expect([record.state.value.kind, text(), setAside()]).toEqual(['aside', null, [damaged]])
    expect(await give('pear')).toBe(true)
    record = begin()
    expect(shown()).toContain('pear')
    expect([record.state.value.kind, setAside()]).toEqual(['saved', [damaged]])
  })

  it.skipIf(isOne)('damaged in one entry keeps the others, and is set aside whole', async () => {
    const damaged = JSON.stringify(JSON.parse(format.write(add(add(format.empty, 'pear'), 'plum'))!, (key, value: unknown) => key.includes('plum') ? 7 : value))
    storage.setItem(name, damaged)
    record = begin()
    expect(record.state.value).toMatchObject({ kind: 'aside', lost: 1 })
    expect([shown().includes('pear'), shown().includes('plum'), setAside()]).toEqual([true, false, [damaged]])
  })

  it('of a newer edition stays as it is, and this window goes on without it', async () => {
    storage.setItem(name, newer)
    record = begin()
    expect(record.state.value).toEqual({ kind: 'newer', version: 9 })
    expect(await give('pear')).toBe(false)
    expect([text(), shown().includes('pear'), setAside()]).toEqual([newer, true, []])
  })

  it('of a newer edition in another tab, opened meanwhile, is not written over', async () => {
    record = begin()
    await give('pear')
    storage.setItem(name, newer)
    tell(newer, name)
    expect(await give('plum')).toBe(false)
    expect([text(), record.state.value.kind, shown().includes('plum')]).toEqual([newer, 'newer', true])
  })

  it.each([['says no', () => { throw new DOMException('full', 'QuotaExceededError') }], ['says nothing', () => {}]])('that the browser has no room for, and it %s, lives in this window, and is saved once there is room', async (_, refuse) => {
    record = begin()
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    expect(await give('pear')).toBe(false)
    expect([record.state.value.kind, text(), shown().includes('pear')]).toEqual(['unsaved', null, true])
    full.mockRestore()
    expect(await give('plum')).toBe(true)
    expect([record.state.value.kind, text()!.includes('pear'), text()!.includes('plum')]).toEqual(['saved', !isOne, true])
  })

  it('in a browser that lets nobody look at its storage lives in this window', async () => {
    for (const call of ['getItem', 'setItem'] as const)
      vi.spyOn(Storage.prototype, call).mockImplementation(() => { throw new DOMException('blocked', 'SecurityError') })
    record = begin()
    expect(record.value.value).toEqual(format.empty)
    expect(await give('pear')).toBe(false)
    expect([record.state.value.kind, shown().includes('pear')]).toEqual(['unsaved', true])
  })

  it('that another tab has deleted stays deleted', async () => {
    record = begin()
    await give('pear')
    storage.removeItem(name)
    tell(null, name)
    await give('plum')
    expect([text()!.includes('pear'), text()!.includes('plum')]).toEqual([false, true])
  })
})

describe('two windows that save in the same moment', () => {
  it('keep both: the one that hears it was written over puts its own back', async () => {
    const basket = open()
    await put(basket, 'pear')
    // the other window had not seen the pear when it wrote
    localStorage.setItem(key, textOf('plum'))
    tell(textOf('plum'))
    await expect.poll(() => localStorage.getItem(key)).toBe(textOf('pear', 'plum'))
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
  it('is set aside once, under the time at which it was found', async () => {
    localStorage.setItem(key, textOf('fig', 7, null))
    const basket = open()
    expect(basket.state.value).toEqual({ kind: 'aside', key: `${key}:damaged:7`, lost: 2 })
    clock = 8
    open()
    await put(basket, 'pear')
    expect(Object.keys(localStorage).toSorted()).toEqual([key, `${key}:damaged:7`])
    expect(JSON.parse(localStorage.getItem(key)!).fruit).toContain('fig')
  })

  it('and another that is put in its place while it is moved are both kept', async () => {
    const [first, second] = ['x'.repeat(700), 'y'.repeat(700)]
    localStorage.setItem(key, first)
    limitRoom(1000)
    const basket = open()
    localStorage.setItem(key, second)
    clock = 8
    expect(await put(basket, 'pear')).toBe(true)
    expect([...database.texts.values()]).toEqual([first, second])
    expect(localStorage.getItem(key)).toBe(textOf('pear'))
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
