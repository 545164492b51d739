/** The way to a slide: nothing typed there reaches the deck's keys, and the best slide comes first. */
import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen } from '@testing-library/vue'
import LazyGoto from 'slidev-addon-lesson/setup/slidev/LazyGoto.vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'
import { showGotoDialog } from '../support/fake-state.ts'

vi.mock('slidev-addon-lesson/read/useSlideFinder.ts', async () => {
  const { buildSlideIndex } = await import('slidev-addon-lesson/read/search.ts')
  const make = (no: number, title: string, names = '') => ({ no, title, names, name: title, chapter: 'Kitchen', text: '' })
  return { useSlideFinder: () => buildSlideIndex([make(1, 'Bread'), make(2, 'Eggs and hens', 'өндөг'), make(3, 'The hen')]) }
})

const reached = vi.fn<(key: string) => void>()
const listen = (event: KeyboardEvent) => reached(event.key)
const field = () => screen.findByRole<HTMLInputElement>('combobox')

beforeEach(() => {
  showGotoDialog.value = false
  slide.deck = ['Bread', 'Eggs and hens', 'The hen'].map((title, i) => ({ no: i + 1, meta: { slide: { title, frontmatter: {} } } }))
  slide.page = 1
  window.addEventListener('keydown', listen)
  render(LazyGoto)
})
afterEach(() => {
  window.removeEventListener('keydown', listen)
  reached.mockClear()
})
async function open() {
  showGotoDialog.value = true
  await nextTick()
  const found = await field()
  await expect.poll(() => document.activeElement).toBe(found)
  return found
}

describe('the field of the way to a slide', () => {
  it('has the focus each time, and Escape closes it', async () => {
    for (const _ of [1, 2, 3]) {
      await open()
      await userEvent.keyboard('{Escape}')
      expect(screen.queryByRole('dialog')).toBeNull()
      expect(showGotoDialog.value).toBe(false)
    }
  })

  it('takes what is typed before it is there, and no letter reaches the deck', async () => {
    showGotoDialog.value = true
    for (const key of ['h', 'e'])
      await fireEvent.keyDown(document.body, { key })
    const found = await field()
    await expect.poll(() => document.activeElement).toBe(found)
    await userEvent.keyboard('n')
    expect(found.value).toBe('hen')
    found.blur()
    await fireEvent.keyDown(document.body, { key: 'd' })
    expect(document.activeElement).toBe(found)
    expect(reached).not.toHaveBeenCalled()
  })

  it('leads to the best slide for a word in any script, and to a number', async () => {
    for (const [typed, no] of [['hen', 3], ['өндөг', 2], ['1', 1]] as const) {
      const found = await open()
      await userEvent.type(found, `${typed}{Enter}`)
      await expect.poll(() => slide.page).toBe(no)
    }
  })

  it('lists what it finds, from which arrows and pointer choose', async () => {
    await userEvent.type(await open(), 'hen')
    await expect.poll(() => screen.getAllByRole('option').map(each => each.textContent)).toEqual(['3The hen Kitchen', '2Eggs and hens Kitchen'])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => slide.page).toBe(2)
    await userEvent.type(await open(), 'bread')
    await fireEvent.pointerDown(await screen.findByRole('option'))
    await expect.poll(() => slide.page).toBe(1)
  })

  it('says where no slide has it', async () => {
    await userEvent.type(await open(), 'tractor')
    expect(await screen.findByText('No slide has “tractor”.')).toBeTruthy()
  })
})
