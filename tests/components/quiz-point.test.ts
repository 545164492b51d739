import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, screen, within } from '@testing-library/vue'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'
import { button, show, verdict, whys } from '../support/quiz-card.ts'

vi.mock('@deck/lesson/questions', async (original) => {
  const { orchards, steps } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { steps, orchards } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...await import('../support/fruit-bowl.ts') }))

const radios = () => screen.getAllByRole<HTMLInputElement>('radio')
const spot = (letter: string) => screen.getByRole<HTMLInputElement>('radio', { name: new RegExp(`^${letter}: `) })
/** What the list says of each spot: letter, word, name. */
const rows = () => screen.getAllByRole('listitem').map(row => row.textContent.replace(/\s+/g, ' ').trim())

/** The picture is fetched for the first such question; for all others it is at hand. */
beforeAll(async () => {
  slide.total = 0
  show('steps')
  await screen.findAllByRole('radio', {}, { timeout: 20_000 })
  cleanup()
})
beforeEach(() => {
  slide.total = 0
})

describe.each([
  ['steps', 'C', ['A: rung 1 of 4, counted from below', 'B: rung 2 of 4, counted from below', 'C: rung 3 of 4, counted from below', 'D: rung 4 of 4, counted from below']],
  ['orchards', 'C', ['A: in Fruitland, number 1 of 4 from the north and number 1 from the west, 37.0° N, 127.0° E', 'B: in Fruitland, number 2 of 4 from the north and number 2 from the west, 37.0° N, 127.0° E', 'C: in Fruitland, number 3 of 4 from the north and number 4 from the west, 36.0° N, 129.0° E', 'D: number 4 of 4 from the north and number 3 from the west, 35.0° N, 128.0° E']],
] as const)('pointing at %s, by keyboard', (id, key, names) => {
  it('offers every spot as a radio that says where it lies, and names none', () => {
    const { container } = show(id)
    expect(radios()).toHaveLength(4)
    for (const name of new Set(names))
      expect(screen.getAllByRole('radio', { name }).length).toBeGreaterThan(0)
    expect(container.textContent).not.toMatch(/The (?:cherry|plum|apple|melon)/)
    expect(container.textContent).not.toMatch(/190\d|1910/)
  })

  it('is right at the answer: its letter points, Enter checks, and the names and reasons come out', async () => {
    const user = userEvent.setup()
    show(id)
    radios()[0]!.focus()
    await user.keyboard(key.toLowerCase())
    await nextTick()
    expect(spot(key).checked).toBe(true)
    expect(document.activeElement).toBe(spot(key))
    await user.keyboard('{Enter}')
    await nextTick()
    expect(verdict().textContent).toContain('Right.')
    expect(screen.queryAllByRole('radio')).toHaveLength(0)
    expect(whys()).toHaveLength(1)
    expect(rows().filter(row => row.includes('Your choice'))).toHaveLength(0)
    expect(rows().find(row => row.startsWith(key))).toMatch(/^C Right The (?:apple|cherry)/)
    expect(document.activeElement?.textContent).toContain('Right.')
  })

  it('is wrong at another: both are marked in words, and the answer is said', async () => {
    const user = userEvent.setup()
    show(id)
    radios()[0]!.focus()
    await user.keyboard('d{Enter}')
    await nextTick()
    expect(verdict().textContent).toMatch(/Not this one\.\s*Answer: C, The (?:apple|cherry)\./)
    expect(rows().find(row => row.startsWith('D'))).toContain('Your choice The melon')
    expect(rows().find(row => row.startsWith(key))).toContain('Right')
    expect(whys()).toHaveLength(1)
    await user.click(button('Show the reason: spot D'))
    expect(whys()[0]!.textContent).toContain('The melon')
    expect(screen.getAllByRole('button', { name: 'Source 1: The fruit bowl' })).toHaveLength(1)
  })

  it('says where one points, and a letter works wherever in the card the focus is', async () => {
    const user = userEvent.setup()
    show(id)
    button('Check').focus()
    await user.keyboard('b')
    await nextTick()
    expect(screen.getByText(`You point at ${names[1]}.`)).toBeTruthy()
    await user.keyboard('z')
    expect(spot('B').checked).toBe(true)
  })

  it('nothing pointed at is not graded', async () => {
    const user = userEvent.setup()
    show(id)
    button('Check').focus()
    await user.keyboard('{Enter}')
    await nextTick()
    expect(screen.getByText('Choose an answer first.')).toBeTruthy()
    expect(whys()).toHaveLength(0)
  })

  it('keeps the keys that it uses from the slide, and gives all back at Escape', async () => {
    show(id)
    const reached: string[] = []
    const listen = (event: KeyboardEvent) => reached.push(event.key)
    window.addEventListener('keydown', listen)
    radios()[0]!.focus()
    for (const pressed of ['ArrowUp', 'ArrowDown', ' ', 'a', 'o', 'Escape'])
      await fireEvent.keyDown(document.activeElement!, { key: pressed })
    window.removeEventListener('keydown', listen)
    expect(reached).toEqual(['o', 'Escape'])
    expect(document.activeElement).toBe(document.body)
  })

  it('a pointer gives the focus back to the slide', async () => {
    const user = userEvent.setup()
    show(id)
    await user.click(spot('A'))
    expect(spot('A').checked).toBe(true)
    expect(document.activeElement).toBe(document.body)
  })

  it('in class the clicks bring the answer with the names, then the reasons', async () => {
    slide.total = 3
    show(id)
    slide.clicks = 1
    await nextTick()
    expect(radios()).toHaveLength(4)
    slide.clicks = 2
    await nextTick()
    expect(verdict().textContent).toContain('Answer: C, ')
    expect(rows()).toHaveLength(4)
    expect(rows().filter(row => row.includes('Right'))).toHaveLength(1)
    expect(whys()).toHaveLength(0)
    slide.clicks = 3
    await nextTick()
    expect(whys()).toHaveLength(1)
  })

  it('on paper shows answer, names and reasons, and has nothing to press but the sources', () => {
    slide.total = 3
    slide.print = true
    show(id)
    expect(verdict().textContent).toContain('Answer: C, ')
    expect(whys()).toHaveLength(4)
    expect(rows().every(row => /The (?:cherry|plum|apple|melon)/.test(row))).toBe(true)
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.getAllByRole('button').every(each => each.textContent.trim() === '1')).toBe(true)
  })
})

