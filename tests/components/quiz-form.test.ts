import userEvent from '@testing-library/user-event'
import { fireEvent, screen, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'
import { button, show, verdict, whys } from '../support/quiz-card.ts'

vi.mock('@deck/lesson/questions', async (original) => {
  const { bowls, harvest, ripening, shelves, fakeNumber, fakeTruth } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { ripening, harvest, bowls, shelves, pips: fakeNumber(4.5, 0.5), lie: fakeTruth('brown'), fact: fakeTruth('yellow') } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...await import('../support/fruit-bowl.ts') }))

const places = () => screen.getAllByRole('listitem').map(row => row.textContent.match(/The (?:cherry|plum|apple|melon)/)![0])

type User = ReturnType<typeof userEvent.setup>
/** Goes on by Tab until the element has the focus. */
async function tabTo(user: User, element: () => HTMLElement) {
  for (let i = 0; i < 40 && document.activeElement !== element(); i++)
    await user.tab()
  expect(document.activeElement).toBe(element())
}
async function press(user: User, name: string) {
  await tabTo(user, () => button(name))
  await user.keyboard('{Enter}')
  await nextTick()
}
/** Brings the items into this order, from the top, by the buttons alone. */
async function arrange(user: User, ...order: string[]) {
  for (const [place, item] of order.entries()) {
    while (places().indexOf(item) > place)
      await press(user, `Move up: ${item}`)
  }
  expect(places()).toEqual(order)
}
async function put(user: User, item: string, target: string) {
  const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: item })
  await tabTo(user, list)
  await user.selectOptions(list(), target)
}
async function sort(user: User, item: string, target: string) {
  const radio = () => within(screen.getByRole('radiogroup', { name: item })).getByRole('radio', { name: target })
  radio().focus()
  await user.keyboard('[Space]')
}

beforeEach(() => {
  slide.total = 3
  slide.clicks = 1
})

describe('a scale of years', () => {
  const scale = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Place it in its year.' })
  it.each([
    ['1905', 'Partly right: 50 of 100.', 'You placed it in 1905, 2 years off.'],
    ['1899', 'Not right.', 'You placed it in 1899, 4 years off.'],
  ])('%s is graded by its distance: %s', async (year, said, placed) => {
    const user = userEvent.setup()
    show('harvest')
    await press(user, 'Check')
    expect(screen.getByText('Choose an answer first.')).toBeTruthy()
    expect(scale().getAttribute('aria-valuetext')).toBe('Not placed yet')
    await fireEvent.update(scale(), year)
    expect(scale().getAttribute('aria-valuetext')).toBe(year)
    await press(user, 'Check')
    expect(verdict().textContent).toContain(said)
    expect(screen.getByText(placed)).toBeTruthy()
    // what is partly right is nowhere called not right
    expect(screen.queryAllByText(/Not right/).length > 0).toBe(said === 'Not right.')
    expect(whys()).toHaveLength(1)
  })
})

describe('an ordering, by keyboard', () => {
  it.each([
    [['The plum', 'The cherry', 'The apple', 'The melon'], 'Partly right: 5 of 6 pairs are in order.'],
  ])('%s is graded: %s', async (order, said) => {
    const user = userEvent.setup()
    show('ripening')
    await arrange(user, ...order)
    await press(user, 'Check')
    expect(verdict().textContent).toContain(said)
    expect(whys()).toHaveLength(1)
    expect(screen.getAllByRole('button', { name: 'Source 1: The fruit bowl' })).toHaveLength(1)
    expect(document.activeElement).toBe(verdict())
    expect(places()).toEqual(order)
  })

  it('the focus stays on the item that moves, and its place is announced', async () => {
    const user = userEvent.setup()
    show('ripening')
    const last = places()[3]!
    for (const place of [3, 2]) {
      await press(user, `Move up: ${last}`)
      expect(document.activeElement).toBe(button(`Move up: ${last}`))
      expect(screen.getAllByRole('status').map(each => each.textContent.trim())).toContain(`${last}: now in place ${place} of 4.`)
    }
    await user.keyboard('{Enter}')
    await nextTick()
    expect(places()[0]).toBe(last)
    expect(document.activeElement).toBe(button(`Move down: ${last}`))
    expect(button(`Move up: ${last}`).disabled).toBe(true)
  })
})

