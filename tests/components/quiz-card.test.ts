import userEvent from '@testing-library/user-event'
import { fireEvent, render, screen, within } from '@testing-library/vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'
import { button, show, verdict, whys } from '../support/quiz-card.ts'

vi.mock('@deck/lesson/questions', async (original) => {
  const { bananaQuestion, redQuestion, fakeQuestion } = await import('@deck/questions/testing/fake-questions')
  return { ...await original<object>(),
    questions: {
      fruit: bananaQuestion,
      reds: redQuestion,
      silent: { ...redQuestion, sought: 'unstated' },
      shuffled: { ...bananaQuestion, order: 'shuffled' },
      records: fakeQuestion({ 'other-record': {}, 'pear': { right: true }, 'lime': {} }),
    },
  }
})
vi.mock('@deck/lesson/records', async (original) => {
  const record = (label: string, paragraph: number) => ({ record: { label, cite: { section: 'fake', paragraph, works: [] } } })
  const registry = new Map([['fake-record', record('The fruit bowl', 1)], ['other-record', record('The other bowl', 2)]])
  return { ...await original<object>(), registry, findRecord: (id: string) => registry.get(id) }
})

const option = (name: string, role = 'radio') => screen.getByRole(role, { name: new RegExp(`The ${name}`) })
/** The keys that come through to the window, where Slidev listens. */
async function listenTo(press: () => Promise<void>): Promise<string[]> {
  const reached: string[] = []
  const listen = (event: KeyboardEvent) => reached.push(event.key)
  window.addEventListener('keydown', listen)
  await press()
  window.removeEventListener('keydown', listen)
  return reached
}
/** The reasons that stand there, without the marks of their sources. */
const told = () => whys().map(why => why.firstChild!.textContent!.trim())

beforeEach(() => {
  slide.total = 3
  slide.clicks = 1
  slide.context = 'slide'
})

it('keeps its answer in the overview, where slides stand at their last click', () => {
  Object.assign(slide, { clicks: 3, context: 'overview' })
  show('fruit')
  expect(screen.getAllByRole('radio')).toHaveLength(4)
  expect(screen.queryByText('Right')).toBeNull()
  expect(whys()).toHaveLength(0)
})

it('a letter chooses the option that bears it, whatever order the options were drawn in', async () => {
  show('shuffled')
  const texts = screen.getAllByRole('radio').map(radio => (radio as HTMLInputElement).labels![0]!.textContent)
  expect(texts.map(text => text.trim()[0])).toEqual(['A', 'B', 'C', 'D'])
  await userEvent.keyboard('c')
  expect(screen.getByRole('radio', { checked: true })).toBe(screen.getAllByRole('radio')[2])
  const letter = texts.find(text => text.includes('banana'))!.trim()[0]
  await userEvent.click(button('Show answer'))
  await nextTick()
  expect(screen.getByText(`Answer: ${letter}`)).toBeTruthy()
})