it('rungs stand as they stand on the ladder, the highest first, so that the arrow keys climb; years come with the answer, and go where a reason tells of them', async () => {
  slide.total = 3
  slide.clicks = 1
  const { container } = show('steps')
  expect(radios().map(radio => radio.value)).toEqual(['melon', 'apple', 'plum', 'cherry'])
  slide.clicks = 2
  await nextTick()
  expect(rows().map(row => row[0])).toEqual(['D', 'C', 'B', 'A'])
  expect([...container.querySelectorAll('.year')].map(year => year.textContent)).toEqual(['1910', '1905', '1904', '1901'])
  slide.clicks = 3
  await nextTick()
  expect(container.querySelectorAll('.year')).toHaveLength(0)
})

it('on the map every spot has a point of its own, and the map a name', () => {
  const { container } = show('orchards')
  expect(screen.getByRole('img', { name: /4 lettered spots without their names/ })).toBeTruthy()
  expect(container.querySelectorAll('circle.dot')).toHaveLength(4)
  const places = [...container.querySelectorAll<HTMLElement>('.spot')].map(({ style }) => [Number.parseFloat(style.left), Number.parseFloat(style.top)] as const)
  for (const [i, [x, y]] of places.entries()) {
    for (const [otherX, otherY] of places.slice(i + 1))
      expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(43)
  }
})

it('on paper the map says which letter is which place', () => {
  slide.print = true
  show('orchards')
  expect(screen.getByRole('img', { name: /A, The apple; B, The plum; C, The cherry; D, The melon/ })).toBeTruthy()
})

it('trying again asks anew, with the focus on a spot', async () => {
  const user = userEvent.setup()
  show('steps')
  spot('B').focus()
  await user.keyboard('[Space]{Enter}')
  await nextTick()
  screen.getByRole('button', { name: 'Try again' }).focus()
  await user.keyboard('{Enter}')
  await nextTick()
  expect(radios().some(radio => radio.checked)).toBe(false)
  expect(radios()).toContain(document.activeElement)
  // the group around them has the question's own words
  expect(within(screen.getByRole('radiogroup', { name: 'Point at one spot.' })).getAllByRole('radio')).toHaveLength(4)
})