describe('a matching, by keyboard', () => {
  it.each([
    [{ 'The plum': 'In blue', 'The cherry': 'In red', 'The melon': 'In green' }, 'Right.', ['Right', 'Right', 'Right']],
    [{ 'The plum': 'In blue', 'The cherry': 'In grey' }, 'Partly right: 1 of 3.', ['Left out', 'Right', 'You chose In grey']],
  ])('%s is graded: %s', async (pairs, said, marks) => {
    const user = userEvent.setup()
    show('bowls')
    for (const [item, target] of Object.entries(pairs))
      await put(user, item, target)
    await press(user, 'Check')
    expect(verdict().textContent).toContain(said)
    expect(screen.getAllByText(/^(?:Right|Left out|You chose .*)$/).map(mark => mark.textContent)).toEqual(marks)
    expect(verdict().textContent).toContain('Answer: The melon: In green; The plum: In blue; The cherry: In red.')
    expect(whys()).toHaveLength(1)
  })

  it('a target can be taken back, and nothing at all is not graded', async () => {
    const user = userEvent.setup()
    show('bowls')
    await put(user, 'The plum', 'In blue')
    await put(user, 'The plum', 'Choose …')
    await press(user, 'Check')
    expect(screen.getByText('Place at least one of them first.')).toBeTruthy()
    expect(whys()).toHaveLength(0)
  })
})

describe('a sorting, by keyboard', () => {
  it.each([
    [{ 'The plum': 'In top', 'The melon': 'In top' }, 'Partly right: 1 of 4.'],
  ])('%s is graded: %s', async (pairs, said) => {
    const user = userEvent.setup()
    show('shelves')
    for (const [item, target] of Object.entries(pairs))
      await sort(user, item, target)
    await user.keyboard('{Enter}')
    await nextTick()
    expect(verdict().textContent).toContain(said)
    expect(whys()).toHaveLength(1)
  })
})

describe('a number, by keyboard', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Your figure' })

  it.each([['4,5 pips', 'Right.'], ['5.1', 'Not right.']])('%s is graded: %s', async (typed, said) => {
    const user = userEvent.setup()
    show('pips')
    await tabTo(user, field)
    await user.keyboard(`${typed}{Enter}`)
    await nextTick()
    expect(verdict().textContent).toContain(said)
    expect(screen.getByText(`You typed ${typed}.`)).toBeTruthy()
    expect(verdict().textContent).toContain('Answer: 4.5\u00A0pips.')
    expect(whys()).toHaveLength(1)
  })

  it('says its unit, and asks for a number where there is none', async () => {
    const user = userEvent.setup()
    show('pips')
    expect(field().inputMode).toBe('decimal')
    expect(document.getElementById(field().getAttribute('aria-describedby')!)!.textContent).toBe('pips')
    await tabTo(user, field)
    await user.keyboard('many{Enter}')
    await nextTick()
    expect(screen.getByText(/^Type a number first/)).toBeTruthy()
    expect(document.activeElement).toBe(field())
  })
})

describe('a statement, by keyboard', () => {
  it.each([['lie', 'False', 'Right.'], ['fact', 'False', 'Not right.']])('%s judged %s is graded: %s', async (id, judged, said) => {
    const user = userEvent.setup()
    show(id)
    screen.getByRole('radio', { name: judged }).focus()
    await user.keyboard('[Space]{Enter}')
    await nextTick()
    expect(verdict().textContent).toContain(said)
    expect(whys()).toHaveLength(1)
  })

  it('shows what is true beside what is false, and nothing to correct in what is true', async () => {
    const { container, unmount } = show('lie')
    slide.clicks = 3
    await nextTick()
    expect([container.querySelector('del')!.textContent, container.querySelector('ins')!.textContent]).toEqual(['yellow', 'brown'])
    unmount()
    expect(show('fact').container.querySelector('del')).toBeNull()
  })
})

