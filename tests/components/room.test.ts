/** What windows of a lecture share, by what a window is: alone, the lecturer's, or one that follows. */
import type { RoomMessage } from 'slidev-addon-lesson/shell/room.ts'
import { scopeKey } from '@deck/browser/storage'
import { cleanup, render } from '@testing-library/vue'
import { joinRoom } from 'slidev-addon-lesson/shell/join-room.browser.ts'
import { follows, isLed, place, roomState, setState } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { roomKey, roomLasts } from 'slidev-addon-lesson/shell/room.ts'
import { openRoomStorage } from 'slidev-addon-lesson/shell/store-room.browser.ts'
import { asCount, asFlag, asId, asOneOf, useRoomState } from 'slidev-addon-lesson/shell/useRoomState.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, effectScope, h, nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { openFakeTransport, receiveState, resetRoom } from '../support/room.ts'

vi.mock('@slidev/client/logic/slides.ts', () => ({ getSlide: (no: string) => Number(no) < 9 ? { no: Number(no) } : undefined }))

interface Parts { whole: { value: boolean }, factor: { value: string | null } }
let scope = effectScope()

function show(): Parts {
  let parts!: Parts
  render(defineComponent(() => {
    parts = { whole: useRoomState('whole', false, asFlag), factor: useRoomState('factor', null, asId(id => ['egg', 'hen'].includes(id)), { perClick: true }) }
    return () => h('p')
  }))
  return parts
}
/** A window whose link leads to a place. */
async function join(link = '/1', answer?: RoomMessage) {
  const Empty = defineComponent({ template: '' })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ name: 'play', path: '/:no', component: Empty }, { name: 'presenter', path: '/presenter/:no', component: Empty }] })
  await router.push(link)
  const { transport, sent, say } = openFakeTransport()
  const joined = scope.run(() => joinRoom(router, { ...transport, send: (message) => {
    transport.send(message)
    if (answer && message.kind === 'join')
      say(answer)
  } }))
  await joined
  return { router, sent, say }
}
const placed = (no: number, clicks: number, by = 'presenter') => ({ at: Date.now(), value: { no, clicks, total: 3, by } })

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  resetRoom()
  resetSlide()
  scope = effectScope()
})
afterEach(() => scope.stop())

describe('a window without a presenter', () => {
  it('keeps what is done in it to itself', async () => {
    const parts = show()
    parts.whole.value = true
    expect([parts.whole.value, Object.keys(roomState)]).toEqual([true, []])
    slide.clicks = 1
    parts.factor.value = 'egg'
    expect(parts.factor.value).toBe('egg')
    slide.clicks = 2
    await nextTick()
    expect(parts.factor.value).toBeNull()
  })

  it('has a slide that left the document come back as it was left', () => {
    show().whole.value = true
    cleanup()
    expect(show().whole.value).toBe(true)
    slide.page = 2
    expect(show().whole.value).toBe(false)
  })
})

describe('the presenter window', () => {
  beforeEach(() => { slide.presenter = true })

  it('tells what is done in it, by slide and part', () => {
    const parts = show()
    parts.whole.value = true
    expect(roomState).toMatchObject({ '1/whole': { value: true } })
    slide.page = 2
    expect(parts.whole.value).toBe(false)
    slide.page = 1
    expect(parts.whole.value).toBe(true)
  })

  it('puts away what belongs to a click once the clicker goes on', async () => {
    const parts = show()
    parts.factor.value = 'egg'
    expect(roomState).toMatchObject({ '1/factor': { value: 'egg', click: 0 } })
    slide.clicks = 1
    await nextTick()
    slide.clicks = 0
    await nextTick()
    expect(parts.factor.value).toBeNull()
  })

  it('finds after a reload what it had shown, and the browser finds plan and votes in any tab', async () => {
    scope.run(() => openRoomStorage())
    show().whole.value = true
    setState('plan', { link: 'short' })
    setState('cursor', { x: 1, y: 2 })
    resetRoom()
    await join()
    expect(show().whole.value).toBe(true)
    expect(Object.keys(roomState).toSorted()).toEqual(['1/whole', 'plan'])
    resetRoom()
    sessionStorage.clear()
    await join()
    expect(Object.keys(roomState)).toEqual(['plan'])
  })

  it('forgets after twelve hours', async () => {
    localStorage.setItem(scopeKey(roomKey, location.pathname), JSON.stringify({ version: 1, entries: { plan: { at: Date.now() - roomLasts, value: { link: 'old' } } } }))
    await join()
    expect(roomState.plan).toBeUndefined()
  })
})

