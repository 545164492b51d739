/** A question's card and what stands in it, for tests that mock the bank. */
import { render, screen } from '@testing-library/vue'
import QuizCard from 'slidev-addon-lesson/quiz/QuizCard.vue'

export const show = (id: string) => render(QuizCard, { props: { id: id as never } })
export const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })
export const verdict = () => screen.getAllByRole('status')[0]!
/** The reasons that stand there. */
export const whys = () => screen.queryAllByText(/in this test\b/)
