/** What is fetched ahead of the reader, and what waits until it is asked for. */
import { inTurn } from '@deck/browser/in-turn'
import { usePreloadedSlides } from '@deck/slidev-build/preload-slides'
import { cleanup, render, screen, waitFor } from '@testing-library/vue'
import RecordOnDemand from 'slidev-addon-lesson/cite/RecordOnDemand.vue'
import { useOpenRecord } from 'slidev-addon-lesson/cite/useOpenRecord.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'

/** Whether the network brings what is asked for. */
const network = vi.hoisted(() => ({ isUp: true }))
vi.mock('@deck/browser/load-chunk', async (original) => {
  const actual = await original<typeof import('@deck/browser/load-chunk')>()
  return { ...actual, loadChunk: (load: () => Promise<unknown>) => network.isUp ? actual.loadChunk(load) : Promise.reject(new Error('no network')) }
})
vi.mock('slidev-addon-lesson/cite/RecordDialog.vue', async () => {
  const { useOpenRecord: open } = await import('slidev-addon-lesson/cite/useOpenRecord.ts')
  return { default: defineComponent(() => () => h('div', { role: 'dialog' }, open().openId.value ?? '')) }
})

/** The idle moments that were asked for and have not come. */
let waiting: Map<number, () => void>
beforeEach(() => {
  waiting = new Map()
  let asked = 0
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    waiting.set(++asked, run)
    return asked
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id))
  useOpenRecord().closeRecord()
})
afterEach(() => {
  cleanup()
  network.isUp = true
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** Lets everything that is under way end, then one idle moment come. */
async function rest() {
  await expect.poll(() => waiting.size).toBeGreaterThan(0)
  const runs = [...waiting.values()]
  waiting.clear()
  runs.forEach(run => run())
  for (let i = 0; i < 5; i++)
    await nextTick()
}

describe('the record dialog', () => {
  it('is not there until the browser has nothing else to do', async () => {
    render(RecordOnDemand)
    await nextTick()
    expect(screen.queryByRole('dialog')).toBeNull()
    await rest()
    await waitFor(() => screen.getByRole('dialog'))
  })

  it.each(['before that', 'before it is mounted'])('comes at once when a mark is pressed %s, with the record', async (when) => {
    const press = () => useOpenRecord().openRecord('moonrise')
    if (when === 'before it is mounted')
      press()
    render(RecordOnDemand)
    if (when === 'before that')
      press()
    await waitFor(() => expect(screen.getByRole('dialog').textContent).toBe('moonrise'))
  })
})

describe('the record dialog that does not come', () => {
  it('is asked for again, and said, when a mark is pressed', async () => {
    network.isUp = false
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    render(RecordOnDemand)
    expect(screen.queryByRole('complementary')).toBeNull()
    useOpenRecord().openRecord('moonrise')
    await waitFor(() => expect(screen.getByRole('complementary').textContent).toContain('the network did not bring it'))
  })
})

describe('parts that come in turn', () => {
  it('come each in a task of its own, by their places: a tap in between is heard before the next', async () => {
    vi.unstubAllGlobals()
    const heard: string[] = []
    addEventListener('message', ({ data }) => heard.push(data as string))
    const part = (name: string, place: number) => inTurn(defineComponent(() => {
      heard.push(name)
      postMessage('tap')
      return () => null
    }), place)
    const parts = [part('last', 2), part('first', 0), part('second', 1)]
    render(defineComponent(() => () => parts.map(each => h(each))))
    expect(heard).toEqual([])
    await expect.poll(() => heard).toEqual(['first', 'tap', 'second', 'tap', 'last', 'tap'])
  })
})

describe('slides ahead of the reader', () => {
  /** A deck of slides that say which of them were fetched, in which order. */
  function openDeck(count: number, page: number) {
    const fetched: number[] = []
    slide.deck = Array.from({ length: count }, (_, i) => ({ no: i + 1, meta: { slide: { frontmatter: {} } }, load: async () => { fetched.push(i + 1) } })) as typeof slide.deck
    slide.page = page
    let ready!: ReturnType<typeof usePreloadedSlides>
    const { unmount } = render(defineComponent(() => { ready = usePreloadedSlides(); return () => null }))
    return { fetched, mounted: () => ready.value.map(({ no }) => no), unmount }
  }

  it('stand ready one at an idle moment: the next, then the one before', async () => {
    const { mounted } = openDeck(6, 3)
    const seen = [mounted()]
    // each is fetched at one moment and mounted at the next
    for (let i = 0; i < 4; i++) {
      await rest()
      seen.push(mounted())
    }
    expect(seen).toEqual([[3], [3], [3, 4], [3, 4], [2, 3, 4]])
  })

  it('are all fetched in the end, the nearest first, and no more of them mounted', async () => {
    const { fetched, mounted } = openDeck(6, 3)
    for (let i = 0; i < 7; i++)
      await rest()
    const order = fetched.filter((no, i) => fetched.indexOf(no) === i)
    expect(order).toEqual([3, 4, 2, 5, 1, 6])
    expect(mounted()).toEqual([2, 3, 4])
  })

  it('are fetched a few at a time where an offline copy has the rest, and further as the reader goes on', async () => {
    vi.stubEnv('PROD', true)
    vi.stubGlobal('navigator', Object.create(navigator, { serviceWorker: { value: { ready: Promise.resolve({ scope: new URL('./', location.href).href }) } } }))
    const { fetched } = openDeck(12, 4)
    for (let i = 0; i < 9; i++)
      await rest()
    expect([...new Set(fetched)].sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8])
    expect(waiting.size).toBe(0)
    slide.page = 5
    for (let i = 0; i < 3; i++)
      await rest()
    expect(Math.max(...fetched)).toBe(9)
    expect(fetched).not.toContain(1)
  })

  it.each([
    ['has no workers', () => undefined],
    ['says nothing of a copy', () => ({})],
    ['has the copy of another folder', () => ({ ready: Promise.resolve({ scope: new URL('beside/', location.href).href }) })],
    ['refuses to say', () => ({ ready: Promise.reject(new DOMException('no', 'SecurityError')) })],
    ['refuses workers', () => { throw new DOMException('no', 'SecurityError') }],
  ])('are all fetched by the page at once where the browser %s', async (_, get) => {
    vi.stubEnv('PROD', true)
    vi.stubGlobal('navigator', Object.create(navigator, { serviceWorker: { get } }))
    const { fetched } = openDeck(12, 4)
    for (let i = 0; i < 14; i++)
      await rest()
    expect([...new Set(fetched)]).toHaveLength(12)
  })

  it('are all fetched by the page where no copy comes in time', async () => {
    vi.stubEnv('PROD', true)
    vi.stubGlobal('navigator', Object.create(navigator, { serviceWorker: { value: { ready: new Promise(() => {}) } } }))
    const timeoutMs = vi.spyOn(globalThis, 'setTimeout')
    const { fetched } = openDeck(12, 4)
    for (let i = 0; i < 9; i++)
      await rest()
    expect(fetched).not.toContain(12)
    const [giveUp, time, ...said] = timeoutMs.mock.calls.find(([, time]) => time! > 10_000)!
    expect(time).toBeLessThan(60_000)
    giveUp(...said as [])
    for (let i = 0; i < 5; i++)
      await rest()
    expect([...new Set(fetched)]).toHaveLength(12)
  })

  it('follow the reader; what has been mounted stays until it is far behind', async () => {
    const { mounted } = openDeck(9, 2)
    await rest()
    await rest()
    slide.page = 6
    await nextTick()
    expect(mounted()).toEqual([2, 3, 6])
    // it leaves when there is time, and not on the way to the next slide
    for (let i = 0; i < 30 && waiting.size; i++)
      await rest()
    expect(mounted()).toEqual([3, 5, 6, 7])
  })

  it('are left alone once the deck is closed', async () => {
    const { fetched, unmount } = openDeck(6, 3)
    await expect.poll(() => waiting.size).toBe(1)
    unmount()
    expect(waiting.size).toBe(0)
    expect(new Set(fetched)).toEqual(new Set([3]))
  })
})