describe('a reader alone', () => {
  it('finds native radios in a group that the stem names, and no key anywhere', () => {
    show('fruit')
    const group = screen.getByRole('group', { name: 'Which fruit is yellow?' })
    expect(within(group).getAllByRole('radio')).toHaveLength(4)
    expect(screen.getByRole('heading', { level: 1 }).textContent.trim()).toBe('Which fruit is yellow?')
    expect(screen.queryByText('Right')).toBeNull()
    expect(whys()).toHaveLength(0)
    expect(verdict().textContent.trim()).toBe('')
  })

  it('chooses by mouse, checks, reads the right one’s reason with its source, and any other’s at a press', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(option('plum'))
    expect(screen.getByText('Chosen')).toBeTruthy()
    await user.click(button('Check'))
    expect(verdict().textContent).toContain('Not this one.')
    expect(verdict().textContent).toContain('Answer: B, The banana.')
    expect(told()).toEqual(['Bananas in this test are yellow.'])
    expect(screen.getAllByRole('button', { name: 'Source 1: The fruit bowl' })).toHaveLength(1)
    expect(screen.getByText('Your choice')).toBeTruthy()
    expect(screen.getByText('Right')).toBeTruthy()
    await user.click(button('Show the reason: The plum'))
    expect(told()).toEqual(['Plums in this test are blue.'])
    expect(document.activeElement).toBe(document.body)
    expect(slide.clicks).toBe(1)
  })

  it('hears mark and reason with each option', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(option('plum'))
    await user.click(button('Check'))
    await user.click(button('Show the reason: The plum'))
    const described = option('plum').getAttribute('aria-describedby')!.split(' ').map(id => document.getElementById(id)!.textContent.trim()).join(' ')
    expect(described).toMatch(/^Your choice Plums in this test are blue\./)
  })

  it('checks without moving the clicks that the class shares', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(option('banana'))
    await user.click(button('Check'))
    expect(verdict().textContent).toContain('Right.')
    expect(slide.clicks).toBe(1)
  })

  it('tries again from a clean question', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(option('plum'))
    await user.click(button('Check'))
    await user.click(button('Try again'))
    expect(whys()).toHaveLength(0)
    expect((option('plum') as HTMLInputElement).checked).toBe(false)
    await user.click(option('banana'))
    await user.click(button('Check'))
    expect(verdict().textContent).toContain('Right.')
  })

  it('gets part of the credit in a multiple choice, and sees what was left out', async () => {
    const user = userEvent.setup()
    show('reds')
    await user.click(option('apple', 'checkbox'))
    await user.click(button('Check'))
    expect(verdict().textContent).toContain('Partly right: 1 of 2.')
    expect(screen.getByText('Right, left out')).toBeTruthy()
  })

  it('reads beside a right option what was sought, where “right” would say that it is true', async () => {
    const user = userEvent.setup()
    show('silent')
    await user.click(option('apple', 'checkbox'))
    await user.click(button('Check'))
    expect([screen.getByText('Not stated'), screen.getByText('Not stated, left out')]).toHaveLength(2)
    expect(screen.queryByText(/^Right/)).toBeNull()
  })

  it('is asked to choose first where nothing is chosen', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('Check'))
    expect(screen.getByText('Choose an answer first.')).toBeTruthy()
    expect(whys()).toHaveLength(0)
    await user.click(option('plum'))
    expect(screen.queryByText('Choose an answer first.')).toBeNull()
  })

  it('opens and closes the hint', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('Hint'))
    expect(button('Hint').getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText('Hint: It is long and bent.')).toBeTruthy()
    await user.click(button('Hint'))
    expect(screen.queryByText('Hint: It is long and bent.')).toBeNull()
  })

  it('is sent to the option’s own record where the option is one', async () => {
    const user = userEvent.setup()
    show('records')
    await user.click(screen.getByRole('radio', { name: /pear/ }))
    await user.click(button('Check'))
    expect(screen.getAllByRole('button', { name: 'Source 1: The fruit bowl' })).toHaveLength(1)
    await user.click(button('Show the reason: Fruit other-record'))
    expect(screen.getAllByRole('button', { name: 'Source 1: The other bowl' })).toHaveLength(1)
  })
})

describe('by keyboard', () => {
  it('letters choose, Enter checks, and the focus goes to the verdict, where a second Enter throws nothing away', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.tab()
    await user.keyboard('c')
    expect(document.activeElement).toBe(option('cherry'))
    await user.keyboard('{Enter}')
    await nextTick()
    expect(verdict().textContent).toContain('Not this one.')
    expect(document.activeElement).toBe(verdict())
    await user.keyboard('{Enter}')
    await nextTick()
    expect(verdict().textContent).toContain('Not this one.')
    // the reasons come first: what takes them away is the last that Tab comes to
    expect(screen.getAllByRole('button').at(-1)).toBe(button('Try again'))
    button('Try again').focus()
    await user.keyboard('{Enter}')
    await nextTick()
    expect(document.activeElement).toBe(option('plum'))
  })

  it('a letter takes a choice back in a multiple choice', async () => {
    const user = userEvent.setup()
    show('reds')
    await user.tab()
    await user.keyboard('aca')
    expect((option('cherry', 'checkbox') as HTMLInputElement).checked).toBe(false)
    expect((option('apple', 'checkbox') as HTMLInputElement).checked).toBe(true)
  })

  it('what the card handles does not reach the slide, and what it does not handle does', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.tab()
    expect(await listenTo(() => user.keyboard('d[Space]o'))).toEqual(['o'])
  })

  it('letters choose at once, while nothing has the focus, and Enter checks what was chosen', async () => {
    const user = userEvent.setup()
    show('fruit')
    const reached = await listenTo(() => user.keyboard('do{Enter}'))
    expect((option('melon') as HTMLInputElement).checked).toBe(true)
    expect(verdict().textContent).toContain('Not this one.')
    expect(document.activeElement).toBe(document.body)
    expect(reached).toEqual(['o'])
  })

  it('Enter checks what was chosen with the mouse', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(option('banana'))
    await user.keyboard('{Enter}')
    expect(verdict().textContent).toContain('Right.')
  })

  it.each([
    ['the options are still to come', 0, ''],
    ['the answer is out', 2, ''],
    ['nothing is chosen', 1, '{Enter}'],
    ['a field beside the card has the focus', 1, 'field'],
    ['the card cannot be seen', 1, 'hidden'],
    ['another question stands beside it', 1, 'second'],
  ])('it leaves every key to others while %s', async (_, clicks, what) => {
    const user = userEvent.setup()
    slide.clicks = clicks
    const { container } = show('fruit')
    if (what === 'field')
      document.body.appendChild(document.createElement('input')).focus()
    if (what === 'hidden')
      container.setAttribute('style', 'display: none')
    if (what === 'second')
      show('reds')
    const keys = what === '{Enter}' ? what : 'a{Enter}'
    expect(await listenTo(() => user.keyboard(keys))).toEqual(what === '{Enter}' ? ['Enter'] : ['a', 'Enter'])
    expect(container.querySelector('input:checked')).toBeNull()
    document.querySelectorAll('body > input').forEach(field => field.remove())
  })
})