describe.each(['ripening', 'bowls', 'shelves', 'pips', 'lie'])('in class, %s', (id) => {
  const count = { ripening: 4, bowls: 3, shelves: 4 }[id] ?? 1

  it('is a group that the stem names; the stem first stands alone, then come the form, the answer, the reasons', async () => {
    show(id)
    expect(screen.getByRole('group', { name: screen.getByRole('heading', { level: 1 }).textContent.trim() })).toBeTruthy()
    expect(verdict().textContent.trim()).toBe('')
    slide.clicks = 2
    await nextTick()
    expect(verdict().textContent).toContain('Answer')
    expect(whys()).toHaveLength(0)
    slide.clicks = 3
    await nextTick()
    expect(whys()).toHaveLength(1)
    const [other] = screen.queryAllByRole('button', { name: /^Show the reason/ })
    if (other) {
      const before = whys()[0]!.textContent
      await fireEvent.click(other)
      expect(whys()).toHaveLength(1)
      expect(whys()[0]!.textContent).not.toBe(before)
    }
    expect(screen.queryAllByRole('button', { name: /^Show the reason/ })).toHaveLength(count - 1)
    expect(screen.queryByText(/^(?:Not right|Left out)$/)).toBeNull()
    slide.clicks = 0
    await nextTick()
    expect(whys()).toHaveLength(0)
    expect(button('Show the options')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Check' })).toBeNull()
  })

  it('on paper shows answer and reasons, and has nothing to press but the sources', () => {
    slide.print = true
    show(id)
    expect(verdict().textContent).toContain('Answer')
    expect(whys()).toHaveLength(count)
    expect(screen.getAllByRole('button').every(each => each.textContent.trim() === '1')).toBe(true)
    expect([...screen.queryAllByRole('radio'), ...screen.queryAllByRole('combobox'), ...screen.queryAllByRole('textbox')]).toEqual([])
  })
})

describe('once the answer is out on a slide', () => {
  /** The words of a row that a room can read, without what is only for the ear. */
  const readRow = (item: string) => {
    const row = screen.getByText(item).parentElement!.cloneNode(true) as HTMLElement
    row.querySelectorAll('.sr-only, .why').forEach(hidden => hidden.remove())
    return row.textContent.replace(/\s+/g, ' ').trim()
  }

  it.each([
    ['bowls', { 'The plum': 'In blue', 'The cherry': 'In red', 'The melon': 'In green' }],
    ['shelves', { 'The plum': 'In top', 'The cherry': 'In top', 'The melon': 'In floor', 'The apple': 'In floor' }],
  ])('every row of %s says where it belongs, whichever reason stands there', async (id, places) => {
    show(id)
    slide.clicks = 3
    await nextTick()
    for (let other = 0; other < Object.keys(places).length; other++) {
      for (const [item, target] of Object.entries(places))
        expect(readRow(item)).toBe(`${item} ${target}`)
      await fireEvent.click(screen.getAllByRole('button', { name: /^Show the reason/ })[other % 2]!)
    }
  })

  it.each([['bowls', 'The cherry', 'In grey', 'In red'], ['shelves', 'The melon', 'In top', 'In floor']])('a row of %s that a reader got wrong says where it belongs', async (id, item, chosen, target) => {
    const user = userEvent.setup()
    show(id)
    await (id === 'bowls' ? put : sort)(user, item, chosen)
    await user.keyboard('{Enter}')
    if (id === 'bowls')
      await press(user, 'Check')
    await nextTick()
    expect(button(`Show the reason: ${item}`)).toBeTruthy()
    expect(readRow(item)).toBe(`${item} Answer: ${target}`)
  })
})

describe('after the mouse', () => {
  it('Enter checks a judgement', async () => {
    const user = userEvent.setup()
    show('fact')
    await user.click(screen.getByRole('radio', { name: 'True' }))
    expect(document.activeElement).toBe(document.body)
    await user.keyboard('{Enter}')
    expect(verdict().textContent).toContain('Right.')
  })

  it('Enter checks an order once an item has moved, and not before', async () => {
    const user = userEvent.setup()
    show('ripening')
    await user.keyboard('{Enter}')
    expect(whys()).toHaveLength(0)
    await user.click(button(`Move down: ${places()[0]}`))
    await user.keyboard('{Enter}')
    expect(whys()).toHaveLength(1)
  })
})

it('trying again starts from a clean question, with the focus in it', async () => {
  const user = userEvent.setup()
  show('bowls')
  await put(user, 'The plum', 'In blue')
  await press(user, 'Check')
  await press(user, 'Try again')
  await nextTick()
  expect(whys()).toHaveLength(0)
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'The melon' }))
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'The plum' }).value).toBe('')
})
