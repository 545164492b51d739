/** A page that has just been opened: what lies ahead waits until it rests or is used. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, ref } from 'vue'
import { restAheadMs, restFarMs, useRested } from '../../components/read/useRested.ts'
import { useSettled } from '../../components/read/useSettled.ts'

const scope = () => effectScope(true)
/** The page is busy for as long as this is not 0: each wait takes so much longer, in ms. */
let late = 0

beforeEach(() => {
  vi.useFakeTimers()
  late = 0
  let lost = 0
  const now = performance.now.bind(performance)
  vi.spyOn(performance, 'now').mockImplementation(() => now() + (lost += late))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a page', () => {
  it('has rested after as long as was asked for, and not before', async () => {
    const [ahead, far] = scope().run(() => [useRested(restAheadMs), useRested(restFarMs)])!
    await vi.advanceTimersByTimeAsync(restAheadMs - 300)
    expect([ahead!.value, far!.value]).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(500)
    expect([ahead!.value, far!.value]).toEqual([true, false])
    await vi.advanceTimersByTimeAsync(1000)
    expect(far!.value).toBe(true)
  })

  it('that is never quiet has rested after ten seconds all the same', async () => {
    late = 25
    const rested = scope().run(() => useRested(restAheadMs))!
    await vi.advanceTimersByTimeAsync(restAheadMs + 1000)
    expect(rested.value).toBe(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(rested.value).toBe(true)
  })

  it('that is left is watched no more', () => {
    const left = scope()
    left.run(() => useRested(restAheadMs))
    left.stop()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what lies ahead', () => {
  it.each(['pointerdown', 'click', 'wheel', 'keydown', 'scroll'])('is wanted at once after a %s', (kind) => {
    const root = document.createElement('main')
    const settled = scope().run(() => useSettled(ref(root)))!
    expect(settled.value).toBe(false)
    const mark = root.appendChild(document.createElement('button'))
    mark.addEventListener(kind, event => event.stopPropagation())
    mark.dispatchEvent(new Event(kind, { bubbles: true }))
    expect(settled.value).toBe(true)
  })

  it('is wanted without that, once the page rests', async () => {
    const settled = scope().run(() => useSettled(ref(document.createElement('main'))))!
    await vi.advanceTimersByTimeAsync(restAheadMs + 200)
    expect(settled.value).toBe(true)
  })
})
