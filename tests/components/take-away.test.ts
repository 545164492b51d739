import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { provideReading } from 'slidev-addon-lesson/shell/useReading.ts'
import { provideRendering } from 'slidev-addon-lesson/shell/useRendering.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import TakeAway from '../../components/chain/TakeAway.vue'
import { resetSlide, slide } from '../support/fake-slidev.ts'
import { resetRoom } from '../support/room.ts'

vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)

const props = { ids: ['condition-science', 'condition-bilateral-relations'], beam: 'The thesis', thesisId: 'thesis', ground: 'others', groundId: 'arena-for-middle-powers', says: { 'condition-science': 'Science', 'condition-bilateral-relations': 'Relations with Mongolia' } } as const
function show(setup = () => {}) {
  return render(defineComponent(() => {
    setup()
    return () => h(TakeAway, props)
  }))
}
function read() {
  provideReading({ shift: 2, ask() {}, width: ref(358) })
  provideRendering('narrow')
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const outcome = () => document.querySelector('[aria-live=polite]')!.textContent.trim()
/** How many lines and how many of their ends at a claim are torn. */
const torn = () => ['.thread.gone', '.torn', '.socket.gone'].map(each => document.querySelectorAll(each).length)
const withoutScience = 'Without science, the thesis gets weaker but still stands. “More effective cooperation” stands as before.'

beforeEach(() => Object.assign(slide, { clicks: 0, total: 2 }))
afterEach(() => {
  resetSlide()
  resetRoom()
})

describe('one step taken away', () => {
  it('by the clicker says in sentences, also to a screen reader, what gets weaker and what stands', async () => {
    show()
    const whole = document.querySelectorAll('.thread').length
    expect(torn()).toEqual([0, 0, 0])
    slide.clicks = 1
    await nextTick()
    // a line for each support: science has one, relations two
    expect([document.querySelectorAll('.thread').length, ...torn()]).toEqual([whole, 1, 1, 1])
    expect(outcome()).toBe(withoutScience)
    slide.clicks = 2
    await nextTick()
    expect([torn(), outcome()]).toEqual([[2, 2, 2], 'Without relations with Mongolia, the thesis gets weaker but still stands. “More effective cooperation” now rests on third: better multilateral institutions alone.'])
    expect(screen.getByRole('button', { name: 'Relations with Mongolia' }).getAttribute('aria-pressed')).toBe('true')
  })

  it.each([['on the slide', () => {}, [0, 1, 0]], ['where one reads alone', read, [0, 0, 0]]])('by a press asks first for a guess, %s, and can be put back', async (_, setup, clicks) => {
    show(setup)
    expect(outcome()).toBe('Each line is one support. Choose a condition to take away.')
    await press('Science')
    expect([outcome(), ...torn(), slide.clicks]).toEqual(['Without science: what happens? Guess first.', 0, 0, 0, clicks[0]])
    await press('Then the thesis falls')
    expect([outcome(), ...torn(), slide.clicks]).toEqual([`Not as you guessed. ${withoutScience}`, 1, 1, 1, clicks[1]])
    await press('Science')
    expect([outcome(), ...torn(), slide.clicks]).toEqual(['Each line is one support. Choose a condition to take away.', 0, 0, 0, clicks[2]])
    await press('Relations with Mongolia')
    await press('Another claim gets weaker too')
    expect(outcome()).toMatch(/^As you guessed\. Without relations with Mongolia, /)
    // another stands for a guess: what was away is back
    await press('Science')
    expect([outcome(), ...torn()]).toEqual(['Without science: what happens? Guess first.', 0, 0, 0])
  })

  it('leads the keyboard to the guess and back to the step, and a click of the clicker ends the question', async () => {
    const user = userEvent.setup()
    show()
    const science = screen.getByRole('button', { name: 'Science' })
    science.focus()
    await user.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.textContent?.trim()).toBe('Then the thesis falls')
    await user.tab()
    await user.keyboard('{Enter}')
    await expect.poll(() => document.activeElement).toBe(science)
    expect(outcome()).toBe(`As you guessed. ${withoutScience}`)
    await press('Relations with Mongolia')
    slide.clicks = 2
    await nextTick()
    expect([screen.queryByRole('button', { name: 'Then the thesis falls' }), outcome()]).toEqual([null, expect.stringMatching(/^Without relations/)])
  })

  it('as a list says the same for each, and where one reads not before it is guessed', () => {
    const { container, unmount } = show(() => provideRendering('text'))
    const said = () => [...container.querySelectorAll('.listed li')].map(each => each.textContent)
    expect(said()).toEqual([expect.stringContaining(withoutScience), expect.stringContaining('Without relations with Mongolia')])
    expect(screen.queryAllByRole('button', { name: 'Science' })).toEqual([])
    unmount()
    expect(show(read).container.querySelector('.listed')!.getAttribute('hidden')).toBe('until-found')
  })
})
