import { fireEvent, render, screen } from '@testing-library/vue'
import QuizOrder from 'slidev-addon-lesson/quiz/types/QuizOrder.vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { slide } from '../support/fake-slidev.ts'
import { show } from '../support/quiz-card.ts'

vi.mock('@deck/lesson/questions', async (original) => {
  const { bowls, ripening, shelves } = await import('@deck/questions/testing/fake-forms')
  return { ...await original<object>(), questions: { ripening, bowls, shelves } }
})
vi.mock('@deck/lesson/records', async original => ({ ...await original<object>(), ...await import('../support/fruit-bowl.ts') }))

const rows = () => screen.getAllByRole('listitem')
const order = () => rows().map(row => row.textContent.match(/The (?:cherry|plum|apple|melon)/)![0])

/** Rows 40 px high with gaps of 10, on a slide at twice its size. */
function layOut() {
  rows().forEach((row, place) => {
    vi.spyOn(row, 'getBoundingClientRect').mockReturnValue({ top: place * 50, bottom: place * 50 + 40, height: 40 } as DOMRect)
    vi.spyOn(row, 'offsetHeight', 'get').mockReturnValue(20)
  })
}
/** Drags the row in this place by its handle, so many px down. */
async function drag(from: number, by: number, end: 'pointerUp' | 'pointerCancel' = 'pointerUp') {
  layOut()
  const handle = rows()[from]!.querySelector<HTMLElement>('.handle')!
  handle.setPointerCapture = () => {}
  await fireEvent.pointerDown(handle, { clientY: 100 })
  await fireEvent.pointerMove(handle, { clientY: 100 + by })
  const shifts = rows().map(row => row.style.transform)
  await fireEvent[end](handle, { clientY: 100 + by })
  await nextTick()
  return shifts
}

beforeEach(() => {
  slide.total = 0
})

describe('an ordering, by dragging', () => {
  it('an item let go further down stands there, and its place is announced', async () => {
    show('ripening')
    const [a, b, c, d] = order()
    const shifts = await drag(0, 110)
    expect(shifts).toEqual(['translateY(55px)', 'translateY(-25px)', 'translateY(-25px)', 'translateY(0px)'])
    expect(order()).toEqual([b, c, a, d])
    expect(screen.getByText(`${a}: now in place 3 of 4.`)).toBeTruthy()
    expect(rows().map(row => row.style.transform)).toEqual(['', '', '', ''])
  })

  it('an item let go further up stands there', async () => {
    show('ripening')
    const [a, b, c, d] = order()
    await drag(3, -400)
    expect(order()).toEqual([d, a, b, c])
  })

  it('a drag that is broken off, or ends where it began, changes nothing', async () => {
    show('ripening')
    const before = order()
    await drag(0, 110, 'pointerCancel')
    await drag(1, 20)
    expect(order()).toEqual(before)
  })

  it('does not reach the slide, which would turn', async () => {
    const { container } = show('ripening')
    const reached = vi.fn()
    container.addEventListener('pointerdown', reached)
    await drag(0, 110)
    expect(reached).not.toHaveBeenCalled()
  })
})

describe('an ordering on a ladder', () => {
  const answer = ['cherry', 'plum', 'apple', 'melon']
  const options = answer.map(id => ({ id, text: `The ${id}`, why: '' }))
  const climb = () => render(QuizOrder, { props: { question: { type: 'ordering', options, whenOf: () => null } as never, answer, rightAnswer: answer, answerShown: false, reasons: 0, group: 'g', rising: true } })

  it('has its first item at the foot, on a rung with one line', () => {
    climb()
    expect(order()).toEqual(['The melon', 'The apple', 'The plum', 'The cherry'])
    expect(rows().map(row => row.querySelectorAll('.rung i').length)).toEqual([4, 3, 2, 1])
  })

  it('moves an item up to a later place', async () => {
    const { emitted } = climb()
    await fireEvent.click(screen.getByRole('button', { name: 'Move up: The cherry' }))
    expect(emitted('answer')).toEqual([[['plum', 'cherry', 'apple', 'melon']]])
  })
})

describe('a wrong answer stands beside the right one, in words', () => {
  const check = () => fireEvent.click(screen.getByRole('button', { name: 'Check' }))

  it('in an ordering', async () => {
    show('ripening')
    const key = ['The cherry', 'The plum', 'The apple', 'The melon']
    // an order that nobody has touched is no answer yet
    await check()
    expect(screen.getByText('Place at least one of them first.')).toBeTruthy()
    await fireEvent.click(screen.getAllByRole('button', { name: /^Move down/ })[0]!)
    const given = order()
    await check()
    for (const [place, item] of given.entries()) {
      const text = rows()[place]!.textContent
      if (key[place] === item)
        expect(text).not.toContain('You put it')
      else
        expect(text).toMatch(new RegExp(`You put it in place ${place + 1}.*Answer:.*Place ${key.indexOf(item) + 1}`))
    }
  })

  it('in a matching', async () => {
    show('bowls')
    await fireEvent.update(screen.getByRole('combobox', { name: 'The plum' }), 'grey')
    await fireEvent.update(screen.getByRole('combobox', { name: 'The cherry' }), 'red')
    await check()
    expect(screen.getAllByText(/You chose/).map(each => each.textContent)).toEqual(['You chose In grey'])
    expect(screen.getByText('In blue')).toBeTruthy()
  })

  it('in a sorting', async () => {
    show('shelves')
    for (const radio of screen.getAllByRole('radio', { name: 'In floor' }))
      await fireEvent.click(radio)
    await check()
    expect(screen.getAllByText(/You chose/).map(each => each.textContent)).toEqual(['You chose In floor', 'You chose In floor'])
    expect(screen.getAllByText('In top')).toHaveLength(2)
  })
})
