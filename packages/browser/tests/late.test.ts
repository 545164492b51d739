/** What comes late: parts of a program over networks that blink, and work that waits until nobody does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { isVisible } from '../is-visible.browser.ts'
import { ChunkTimeout, chunkTimeoutMs, findComponent, loadChunk, withTimeout } from '../load-chunk.browser.ts'
import { useIdle, whenIdle } from '../useIdle.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a part that is asked for', () => {
  it('is asked for twice more, no oftener, and the last fault is handed on', async () => {
    const load = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(loadChunk(load, [0, 0])).rejects.toThrow('Failed to fetch')
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('and neither comes nor fails counts as not come, after its time', async () => {
    vi.useFakeTimers()
    const asked = expect(loadChunk(() => new Promise(() => {}))).rejects.toBeInstanceOf(ChunkTimeout)
    await vi.advanceTimersByTimeAsync(chunkTimeoutMs)
    await asked
  })

  it('is not late where it came while the page was too busy to take it in', async () => {
    const coming = new Promise<string>(done => setTimeout(done, 60, 'here'))
    const taken = withTimeout(coming, 40)
    for (const start = performance.now(); performance.now() - start < 120;);
    await expect(taken).resolves.toBe('here')
  })

  it('is a component only where a module brings one', () => {
    const Part = { render: () => null }
    expect([findComponent({ default: Part }), findComponent(Part), findComponent(null), findComponent('x')]).toEqual([Part, null, null, null])
  })
})

describe('work that can wait', () => {
  beforeEach(() => { vi.useFakeTimers() })

  it('is done after a short rest where the browser knows no idle moments, unless it is cancelled', () => {
    const work = vi.fn()
    whenIdle(work)
    whenIdle(work)()
    vi.runAllTimers()
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('goes on piece by piece once what is looked at has come, and ends with its component', async () => {
    let arrive = () => {}
    const pieces: number[] = []
    const scope = effectScope()
    scope.run(() => useIdle(async () => pieces.push(pieces.length) < 9, () => new Promise<void>((done) => { arrive = done })))
    await vi.advanceTimersByTimeAsync(1000)
    expect(pieces).toEqual([])
    arrive()
    await vi.advanceTimersByTimeAsync(100)
    arrive()
    await vi.advanceTimersByTimeAsync(100)
    expect(pieces).toEqual([0, 1])
    scope.stop()
    arrive()
    await vi.advanceTimersByTimeAsync(1000)
    expect(pieces).toEqual([0, 1])
  })
})

describe('whether an element can be seen', () => {
  interface Fake { opacity?: string, visibility?: string, rects?: number, parentElement: Fake | null }
  const fake = (element: Omit<Fake, 'parentElement'>, parentElement: Fake | null = null) =>
    ({ ...element, parentElement, getClientRects: () => Array.from({ length: element.rects ?? 1 }) }) as unknown as Element
  beforeEach(() => vi.stubGlobal('getComputedStyle', ({ opacity = '1', visibility = 'visible' }: Fake) => ({ opacity, visibility })))

  it('is asked of the browser, under the old and the new names of what is asked', () => {
    const checkVisibility = vi.fn(() => true)
    expect(isVisible({ checkVisibility } as unknown as Element, true)).toBe(true)
    expect(checkVisibility).toHaveBeenCalledWith({ visibilityProperty: true, checkVisibilityCSS: true, opacityProperty: true, checkOpacity: true })
  })

  it('follows in a browser that cannot say so from its place, its visibility and, if asked for, the opacity of all around it', () => {
    const clear = fake({ opacity: '0' })
    expect([fake({}), fake({ rects: 0 }), fake({ visibility: 'hidden' }), clear].map(element => isVisible(element))).toEqual([true, false, false, true])
    expect([clear, fake({}, clear as unknown as Fake), fake({})].map(element => isVisible(element, true))).toEqual([false, false, true])
  })
})