describe('in class', () => {
  it('shows the stem alone at first, and the options at the next click or when asked', async () => {
    const user = userEvent.setup()
    slide.clicks = 0
    show('fruit')
    expect(screen.getByRole('group', { name: 'Which fruit is yellow?' })).toBeTruthy()
    expect(screen.queryAllByRole('radio')).toEqual([])
    await user.tab()
    expect(document.activeElement).toBe(button('Show the options'))
    await user.keyboard('{Enter}')
    await nextTick()
    expect(slide.clicks).toBe(1)
    expect(document.activeElement).toBe(option('plum'))
    slide.clicks = 0
    await nextTick()
    await user.click(button('Show the options'))
    expect(slide.clicks).toBe(1)
    expect(document.activeElement).toBe(document.body)
  })

  it('the click after the options gives the answer and no reason; the next gives the right one’s reason', async () => {
    show('fruit')
    slide.clicks = 2
    await nextTick()
    expect(verdict().textContent).toContain('Answer: B')
    expect(screen.getByText('Right')).toBeTruthy()
    expect(whys()).toHaveLength(0)
    slide.clicks = 3
    await nextTick()
    expect(told()).toEqual(['Bananas in this test are yellow.'])
  })

  it('a click back holds the answer back again', async () => {
    show('fruit')
    slide.clicks = 3
    await nextTick()
    slide.clicks = 1
    await nextTick()
    expect(screen.queryByText('Right')).toBeNull()
    expect(whys()).toHaveLength(0)
  })

  it('with a click for each, the reasons come one by one, each in the place of the last', async () => {
    slide.total = 6
    show('fruit')
    for (const [clicks, reasons] of [[2, []], [3, ['Plums']], [4, ['Bananas']], [6, ['Melons']]] as const) {
      slide.clicks = clicks
      await nextTick()
      expect(told().map(reason => reason.split(' ')[0])).toEqual(reasons)
    }
  })

  it('of several right options each keeps its text, whichever reason stands there', async () => {
    show('reds')
    slide.clicks = 3
    await nextTick()
    expect(screen.getByText('2 are right')).toBeTruthy()
    const isWritten = (name: string) => !screen.getByText(`The ${name}`).matches('.sr-only, .sr-only *')
    for (const looked of [undefined, 'cherry', 'apple', 'plum']) {
      const other = looked && screen.queryByRole('button', { name: `Show the reason: The ${looked}` })
      if (other)
        await fireEvent.click(other)
      expect([isWritten('cherry'), isWritten('apple')]).toEqual([true, true])
    }
  })

  it('the buttons move the shared clicks: answer, reasons, and back to the question', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(button('Show answer'))
    expect(slide.clicks).toBe(2)
    await user.click(button('Show reasons'))
    expect(slide.clicks).toBe(3)
    await user.click(button('Try again'))
    expect(slide.clicks).toBe(1)
  })

  it('a choice made before the answer is marked and cannot be changed after it', async () => {
    const user = userEvent.setup()
    show('fruit')
    await user.click(option('plum'))
    slide.clicks = 2
    await nextTick()
    expect(screen.getByText('Your choice')).toBeTruthy()
    expect((option('banana') as HTMLInputElement).disabled).toBe(true)
    expect(verdict().textContent).not.toContain('Not this one.')
  })

  it('a slide without clicks offers no answer to show, and can still be checked', async () => {
    slide.total = 0
    const user = userEvent.setup()
    show('fruit')
    expect(screen.queryByRole('button', { name: 'Show answer' })).toBeNull()
    await user.click(option('banana'))
    await user.click(button('Check'))
    expect(whys()).toHaveLength(1)
  })
})

it('on paper nothing is hidden and there is nothing to press but the sources', () => {
  slide.print = true
  show('fruit')
  expect(verdict().textContent).toContain('Answer: B')
  expect(whys()).toHaveLength(4)
  expect(screen.getAllByRole('button').every(each => each.textContent.trim() === '1')).toBe(true)
})

it('two cards of one question in a page do not share their choice', async () => {
  const user = userEvent.setup()
  render({ components: { QuizCard }, template: '<QuizCard id="fruit" /><QuizCard id="fruit" />' })
  const [first, second] = screen.getAllByRole('radio', { name: /The plum/ }) as [HTMLInputElement, HTMLInputElement]
  await user.click(first)
  await user.click(second)
  expect([first.checked, second.checked]).toEqual([true, true])
})

it('an unknown question is refused by its id', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(() => show('turnip')).toThrow('There is no question “turnip” in data/questions/.')
})
