/** A page that has just been opened: what lies ahead waits until it rests or is used; before it is printed all of it stands. */
import { render } from '@testing-library/vue'
import { flushNow, idleAheadMs, idleFarMs, useIdleFor, useSettled } from 'slidev-addon-lesson/read/useIncrementalRender.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, effectScope, h, onMounted, ref, watch } from 'vue'

describe('a page that is about to be printed', () => {
  it('stands changed within the same task, parts below it and what they do once they stand included', () => {
    const isWanted = ref(false)
    const heard: string[] = []
    const Leaf = defineComponent({ setup: () => {
      onMounted(() => heard.push('mounted'))
      return () => h('b', 'leaf')
    } })
    const Part = defineComponent({ props: { wanted: Boolean }, setup: (props) => {
      const isHere = ref(false)
      watch(() => props.wanted, (wanted) => { isHere.value = wanted })
      return () => isHere.value ? h(Leaf) : h('i', 'to come')
    } })
    let flush = () => {}
    const { container } = render(defineComponent({ setup: () => {
      flush = flushNow()
      return () => h(Part, { wanted: isWanted.value })
    } }))
    isWanted.value = true
    expect(container.textContent).toBe('to come')
    flush()
    expect([container.textContent, heard]).toEqual(['leaf', ['mounted']])
  })
})

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
    const [ahead, far] = scope().run(() => [useIdleFor(idleAheadMs), useIdleFor(idleFarMs)])!
    await vi.advanceTimersByTimeAsync(idleAheadMs - 300)
    expect([ahead!.value, far!.value]).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(500)
    expect([ahead!.value, far!.value]).toEqual([true, false])
    await vi.advanceTimersByTimeAsync(1000)
    expect(far!.value).toBe(true)
  })

  it('that is never quiet has rested after ten seconds all the same', async () => {
    late = 25
    const rested = scope().run(() => useIdleFor(idleAheadMs))!
    await vi.advanceTimersByTimeAsync(idleAheadMs + 1000)
    expect(rested.value).toBe(false)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(rested.value).toBe(true)
  })

  it('that is left is watched no more', () => {
    const left = scope()
    left.run(() => useIdleFor(idleAheadMs))
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
    await vi.advanceTimersByTimeAsync(idleAheadMs + 200)
    expect(settled.value).toBe(true)
  })
})
