import { fireEvent } from '@testing-library/vue'
import { useSlideKeys } from 'slidev-addon-lesson/setup/root/useSlideKeys.ts'
import { usesKey } from 'slidev-addon-lesson/shell/useClicker.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effectScope, shallowRef } from 'vue'

function put(html: string) {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}
const press = (key: string, also = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...also })

describe('a control', () => {
  it.each([
    ['a button', '<button></button>', ['Enter', ' ']],
    ['a link', '<a href="#"></a>', ['Enter']],
    ['a checkbox', '<input type="checkbox">', [' ']],
    ['a radio', '<input type="radio">', [' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']],
    ['a field', '<input>', ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'd', 'PageDown', 'Escape']],
    ['a list', '<select></select>', ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'd', 'PageDown', 'Escape']],
    ['a disabled button', '<button disabled></button>', []],
    ['a heading', '<h1 tabindex="-1"></h1>', []],
  ])('%s uses its own keys and no other', (_, html, used) => {
    const control = put(html)
    const all = ['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'd', 'PageDown', 'Escape']
    expect(all.filter(key => usesKey(control, press(key)))).toEqual(used)
  })

  it('has every key with Ctrl, Alt or Meta to itself, for the browser', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      expect(usesKey(put('<button></button>'), press('ArrowRight', { [held]: true }))).toBe(true)
  })
})

describe('what Slidev takes for the element with the focus', () => {
  const active = shallowRef<HTMLElement | null>(null)
  const scope = effectScope()
  beforeAll(() => scope.run(() => useSlideKeys(active)))
  afterAll(() => scope.stop())

  it('is the button at a key that the button uses, and the page at any other', async () => {
    const button = put('<button></button>')
    button.focus()
    await fireEvent.keyDown(button, { key: ' ' })
    expect(active.value).toBe(button)
    await fireEvent.keyDown(button, { key: 'ArrowRight' })
    expect(active.value).toBe(document.body)
  })

  it('is the page once the button is gone, though no event told so', async () => {
    active.value = put('<button></button>')
    document.body.replaceChildren()
    await fireEvent.keyDown(document.body, { key: ' ' })
    expect(active.value).toBe(document.body)
  })
})
