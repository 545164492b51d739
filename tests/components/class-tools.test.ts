import { scopeKey } from '@deck/browser/storage'
import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { provideLoneReveal } from 'slidev-addon-lesson/quiz/useQuizReveal.ts'
import { follows } from 'slidev-addon-lesson/shell/room-state.browser.ts'
import { roomKey as roomName } from 'slidev-addon-lesson/shell/room.ts'
import { openRoomStorage, roomStorageKey } from 'slidev-addon-lesson/shell/store-room.browser.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'
import { receiveState, resetRoom } from '../support/room.ts'

const roomKey = scopeKey(roomName, '/')

vi.mock('@deck/lesson/questions', async (original) => {
  const { bananaQuestion } = await import('@deck/questions/testing/fake-questions')
  const { bowls, fakeLadder, ripening, fakeTruth } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { fruit: bananaQuestion, ripening, bowls, rung: fakeLadder({ low: 1888, middle: 1889, high: 1890 }, 'middle'), lie: fakeTruth('brown') } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...await import('../support/fruit-bowl.ts') }))

let scope = effectScope()
/** A window's own storage. */
const openWindow = () => scope.run(() => openRoomStorage())!
const show = (id: string) => render(QuizCard, { props: { id: id as never }, global: { provide: { [roomStorageKey as symbol]: openWindow() } } })
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })
const field = (option: string, vote = 'first') => screen.getByRole<HTMLInputElement>('spinbutton', { name: `Hands for ${option}, ${vote} vote` })
const inWords = () => screen.queryAllByRole('listitem').map(item => item.textContent.trim())
beforeEach(() => {
  scope = effectScope()
  slide.total = 3
  slide.clicks = 1
})
afterEach(() => {
  resetRoom()
  scope.stop()
  localStorage.clear()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the tools of a class', () => {
  it('open from the slide once the options are out, before and after the answer', async () => {
    slide.clicks = 0
    show('fruit')
    for (const [clicks, there] of [[0, false], [1, true], [2, true], [3, false]] as const) {
      slide.clicks = clicks
      await nextTick()
      expect(screen.queryByRole('button', { name: 'In class' }) !== null, String(clicks)).toBe(there)
    }
  })

  it('are not there on paper, nor for a question on a page of its own', () => {
    const { unmount } = render({ components: { QuizCard }, setup: () => provideLoneReveal(), template: '<QuizCard id="fruit" />' })
    expect(screen.queryByRole('button', { name: 'In class' })).toBeNull()
    expect(button('Check')).toBeTruthy()
    unmount()
    slide.print = true
    show('fruit')
    expect(screen.queryByRole('button', { name: 'In class' })).toBeNull()
  })

  it('leave a keyboard user a place to go on from, whatever button has gone', async () => {
    const user = userEvent.setup()
    show('fruit')
    button('In class').focus()
    await user.keyboard('{Enter}')
    for (const [name, next] of [['Start a countdown of 60 seconds', 'Pause'], ['Pause', 'Go on'], ['Stop', 'Start a countdown of 30 seconds']] as const) {
      button(name).focus()
      await user.keyboard('{Enter}')
      await nextTick()
      expect(document.activeElement, name).toBe(button(next))
    }
    button('One hand more for A').focus()
    await user.keyboard('{Enter}')
    button('Clear').focus()
    await user.keyboard('{Enter}')
    await nextTick()
    expect(document.activeElement).toBe(button('Start a countdown of 30 seconds'))
  })
})

