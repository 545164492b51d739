/** Slides of the whole bank: items to be placed stand in the order that phones and exports have. */
import type { OrderQuestion, PairQuestion } from '@deck/questions'
import { cleanup, render } from '@testing-library/vue'
import { layoutQuestion } from 'slidev-addon-lesson/quiz/layout.ts'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'
import { expect, it } from 'vitest'
import { questions } from '../../../data/questions/index.ts'
import { slide } from '../../support/fake-slidev.ts'

type PlacedQuestion = OrderQuestion | PairQuestion
const placed = Object.entries(questions).filter(([, { type }]) => ['ordering', 'matching', 'sorting'].includes(type)) as [string, PlacedQuestion][]

it('each ordering, matching and sorting of the bank shows its items as they are laid out', () => {
  expect(placed.length).toBeGreaterThan(36)
  slide.total = 3
  slide.clicks = 1
  for (const [id, question] of placed) {
    const { container } = render(QuizCard, { props: { id: id as never } })
    const rows = [...container.querySelectorAll('.part .row, .part li')].map(row => row.textContent)
    // the longest that a row holds: one item's words may stand within another's
    const found = rows.flatMap(row => question.options.filter(({ text }) => row.slice(0, text.length + 12).includes(text)).sort((a, b) => b.text.length - a.text.length).slice(0, 1).map(option => option.id))
    expect(found, id).toEqual(layoutQuestion(id, question).options.map(option => option.id))
    cleanup()
  }
})
