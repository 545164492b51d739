/**
 * The clicker lives on, whatever has been pressed: a click with the mouse gives the focus back, a control that has it by keyboard takes its
 * own keys and no others, and Escape and the clicker's keys leave it. Every control in the built deck: tests/engines/dialogs.test.ts.
 */
import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/vue'
import PaneDivider from 'slidev-addon-lesson/lecture/PaneDivider.vue'
import SpeakerNotes from 'slidev-addon-lesson/lecture/SpeakerNotes.vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { openRoomStorage, roomStorageKey } from 'slidev-addon-lesson/shell/store-room.browser.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import LadderExplorer from '../../components/ladder/LadderExplorer.vue'
import TimelineExplorer from '../../components/years/TimelineExplorer.vue'
import { slideNotes } from '../support/fake-slide-notes.ts'
import { slide } from '../support/fake-slidev.ts'
import { route } from '../support/mock-ladder.ts'
import { resetRoom } from '../support/room.ts'

vi.mock('../../components/ladder/useLadder.ts', async () => (await import('../support/mock-ladder.ts')).ladder)
vi.mock('../../components/years/useTimeline.ts', async () => (await import('../support/fake-events.ts')).timeline)
vi.mock('slidev-addon-lesson/cite/CiteMark.vue', async () => (await import('../support/mock-ladder.ts')).mark)
vi.mock('vue-router', async () => (await import('../support/mock-ladder.ts')).router)
vi.mock('@deck/lesson/questions', async (original) => {
  const { bananaQuestion, redQuestion } = await import('@deck/questions/testing/fake-questions')
  const { bowls, fakeNumber, fakeTruth, ripening, shelves, steps } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { fruit: bananaQuestion, reds: redQuestion, ripening, bowls, shelves, steps, pips: fakeNumber(4.5, 0.5), lie: fakeTruth('brown') } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...await import('../support/fruit-bowl.ts') }))

function ask(id: string, clicks = 1) {
  Object.assign(slide, { clicks, total: 3 })
  render(QuizCard, { props: { id: id as never }, global: { provide: { [roomStorageKey as symbol]: openRoomStorage() } } })
}
const showLadder = () => void render(LadderExplorer)
const showTimeline = () => void render(TimelineExplorer)
const named = (role: string, name: string | RegExp) => () => screen.getAllByRole(role, { name })[0]!
const button = (name: string | RegExp) => named('button', name)

beforeEach(() => {
  Object.assign(slide, { clicks: 0, total: 3 })
  route.query = {}
  localStorage.clear()
  resetRoom()
})

describe('a click with the mouse gives the slide its keys back', () => {
  const allEvents = button(/^Show all/)
  const handsOf = (vote: string) => named('spinbutton', `Hands for A, ${vote} vote`)

  it.each<[of: string, show: () => void, controls: readonly (() => HTMLElement)[]]>([
    ['a ladder: rungs', showLadder, [named('radio', /Embrace/), named('radio', /Handshake/)]],
    ['a timeline: all events, period, lane, event', showTimeline, [allEvents, named('radio', /Late days/), named('checkbox', 'In the wood'), named('button', /A truce is sworn/)]],
    ['a choice: options, answer', () => ask('fruit'), [named('radio', /The plum/), button('Hint'), button('Check'), button('Try again')]],
    ['a choice before its options', () => ask('fruit', 0), [button('Show the options')]],
    ['a choice of several', () => ask('reds'), [named('checkbox', /The cherry/)]],
    ['an ordering', () => ask('ripening'), [() => screen.getAllByRole('button', { name: /^Move down/ })[0]!]],
    ['a sorting', () => ask('shelves'), [named('radio', 'In top')]],
    ['a statement', () => ask('lie'), [named('radio', 'False')]],
    ['steps to point at', () => ask('steps'), [named('radio', /./)]],
    ['a show of hands and a countdown', () => ask('fruit'), ['In class', 'One hand more for A', 'One hand fewer for A', 'One hand more for A', 'Vote again', 'Clear the second vote', 'Start a countdown of 30 seconds', 'Pause', 'Go on', 'Stop', 'Clear', 'In class'].map(button)],
  ])('%s', async (_, show, controls) => {
    const user = userEvent.setup()
    show()
    for (const [i, control] of controls.entries()) {
      // a picture to point at comes by import()
      const element = await waitFor(control)
      await user.click(element)
      // hands are typed at once
      const typed = element.textContent.trim() === 'Vote again' ? handsOf('second') : element.textContent.trim() === 'In class' && i === 0 ? handsOf('first') : null
      expect(document.activeElement, element.textContent).toBe(typed?.() ?? document.body)
    }
  })
})

describe('a control that has the focus by keyboard', () => {
  const arrows = ['ArrowRight', 'ArrowDown']
  const all = [...arrows, ' ', '5', 'o']
  const leaving = ['Escape', 'PageDown', 'PageUp']

  it.each<[of: string, show: () => void, control: () => HTMLElement, own: readonly string[], leaves?: false]>([
    ['a rung', showLadder, named('radio', /First nod/), [...arrows, ' ', 'Escape'], false],
    ['an option', () => ask('fruit'), named('radio', /The plum/), [...arrows, ' ']],
    ['one option of several', () => ask('reds'), named('checkbox', /The cherry/), [' ']],
    ['a button of a question', () => ask('fruit'), button('Hint'), [' ']],
    ['a button of an ordering', () => ask('ripening'), () => screen.getAllByRole<HTMLButtonElement>('button', { name: /^Move/ }).find(({ disabled }) => !disabled)!, [' ']],
    ['a list of a matching', () => ask('bowls'), named('combobox', /./), all],
    ['an item of a sorting', () => ask('shelves'), () => within(screen.getAllByRole('radiogroup')[0]!).getAllByRole('radio')[0]!, [...arrows, ' ']],
    ['a field for a figure', () => ask('pips'), named('textbox', /./), all],
    ['a field for hands', () => {
      ask('fruit')
      button('In class')().click()
    }, () => screen.getAllByRole('spinbutton')[0]!, all],
    ['the lecturer’s notes', () => {
      slide.deck = [{ no: 1, meta: { slide: { frontmatter: { routeAlias: 'noted' } } } }]
      slideNotes.noted = 'Say: The moon is far.\nAsk: Who has seen it?\nMove on: Now the tide.\nMinutes: 4'
      render(SpeakerNotes, { props: { no: 1, click: 0 } })
    }, named('group', 'Notes on this slide'), ['ArrowDown'], false],
    ['a divider of two parts', () => void render(PaneDivider, { props: { least: 240, most: 720, label: 'Width', modelValue: 300, direction: 'vertical', grows: 'on' } }), named('separator', 'Width'), arrows, false],
  ])('takes its own keys and no others: %s', async (_, show, find, own, leaves) => {
    const reached: string[] = []
    const listen = ({ key }: KeyboardEvent) => reached.push(key)
    show()
    const control = await waitFor(find)
    window.addEventListener('keydown', listen)
    for (const key of [...all, ...leaving]) {
      control.focus()
      await fireEvent.keyDown(control, { key })
      expect(document.activeElement === control, `has the focus after ${key}`).toBe(leaves === false || !leaving.includes(key))
    }
    window.removeEventListener('keydown', listen)
    expect(reached).toEqual([...all, ...leaving].filter(key => !own.includes(key)))
  })

  it('keeps it after a key', async () => {
    showLadder()
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(named('radio', /Handshake/)())
  })
})