describe('a show of hands', () => {
  it('is typed from field to field with Enter, and stands there in words', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    field('A').focus()
    await user.keyboard('12{Enter}4{Enter}9{Enter}0{Enter}')
    expect(document.activeElement).toBe(document.body)
    expect(inWords()).toEqual(['A: 12', 'B: 4', 'C: 9', 'D: 0'])
    await user.click(button('Show the result'))
    await user.click(button('In class'))
    expect(screen.getByText('25 hands')).toBeTruthy()
  })

  it('goes up and down by one, not below none', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    expect(button('One hand fewer for B').disabled).toBe(true)
    await user.click(button('One hand more for B'))
    await user.click(button('One hand more for B'))
    await user.click(button('One hand fewer for B'))
    expect(field('B').value).toBe('1')
    expect(inWords()).toContain('B: 1')
  })

  it('is taken again after discussion, beside the first, and can be taken back', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    expect(screen.queryByRole('button', { name: 'Vote again' })).toBeNull()
    await user.type(field('A'), '12')
    await user.type(field('B'), '3')
    await user.click(button('Vote again'))
    expect(screen.queryByRole('spinbutton', { name: /first vote/ })).toBeNull()
    await user.type(field('A', 'second'), '4')
    await user.type(field('B', 'second'), '11')
    expect(inWords()).toEqual(['A: 4', 'B: 11', 'C: 0', 'D: 0'])
    await user.click(button('Show the result'))
    expect(inWords()).toEqual(['A: First vote 12, after discussion 4', 'B: First vote 3, after discussion 11', 'C: First vote 0, after discussion 0', 'D: First vote 0, after discussion 0'])
    await user.click(button('In class'))
    expect(screen.getByText('15 hands, then 15')).toBeTruthy()
    await user.click(button('In class'))
    expect(screen.queryByRole('button', { name: 'Vote again' })).toBeNull()
    await user.click(button('Clear the second vote'))
    expect(inWords().slice(0, 2)).toEqual(['A: 12', 'B: 3'])
    await user.click(button('Clear'))
    expect(inWords()).toEqual([])
    await user.click(button('Bring it back'))
    expect(inWords().slice(0, 2)).toEqual(['A: 12', 'B: 3'])
  })

  it('does not say which is right until the answer is out, and then does, hands and all', async () => {
    const user = userEvent.setup()
    const { container } = show('fruit')
    await user.click(button('In class'))
    await user.type(field('A'), '12')
    await user.type(field('B'), '3')
    expect(screen.queryByText('Right')).toBeNull()
    expect(container.querySelector('.right')).toBeNull()
    slide.clicks = 2
    await nextTick()
    expect(within(container.querySelector<HTMLElement>('.right')!).getByText('Right')).toBeTruthy()
    expect(inWords().slice(0, 2)).toEqual(['A: 12', 'B: 3'])
    slide.clicks = 3
    await nextTick()
    expect(inWords().slice(0, 2)).toEqual(['A: 12', 'B: 3'])
  })

  it('is for a statement’s two judgements too, and for no form that has no options to vote on', async () => {
    const user = userEvent.setup()
    const { unmount } = show('lie')
    await user.click(button('In class'))
    await user.type(field('False'), '7')
    expect(inWords()).toEqual(['True: 0', 'False: 7'])
    unmount()
    show('bowls')
    await user.click(button('In class'))
    expect(screen.queryAllByRole('spinbutton')).toEqual([])
    expect(button('Start a countdown of 90 seconds')).toBeTruthy()
  })
})

describe('an audience window', () => {
  const wall = (id: string) => {
    follows.value = true
    return show(id)
  }

  it('shows question, options and answer, and nothing for one reader alone', async () => {
    const { container } = wall('fruit')
    expect(screen.getByText('The plum')).toBeTruthy()
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(container.querySelector('circle')).toBeNull()
    slide.clicks = 3
    await nextTick()
    expect(screen.getAllByText('Right').length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('shows the hands only once the result is shown, and not while a second vote is taken', async () => {
    const { container } = wall('fruit')
    const [first] = screen.getAllByRole<HTMLInputElement>('radio')
    const tell = async (name: string, value: unknown) => {
      receiveState(`vote/fruit/${name}`, value)
      await nextTick()
    }
    receiveState('vote/fruit/rounds', { taken: [0], next: 1 })
    await tell(`hands/0/${first!.value}`, 12)
    expect([inWords(), container.querySelector('.tally')]).toEqual([[], null])
    await tell('shown', true)
    expect(inWords()[0]).toBe('A: 12')
    // a figure and its share are two figures, copied as well
    expect(container.querySelector('.tally')!.textContent).toBe('12 100%')
    receiveState('vote/fruit/shown', false)
    await tell('rounds', { taken: [0, 1], next: 2 })
    expect([inWords(), container.querySelector('.tally')]).toEqual([[], null])
  })

  it('has the partners of a matching as numbers beside letters, and no closed list', () => {
    wall('bowls')
    expect(screen.queryAllByRole('combobox')).toEqual([])
    expect(screen.getAllByRole('listitem').map(item => item.textContent.trim())).toEqual(['1', '2', '3', '4'].map(number => expect.stringMatching(new RegExp(`^${number}`))))
    for (const letter of ['A', 'B', 'C'])
      expect(screen.getByText(letter, { exact: true })).toBeTruthy()
  })
})

describe('hands for an order', () => {
  it('are counted for each order that the class names, by its letters', async () => {
    const user = userEvent.setup()
    show('ripening')
    await user.click(button('In class'))
    await user.click(button('Count the order shown'))
    const [count] = screen.getAllByRole<HTMLInputElement>('spinbutton')
    expect(count!.getAttribute('aria-label')).toMatch(/^Hands for A B C/)
    await user.type(count!, '17')
    expect(screen.queryByRole('button', { name: 'Count the order shown' })).toBeNull()
    await user.click(screen.getAllByRole('button', { name: /^Move down/ })[0]!)
    await user.click(button('Count the order shown'))
    expect(screen.getAllByRole('spinbutton').map(each => each.getAttribute('aria-label'))).toContainEqual(expect.stringMatching(/^Hands for B A C/))
  })
})

describe('hands for a spot', () => {
  it('are counted beside the picture, which stays, by its letter', async () => {
    const user = userEvent.setup()
    show('rung')
    await user.click(button('In class'))
    expect(screen.getAllByRole('spinbutton')).toHaveLength(3)
    expect(field('A')).toBeTruthy()
    expect(await screen.findAllByRole('radio')).toHaveLength(3)
  })
})

describe('a code for phones', () => {
  it('asks once for the address of the students’ deck, and then leads to this question', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    await user.click(button('QR code'))
    const address = await screen.findByRole('textbox', { name: 'Address of the students’ deck' })
    await expect.poll(() => document.activeElement).toBe(address)
    await user.keyboard('school{Enter}')
    expect(screen.getByText(/^Type the address/)).toBeTruthy()
    await user.clear(address)
    await user.type(address, 'https://school.example/deck/#/3{Enter}')
    expect(await screen.findByRole('img', { name: 'A QR code for school.example/deck/#/review/q/fruit' })).toBeTruthy()
    await user.click(button('Hide QR code'))
    await user.click(button('QR code'))
    expect(await screen.findByRole('img', { name: /review\/q\/fruit$/ })).toBeTruthy()
  })
})

describe('a countdown', () => {
  it('ends with the answer', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    await user.click(button('Start a countdown of 60 seconds'))
    slide.clicks = 2
    await nextTick()
    expect(screen.queryByRole('timer')).toBeNull()
    slide.clicks = 1
    await nextTick()
    expect(screen.queryByRole('timer')).toBeNull()
  })

  const timer = () => screen.queryByRole('timer')?.textContent.trim()
  async function pass(seconds: number) {
    await vi.advanceTimersByTimeAsync(seconds * 1000)
  }

  it.each([[30, '0:30'], [60, '1:00'], [90, '1:30'], [120, '2:00']])('of %i seconds begins at %s', async (seconds, shown) => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    expect(timer()).toBeUndefined()
    await user.click(button(`Start a countdown of ${seconds} seconds`))
    expect(timer()).toBe(shown)
  })

  it('runs, pauses, goes on, and says once that time is up; it locks nothing and grades nobody', async () => {
    vi.useFakeTimers()
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    show('fruit')
    await user.click(button('In class'))
    await user.click(button('Start a countdown of 30 seconds'))
    await pass(10)
    expect(timer()).toBe('0:20')
    await user.click(button('Pause'))
    await pass(60)
    expect(timer()).toBe('0:20')
    await user.click(button('Go on'))
    await pass(19)
    expect([timer(), screen.queryByText('Time is up.')]).toEqual(['0:01', null])
    await pass(1)
    expect([timer(), screen.getByText('Time is up.').getAttribute('role')]).toEqual([undefined, 'status'])
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /The plum/ }).disabled).toBe(false)
    await user.click(button('Stop'))
    expect([timer(), screen.queryByText('Time is up.')]).toEqual([undefined, null])
  })
})