describe('a window that follows', () => {
  beforeEach(() => receiveState('place', { no: 1, clicks: 0, total: 3, by: 'presenter' }))

  it('shows what it hears, and ignores what there is not', () => {
    const parts = show()
    receiveState('1/whole', true)
    receiveState('1/factor', 'hen', 0)
    expect([parts.whole.value, parts.factor.value]).toEqual([true, 'hen'])
    receiveState('1/factor', 'dragon', 0)
    receiveState('1/whole', 'yes')
    expect([parts.whole.value, parts.factor.value]).toEqual([false, null])
  })

  it('does not put away what the lecturer set at a click that it has yet to reach', async () => {
    const parts = show()
    receiveState('1/factor', 'hen', 1)
    expect(parts.factor.value).toBeNull()
    slide.clicks = 1
    await nextTick()
    expect(parts.factor.value).toBe('hen')
  })

  it('follows still where it has itself the last word', () => {
    receiveState('place', { no: 2, clicks: 0, total: 3, by: 'viewer' })
    expect([isLed.value, follows.value]).toEqual([false, true])
  })
})

describe('a window that joins', () => {
  it('asks the others, and comes to know what they know', async () => {
    const { sent } = await join('/1', { kind: 'snapshot', entries: { '3/whole': { at: 5, value: true }, 'place': placed(3, 2) } })
    expect(sent).toEqual([{ kind: 'join' }])
    expect([place.value, follows.value, roomState['3/whole']!.value]).toEqual([{ no: 3, clicks: 2, total: 3, by: 'presenter' }, true, true])
  })

  it('as presenter comes to where the lecture stands, and says that it is there', async () => {
    const { router, sent } = await join('/presenter/1', { kind: 'snapshot', entries: { place: placed(3, 2) } })
    expect(router.currentRoute.value.fullPath).toBe('/presenter/3?clicks=2')
    await nextTick()
    expect(sent.filter(({ kind }) => kind === 'snapshot')).toMatchObject([{ entries: { place: { value: { no: 3, clicks: 2, by: 'presenter' } } } }])
  })

  it('as presenter stays where its own link leads, and where another window names no slide', async () => {
    const { router } = await join('/presenter/4', { kind: 'snapshot', entries: { place: placed(3, 2) } })
    expect([router.currentRoute.value.path, place.value]).toMatchObject(['/presenter/4', { no: 4, by: 'presenter' }])
    resetRoom()
    expect((await join('/presenter/1', { kind: 'snapshot', entries: { place: placed(99, 0) } })).router.currentRoute.value.path).toBe('/presenter/1')
  })

  it('is answered with all that is known, and with the place in a lecture only', async () => {
    const { sent, say } = await join('/1')
    setState('marks', 'hidden')
    receiveState('place', { no: 2, clicks: 1, total: 3, by: 'viewer' })
    await nextTick()
    sent.length = 0
    say({ kind: 'join' })
    expect(sent).toMatchObject([{ kind: 'snapshot', entries: { marks: { value: 'hidden' } } }])
    expect(sent).not.toHaveProperty([0, 'entries', 'place'])
    receiveState('place', { no: 2, clicks: 1, total: 3, by: 'presenter' })
    receiveState('place', { no: 2, clicks: 2, total: 3, by: 'viewer' })
    say({ kind: 'join' })
    expect(sent[1]).toMatchObject({ entries: { place: { value: { no: 2, clicks: 2, by: 'presenter' } } } })
  })

  it('hears no more than what makes sense', async () => {
    const { say } = await join('/1')
    for (const data of [null, 7, 'next', {}, { kind: 'change', entries: { place: 7, nonsense: { at: 1, value: 1 } } }])
      say(data)
    expect(roomState).toEqual({})
  })
})

describe('what is set', () => {
  it('goes out once, together, and what another window said does not go back', async () => {
    const { sent, say } = await join('/1')
    sent.length = 0
    setState('vote/fruit/shown', true)
    setState('vote/fruit/shown', true)
    setState('vote/fruit/reason', 'plum')
    say({ kind: 'change', entries: { marks: { at: 9, value: 'hidden' } } })
    await nextTick()
    expect(sent).toMatchObject([{ kind: 'change', entries: { 'vote/fruit/shown': { value: true }, 'vote/fruit/reason': { value: 'plum' } } }])
    expect(Object.keys((sent[0] as { entries: object }).entries)).toHaveLength(2)
  })
})

describe('a value of another window', () => {
  it('is read as a flag, a count, an id or a word, or not at all', () => {
    expect([true, 'true', 1].map(asFlag)).toEqual([true, undefined, undefined])
    expect([0, 3, -1, 1.5, '3'].map(asCount)).toEqual([0, 3, undefined, undefined, undefined])
    expect([null, 'a', 'b', 7].map(asId(id => id === 'a'))).toEqual([null, 'a', undefined, undefined])
    expect(['a', 'c', null].map(asOneOf('a', 'b'))).toEqual(['a', undefined, undefined])
  })
})
