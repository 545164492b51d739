import { fireEvent } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick, reactive } from 'vue'
import { roomState } from '../../components/shell/room-state.browser.ts'
import { useSharedStorage } from '../../components/shell/store-room.browser.ts'
import { isMarksKey, useSourceMarks } from '../../setup/root/useSourceMarks.ts'
import { receiveState, resetRoom } from '../support/room.ts'

const state = vi.hoisted(() => ({ route: undefined as unknown as { name: string } }))
vi.mock('vue-router', () => ({ useRoute: () => state.route }))

const { classList } = document.documentElement
const press = (also = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'c', code: 'KeyC', ...also })
let scope: ReturnType<typeof effectScope>
function start() {
  scope = effectScope()
  scope.run(useSourceMarks)
}

beforeEach(() => {
  resetRoom()
  document.body.innerHTML = ''
  sessionStorage.clear()
  state.route = reactive({ name: 'play' })
  start()
})
afterEach(() => scope.stop())

describe('the key for source marks', () => {
  it('is c alone, or the key in its place on a keyboard with other letters', () => {
    const key = { key: 'c', code: 'KeyC', ctrlKey: false, metaKey: false, altKey: false, repeat: false }
    expect(isMarksKey(key)).toBe(true)
    expect(isMarksKey({ ...key, key: 'ㅊ' })).toBe(true)
    expect(isMarksKey({ ...key, key: 'с' })).toBe(true)
    expect(isMarksKey({ ...key, key: 'j' })).toBe(false)
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'repeat'])
      expect(isMarksKey({ ...key, [held]: true }), held).toBe(false)
  })

  it('hides the marks, and shows them again', async () => {
    await press()
    await nextTick()
    expect(classList.contains('marks-hidden')).toBe(true)
    await press()
    await nextTick()
    expect(classList.contains('marks-hidden')).toBe(false)
  })

  it('does nothing while somebody writes, in a dialog, in a question, or on another page', async () => {
    for (const html of ['<textarea></textarea>', '<div role="dialog"><button></button></div>', '<div class="quiz"><input type="radio"></div>']) {
      document.body.innerHTML = html
      document.querySelector<HTMLElement>('textarea, button, input')!.focus()
      await press()
    }
    document.body.innerHTML = ''
    state.route.name = 'read'
    await press()
    expect(roomState.marks).toBeUndefined()
  })

  it('leaves the key to a question that took it', async () => {
    window.addEventListener('keydown', event => event.preventDefault(), { capture: true, once: true })
    await press()
    expect(roomState.marks).toBeUndefined()
  })
})

describe('marks', () => {
  it('stay hidden in a tab over a reload', async () => {
    // fetched with the first press
    useSharedStorage()
    await press()
    expect(JSON.stringify({ ...sessionStorage })).toContain('hidden')
  })

  it('are small and grey only where a window follows a lecturer', async () => {
    expect(classList.contains('marks-quiet')).toBe(false)
    const turn = (by: string) => receiveState('place', { no: 1, clicks: 0, total: 3, by })
    turn('viewer')
    await nextTick()
    expect(classList.contains('marks-quiet')).toBe(false)
    turn('presenter')
    await nextTick()
    expect(classList.contains('marks-quiet')).toBe(true)
    // following, the window itself has the last word
    turn('viewer')
    await nextTick()
    expect(classList.contains('marks-quiet')).toBe(true)
  })

  it('stay as they are on other pages', async () => {
    receiveState('marks', 'hidden')
    receiveState('place', { no: 1, clicks: 0, total: 3, by: 'presenter' })
    state.route.name = 'handout'
    await nextTick()
    expect([...classList].filter(name => name.startsWith('marks-'))).toEqual([])
  })
})