describe('a window that opens later', () => {
  it('shows the hands and the time at once', async () => {
    const user = userEvent.setup()
    const { unmount } = show('fruit')
    await user.click(button('In class'))
    await user.type(field('A'), '12')
    await user.click(button('Start a countdown of 90 seconds'))
    await user.click(button('Show the result'))
    unmount()
    scope.stop()
    resetRoom()
    scope = effectScope()
    vi.useFakeTimers({ now: Date.now() + 25_000 })
    show('fruit')
    expect(inWords()[0]).toBe('A: 12')
    expect(screen.getByRole('timer').textContent.trim()).toMatch(/^1:0[45]$/)
    expect(screen.queryAllByRole('spinbutton')).toEqual([])
  })
})

describe('what was saved', () => {
  it('is set aside by name where it is damaged, and the tools say so', async () => {
    const user = userEvent.setup()
    localStorage.setItem(roomKey, '{"version":1,"questions":{"fruit":')
    show('fruit')
    await user.click(button('In class'))
    const aside = Object.keys(localStorage).find(key => key.startsWith(`${roomKey}:damaged:`))!
    expect(screen.getByText(new RegExp(`kept in this browser as “${aside}”`))).toBeTruthy()
    expect(localStorage.getItem(aside)).toBe('{"version":1,"questions":{"fruit":')
    await user.type(field('A'), '3')
    expect(localStorage.getItem(roomKey)).toContain('vote/fruit/hands/0/')
  })

  it('is left alone where a newer edition saved it', async () => {
    const user = userEvent.setup()
    const newer = '{"version":99,"questions":{}}'
    localStorage.setItem(roomKey, newer)
    show('fruit')
    await user.click(button('In class'))
    await user.type(field('A'), '3')
    expect(screen.getByText(/A newer edition/)).toBeTruthy()
    expect([inWords()[0], localStorage.getItem(roomKey)]).toEqual(['A: 3', newer])
  })

  it('is missed by nobody in this window where the browser keeps nothing', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new DOMException('blocked', 'SecurityError') })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('blocked', 'SecurityError') })
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('In class'))
    await user.type(field('A'), '12')
    await user.click(button('Start a countdown of 60 seconds'))
    expect(inWords()[0]).toBe('A: 12')
    expect(screen.getByRole('timer').textContent.trim()).toBe('1:00')
    expect(screen.getByText(/^This browser keeps nothing/)).toBeTruthy()
  })
})
