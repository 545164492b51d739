import { en } from '@deck/words'
/** The deck's own keys, the list of them, the marks of sources, and the arrows on a slide with a ladder. */
import { fireEvent, render, screen } from '@testing-library/vue'
import { useDeckKeys } from 'slidev-addon-lesson/setup/root/useDeckKeys.ts'
import { useSourceMarks } from 'slidev-addon-lesson/setup/root/useSourceMarks.ts'
import { deckKeys } from 'slidev-addon-lesson/shell/deck-keys.ts'
import { hasLetterKeys, isHelpOpen } from 'slidev-addon-lesson/shell/keys-help.browser.ts'
import KeysHelp from 'slidev-addon-lesson/shell/KeysHelp.vue'
import { roomState } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { useSharedStorage } from 'slidev-addon-lesson/shell/store-room.browser.ts'
import { useSlideClick } from 'slidev-addon-lesson/shell/useSlideClick.ts'
import { useWall } from 'slidev-addon-lesson/shell/useWall.ts'
import WallCover from 'slidev-addon-lesson/shell/WallCover.vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, reactive } from 'vue'
import { useLadderKeys } from '../../components/ladder/useLadderKeys.ts'
import { slide } from '../support/fake-slidev.ts'
import { cursorStyle } from '../support/fake-state.ts'
import { receiveState, resetRoom } from '../support/room.ts'

const state = vi.hoisted(() => ({ route: undefined as unknown as { name: string } }))
vi.mock('vue-router', () => ({ useRoute: () => state.route }))

const press = (key: string, target: Element = document.body) => fireEvent.keyDown(target, { key })
const start = (template = '') => render(defineComponent({ setup: () => { useDeckKeys(useSourceMarks()) }, template: `<div>${template}</div>` }))

beforeEach(() => {
  resetRoom()
  useWall().value = 'open'
  isHelpOpen.value = false
  state.route = reactive({ name: 'play' })
  cursorStyle.value = 'cursor'
})

describe('letter keys', () => {
  it('are turned off in the list of keys, for this and the next visit; arrows and Space stay', async () => {
    const heard = vi.fn<(event: KeyboardEvent) => void>()
    start()
    window.addEventListener('keydown', heard)
    isHelpOpen.value = true
    render(KeysHelp)
    const box = await screen.findByRole('checkbox', { name: /^Letter keys/ })
    await fireEvent.click(box)
    isHelpOpen.value = false
    for (const key of ['b', '.', 'o', '?'])
      await press(key)
    expect([useWall().value, isHelpOpen.value, heard.mock.calls.length]).toEqual(['open', false, 0])
    expect(localStorage.getItem('green-ladder:letter-keys@/')).toBe('off')
    for (const key of ['ArrowRight', ' ', 'PageDown', 'Escape'])
      await press(key)
    expect(heard).toHaveBeenCalledTimes(4)
    hasLetterKeys.value = true
    await press('b')
    expect([useWall().value, localStorage.length]).toEqual(['black', 0])
    window.removeEventListener('keydown', heard)
  })
})

describe('the wall', () => {
  it.each([['b', 'black'], ['.', 'black'], ['w', 'white']] as const)('goes with %s, and comes back with it', async (key, colour) => {
    start()
    await press(key)
    expect(useWall().value).toBe(colour)
    await press(key)
    expect(useWall().value).toBe('open')
    expect(deckKeys.find(({ does }) => does === colour)!.keys, 'the list of keys').toContain(key)
  })

  it('is the lecture’s where a presenter window leads', async () => {
    slide.presenter = true
    start()
    await press('b')
    expect(roomState).toMatchObject({ '0/wall': { value: 'black' } })
    render(WallCover)
    await fireEvent.click(screen.getByRole('button', { name: en.keys.uncover }))
    expect(useWall().value).toBe('open')
  })

  it('stays while somebody writes, reads a dialog, answers a question, or is on another page', async () => {
    start('<textarea></textarea><div role="dialog"><button></button></div><div class="quiz"><input type="radio"></div>')
    for (const each of ['textarea', '[role=dialog] button', '.quiz input'])
      await press('b', document.querySelector(each)!)
    window.addEventListener('keydown', event => event.preventDefault(), { capture: true, once: true })
    await press('b')
    state.route.name = 'read'
    await press('b')
    expect(useWall().value).toBe('open')
  })
})

describe('the marks of sources', () => {
  const marks = async () => {
    await nextTick()
    return [...document.documentElement.classList].filter(name => name.startsWith('marks-'))
  }
  const turn = (by: string) => receiveState('place', { no: 1, clicks: 0, total: 3, by })

  it('are hidden with c, in the tab over a reload too, and come back with it', async () => {
    // fetched with the first press
    useSharedStorage()
    start()
    await press('c')
    expect([await marks(), JSON.stringify({ ...sessionStorage })]).toEqual([['marks-hidden'], expect.stringContaining('hidden')])
    await press('c')
    expect(await marks()).toEqual([])
  })

  it('are small and grey only where a window follows a lecturer, and stay as they are on other pages', async () => {
    start()
    turn('viewer')
    expect(await marks()).toEqual([])
    turn('presenter')
    expect(await marks()).toEqual(['marks-quiet'])
    // following, the window itself has the last word
    turn('viewer')
    receiveState('marks', 'hidden')
    expect((await marks()).sort()).toEqual(['marks-hidden', 'marks-quiet'])
    state.route.name = 'handout'
    expect(await marks()).toEqual([])
  })
})

describe('the laser pointer', () => {
  it('is the presenter window’s alone', async () => {
    start()
    await press('l')
    expect(cursorStyle.value).toBe('cursor')
    slide.presenter = true
    await press('l')
    expect(cursorStyle.value).toBe('laser')
    await press('l')
    expect(cursorStyle.value).toBe('cursor')
  })
})

describe('the list of keys', () => {
  it('opens with ?, names every key and what it does, and closes with Escape, ? and the clicker', async () => {
    start()
    render(KeysHelp)
    for (const close of ['Escape', '?', 'PageDown']) {
      await press('?')
      const dialog = await screen.findByRole('dialog', { name: en.keys.title })
      expect([...dialog.querySelectorAll('dd')].map(each => each.textContent)).toEqual(deckKeys.map(({ does }) => en.keys.does[does]))
      await press(close, dialog)
      await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
    }
  })
})

describe('the arrows on a slide with a ladder', () => {
  const show = () => render(defineComponent(() => {
    const { click, isActive } = useSlideClick()
    useLadderKeys(click, 3, isActive)
    return () => [h('button'), h('select'), h('input', { type: 'radio' })]
  }))

  it('climb and go down, whatever has the focus, and no further than the ladder', async () => {
    show()
    for (const target of [document.body, screen.getByRole('button')]) {
      slide.clicks = 0
      for (const [key, rung] of [['ArrowUp', 1], ['ArrowUp', 2], ['ArrowUp', 3], ['ArrowUp', 3], ['ArrowDown', 2]] as const) {
        await press(key, target)
        expect(slide.clicks).toBe(rung)
      }
    }
  })

  it('go a step to the left and right, from a rung’s radio as well', async () => {
    show()
    slide.clicks = 0
    await press('ArrowRight', screen.getByRole('radio'))
    expect(slide.clicks).toBe(1)
    await press('ArrowLeft', screen.getByRole('radio'))
    expect(slide.clicks).toBe(0)
  })

  it('stay a list’s own', async () => {
    show()
    await press('ArrowUp', screen.getByRole('combobox'))
    expect(slide.clicks).toBe(0)
  })
})
